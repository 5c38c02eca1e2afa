/** What the reader page shows: kept in the address, so that back, forward and bookmarks work. */
export interface ReaderPlace {
  /** Article id. */
  readonly article?: string;
  /** Actor id: whose words are marked. */
  readonly actor?: string;
  /** Statement id: which words are marked and scrolled to. */
  readonly statement?: string;
}

/** @param hash of an address, with or without its `#`; unknown keys are ignored. */
export function parseReaderPlace(hash: string): ReaderPlace {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const [article, actor, statement] = ['article', 'actor', 'statement'].map(
    (key) => params.get(key) ?? '',
  );
  return {
    ...(article && { article }),
    ...(actor && { actor }),
    ...(statement && { statement }),
  };
}

export function readerHash(place: ReaderPlace): string {
  return `#${new URLSearchParams({ ...place }).toString()}`;
}
