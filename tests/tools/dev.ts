// The API and Vite's development server side by side; when one ends, so does the other.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const start = (args: readonly string[], cwd: string): ChildProcess =>
  spawn(process.execPath, args, { cwd, stdio: 'inherit' });

const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
const children = [start(['--watch', 'api/src/main.ts'], '.'), start([vite], 'web')];

const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};

for (const child of children) {
  child.once('exit', (code) => {
    process.exitCode = code ?? 0;
    stop();
  });
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
