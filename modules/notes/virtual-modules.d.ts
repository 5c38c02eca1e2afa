/** All verified notes, compiled by the build from `assets/articles`. */
declare module 'virtual:dramatis/notes' {
  // oxlint-disable-next-line consistent-type-imports -- the module must stay ambient
  const pack: import('../../core/notes/pack.ts').Pack;
  export default pack;
}

/** The names index that `openNames` of `core/matching` opens, compiled by the build. */
declare module 'virtual:dramatis/names' {
  export default function nameBytes(): Uint8Array<ArrayBuffer>;
}

/** Gate and filter of the names, a small part of the index: sources for `openGate` and `openNameFilter`. */
declare module 'virtual:dramatis/filter' {
  // oxlint-disable-next-line consistent-type-imports -- the module must stay ambient
  export const gate: import('../../core/matching/gate.ts').GateSources;
  /** Of names too many for a page, the filter lets much pass: the directory tells more. */
  export const isCoarse: boolean;
  export default function filterBytes(): Uint8Array<ArrayBuffer>;
}

/** A filter of all names, for `openNameFilter`; empty where every page has that. */
declare module 'virtual:dramatis/directory' {
  export default function filterBytes(): Uint8Array<ArrayBuffer>;
}
