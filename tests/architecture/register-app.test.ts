// What the respondents' app reaches: nothing of the map, the lists or the coordinators' forms, and only texts that come along.
import { expect, test } from 'vitest';
import { fi } from '../../core/src/texts/fi.ts';
import { formAreas } from '../../core/src/texts/load-form.ts';
import { type Edge, edgesOf } from './check-layers.ts';
import { readManifests, readModules } from './repository.ts';

const entry = 'web/src/app/register-main.tsx';
const modules = readModules();
const edges = edgesOf(modules, readManifests());

const reachedFrom = (start: string, all: readonly Edge[]): ReadonlySet<string> => {
  const reached = new Set([start]);
  for (const path of reached) for (const edge of all) if (edge.from === path && !edge.isType) reached.add(edge.target);
  return reached;
};

const reached = reachedFrom(entry, edges);

test('the respondents’ app reaches its own feature and no other, no query cache, no Cytoscape', () => {
  expect(reached.size).toBeGreaterThan(60);
  const foreign = [...reached].filter((target) =>
    /^web\/src\/(?:features\/(?!register\/)|graph-view\/)|^npm:(?:cytoscape|react-cytoscapejs|graphql-sse|@tanstack)/.test(
      target,
    ),
  );
  expect(foreign).toEqual([]);
});

test('what it reaches is followed through lazy parts too', () => {
  expect(reached).toContain('web/src/features/register/own/OwnPage.tsx');
  expect(reached).toContain('npm:uqr');
});

/** Modules of core name texts of all areas in their types; what they say is asked for by these pages. */
const spoken = [...reached].filter((path) => path.startsWith('web/src/') && !path.includes('/generated/'));

test('the respondents’ app says only texts that it loads', () => {
  const areas = Object.keys(fi).join('|');
  const missing = spoken.flatMap((path) =>
    [...(modules.get(path) ?? '').matchAll(new RegExp(`['\`](${areas})\\.[\\w.$]`, 'g'))]
      .map(([, area]) => area ?? '')
      .filter((area) => !(formAreas as readonly string[]).includes(area))
      .map((area) => `${path}: ${area}`),
  );
  expect(missing).toEqual([]);
});
