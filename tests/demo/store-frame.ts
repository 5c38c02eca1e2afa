import { readFileSync } from 'node:fs';
import { projectPath } from '../rig/project-root.ts';

/** The sizes that the stores ask for, in px. */
export const SCREENSHOT = { width: 1280, height: 800 };
export const TILE = { width: 440, height: 280 };

/** A browser's window inside a framed screenshot: in CSS px, larger than life to be read in a store. */
export const WINDOW = { width: 928, height: 500, deviceScaleFactor: 1.25 };
/** The same in its own size, for what needs the width. */
export const WIDE_WINDOW = { width: 1160, height: 625 };

export interface Caption {
  readonly title: string;
  readonly line: string;
}

/** What a framed screenshot shows: a window, and a popup over its right upper corner. */
export interface Shots {
  readonly window: Uint8Array;
  readonly popup?: Uint8Array;
}

/** A page in the size of a store's screenshot: what it shows under words that say what to look at. */
export function framed({ title, line }: Caption, { window, popup }: Shots): string {
  const over = popup === undefined ? '' : `<img class="popup" src="${png(popup)}" alt="">`;
  return page(`
<style>
body { display: grid; grid-template-rows: 175px 1fr; justify-items: center; background: #7a1f2b; color: #fffaf2; }
header { align-self: center; text-align: center; }
h1 { margin: 0 0 8px; font: 44px/1.1 Georgia, 'Liberation Serif', serif; }
p { margin: 0; font: 21px/1.3 system-ui, 'Liberation Sans', sans-serif; opacity: .85; }
main { position: relative; height: 625px; overflow: hidden; border-radius: 12px 12px 0 0; box-shadow: 0 6px 40px #0008; }
img { display: block; }
.popup { position: absolute; top: 18px; right: 22px; border-radius: 10px; outline: 1px solid #8884; box-shadow: 0 6px 30px #0006; }
</style>
<header><h1>${title}</h1><p>${line}</p></header>
<main><img src="${png(window)}" alt="">${over}</main>`);
}

/** The page behind the promotional tile: the extension marks its name and opens its card. */
export function tile(): string {
  const icon = readFileSync(projectPath('assets/icon.svg')).toString('base64');
  return page(`
<style>
:root { color-scheme: light dark; background: light-dark(#f3ece2, #17181a); color: light-dark(#1c1b19, #e6e3dc); }
body { padding: 22px 28px; }
h1 { display: flex; align-items: center; gap: 14px; margin: 0 0 16px; font: bold 38px/1 Georgia, 'Liberation Serif', serif; }
img { width: 46px; height: 46px; }
p { margin: 0; font: 25px/1.3 Georgia, 'Liberation Serif', serif; }
</style>
<h1><img src="data:image/svg+xml;base64,${icon}" alt="">Dramatis</h1>
<p>Who is Angela Merkel?</p>`);
}

/** One question in many languages, each about somebody of the bundled article. */
export function languagesPage(): string {
  const rows = QUESTIONS.map(
    ([language, question, direction = 'ltr']) =>
      `<dt>${new Intl.DisplayNames(language, { type: 'language' }).of(language)}</dt>
<dd lang="${language}" dir="${direction}">${question}</dd>`,
  );
  return page(`
<style>
:root { color-scheme: light dark; background: light-dark(#fffefb, #17181a); color: light-dark(#1c1b19, #e6e3dc); }
dl { display: grid; grid-template-columns: 8rem 1fr; gap: 8px 2rem; align-items: baseline; width: max-content; margin: 28px 0 0 150px; font: 22px/1.35 Georgia, 'Liberation Serif', serif; }
dt { font: 15px/1.35 system-ui, 'Liberation Sans', sans-serif; opacity: .7; }
dd { justify-self: start; margin: 0; }
</style>
<dl>${rows.join('\n')}</dl>`);
}

const QUESTIONS: readonly (readonly [language: string, question: string, direction?: 'rtl'])[] = [
  ['de', 'Wer ist Wladimir Putin?'],
  ['pl', 'Kim jest Alaksandr Łukaszenka?'],
  ['uk', 'Що сказав Дмитро Пєсков?'],
  ['ar', 'من هي أنغيلا ميركل؟', 'rtl'],
  ['he', 'מיהו ולדימיר פוטין?', 'rtl'],
  ['tr', 'Kremlin’in sözcüsü Peskov kimdir?'],
];

function page(content: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>Dramatis</title>
<style>body { box-sizing: border-box; height: 100vh; margin: 0; overflow: hidden; }</style>
${content}
</html>`;
}

function png(bytes: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
}
