/** Contracts of what looks at a page's tree: the lookout brings it, and the annotator goes on with it. */

export interface TextWatch {
  /** Watches one more tree: the document or an open shadow root. */
  readonly watch: (root: Node) => void;
}

/** Names that are known to stand in the page. */
export interface KnownNames {
  readonly isHolder: (element: Element) => boolean;
  /** Drops the marks of a node whose words have changed. */
  readonly forgetChanged: (node: Node) => void;
}

export interface TextWatchParts {
  /** The cheap filter: the first place of a text, from an offset on, where a name may start, or Infinity. */
  readonly nextName: (text: string, from: number) => number;
  readonly marks?: KnownNames;
  readonly signal: AbortSignal;
  /** Text that may name somebody, or did. */
  readonly onChanged: (root: Node) => void;
  /** After each batch of changes. */
  readonly onTreeChanged: () => void;
  /** Nodes were taken out, or became an editor. */
  readonly onRemoved: () => void;
}

/** The open shadow roots of a page: trees of their own, which no walk and no observer enters. */
export interface ShadowRoots {
  /**
   * Looks for shadow hosts in the whole page, with turns for the page in between, unless it has just
   * done so. Hosts tell nobody when they get a root: look again later. Says whether any was new.
   */
  readonly find: () => Promise<boolean>;
  readonly all: () => ShadowRoot[];
}

export interface PageWatch {
  readonly watchText: (parts: TextWatchParts) => TextWatch;
  readonly createShadowRoots: (
    document: Document,
    signal: AbortSignal,
    onFound: (root: ShadowRoot) => void,
  ) => ShadowRoots;
}
