/** `npm run seed`: loads what SEED names into the store, also while the server runs, and prints what became of it. */
import { Graph } from '@tvl/core/graph/graph.ts';
import { systemClock, todayOf } from '#execution/clock.ts';
import { Register } from '#execution/register.ts';
import { openStore } from '#store/open-store.ts';
import { readConfig } from './config.ts';
import { loadMaterial } from './seed/load-seed.ts';
import { readMaterial } from './seed/read-material.ts';
import { reportAsMarkdown } from './seed/write-report.ts';

const config = readConfig(process.env);
const { store, vault, derived } = await openStore(config);
const { tables, revision } = await store.snapshot();
const register = new Register(store, new Graph(tables), revision);
const report = await loadMaterial(
  {
    has: (noun, id) => register.graph.get(noun, id) !== undefined,
    submit: (request) => register.submit(request, 'system'),
  },
  await readMaterial(config.seed, todayOf(systemClock)),
  {
    progress: (done, total) => {
      if (done % 100 === 0) process.stderr.write(`${done}/${total}\n`);
    },
  },
);
process.stdout.write(reportAsMarkdown(report));
await register.close();
await store.close();
await vault.close();
await derived?.close();
