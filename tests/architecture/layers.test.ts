import { describe, expect, test } from 'vitest';
import { edgesOf, layerOf, productModules, violations } from './check-layers.ts';
import { layers } from './layer-rules.ts';
import { readManifests, readModules } from './repository.ts';

const manifests = readManifests();
const report = (path: string, source: string) => violations(new Map([[path, source]]), manifests);

describe('this repository', () => {
  const modules = readModules();

  test('keeps its layers', () => {
    expect(violations(modules, manifests)).toEqual([]);
  });

  test.for(layers)('has modules in $name, unless the layer is yet to come', ({ name, later }) => {
    const count = productModules(modules).filter((path) => layerOf(path)?.name === name).length;
    if (later) expect(count, 'the layer has come: drop its mark `later`').toBe(0);
    else expect(count).toBeGreaterThan(0);
  });

  test('has imports of every sort that the rules speak of', () => {
    const targets = edgesOf(modules, manifests).map(({ target }) => target);
    for (const start of ['core/src/', 'api/src/', 'web/src/', 'npm:', 'node:']) {
      expect(targets.filter((target) => target.startsWith(start)).length, start).toBeGreaterThan(0);
    }
  });
});

describe('a planted violation is reported', () => {
  const planted: readonly (readonly [rule: string, path: string, source: string])[] = [
    ['core takes no package', 'core/src/domain/a.ts', `import { z } from 'zod';`],
    ['core takes no Node', 'core/src/analysis/a.ts', `import { readFile } from 'node:fs/promises';`],
    ['core takes no bare built-in', 'core/src/view/a.ts', `import fs from 'fs';`],
    ['core knows no api', 'core/src/plans/a.ts', `import type { Store } from '../../../api/src/store/port.ts';`],
    ['domain knows no graph', 'core/src/domain/a.ts', `import { graph } from '#graph/graph.ts';`],
    ['domain knows no texts', 'core/src/domain/a.ts', `import fi from '../texts/fi.json' with { type: 'json' };`],
    ['graph knows no analysis', 'core/src/graph/a.ts', `export * from '#analysis/overlaps/incidence.ts';`],
    ['the kernel takes no Node', 'core/src/analysis/overlaps/kernel/a.ts', `import 'node:fs';`],
    ['analysis does without the kernel', 'core/src/analysis/a.ts', `import './overlaps/kernel/kernel-counter.ts';`],
    ['the view does without the kernel', 'core/src/view/a.ts', `import '#analysis/overlaps/kernel/kernel-counter.ts';`],
    ['web does without it', 'web/src/app/a.ts', `import '@tvl/core/analysis/overlaps/kernel/kernel-counter.ts';`],
    ['analysis knows no plans', 'core/src/analysis/a.ts', `import type { Plan } from '#plans/plan.ts';`],
    ['plans know no view', 'core/src/plans/a.ts', `export { view } from '../view/view.ts';`],
    ['view knows no plans', 'core/src/view/a.ts', `type Plan = import('#plans/plan.ts').Plan;`],
    ['texts know no graph', 'core/src/texts/a.ts', `import { graph } from '@tvl/core/graph/graph.ts';`],
    ['exchange knows no plans', 'core/src/exchange/a.ts', `import { plan } from '#plans/plan.ts';`],
    ['the port knows no adapter', 'api/src/store/port.ts', `import { open } from './sqlite/open.ts';`],
    ['the port takes no package', 'api/src/store/port.ts', `import neo4j from 'neo4j-driver';`],
    ['the port knows no plans', 'api/src/store/port.ts', `import { plan } from '@tvl/core/plans/plan.ts';`],
    ['the checkpoint knows no adapter', 'api/src/store/checkpoint.ts', `import '#store/sqlite/database.ts';`],
    ['sqlite knows no neo4j', 'api/src/store/sqlite/a.ts', `import { open } from '#store/neo4j/open.ts';`],
    ['neo4j knows no sqlite', 'api/src/store/neo4j/a.ts', `const a = await import('../sqlite/open.ts');`],
    ['sqlite knows no driver of neo4j', 'api/src/store/sqlite/a.ts', `import neo4j from 'neo4j-driver';`],
    ['only the adapter knows the driver', 'api/src/start.ts', `const d = await import('neo4j-driver');`],
    ['an adapter knows no analysis', 'api/src/store/sqlite/a.ts', `import '@tvl/core/analysis/overlaps/incidence.ts';`],
    ['execution knows no adapter', 'api/src/execution/a.ts', `import { open } from '#store/sqlite/open.ts';`],
    ['execution opens no store', 'api/src/execution/a.ts', `import { openStore } from '#store/open-store.ts';`],
    ['execution knows no GraphQL', 'api/src/execution/a.ts', `import type { Context } from '#graphql/context.ts';`],
    ['GraphQL knows no adapter', 'api/src/graphql/schema.ts', `import '../store/neo4j/open.ts';`],
    ['a noun knows no adapter', 'api/src/graphql/network/a.ts', `import '#store/sqlite/open.ts';`],
    ['a noun knows no other', 'api/src/graphql/network/a.ts', `import { o } from '../organisation/types.ts';`],
    ['a noun knows no longer namesake', 'api/src/graphql/network/a.ts', `import '#graphql/network-2/a.ts';`],
    ['only the finder of folders imports by computed name', 'api/src/graphql/schema.ts', `await import(name);`],
    ['the finder of folders knows no store', 'api/src/graphql/schema-files.ts', `import '#store/port.ts';`],
    ['seed data knows no store', 'api/src/seed/a.ts', `import '#store/port.ts';`],
    ['HTTP knows no adapter', 'api/src/http/a.ts', `import { open } from '#store/sqlite/open.ts';`],
    ['only main knows GraphQL and stores', 'api/src/seed.ts', `import { schema } from '#graphql/schema.ts';`],
    ['nobody imports main', 'api/src/backup.ts', `import './main.ts';`],
    ['web never knows api', 'web/src/app/a.ts', `import type { Noun } from '@tvl/api/graphql/network/types.ts';`],
    ['web never climbs to api', 'web/src/state/a.ts', `import '../../../api/src/main.ts';`],
    ['web takes no Node', 'web/src/app/a.ts', `import 'node:path';`],
    ['records know no feature', 'web/src/records/a.tsx', `import '#features/map/Map.tsx';`],
    ['a feature knows no other', 'web/src/features/list/a.tsx', `import { Map } from '#features/map/Map.tsx';`],
    ['a feature starts no worker of another', 'web/src/features/list/a.ts', workerOf('../map/layout.ts')],
    ['a feature takes no Cytoscape', 'web/src/features/map/a.ts', `import cytoscape from 'cytoscape';`],
    ['the app takes no Cytoscape', 'web/src/app/a.ts', `const c = await import('cytoscape-fcose');`],
    ['state takes no Cytoscape types', 'web/src/state/a.ts', `import type { Core } from 'cytoscape';`],
    ['state knows no ui', 'web/src/state/a.ts', `import { Button } from '#ui/Button.tsx';`],
    ['the picture knows no feature', 'web/src/graph-view/a.ts', `import '#features/map/Map.tsx';`],
    ['ui knows no feature', 'web/src/ui/a.tsx', `import { Map } from '#features/map/Map.tsx';`],
    ['ui knows no state', 'web/src/ui/a.tsx', `import { useView } from '#state/view.ts';`],
    ['ui knows no graph view', 'web/src/ui/a.tsx', `export { Canvas } from '#graph-view/Canvas.tsx';`],
    ['generated code stands alone', 'web/src/generated/a.ts', `import '#state/view.ts';`],
    ['nobody imports from tests', 'api/src/main.ts', `import { root } from '../../tests/architecture/repository.ts';`],
    ['nobody imports a test', 'api/src/main.ts', `import { sample } from './execution/writer.test.ts';`],
    [
      'nobody imports what tests are made with',
      'api/src/main.ts',
      `import { worldOf } from '@tvl/core/testing/world.ts';`,
    ],
    ['no import is out of sight', 'api/src/main.ts', `const part = await import(process.argv[2]);`],
    ['no alias is made up', 'api/src/main.ts', `import '#nowhere/a.ts';`],
    ['no require either', 'core/src/domain/a.ts', `const a = require('zod');`],
    ['no module without a layer', 'web/src/utils/a.ts', `export const a = 1;`],
  ];

  test.for(planted)('%s', ([, path, source]) => {
    expect(report(path, source)).toHaveLength(1);
  });

  test('in every layer', () => {
    const layersHit = new Set(planted.map(([, path]) => layerOf(path)?.name));
    expect(layers.filter(({ name }) => !layersHit.has(name))).toEqual([]);
  });
});

describe('what is allowed is not reported', () => {
  test.for([
    ['core/src/plans/a.ts', `import { o } from '#domain/organisation.ts'; import type { G } from '../graph/graph.ts';`],
    ['core/src/texts/texts.ts', `import fi from './fi.json' with { type: 'json' };`],
    ['api/src/main.ts', `import '#graphql/schema.ts'; import '#store/sqlite/open.ts'; import 'fastify';`],
    ['api/src/store/neo4j/open.ts', `import neo4j from 'neo4j-driver'; import type { P } from '#store/port.ts';`],
    ['api/src/graphql/network/a.ts', `import '../builder.ts'; import './b.ts'; import '@tvl/core/view/words.ts';`],
    ['api/src/execution/a.ts', `import '#store/port.ts'; import '@tvl/core/plans/plan.ts'; import 'node:crypto';`],
    ['web/src/graph-view/a.ts', `import cytoscape from 'cytoscape'; import type { V } from '#state/view.ts';`],
    ['web/src/features/map/a.tsx', `import '#graph-view/Canvas.tsx'; import './map.css'; ${workerOf('./layout.ts')}`],
    ['web/src/app/main.tsx', `import 'react'; import '#features/map/Map.tsx'; import '@tvl/core/texts/fi.json';`],
    ['core/src/domain/a.test.ts', `import { test } from 'vitest'; import fc from 'fast-check';`],
  ] as const)('%s', ([path, source]) => {
    expect(report(path, source)).toEqual([]);
  });
});

function workerOf(path: string): string {
  return `new Worker(new URL('${path}', import.meta.url), { type: 'module' });`;
}
