import { expect, test } from 'vitest';
import type { Day } from '#domain/partial-date.ts';
import { select } from '#analysis/select.ts';
import { network } from '#testing/shorthand.ts';
import { area, today, worldOf } from '#testing/world.ts';
import { listOf, narrowingOf } from './narrowings.ts';

const varied = () => {
  const graph = worldOf();
  network(graph, 'Yksi', { themes: ['theme.sports'], areas: [area.inari], functions: ['functionKind.advocacy'] });
  network(graph, 'Kaksi', { themes: ['theme.sports', 'theme.village'], areas: [area.lappi] });
  network(graph, 'Kolme', { functions: ['functionKind.coordination'] });
  return graph;
};

test('a map is narrowed by theme first, and each choice leaves as many networks as it says', () => {
  const graph = varied();
  const narrowing = narrowingOf(graph, {}, today);
  expect(narrowing?.id).toBe('themes');
  expect(narrowing?.choices.map(({ value, networks }) => [value, networks])).toEqual([
    ['theme.sports', 2],
    ['theme.village', 1],
  ]);
  for (const { filter, networks } of narrowing?.choices ?? [])
    expect(select(graph, 'network', { filter, search: '', day: today })).toHaveLength(networks);
});

test('what is chosen already stays, and the next filter is offered', () => {
  const graph = varied();
  const narrowing = narrowingOf(graph, { themes: ['theme.sports'] }, today);
  expect(narrowing?.id).toBe('networkArea');
  expect(narrowing?.choices.every(({ filter }) => filter['themes']?.includes('theme.sports'))).toBe(true);
  expect(narrowingOf(graph, { themes: ['theme.sports'], areas: [area.inari] }, today)).toBeNull();
});

test('the list of what a map chooses has its filter of that noun, and its day', () => {
  expect(listOf('network', { filter: {}, day: null })).toBe('/verkostot');
  const filter = { themes: ['theme.sports'], kind: ['organisationKind.association'] };
  expect(listOf('network', { filter, day: '2020-01-01' as Day })).toBe(
    '/verkostot?themes=theme.sports&paiva=2020-01-01',
  );
  expect(listOf('organisation', { filter, day: null })).toBe('/organisaatiot?kind=organisationKind.association');
});
