import { readdirSync, readFileSync } from 'node:fs';

/** What Linux says of one process: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
interface ProcessStat {
  readonly id: number;
  readonly parent: number;
  /** Milliseconds of processor since its start, in user mode and in the kernel. */
  readonly work: number;
  readonly command: string;
}

/** Of the clock in which the kernel counts: 100 a second on all common machines. */
const TICK_MS = 10;

/** Milliseconds that a process and all that it started have worked, by kind of process of a browser. */
export function workOfProcesses(root: number): Record<string, number> {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const stats = all.map(Number).flatMap(statOf);
  const family = new Set([root]);
  for (const id of family) {
    for (const { id: child, parent } of stats) if (parent === id) family.add(child);
  }
  const work: Record<string, number> = {};
  for (const stat of stats.filter(({ id }) => family.has(id))) {
    const kind = kindOf(stat.command);
    work[kind] = (work[kind] ?? 0) + stat.work;
  }
  return work;
}

/** None where the process has ended meanwhile. */
function statOf(id: number): ProcessStat[] {
  try {
    const line = readFileSync(`/proc/${id}/stat`, 'utf8');
    // After the name, which may hold anything and ends at the last bracket: state, parent and so on.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const [parent, user, kernel] = [fields[1], fields[11], fields[12]].map(Number);
    const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
    return [{ id, parent: parent ?? 0, work: ((user ?? 0) + (kernel ?? 0)) * TICK_MS, command }];
  } catch {
    return [];
  }
}

function kindOf(command: string): string {
  if (command.includes('--extension-process')) return 'background';
  const type = /--type=([\w-]+)/.exec(command)?.[1];
  if (type === 'renderer') return 'pages';
  return type === undefined ? 'browser' : 'others';
}
