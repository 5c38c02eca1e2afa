import type { Entrypoint } from 'wxt';

/** Whether these are scripts that run in pages, or in frames: no background, no page of our own. */
export function areInPages(entrypoints: readonly Pick<Entrypoint, 'type'>[]): boolean {
  return entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script');
}
