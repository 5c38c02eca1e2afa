import type { PackArticle } from '../../core/notes/pack.ts';
import { listWith } from '../../core/settings/changes.ts';
import { useTexts } from '../texts.tsx';
import type { FormProps } from './form.ts';
import { Section } from './Section.tsx';
import { Toggle } from './Toggle.tsx';

export interface ArticlesFormProps extends FormProps {
  readonly articles: readonly Pick<PackArticle, 'id' | 'headline' | 'datePublished'>[];
}

export function ArticlesForm({ settings, articles, onChange }: ArticlesFormProps) {
  const { t, date } = useTexts();
  return (
    <Section id="articles" title={t('settings.articles.title')}>
      <p class="hint">{t('settings.articles.hint')}</p>
      {articles.map(({ id, headline, datePublished }) => (
        <Toggle
          key={id}
          label={headline}
          hint={date(datePublished)}
          checked={!settings.articlesOff.includes(id)}
          onChange={(on) => onChange({ articlesOff: listWith(settings.articlesOff, id, !on) })}
        />
      ))}
    </Section>
  );
}
