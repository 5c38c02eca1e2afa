import type { NamedActor } from '../../core/matching/name-entries.ts';
import type { Pack, PackActor, PackArticle, Statement } from '../../core/notes/pack.ts';
import { pick, seededRandom } from './random.ts';

/** As in the articles that are bundled: a handful of actors, each of whom is quoted now and then. */
const ACTORS_PER_ARTICLE = 8;
const STATEMENTS_PER_ACTOR = 3;
const ROLES = ['President of', 'Minister of Trade of', 'Spokesman for', 'Governor of', 'Bishop of'];
const WORDS =
  'we will the harbour keep open talks must begin again and nobody should wait for an answer that never came'.split(
    ' ',
  );
const PLACES = ['Ardenia', 'Brosk', 'Calvary Bay', 'Dornmark', 'Eastmere', 'Fallow Quay'];

/** Notes that know these actors, as many words of each as real notes have; the same for the same actors. */
export function seededPack(actors: readonly NamedActor[]): Pack {
  const random = seededRandom(actors.length);
  const packActors: PackActor[] = [];
  const articles: PackArticle[] = [];
  for (let at = 0; at < actors.length; at += ACTORS_PER_ARTICLE) {
    const id = `2026-01-01-article-${articles.length}`;
    const cast = actors.slice(at, at + ACTORS_PER_ARTICLE);
    articles.push(seededArticle(id, cast, random));
    for (const { id: actor, type, name, alternateName } of cast) {
      const jobTitle = `${pick(random, ROLES)} ${pick(random, PLACES)}`;
      const roles = [{ article: id, jobTitle, evidence: { start: 0, end: 20 } }];
      packActors.push({ id: actor, type, name, alternateName, roles });
    }
  }
  return { version: 1, articles, actors: packActors };
}

function seededArticle(id: string, cast: readonly NamedActor[], random: () => number): PackArticle {
  let articleBody = '';
  const statements = cast.flatMap(({ id: actor, name }) =>
    Array.from({ length: STATEMENTS_PER_ACTOR }, (_, index): Statement => {
      const start = articleBody.length;
      articleBody += seededSentence(random);
      const text = { start, end: articleBody.length };
      const attribution = { start: text.end + 1, end: text.end + 1 + name.length };
      articleBody += ` ${name} said.\n\n`;
      const spoken = { id: `${actor}-${index}`, spokenBy: actor, about: [], text, attribution };
      return { ...spoken, type: index === 0 ? 'ReportedSpeech' : 'Quotation' };
    }),
  );
  const headline = seededSentence(random);
  const [datePublished, inLanguage] = ['2026-01-01', 'en'];
  return { id, headline, datePublished, inLanguage, articleBody, statements };
}

function seededSentence(random: () => number): string {
  const length = 8 + Math.floor(random() * 16);
  const text = Array.from({ length }, () => pick(random, WORDS)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
