import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';

interface Span {
  readonly start: number;
  readonly end: number;
}

const UNICODE_CLASS = /\\p\{/i;
const BUILDER = fileURLToPath(new URL('../../core/late-expression.ts', import.meta.url));
const IMPORT = `import { lateExpression as late$ } from ${JSON.stringify(BUILDER)};\n`;
/** Keeps its place in a text from one call to the next: shared, it would be another's place. */
const STATEFUL = /[gy]/;
/** Begin at the start whatever the place. */
const FROM_START = /\.(?:match|matchAll|replaceAll)\($/;

/**
 * The same code, in which every expression with a Unicode class is built when it is first used, once.
 * @throws Error where one stands outside of functions, and would be built at the start all the same
 */
export function lateExpressions(code: string, file: string): string {
  const { program, errors } = parseSync(file.replace(/\.tsx?$/, '.js'), code);
  const fail = (message: string, at: number) => {
    throw new Error(`${file}:${code.slice(0, at).split('\n').length}  ${message}`);
  };
  if (errors[0] !== undefined) fail(errors[0].message, 0);

  const functions: Span[] = [];
  const noteFunction = (node: Span) => void functions.push(node);
  const literals: (Span & { readonly regex: { pattern: string; flags: string } })[] = [];
  new Visitor({
    FunctionDeclaration: noteFunction,
    FunctionExpression: noteFunction,
    ArrowFunctionExpression: noteFunction,
    Literal(node) {
      if ('regex' in node && UNICODE_CLASS.test(node.regex.pattern)) literals.push(node);
    },
  }).visit(program);
  if (literals.length === 0) return code;

  let done = 0;
  let changed = '';
  for (const { start, end, regex } of literals) {
    if (!functions.some((around) => around.start <= start && end <= around.end)) {
      fail(
        'an expression with a Unicode class stands outside of functions: put it into one',
        start,
      );
    }
    if (STATEFUL.test(regex.flags) && !FROM_START.test(code.slice(0, start))) {
      fail('an expression that keeps its place would be shared', start);
    }
    const source = JSON.stringify(regex.pattern);
    const flags = regex.flags === 'u' ? '' : `, ${JSON.stringify(regex.flags)}`;
    changed += `${code.slice(done, start)}late$(${source}${flags})`;
    done = end;
  }
  return IMPORT + changed + code.slice(done);
}
