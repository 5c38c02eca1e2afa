/**
 * Where a frame's lookout can be called, on its world's `globalThis`. Nearly every page names nobody: so
 * it asks nothing of the browser, and hears nothing, until somebody is named or the popup calls it.
 */
export const LOOKOUT_SLOT = 'dramatisLookout';

/** Has the lookout listen to messages; resolves when it knows the reader's settings. */
export type WakeLookout = () => Promise<void>;

export type WithLookout = typeof globalThis & { [LOOKOUT_SLOT]?: WakeLookout };
