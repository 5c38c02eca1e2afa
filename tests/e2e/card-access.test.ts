import type { SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from 'wxt';
import { axeViolations } from '../rig/axe.ts';
import type { BrowserUnderTest, StartOptions } from '../rig/browser-under-test.ts';
import { markNamed, pressInCard } from '../rig/card-controls.ts';
import { meanMark } from '../rig/hover.ts';
import { endQuietly } from '../rig/end-quietly.ts';
import { openArticle } from '../rig/fresh-start.ts';
import { launchBrowser } from '../rig/launch-browser.ts';
import { openCard } from '../rig/card.ts';
import { projectPath } from '../rig/project-root.ts';

const OPEN_ROOT = '.output/open-root';

describe.each(['light', 'dark'] as const)('axe, %s', (colorScheme) => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    // What ships is closed, and axe sees nothing in it.
    await build({ root: projectPath(), mode: 'open-root', outDir: OPEN_ROOT });
    const folder = projectPath(OPEN_ROOT, 'chrome-mv3-open-root');
    const options: StartOptions = { colorScheme, extension: folder };
    browser = await launchBrowser('chromium', options);
  });
  afterAll(async () => {
    if (browser) await endQuietly(browser);
  });

  test.each(['Dmitry S. Peskov', 'European Union'])(
    'finds nothing wrong with the card of %s',
    async (name) => {
      const page = await openArticle(browser);
      await meanMark(page, await markNamed(page, name));
      await page.waitForFunction(() =>
        document.querySelector('dramatis-card')?.shadowRoot?.querySelector('dialog'),
      );
      expect(await axeViolations(page, 'dramatis-card')).toEqual([]);
      await page.close();
    },
  );
});

describe('accessibility tree, chromium', () => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await launchBrowser('chromium');
  });
  afterAll(async () => {
    if (browser) await endQuietly(browser);
  });

  test('a dialog named after the actor, with headings, quotations and named buttons', async () => {
    const page = await openArticle(browser);
    await openCard(browser, page, await markNamed(page, 'Dmitry S. Peskov'));
    const dialog = find(await page.accessibility.snapshot({ interestingOnly: false }), 'dialog');
    expect(dialog?.name).toBe('Dmitry S. Peskov');
    expect(dialog?.modal).toBeFalsy();
    expect(namesOf(dialog, 'heading')).toEqual([
      'Dmitry S. Peskov',
      'Word for word',
      'Paraphrased by the article',
    ]);
    expect(namesOf(dialog, 'blockquote')).toHaveLength(1);
    expect(namesOf(dialog, 'button')).toEqual([
      'Keep open',
      'Close',
      ...Array.from({ length: 3 }, () => ['Read in the article', 'Copy']).flat(),
      'Russia Reacts to Belarus-Poland Border Crisis',
      'Not this person?',
    ]);
    await pressInCard(browser, page, 'Keep open');
    const pinned = find(await page.accessibility.snapshot(), 'button', 'Keep open');
    expect(pinned?.pressed).toBe(true);
  });
});

function all(node: SerializedAXNode | null | undefined): SerializedAXNode[] {
  return node ? [node, ...(node.children ?? []).flatMap(all)] : [];
}

function find(tree: SerializedAXNode | null, role: string, name?: string) {
  return all(tree).find((node) => node.role === role && (name === undefined || node.name === name));
}

function namesOf(tree: SerializedAXNode | undefined, role: string): (string | undefined)[] {
  return all(tree)
    .filter((node) => node.role === role)
    .map(({ name }) => name);
}
