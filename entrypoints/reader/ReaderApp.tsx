import { useEffect, useMemo, useState } from 'preact/hooks';
import pack from 'virtual:dramatis/notes';
import { citationWords } from '../../components/notes/citation-words.ts';
import { ArticleList } from '../../components/reader/ArticleList.tsx';
import { Reader } from '../../components/reader/Reader.tsx';
import { TextsProvider } from '../../components/texts.tsx';
import { cite } from '../../core/citation.ts';
import type { StatementView } from '../../core/notes/view/actor-view.ts';
import type { PackArticle } from '../../core/notes/pack.ts';
import { castOf } from '../../core/reader/article-cast.ts';
import { layOutArticle } from '../../core/reader/article-layout.ts';
import { parseReaderPlace, type ReaderPlace } from '../../core/reader/place.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Texts } from '../../core/texts/texts.ts';
import { copyCitation } from '../../platform/clipboard.ts';
import { useSettings } from '../../platform/use-settings.ts';
import { useTextsOf } from '../../platform/use-texts-of.ts';

/** How long "Copied" is said. */
const COPIED_MS = 2_000;

/** Brings notes, settings and words to the reader page; its address says what to show. */
export function ReaderApp() {
  const settings = useSettings()?.settings;
  const texts = useTextsOf(settings?.language);
  const place = useReaderPlace();
  const article = pack.articles.find(({ id }) => id === place.article);
  const theme = settings?.theme;

  useEffect(() => {
    document.title = article ? `${article.headline} · Dramatis` : 'Dramatis';
  }, [article]);
  useEffect(() => {
    const isFixed = theme === 'light' || theme === 'dark';
    document.documentElement.style.colorScheme = isFixed ? theme : '';
  }, [theme]);

  if (!settings || !texts) return null;
  return (
    <TextsProvider texts={texts}>
      {article ? (
        <LoadedReader article={article} place={place} settings={settings} texts={texts} />
      ) : (
        <ArticleList articles={pack.articles} isUnknown={place.article !== undefined} />
      )}
    </TextsProvider>
  );
}

interface LoadedReaderProps {
  readonly article: PackArticle;
  readonly place: ReaderPlace;
  readonly settings: Settings;
  readonly texts: Texts;
}

function LoadedReader({ article, place, settings, texts }: LoadedReaderProps) {
  const paragraphs = useMemo(() => layOutArticle(article), [article]);
  const cast = useMemo(() => castOf(pack, article), [article]);
  const [copied, setCopied] = useState<string>();
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (copied === undefined) return undefined;
    const timer = setTimeout(() => setCopied(undefined), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async (statement: StatementView) => {
    const citation = cite(statement, article, settings.citationFormat, citationWords(texts));
    const isCopied = await copyCitation(document, citation);
    setSaid(texts.t(isCopied ? 'card.copied' : 'card.copy_failed'));
    if (isCopied) setCopied(statement.id);
  };

  return (
    <>
      <Reader
        article={article}
        paragraphs={paragraphs}
        cast={cast}
        place={place}
        copied={copied}
        onCopy={(statement) => void copy(statement)}
        onPrint={() => window.print()}
      />
      <output class="visually-hidden">{said}</output>
    </>
  );
}

function useReaderPlace(): ReaderPlace {
  const [place, setPlace] = useState(() => parseReaderPlace(location.hash));
  useEffect(() => {
    const read = () => setPlace(parseReaderPlace(location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return place;
}
