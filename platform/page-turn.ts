/** So many turns in a row may leave the page's own timers waiting: about a tenth of a second of work. */
const MOST_QUICK_TURNS = 16;
let quickTurns = 0;

/**
 * Ends this task: the page answers its reader, and our work goes on in a later one. `scheduler.yield`
 * comes back before all that waits but input and painting; the page's timers would never have their turn.
 */
export function turnOfPage(): Promise<void> {
  // Chrome before 129 has no `scheduler.yield`. Hidden pages get a timer's turn once a second at best.
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield && (document.hidden || quickTurns < MOST_QUICK_TURNS)) {
    quickTurns += 1;
    return scheduler.yield();
  }
  quickTurns = 0;
  return new Promise((resolve) => setTimeout(resolve));
}
