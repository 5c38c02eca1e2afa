import { launchBrowser } from './rig/launch-browser.ts';
import { articlePage } from './rig/article-page.ts';
const [name, scheme, what] = [
  process.argv[2] as 'chromium' | 'firefox',
  process.argv[3] as 'light' | 'dark',
  process.argv[4],
];
const b = await launchBrowser(name, { colorScheme: scheme });
try {
  b.server.serve('/a', articlePage());
  const page = await b.open(b.server.url('/a'));
  const pop = await b.openPopup(page);
  await pop.waitForSelector('.named', { timeout: 20000 });
  console.log(
    await pop.evaluate(() => [
      innerWidth,
      innerHeight,
      document.documentElement.scrollHeight,
      document.documentElement.clientWidth,
      getComputedStyle(document.querySelector('.popup')!).height,
    ]),
  );
  await pop.screenshot({ path: `/tmp/shot-popup-${name}-${scheme}.png` });
  await pop.$$eval('.named button', (found) => (found[1] as HTMLElement).click());
  await new Promise((r) => setTimeout(r, 500));
  await pop.screenshot({ path: `/tmp/shot-popup-open-${name}-${scheme}.png` });
  await pop.focus('.search input');
  await pop.keyboard.type('border');
  await new Promise((r) => setTimeout(r, 500));
  await pop.screenshot({ path: `/tmp/shot-popup-search-${name}-${scheme}.png` });
  console.log(JSON.stringify(b.complaints));
} finally {
  await b.close();
}
