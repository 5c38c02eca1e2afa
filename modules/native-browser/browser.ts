/** The extension API as the browser itself gives it; typed, as everywhere, by `wxt/browser`. */
export const browser: unknown =
  (globalThis as { browser?: unknown }).browser ?? (globalThis as { chrome?: unknown }).chrome;
