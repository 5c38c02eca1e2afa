import type { Figure } from './summary.ts';

export interface Bar {
  readonly group: string;
  readonly label: string;
  /** Milliseconds. */
  readonly cold: Figure;
}

const WIDTH_PX = 760;
const LABEL_PX = 230;
const BAR_PX = 16;
const GROUP_GAP_PX = 26;

/** Horizontal bars on a logarithmic scale of milliseconds, with whiskers from least to most. */
export function chart(title: string, bars: readonly Bar[]): string {
  const least = Math.min(...bars.map(({ cold }) => Math.max(cold.min, 0.1)));
  const most = Math.max(...bars.map(({ cold }) => cold.max));
  const scale = (ms: number) =>
    LABEL_PX +
    ((WIDTH_PX - LABEL_PX - 70) * Math.log(Math.max(ms, least) / least)) /
      Math.log((most * 1.1) / least);
  const parts: string[] = [];
  let y = 44;
  let group = '';
  for (const bar of bars) {
    if (bar.group !== group) {
      ({ group } = bar);
      y += GROUP_GAP_PX;
      parts.push(`<text x="8" y="${y - 6}" font-weight="600">${escape(group)}</text>`);
    }
    const middle = y + BAR_PX / 2;
    const isOurs = bar.label.startsWith('Dramatis');
    parts.push(
      `<text x="${LABEL_PX - 8}" y="${middle + 4}" text-anchor="end">${escape(bar.label)}</text>`,
      `<rect x="${LABEL_PX}" y="${y + 2}" width="${Math.max(scale(bar.cold.median) - LABEL_PX, 1)}" height="${BAR_PX - 4}" fill="${isOurs ? '#7a1f2b' : '#b9b2a6'}"/>`,
      `<path d="M${scale(bar.cold.min)} ${middle}H${scale(bar.cold.max)}" stroke="#1d1b18"/>`,
      `<text x="${scale(bar.cold.max) + 6}" y="${middle + 4}">${bar.cold.median.toFixed(1)} ms</text>`,
    );
    y += BAR_PX;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH_PX}" height="${y + 20}" font-family="system-ui, sans-serif" font-size="11">
<rect width="100%" height="100%" fill="#fffefa"/>
<text x="8" y="24" font-size="15" font-weight="600">${escape(title)}</text>
${parts.join('\n')}
</svg>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
