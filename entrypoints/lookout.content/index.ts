import filterBytes, { gate, isCoarse } from 'virtual:dramatis/filter';
import '../../assets/marks.css';
import { namesByDirectory } from './by-directory.ts';
import { namesByFilter } from './by-filter.ts';
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
    const isAlive = () => ctx.isValid;
    startLookout({
      window,
      names: isCoarse
        ? namesByDirectory(gate, filterBytes, isAlive)
        : namesByFilter(gate, filterBytes),
      isAlive,
      signal: ctx.signal,
    });
  },
});
