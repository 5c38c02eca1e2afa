import type { ComponentChildren } from 'preact';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of the settings page; out of sight while the search finds nothing in it. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section class="settings-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
