import filterBytes, { gate } from 'virtual:dramatis/filter';
import { openGate } from '../../core/matching/gate.ts';
import { openNameFilter } from '../../core/matching/name-filter.ts';
import '../../assets/marks.css';
import { timed } from '../../platform/stopwatch.ts';
import { startLookout } from './lookout.ts';
import { takeOver } from './take-over.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // Before any script of the page, which is not so in frames: see pointer.ts.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (ctx.signal.aborted) return;
    takeOver(document);
    startLookout({
      window,
      openGate: () => openGate(gate),
      openFilter: () => timed('open-filter', () => openNameFilter(filterBytes())),
      isAlive: () => ctx.isValid,
      signal: ctx.signal,
    });
  },
});
