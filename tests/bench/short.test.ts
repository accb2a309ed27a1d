// The benchmarks with few records: not how fast, but whether what is measured gives right answers, on both sides.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const run = fileURLToPath(new URL('run.ts', import.meta.url));

it('every benchmark runs, and its answers agree with those of what it is measured against', {
  timeout: 240_000,
}, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, '--short'], {
    encoding: 'utf8',
    env: { ...process.env, STORE: '' },
  });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  expect(stdout).toContain('All answers are right.');
});
