import { readSavedPage, savedPages } from '../rig/saved-pages.ts';
import { seededPage } from './seeded-page.ts';

export interface StartPage {
  readonly html: string | Buffer;
  /** Whether the page is scrolled to its end, so that every frame comes into sight. */
  readonly isScrolled?: boolean;
}

/** Stands for another site. */
const OTHER = 'https://other.invalid';
const FRAMES = 40;
const FRAMES_A_ROW = 4;

const article = seededPage(20, []).html;
const frameText = seededPage(5, []).html;
const picture = '<a href="#"><div style="width:300px;height:250px;background:#ddd"></div></a>';
const words = `<a href="#"><div style="background:#ddd">Buy now, pay later</div></a>`;
const frame = (how: string, style = '', size = 'width="300" height="250"') =>
  `<iframe ${how} ${size} style="border:0;${style}"></iframe>`;
const articleFrame = (site: string, index: number) =>
  frame(`src="${site}/article-frame?${index}"`, '', 'width="600" height="400"');

type Ad = (index: number) => string;

/** Of the page's own site, without and with a few words. */
const ownAd: Ad = (index) => frame(`srcdoc='${index % 2 ? picture : words}'`);
const otherAd: Ad = (index) => frame(`src="${OTHER}/${index % 2 ? 'picture' : 'words'}?${index}"`);
const hiddenAd: Ad = (index) =>
  frame(`src="${index % 2 ? OTHER : ''}/words?${index}"`, 'display:none');
const anyAd: Ad = (index) => {
  const kind = [ownAd, otherAd, otherAd, hiddenAd][index % 4] ?? ownAd;
  return kind(Math.floor(index / 4));
};

/** Rows of ads between the paragraphs, the first on top of them. */
function withAds(ad: Ad): string {
  const rows = FRAMES / FRAMES_A_ROW;
  const paragraphs = article.split('<p class="text">');
  const every = Math.floor((paragraphs.length - 1) / rows);
  return paragraphs
    .map((paragraph, index) => {
      const row = (index - 1) / every;
      const isFree = index === 0 || !Number.isInteger(row) || row >= rows;
      const ads = Array.from({ length: FRAMES_A_ROW }, (_, i) => ad(row * FRAMES_A_ROW + i));
      const before = isFree ? '' : `<div>${ads.join('')}</div>`;
      return `${before}${index === 0 ? '' : '<p class="text">'}${paragraph}`;
    })
    .join('');
}

const articleFrames = ['', OTHER, OTHER].map(articleFrame).join('');
const mixed = withAds(anyAd);

/** What the frames load, on each site. */
export const FRAME_PAGES: Readonly<Record<string, string>> = {
  '/picture': `<!doctype html>${picture}`,
  '/words': `<!doctype html>${words}`,
  '/article-frame': frameText,
};

export const START_PAGES: Readonly<Record<string, StartPage>> = {
  'article that names nobody': { html: article },
  '40 ads of its own site': { html: withAds(ownAd) },
  '40 ads of another site': { html: withAds(otherAd) },
  '40 hidden ads': { html: withAds(hiddenAd) },
  '40 ads of all kinds': { html: mixed },
  '40 ads, scrolled through': { html: mixed, isScrolled: true },
  '40 ads, 3 frames of text': { html: mixed.replace('</h1>', `</h1>${articleFrames}`) },
  ...Object.fromEntries(savedPages().map((name) => [name, { html: readSavedPage(name) }])),
};

/** The page with the address of the other site put in. */
export function placedAt({ html }: StartPage, otherSite: string): string | Buffer {
  return typeof html === 'string' ? html.replaceAll(OTHER, otherSite) : html;
}
