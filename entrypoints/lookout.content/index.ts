import filterBytes, { gate, isCoarse } from 'virtual:dramatis/filter';
import { openGate } from '../../core/matching/gate.ts';
import { openNameFilter } from '../../core/matching/name-filter.ts';
import '../../assets/marks.css';
import { namesByDirectory } from './by-directory.ts';
import { startLookout } from './lookout.ts';
import { takeOver } from './take-over.ts';
import { watchForNames } from './watch.ts';

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
    const isAlive = () => ctx.isValid;
    const names = {
      openGate: () => openGate(gate),
      openFilter: () => openNameFilter(filterBytes()),
      watchForNames,
    };
    startLookout({
      window,
      names: isCoarse ? namesByDirectory(names, isAlive) : names,
      isAlive,
      signal: ctx.signal,
    });
  },
});
