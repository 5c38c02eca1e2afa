import { useTexts } from '../texts.tsx';
import type { TextKey } from '../../core/texts/texts.ts';
import type { PageStatus } from '../../core/popup/page-status.ts';

export interface PageMessageProps {
  readonly status: Exclude<PageStatus, 'names'>;
  readonly onAllowSite: () => void;
  readonly onReload: () => void;
  readonly onResume: () => void;
  readonly onSwitchOn: () => void;
  readonly onSwitchOnHere: () => void;
}

interface Words {
  readonly title: TextKey;
  readonly advice: TextKey;
}

const WORDS: Record<PageMessageProps['status'], Words> = {
  scanning: { title: 'page.scanning.title', advice: 'page.scanning.advice' },
  nothing: { title: 'page.nothing.title', advice: 'page.nothing.advice' },
  'off-everywhere': { title: 'page.off_everywhere.title', advice: 'page.off_everywhere.advice' },
  'off-here': { title: 'page.off_here.title', advice: 'page.off_here.advice' },
  paused: { title: 'page.paused.title', advice: 'page.paused.advice' },
  'browser-page': { title: 'page.closed.title', advice: 'page.closed.browser' },
  'store-page': { title: 'page.closed.title', advice: 'page.closed.store' },
  pdf: { title: 'page.closed.title', advice: 'page.closed.pdf' },
  'no-text': { title: 'page.no_text.title', advice: 'page.no_text.advice' },
  file: { title: 'page.file.title', advice: 'page.file.advice' },
  'not-allowed': { title: 'page.not_allowed.title', advice: 'page.not_allowed.advice' },
  reload: { title: 'page.reload.title', advice: 'page.reload.advice' },
};

/** Why no names are listed, and what to do about it. */
export function PageMessage(props: PageMessageProps) {
  const { t } = useTexts();
  const { title, advice } = WORDS[props.status];
  return (
    <section class="page-message" aria-live="polite" aria-busy={props.status === 'scanning'}>
      <h2>{t(title)}</h2>
      <p>{t(advice)}</p>
      <Remedy {...props} />
    </section>
  );
}

function Remedy(props: PageMessageProps) {
  const { t } = useTexts();
  const remedies: Partial<Record<PageStatus, readonly [TextKey, () => void]>> = {
    'off-everywhere': ['page.off_everywhere.remedy', props.onSwitchOn],
    'off-here': ['page.off_here.remedy', props.onSwitchOnHere],
    paused: ['page.paused.remedy', props.onResume],
    'not-allowed': ['page.not_allowed.remedy', props.onAllowSite],
    reload: ['page.reload.remedy', props.onReload],
  };
  const remedy = remedies[props.status];
  if (!remedy) return null;
  const [label, run] = remedy;
  return (
    <button type="button" class="button" onClick={run}>
      {t(label)}
    </button>
  );
}
