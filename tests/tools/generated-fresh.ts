// Fails when the generated files are not what the schema, the documents of the web, its font and the kernel generate today.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';

const contents = (): ReadonlyMap<string, string> => {
  const files = [
    ...globSync('web/src/generated/**/*.{ts,json}'),
    'api/schema.graphql',
    'core/src/view/layout/letter-widths.ts',
    'core/src/analysis/overlaps/kernel/kernel-bytes.ts',
  ].filter(existsSync);
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
};

const run = (script: string): void => {
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
};

const before = contents();
run('schema');
run('codegen');
run('letter-widths');
run('kernel');
const after = contents();

const files = new Set([...before.keys(), ...after.keys()]);
const stale = [...files].filter((file) => before.get(file) !== after.get(file));
if (stale.length > 0) {
  process.stderr.write(`Generated files were out of date, and now are written anew:\n${stale.join('\n')}\n`);
  process.exit(1);
}
process.stdout.write(`Generated files are up to date (${files.size}).\n`);
