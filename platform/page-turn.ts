/** Ends this task: the page answers its reader, and our work goes on in a later one. */
export function turnOfPage(): Promise<void> {
  // Firefox before 142 has no `scheduler.yield`.
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
