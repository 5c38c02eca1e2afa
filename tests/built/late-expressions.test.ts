import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';
import { ALL_BUILDS } from '../rig/built-extension.ts';
import { shippedFiles } from './shipped-files.ts';

/** Scripts that pages wait for. */
const IN_PAGES = /^(?:content-scripts\/lookout|annotator|card|frame-probe)\.js$/;

/** The engine builds the classes of each literal when it reads a script, whether it ever runs or not. */
test.each(ALL_BUILDS)(
  '$browser, $flavour: no script in a page has literals with Unicode classes',
  ({ browser, flavour }) => {
    const scripts = shippedFiles(browser, flavour).filter(({ path }) => IN_PAGES.test(path));
    const found: string[] = [];
    for (const { path, text } of scripts) {
      new Visitor({
        Literal(node) {
          if ('regex' in node && node.regex.pattern.includes(String.raw`\p{`)) {
            found.push(`${path}: ${node.regex.pattern}`);
          }
        },
      }).visit(parseSync(path, text).program);
    }
    expect(scripts).toHaveLength(4);
    expect(found).toEqual([]);
  },
);
