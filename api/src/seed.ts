/** `npm run seed`: loads what SEED names into the store, also while the server runs, and prints what became of it. */
import { mkdirSync } from 'node:fs';
import { Graph } from '@tvl/core/graph/graph.ts';
import { systemClock, todayOf } from '#execution/clock.ts';
import { Register } from '#execution/register.ts';
import { storePath } from '#store/sqlite/files.ts';
import { openSqliteStore } from '#store/sqlite/sqlite-store.ts';
import { readConfig } from './config.ts';
import { loadMaterial } from './seed/load-seed.ts';
import { readMaterial } from './seed/read-material.ts';
import { reportAsMarkdown } from './seed/write-report.ts';

const { dataDir, seed } = readConfig(process.env);
mkdirSync(dataDir, { recursive: true });
const store = openSqliteStore(storePath(dataDir));
const { tables, revision } = await store.snapshot();
const register = new Register(store, new Graph(tables), revision);
const report = await loadMaterial(
  {
    has: (noun, id) => register.graph.get(noun, id) !== undefined,
    submit: (request) => register.submit(request, 'system'),
  },
  await readMaterial(seed, todayOf(systemClock)),
  {
    progress: (done, total) => {
      if (done % 100 === 0) process.stderr.write(`${done}/${total}\n`);
    },
  },
);
process.stdout.write(reportAsMarkdown(report));
await register.close();
await store.close();
