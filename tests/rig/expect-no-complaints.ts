import type { BrowserUnderTest } from './browser-under-test.ts';

/** After the tests of a browser: nothing of the extension, wherever it ran, has complained. */
export function expectNoComplaints({ complaints }: BrowserUnderTest): void {
  const ours = complaints.filter(({ by }) => by === 'extension');
  if (ours.length > 0) throw new Error(JSON.stringify(ours));
}
