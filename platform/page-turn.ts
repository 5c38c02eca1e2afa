/** Firefox may put timers off while a page loads: from time to time one waits for these too. */
const MOST_QUICK_TURNS = 16;
let quickTurns = 0;

/**
 * Ends this task: the page answers its reader and does what it has waiting, and our work goes on in a
 * later one. Not `scheduler.yield`, which comes back before all that waits but input and painting: the
 * page's timers would never have their turn.
 */
export function turnOfPage(): Promise<void> {
  // Safari has no `scheduler`. Hidden pages get a timer's turn once a second at best.
  const { scheduler } = globalThis as { scheduler?: { postTask: (task: () => void) => unknown } };
  return new Promise((resolve) => {
    if (scheduler && (document.hidden || quickTurns < MOST_QUICK_TURNS)) {
      quickTurns += 1;
      scheduler.postTask(resolve);
    } else {
      quickTurns = 0;
      setTimeout(resolve);
    }
  });
}
