import { expect, test } from 'vitest';
import { type Edge, edgesOf } from './check-layers.ts';
import { read, readManifests, readModules } from './repository.ts';

type Declared = Readonly<Partial<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>>;

const packageOf = (target: string): string =>
  target
    .replace(/^npm:/, '')
    .split('/')
    .slice(0, target.startsWith('npm:@') ? 2 : 1)
    .join('/');

/** What the server runs has to be there without development packages; the web app is bundled before. */
const isDeclared = ({ from, target, isType }: Edge, declaredBy: (workspace: string) => Declared): boolean => {
  const workspace = from.slice(0, from.indexOf('/'));
  const { dependencies, devDependencies } = declaredBy(workspace);
  const usable = workspace === 'web' || isType ? { ...dependencies, ...devDependencies } : dependencies;
  return Object.hasOwn(usable ?? {}, packageOf(target));
};

const undeclared = (modules: ReadonlyMap<string, string>, declaredBy: (workspace: string) => Declared) =>
  edgesOf(modules, readManifests())
    .filter((edge) => edge.target.startsWith('npm:') && !isDeclared(edge, declaredBy))
    .map(({ from, target }) => `${from} imports ${target}, which its package.json does not name`);

const declaredHere = (workspace: string) => JSON.parse(read(`${workspace}/package.json`)) as Declared;

// Hoisting hides the fault here; the image, which installs one workspace without development packages, would not start.
test('every package is named by the workspace that imports it', () => {
  expect(undeclared(readModules(), declaredHere)).toEqual([]);
});

test('a package that another workspace names is reported', () => {
  const modules = new Map([
    ['api/src/main.ts', `import 'react'; import fastify from 'fastify'; import '@fastify/static/types';`],
    ['api/src/seed.ts', `import { z } from 'zod';`],
  ]);
  expect(undeclared(modules, declaredHere)).toHaveLength(2);
});
