import type { PageSettings } from '../../core/settings/page-settings.ts';
import { useTexts } from '../texts.tsx';

export type MarkPreviewProps = Pick<PageSettings, 'markStyle' | 'markColor' | 'markScope'>;

/** A sentence marked as pages would be. */
export function MarkPreview({ markStyle, markColor, markScope }: MarkPreviewProps) {
  const { t } = useTexts();
  const mark = {
    class: `mark-sample mark-sample-${markStyle}`,
    style: markColor === '' ? undefined : { '--mark-color': markColor },
  };
  return (
    <figure class="mark-preview">
      <figcaption>{t('settings.marks.preview')}</figcaption>
      <p>
        {t('settings.marks.preview_before')}
        <span {...mark}>{t('settings.marks.preview_name')}</span>
        {t('settings.marks.preview_after')}
        {markScope === 'every' ? (
          <span {...mark}>{t('settings.marks.preview_again')}</span>
        ) : (
          t('settings.marks.preview_again')
        )}
        {t('settings.marks.preview_end')}
      </p>
    </figure>
  );
}
