import { expect, test } from 'vitest';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { waitForMarks } from '../rig/marks.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Then Putin spoke.</text></svg>';
const PIXEL = Buffer.from('R0lGODlhAQABAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

/** Documents that are no pages to read: nothing is marked, nothing is changed, nothing complains. */
const SILENT = {
  XML: { type: 'text/xml', body: '<news><p>Then Putin spoke.</p></news>' },
  SVG: { type: 'image/svg+xml', body: SVG },
  JSON: { type: 'application/json', body: '{"words":"Then Putin spoke."}' },
  'a picture': { type: 'image/gif', body: PIXEL },
};

inEachBrowser((browser) => {
  test.each(Object.entries(SILENT))('%s is left alone', async (_, document) => {
    const { server, open, complaints } = browser();
    const before = complaints.length;
    server.serve('/favicon.ico', '');
    server.serve('/document', document);
    server.serve('/page', '<!doctype html><title>Page</title><p>Then Putin spoke.</p>');
    const page = await open(server.url('/document'));
    // A page that is loaded later is marked by now.
    const later = await open(server.url('/page'));
    await waitForMarks(later);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(complaints.slice(before)).toEqual([]);
    await later.close();
    await page.close();
  });

  test('the frames of a frameset are marked', async () => {
    const { server, open } = browser();
    server.serve('/inner', '<!doctype html><title>Inner</title><p>Then Putin spoke.</p>');
    server.serve('/set', '<html><title>Set</title><frameset cols="*"><frame src="/inner">');
    const page = await open(server.url('/set'));
    const frame = await page.waitForFrame((it) => it.url().endsWith('/inner'));
    const [mark] = await waitForMarks(frame);
    expect(mark?.text).toBe('Putin');
    await page.close();
  });
});
