import type { ComponentChildren } from 'preact';
import './controls.css';

export interface NoticeProps {
  /** Empty: nothing is shown, but the place stays, so that the next words are announced. */
  readonly children?: ComponentChildren;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** A short word about what was just done, with a way back. Announced politely. */
export function Notice({ children, action }: NoticeProps) {
  return (
    <output class="notice-place">
      {children !== undefined && (
        <span class="notice">
          <span>{children}</span>
          {action && (
            <button type="button" class="link-button" onClick={action.run}>
              {action.label}
            </button>
          )}
        </span>
      )}
    </output>
  );
}
