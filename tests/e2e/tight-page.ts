const WORDS = 'Then Vladimir Putin spoke, and Angela Merkel answered the European Union.';

/** Styles of a paragraph in which a line under a word could make it reach further than without. */
const STYLES = [
  'line-height:.9',
  'line-height:0.5;overflow:auto',
  'line-height:1;font-size:13.3px;overflow:auto',
  'font:italic 17px/1 serif;overflow:auto',
  'font:11px/11px monospace;overflow:auto;height:11px',
  'font:bold 40px/.8 sans-serif;overflow:auto;height:32px',
  'width:9ch;overflow:auto',
  'width:5em;overflow:auto;text-align:justify;hyphens:auto',
  'width:max-content;overflow:auto',
  'width:min-content',
  'white-space:nowrap;width:60px;overflow:auto',
  'text-decoration:underline wavy 3px',
  'text-decoration:overline 6px;text-underline-offset:12px;overflow:auto',
  'text-underline-position:under;text-underline-offset:20px;overflow:auto',
  'letter-spacing:.3em;word-spacing:1em;overflow:auto',
  'text-transform:uppercase;font-variant:small-caps',
  'text-shadow:4px 4px 6px red;overflow:auto;height:1.2em',
  'writing-mode:vertical-rl;height:8em;overflow:auto',
  'direction:rtl;overflow:auto;width:12ch',
  'columns:3;column-gap:4px;overflow:auto',
  'display:flex;overflow:auto;width:120px',
  'display:grid;grid-template-columns:repeat(auto-fit,minmax(40px,1fr))',
  'display:table-cell;width:1px',
  'position:relative;overflow:hidden;height:1em;line-height:1em',
  'overflow:hidden;display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical',
  'text-overflow:ellipsis;white-space:nowrap;overflow:hidden;width:100px',
  'contain:inline-size;width:auto',
  'zoom:1.3;line-height:.9;overflow:auto',
  'font-size:.55em;line-height:1;overflow:auto;height:1em',
];

/** Styles of the boxes that names stand in. */
const INNER_STYLES = [
  '',
  'display:inline-block',
  'display:inline-block;overflow:auto;line-height:.9',
  'vertical-align:super;font-size:70%',
  'float:left;padding:1px',
];

/** A page whose boxes would tell of the least change in how far a line reaches. */
export const TIGHT_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tight</title>
<style>body{font:16px/1.2 serif;width:600px}p{margin:2px}</style>
${STYLES.map((style) => `<p style="${style}">${WORDS}</p>`).join('\n')}
${INNER_STYLES.map((style) => `<p style="line-height:1;overflow:auto">Then <b style="${style}">Vladimir Putin</b> met <i style="${style}">the European Union</i> there.</p>`).join('\n')}
<table style="width:1px"><tr><td>${WORDS}<td style="line-height:.7">${WORDS}</table>
<fieldset style="width:min-content"><legend>Angela Merkel</legend>${WORDS}</fieldset>
<button style="line-height:.8">Vladimir Putin</button>
<details open><summary>Angela Merkel</summary>${WORDS}</details>`;
