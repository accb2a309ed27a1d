/** strace, found or installed: the witness of what reaches the disk before an acknowledgement. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

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

/** Calls by which files come to be, change and go. */
const changing = [
  'pwrite64',
  'fsync',
  'fdatasync',
  'ftruncate',
  'rename',
  'unlink',
  'mkdir',
  'copy_file_range',
  'sendfile',
] as const;

/** How many times the busiest thread of the program changes files. */
export const changesBy = (output: string, command: readonly string[]): number => {
  traced(changing, output, command);
  const threads = readFileSync(output, 'utf8')
    .split('\n')
    .filter((line) => /^\d+ +\w+\(/.test(line))
    .map((line) => line.slice(0, line.indexOf(' ')));
  return Math.max(
    0,
    ...Map.groupBy(threads, (thread) => thread)
      .values()
      .map(({ length }) => length),
  );
};

/** Runs a program and kills it when a thread of it changes a file for the nth time. Whether that came. */
export const killedAtChange = (n: number, command: readonly string[]): boolean => {
  const set = changing.join(',');
  const filter = ['-f', '-o', '/dev/null', '-e', `trace=${set}`, '-e', `inject=${set}:signal=SIGKILL:when=${n}`];
  const { status, signal } = spawnSync('strace', [...filter, ...command], { encoding: 'utf8' });
  return signal === 'SIGKILL' || status === 137;
};

/** Some of the numbers from 1 to the last, ends included: a program is killed at each. */
export const someUpTo = (last: number, most: number): readonly number[] => [
  ...new Set(Array.from({ length: most }, (_, at) => 1 + Math.round((at * (last - 1)) / (most - 1)))),
];
