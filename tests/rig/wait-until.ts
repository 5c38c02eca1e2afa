/** How often a state that gives no event is asked for. */
const POLL_MS = 40;

/**
 * Asks until the answer is neither undefined nor false, and gives it.
 * @throws after the time limit, in milliseconds, with what was waited for.
 */
export async function waitUntil<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false>,
  limit = 10_000,
): Promise<Answer> {
  const deadline = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${limit} ms in vain for ${what}.`);
    await new Promise((resolve) => {
      setTimeout(resolve, POLL_MS);
    });
  }
}
