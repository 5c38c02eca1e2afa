import { expect, test } from 'vitest';
import { SOON } from '../rig/controls.ts';
import { inEachBrowser } from '../rig/in-each-browser.ts';
import { waitForMarks } from '../rig/marks.ts';
import { stateOf } from '../rig/page-report.ts';
import type { ServedPage } from '../rig/page-server.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Then Putin spoke.</text></svg>';
const PIXEL = Buffer.from('R0lGODlhAQABAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

const PDF = pdf([
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
  '<</Length 48>>stream\nBT /F1 18 Tf 20 100 Td (Then Putin spoke.) Tj ET\nendstream',
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
]);
const editor = (rest: string) =>
  `<!doctype html><html ${rest}<title>Editor</title><p>Then Putin spoke.</p>`;

/**
 * Documents that are no pages to read: nothing is marked, nothing is changed, nothing complains. Where a
 * name was seen they have been read by the annotator, which says so; elsewhere nobody even listens.
 */
const SILENT: Record<string, ServedPage & { readonly state?: 'ready' }> = {
  XML: { type: 'text/xml', body: '<news><p>Then Putin spoke.</p></news>' },
  SVG: { type: 'image/svg+xml', body: SVG },
  JSON: { type: 'application/json', body: '{"words":"Then Putin spoke."}' },
  PDF: { type: 'application/pdf', body: PDF },
  'XML drawn by a style sheet of its own': {
    type: 'text/xml',
    body: '<?xml version="1.0"?><?xml-stylesheet href="data:text/css,news{display:block}"?><news>Then Putin spoke.</news>',
  },
  'a page that is one editor': {
    type: 'text/html',
    body: editor('contenteditable>'),
    state: 'ready',
  },
  'a page in design mode': {
    type: 'text/html',
    body: editor(`><script>document.designMode = 'on'</script>`),
    state: 'ready',
  },
  'a page without a body': {
    type: 'application/xhtml+xml',
    body: '<html xmlns="http://www.w3.org/1999/xhtml"><p>Then Putin spoke.</p></html>',
  },
  'a picture': { type: 'image/gif', body: PIXEL },
};

inEachBrowser((browser) => {
  test.each(Object.entries(SILENT))('%s is left alone', async (_, { state, ...document }) => {
    const { server, open, complaints } = browser();
    const before = complaints.length;
    server.serve('/favicon.ico', '');
    server.serve('/document', document);
    const page = await open(server.url('/document'));
    await expect.poll(() => stateOf(browser(), page), SOON).toBe(state);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(complaints.slice(before)).toEqual([]);
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

function pdf(objects: readonly string[]): string {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
}
