declare global {
  interface Window {
    /** What has left the page, or will. */
    gone: WeakRef<Node>[];
  }
}

/** Pages that are hard on whoever reads them. */
export interface Storm {
  readonly body: string;
  /** Runs in the page, for so many seconds. */
  readonly rage?: (seconds: number) => Promise<void>;
}

const SENTENCE = 'Nobody said anything of interest. ';
const repeat = (count: number, words: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => words(index)).join('');

export const STORMS: Record<string, Storm> = {
  '20,000 names in one text': {
    body: `<p>${repeat(20_000, (line) => `Then Putin spoke ${line}. `)}</p>`,
  },
  '20,000 names in elements': {
    body: `<p>${repeat(20_000, (line) => `Then <b>Putin</b> spoke ${line}. `)}</p>`,
  },
  '20,000 names in paragraphs': {
    body: repeat(20_000, (line) => `<p>Then Putin spoke ${line}.</p>`),
  },
  'a page of 10 MB': { body: repeat(9_800, () => `<p>${SENTENCE.repeat(30)}</p>`) },
  'a text of 5 MB, one name at its end': { body: `<p>${SENTENCE.repeat(148_000)}Putin</p>` },
  'a text of 5 MB with 240,000 names': {
    body: `<p>${'Then Putin spoke and Merkel answered him. '.repeat(120_000)}</p>`,
  },
  '100,000 empty elements': { body: `<p>Putin ${'<i></i>'.repeat(100_000)} Putin</p>` },
  '10,000 accents on a letter': { body: `<p>Putin and e${'\u0301'.repeat(10_000)}</p>` },
  '20,000 open shadow roots': {
    body: '<div id="storm"></div>',
    rage: raiseShadows,
  },
  '10,000 elements a second': { body: '<div id="storm"></div>', rage: tick },
  '10,000 changed texts a second': {
    body: '<div id="storm" data-name="Merkel"></div>',
    rage: retell,
  },
  '10,000 changed texts a second, nobody named': {
    body: '<div id="storm" data-name="Nobody"></div>',
    rage: retell,
  },
  '100,000 names scrolled through': {
    body: repeat(100_000, (line) => `<p>Then Putin spoke ${line}.</p>`),
    rage: scrollThrough,
  },
  '100,000 elements added and scrolled to': { body: '<div id="storm"></div>', rage: growAndScroll },
};

async function raiseShadows(): Promise<void> {
  const storm = document.querySelector('#storm');
  for (let batch = 0; batch < 40; batch += 1) {
    for (let line = 0; line < 500; line += 1) {
      const host = document.createElement('div');
      const words = document.createElement('p');
      words.textContent = 'Then Putin spoke.';
      host.attachShadow({ mode: 'open' }).append(words);
      storm?.append(host);
    }
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

/**
 * 500 lines each twentieth of a second, as many as that makes in so many seconds, however slow the
 * machine: added to those before or put in their place, in turn. In the end there are 500, five of them
 * with a name; `gone` holds a line with a name and one without of all batches before.
 */
export async function tick(seconds: number): Promise<void> {
  const storm = document.querySelector('#storm');
  const batches = seconds * 20;
  const start = performance.now();
  window.gone = [];
  for (let batch = 0; batch < batches; batch += 1) {
    const lines = Array.from({ length: 500 }, (_, line) => {
      const element = document.createElement('div');
      element.textContent = line % 100 ? `tick ${line}` : 'Then Angela Merkel spoke.';
      return element;
    });
    if (batch % 2) storm?.replaceChildren(...lines);
    else storm?.append(...lines);
    if (batch < batches - 1) {
      for (const line of lines.slice(0, 2)) window.gone.push(new WeakRef(line));
    }
    const rest = start + (batch + 1) * 50 - performance.now();
    await new Promise((resolve) => {
      setTimeout(resolve, Math.max(0, rest));
    });
  }
}

async function retell(seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  const storm = document.querySelector<HTMLElement>('#storm');
  const name = storm?.dataset['name'] ?? '';
  const lines = Array.from({ length: 500 }, () => document.createElement('div'));
  lines.forEach((line) => line.append('nothing yet'));
  storm?.append(...lines);
  for (let batch = 0; performance.now() < end; batch += 1) {
    lines.forEach(({ firstChild }, line) => {
      if (firstChild) firstChild.nodeValue = line % 10 ? `tick ${batch}` : `${name} said ${batch}.`;
    });
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}

async function scrollThrough(seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  const length = document.documentElement.scrollHeight;
  for (let place = 1; performance.now() < end; place += 1) {
    scrollTo({ top: (place * 1_900) % length, behavior: 'instant' });
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

async function growAndScroll(): Promise<void> {
  for (let batch = 0; batch < 100; batch += 1) {
    const lines = Array.from({ length: 1_000 }, (_, line) => {
      const element = document.createElement('p');
      element.textContent = line % 20 ? 'Nothing of interest.' : 'Then Angela Merkel spoke.';
      return element;
    });
    document.querySelector('#storm')?.append(...lines);
    lines.at(-1)?.scrollIntoView({ behavior: 'instant' });
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  }
}
