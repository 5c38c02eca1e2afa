import type { Plugin } from 'vite';
import { lateExpressions } from './late-expressions.ts';

/** Where the code that runs in pages comes from. */
const OURS = /\/(?:core|entrypoints|platform)\/[^?]*\.tsx?$/;

/**
 * Has regular expressions with Unicode classes (`\p{L}`) built when they are first used. The engine builds
 * the classes of a literal, some 0.03 ms each, when it reads the script, whether or not that part ever
 * runs, and again when it compiles the function around: of the annotator, two thirds of the time until it
 * runs. The sources keep their literals.
 */
export function lateExpressionsPlugin(): Plugin {
  return {
    name: 'dramatis:late-expressions',
    // Once TypeScript is gone.
    enforce: 'post',
    transform(code, id) {
      return OURS.test(id) && /\\p\{/i.test(code)
        ? { code: lateExpressions(code, id), map: null }
        : null;
    },
  };
}
