import { spawnSync } from 'node:child_process';

/**
 * Runs npm in a folder and waits for it.
 * @throws with its output if it fails
 */
export function npm(folder: string, ...args: string[]): void {
  const { NODE_ENV: _, ...env } = process.env;
  const run = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    // A test run sets NODE_ENV, and a build under it is not the one that ships.
    env,
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error(`npm ${args.join(' ')}:\n${run.stdout}\n${run.stderr}`);
}
