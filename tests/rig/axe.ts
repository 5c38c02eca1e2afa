import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { projectPath } from './project-root.ts';

const source = readFileSync(projectPath('node_modules/axe-core/axe.min.js'), 'utf8');

const violationsSchema = v.array(
  v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) }),
);

/**
 * What axe finds wrong with a page, or with what a selector finds in it: one line per rule and element.
 */
export async function axeViolations(page: Page, within = ':root'): Promise<string[]> {
  await page.evaluate(source);
  const found = await page.evaluate(
    `axe.run(${JSON.stringify(within)}).then((result) => JSON.stringify(result.violations))`,
  );
  return v
    .parse(violationsSchema, JSON.parse(String(found)))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
