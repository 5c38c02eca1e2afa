import filterBytes from 'virtual:dramatis/filter';
import { openNames } from '../../core/matching/names-index.ts';
import '../../assets/marks.css';
import { timed } from '../../platform/stopwatch.ts';
import { startLookout } from './lookout.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // Before any script of the page: see pointer.ts.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    startLookout({
      window,
      openFilter: () => timed('open-filter', () => openNames(filterBytes())),
      isAlive: () => ctx.isValid,
      signal: ctx.signal,
    });
  },
});
