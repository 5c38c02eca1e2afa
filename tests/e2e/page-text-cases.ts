/** How names stand in pages: markup, and the words that are marked in it, in order. */
export interface PageTextCase {
  readonly what: string;
  readonly html: string;
  readonly marked: readonly string[];
}

export const PAGE_TEXT_CASES: readonly PageTextCase[] = [
  { what: 'plain text', html: '<p>Then Putin spoke.</p>', marked: ['Putin'] },
  {
    what: 'over an inline element',
    html: '<p>Then Vladimir V. <b>Putin</b> spoke.</p>',
    marked: ['Vladimir V. Putin'],
  },
  {
    what: 'an inline element inside the word',
    html: '<p>Then <i>Pu</i>tin spoke.</p>',
    marked: ['Putin'],
  },
  {
    what: 'every letter in an element of its own',
    html: `<p>${['P', 'u', 't', 'i', 'n'].map((letter) => `<span style="display:inline-block">${letter}</span>`).join('')} spoke.</p>`,
    marked: ['Putin'],
  },
  {
    what: 'a comment inside the word',
    html: '<p>Then Pu<!-- no -->tin spoke.</p>',
    marked: ['Putin'],
  },
  { what: 'a soft hyphen', html: '<p>Then Mer&shy;kel spoke.</p>', marked: ['Mer\u00ADkel'] },
  { what: '<wbr>', html: '<p>Then Mer<wbr>kel spoke.</p>', marked: ['Merkel'] },
  {
    what: 'a non-breaking space',
    html: '<p>Then Vladimir&nbsp;Putin spoke.</p>',
    marked: ['Vladimir\u00A0Putin'],
  },
  {
    what: '<br> between given name and surname',
    html: '<h2>Vladimir<br>Putin</h2>',
    marked: ['VladimirPutin'],
  },
  {
    what: '<br> between two names without a space',
    html: '<p>Putin<br>Merkel</p>',
    marked: ['Putin', 'Merkel'],
  },
  {
    what: 'a line break and indentation in the source',
    html: '<p>Then Vladimir\n      Putin spoke.</p>',
    marked: ['Vladimir\n      Putin'],
  },
  {
    what: 'paragraphs separate',
    html: '<div><p>The first name was Vladimir</p><p>Putin was the second.</p></div>',
    marked: ['Putin'],
  },
  {
    what: 'table cells without a space between them',
    html: '<table><tr><td>Putin</td><td>Merkel</td></tr></table>',
    marked: ['Putin', 'Merkel'],
  },
  {
    what: 'list items without a space between them',
    html: '<ul><li>Putin</li><li>Merkel</li></ul>',
    marked: ['Putin', 'Merkel'],
  },
  {
    what: 'inline elements shown as blocks separate',
    html: '<p><span style="display:block">It was Vladimir</span><span style="display:block">Putin spoke.</span></p>',
    marked: ['Putin'],
  },
  {
    what: 'flex items without a space between them',
    html: '<div style="display:flex;gap:1em"><span>Putin</span><span>Merkel</span></div>',
    marked: ['Putin', 'Merkel'],
  },
  {
    what: 'inline blocks without a space between them',
    html: '<p><a style="display:inline-block;margin:4px">Putin</a><a style="display:inline-block;margin:4px">Merkel</a></p>',
    marked: ['Putin', 'Merkel'],
  },
  {
    what: 'a drop cap',
    html: '<p><span style="float:left;font-size:3em">P</span>utin spoke.</p>',
    marked: ['Putin'],
  },
  {
    what: 'a styled first letter',
    html: '<style>.dropped::first-letter{font-size:3em;float:left}</style><p class="dropped">Putin spoke.</p>',
    marked: ['Putin'],
  },
  {
    what: 'ruby with its notes between the characters',
    html: '<p><ruby>普<rp>(</rp><rt>Pǔ</rt><rp>)</rp>京<rp>(</rp><rt>jīng</rt><rp>)</rp></ruby></p>',
    marked: ['普(Pǔ)京'],
  },
  {
    what: 'a word inside another word is no name',
    html: '<p>Dis<b>puting</b> and Merkel<i>bach</i>.</p>',
    marked: [],
  },
  {
    what: 'not rendered',
    html: '<p style="display:none">Putin</p><p hidden>Merkel</p><details><summary>More</summary>Putin</details>',
    marked: [],
  },
  { what: 'invisible', html: '<p style="visibility:hidden">Putin</p>', marked: [] },
  {
    what: 'something hidden in the middle of a name',
    html: '<p>Vladimir <span style="display:none">not him </span>Putin spoke.</p>',
    marked: ['Vladimir not him Putin'],
  },
  {
    what: 'hidden from assistive technology but in sight',
    html: '<p aria-hidden="true">Putin</p>',
    marked: ['Putin'],
  },
  {
    what: 'code, keyboard input and sample output',
    html: '<p><code>Putin</code> <kbd>Putin</kbd> <samp>Putin</samp> <var>Putin</var></p>',
    marked: [],
  },
  {
    what: 'fields and buttons that hold text',
    html: '<textarea>Putin</textarea><select><option>Putin</option></select><input value="Putin">',
    marked: [],
  },
  {
    what: 'a button’s label is text like any other',
    html: '<button>More about Putin</button>',
    marked: ['Putin'],
  },
  {
    what: 'editable text',
    html: '<div contenteditable>Putin <b>Merkel</b></div><div role="textbox">Putin</div>',
    marked: [],
  },
  {
    what: 'text that may not be edited inside an editor',
    html: '<div contenteditable><span contenteditable="false">Putin</span></div>',
    marked: [],
  },
  {
    what: 'scripts, styles, templates',
    html: '<script type="application/json">"Putin"</script><template>Putin</template><style>/* Putin */</style>',
    marked: [],
  },
  {
    what: 'a script in the middle of a name',
    html: '<p>Vladimir <script type="x">1</script>Putin spoke.</p>',
    marked: ['Vladimir 1Putin'],
  },
  {
    what: 'a picture between two words separates nothing that a space does not',
    html: '<p>Then Vladimir <img alt="" src="data:,"> Putin spoke.</p>',
    marked: ['Vladimir  Putin'],
  },
  {
    what: 'drawn text',
    html: '<svg width="90" height="20"><text y="15">Putin</text></svg>',
    marked: [],
  },
  {
    what: 'preformatted text',
    html: '<pre>Putin\nMerkel</pre>',
    marked: ['Putin', 'Merkel'],
  },
  {
    what: 'inside a link',
    html: '<p><a href="#x">Putin</a>: a life</p>',
    marked: ['Putin'],
  },
];
