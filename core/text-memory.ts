/** What is known of texts, by the texts themselves. */
export interface TextMemory<Known> {
  readonly get: (text: string) => Known | undefined;
  readonly set: (text: string, known: Known) => void;
  readonly clear: () => void;
}

/** @param mostChars of all texts together, in UTF-16 code units: beyond that all is forgotten */
export function createTextMemory<Known>(mostChars: number): TextMemory<Known> {
  const memory = new Map<string, Known>();
  let chars = 0;
  function clear(): void {
    memory.clear();
    chars = 0;
  }
  return {
    get: (text) => memory.get(text),
    set(text, known) {
      if (chars > mostChars) clear();
      chars += text.length;
      memory.set(text, known);
    },
    clear,
  };
}
