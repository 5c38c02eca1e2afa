import { describe, expect, test } from 'vitest';
import { ALL_BUILDS } from '../rig/built-extension.ts';
import { addresses, auditScript, type Finding } from './script-audit.ts';
import { shippedFiles } from './shipped-files.ts';

/**
 * Preact writes markup in one place, from `dangerouslySetInnerHTML` alone. That a component of ours
 * gives none is part of the audit.
 */
function isPreactsOwn({ what, where }: Finding): boolean {
  return what === 'innerHTML' && where.includes('.__html');
}

describe.each(ALL_BUILDS)('$browser, $flavour', ({ browser, flavour }) => {
  const files = shippedFiles(browser, flavour);
  const scripts = files.filter(({ path }) => path.endsWith('.js'));

  test('no script can reach the network, turn text into code or markup, or ask the clock on the wall', () => {
    const findings = scripts
      .flatMap(({ path, text }) => auditScript(path, text))
      .filter((finding) => !isPreactsOwn(finding));
    expect(scripts.length).toBeGreaterThan(0);
    expect(findings).toEqual([]);
  });

  test('nothing is loaded from anywhere else', () => {
    const findings = files
      .filter(({ path }) => /\.(?:html|css|json)$/.test(path))
      .flatMap(({ path, text }) => addresses(text, path));
    expect(findings).toEqual([]);
  });
});

describe('the audit itself', () => {
  test.each([
    ['fetch("x")', 'fetch'],
    ['self.fetch("x")', 'fetch'],
    ['self["fetch"]("x")', 'fetch'],
    ['const { sendBeacon } = navigator', 'sendBeacon'],
    ['new WebSocket(a)', 'WebSocket'],
    ['import(a)', 'import(a)'],
    ['import("https://a.example/b.js")', 'import("https://a.example/b.js")'],
    ['eval("1")', 'eval'],
    ['(0, eval)("1")', 'eval'],
    ['new Function("1")', 'Function'],
    ['Function("1")', 'Function'],
    ['a.innerHTML = b', 'innerHTML'],
    ['b = { dangerouslySetInnerHTML: { __html: a } }', 'dangerouslySetInnerHTML'],
    ['Date.now()', 'Date.now'],
    ['new Date()', 'new Date()'],
    ['performance.timeOrigin + 1', 'timeOrigin'],
    ['const a = "https://a.example/"', 'https://a.example/'],
    ['const a = `https://a.example/${b}`', 'https://a.example/'],
  ])('finds %s', (code, what) => {
    expect(auditScript('a.js', code).map((finding) => finding.what)).toContain(what);
  });

  test.each([
    'const a = "to fetch and to eval"',
    'const a = "http://www.w3.org/2000/svg"',
    'import("./b.js")',
    'Function.prototype.call.bind(a)',
    'const a = { eval: { minArgs: 1 } }',
    'new Date("2021-11-11")',
  ])('lets %s pass', (code) => {
    expect(auditScript('a.js', code)).toEqual([]);
  });
});
