/**
 * What the life of a script shows to the next one in its world. One that is put in a second time is
 * evaluated anew: its class is another, and may not look into the private fields of what the first one
 * made.
 */
export interface ScriptLife {
  /** The world stays where the document of a frame is replaced by its first real one. */
  readonly document: Document;
  readonly isValid: boolean;
  end(): void;
}

export type WithLife = typeof globalThis & { dramatisLife?: ScriptLife };

/** Has frames read that come into view. */
export interface FrameWatch {
  /** Looks for frames in one more tree, an open shadow root. */
  readonly watch: (root: ShadowRoot) => void;
  /** To be called after changes of these trees. */
  readonly onTreeChanged: () => void;
}

/**
 * Where a frame's lookout can be called, on its world's `globalThis`. Nearly every page names nobody: so
 * it hears nothing until somebody is named or the popup calls it, and asks nothing of the browser until
 * then, or until a frame comes into view.
 */
export const LOOKOUT_SLOT = 'dramatisLookout';

/** Has the lookout listen to messages; resolves when it knows the reader's settings. */
export type WakeLookout = () => Promise<void>;

export type WithLookout = typeof globalThis & { [LOOKOUT_SLOT]?: WakeLookout };
