/** Shorter lines are headlines, verses or lists. UTF-16 code units. */
const MIN_LINE = 30;
/** Longer ones are paragraphs. UTF-16 code units. */
const MAX_LINE = 100;

/** Whether a text breaks its lines within sentences, as mail and terminals do. */
export function isWrapped(text: string): boolean {
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  const followed = lines.filter((line, i) => line !== '' && (lines[i + 1] ?? '') !== '');
  const broken = followed.filter(
    (line) => line.length >= MIN_LINE && line.length <= MAX_LINE && !/[.!?…:”"»]$/u.test(line),
  );
  return broken.length > 1 && broken.length * 2 > followed.length;
}
