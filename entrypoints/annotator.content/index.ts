import nameBytes from 'virtual:dramatis/names';
import { openNames } from '../../core/matching/matcher.ts';
import { runOnPage } from './page/run.ts';
import './style.css';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // Before any script of the page: see hover/pointer.ts.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    runOnPage({
      window,
      openNames: () => openNames(nameBytes()),
      isAlive: () => ctx.isValid,
      signal: ctx.signal,
    });
  },
});
