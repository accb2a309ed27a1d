/** strace, found or installed: the witness of what reaches the disk before an acknowledgement. */
import { spawnSync } from 'node:child_process';

const answers = (): boolean => spawnSync('strace', ['-V']).status === 0;

/** Runs a program under strace and gives its system calls in order. Throws, naming what is missing, when it cannot. */
export const traced = (calls: readonly string[], output: string, command: readonly string[]): void => {
  if (!answers()) spawnSync('apt-get', ['install', '-y', 'strace'], { stdio: 'ignore' });
  if (!answers())
    throw new Error('This test needs strace, which is missing and could not be installed: apt-get install strace');
  const run = spawnSync(
    'strace',
    ['-f', '-y', '-s', '200', '-e', `trace=${calls.join(',')}`, '-o', output, ...command],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(`strace ended with ${run.status}: ${run.stderr.slice(-2000)}`);
};
