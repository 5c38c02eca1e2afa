import type { CitationWords } from '../../core/citation.ts';
import type { Texts } from '../../core/texts/texts.ts';

/** A citation's own words, in the reader's language. */
export function citationWords({ t, date }: Texts): CitationWords {
  return {
    in: t('card.in'),
    paraphrase: t('card.paraphrase'),
    reportedBy: (outlet) => t('card.reported_by', [outlet]),
    date,
  };
}
