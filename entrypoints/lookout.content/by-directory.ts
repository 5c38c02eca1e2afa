import type { GatedFilter } from '../../core/matching/candidates.ts';
import { createDirectory } from './directory.ts';
import type { LookoutNames } from './lookout.ts';
import { watchByDirectory } from './watch-by-directory.ts';

/** Names too many for a page's filter: what it lets pass is asked of the background. */
export function namesByDirectory(
  { openGate, openFilter }: LookoutNames,
  isAlive: () => boolean,
): LookoutNames {
  const directory = createDirectory(isAlive);
  let opened: GatedFilter | undefined;
  const names = () => (opened ??= { ...openFilter(), gate: openGate() });
  return {
    openGate: () => names().gate,
    openFilter: names,
    watchForNames: watchByDirectory(names, directory),
    directory,
  };
}
