import { nounNames } from '@tvl/core/domain/record.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { dimensionsOf } from '@tvl/core/analysis/dimensions.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { chanceOf } from '@tvl/core/domain/chance.ts';
import { intents } from '@tvl/core/testing/commands.ts';
import { live } from '@tvl/core/testing/history.ts';
import { peopledWorld } from '@tvl/core/testing/samples.ts';
import { network, organisation, tie } from '@tvl/core/testing/shorthand.ts';
import { area, worldOf } from '@tvl/core/testing/world.ts';
import { buildASTSchema, concatAST, parse } from 'graphql';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listFieldOf, typeNameOf } from './noun-resolvers.ts';
import { typeDefinitions } from './schema-files.ts';
import { read, requestOver } from './testing/ask.ts';

const bare = buildASTSchema(concatAST(typeDefinitions().map((text) => parse(text))));
const capitals = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
const days = [undefined, '2012', '2019-02-26', '2024-06'] as const;

type Number = {
  readonly total: number;
  readonly unreviewed: number;
  readonly sets: number;
  readonly suggestions: number;
};
type Group = Number & { readonly value: string };
type Groups = Number & { readonly sumOfGroups: number; readonly groups: readonly Group[] };
const minute = 60_000;
const number = 'total unreviewed sets suggestions';
const groups = `${number} sumOfGroups groups { value ${number} }`;

const countsOf = async (
  graph: Graph,
  noun: Noun,
  by: string,
  filter: Readonly<Record<string, readonly string[]>>,
  asOf?: string,
) => {
  const list = listFieldOf(bare, noun);
  const type = typeNameOf(noun);
  return read<{ list: { count: Number; groups: Groups }; counts: Groups }>(
    requestOver(graph, { scope: 'coordinator' }),
    `query ($filter: ${type}Filter, $by: ${type}Dimension!, $noun: NounName!, $name: String!, $values: [DimensionValues!], $asOf: Date) {
      list: ${list}(filter: $filter, asOf: $asOf) { count { ${number} } groups(by: $by) { ${groups} } }
      counts(noun: $noun, by: $name, filter: $values, asOf: $asOf) { ${groups} }
    }`,
    {
      filter,
      by: capitals(by),
      noun: capitals(noun),
      name: by,
      values: Object.entries(filter).map(([dimension, values]) => ({ dimension, values })),
      asOf,
    },
  );
};

test(
  'each group counts what choosing its value lists, for every noun, dimension, filter and day',
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...nounNames),
        fc.nat(),
        fc.constantFrom(...days),
        fc.array(intents(0), { maxLength: 40 }),
        async (noun, seed, asOf, history) => {
          const graph = peopledWorld();
          live(graph, history);
          const chance = chanceOf(seed);
          const dimensions = [...dimensionsOf(noun).keys()];
          const [by, other] = [chance.pick(dimensions), chance.pick(dimensions)];
          const whole = await countsOf(graph, noun, by, {}, asOf);
          expect(whole.counts).toEqual(whole.list.groups);
          const narrowing = await countsOf(graph, noun, other, {}, asOf);
          const chosen = narrowing.list.groups.groups.slice(0, 2).map(({ value }) => value);
          const filter = other === by ? {} : { [other]: chosen };
          const grouped = await countsOf(graph, noun, by, filter, asOf);
          expect(grouped.counts).toEqual(grouped.list.groups);
          expect(grouped.list.groups.sumOfGroups).toBe(
            grouped.list.groups.groups.reduce((sum, { total }) => sum + total, 0),
          );
          for (const { value, ...counted } of grouped.list.groups.groups.slice(0, 6)) {
            const listed = await countsOf(graph, noun, by, { ...filter, [by]: [value] }, asOf);
            expect(listed.list.count).toEqual(counted);
          }
        },
      ),
      { numRuns: 40 },
    ),
  minute,
);

test(
  'counts on pages are those of the lists they open',
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(intents(0), { maxLength: 40 }), fc.constantFrom(...days), async (history, asOf) => {
        const graph = peopledWorld();
        live(graph, history);
        const request = requestOver(graph);
        const total = async (list: string, filter: Readonly<Record<string, readonly string[]>>) => {
          const Type = list === 'networks' ? 'Network' : 'Organisation';
          const answer = await read<{ list: { count: Number } }>(
            request,
            `query ($filter: ${Type}Filter, $asOf: Date) { list: ${list}(filter: $filter, asOf: $asOf) { count { ${number} } } }`,
            { filter, asOf },
          );
          return answer.list.count;
        };
        const pages = await read<{
          organisations: { nodes: readonly { id: string; networkCount: Number }[] };
          areas: { nodes: readonly { id: string; networkCount: Number; organisationCount: Number }[] };
        }>(
          request,
          `query ($asOf: Date) {
          organisations(asOf: $asOf) { nodes { id networkCount { ${number} } } }
          areas(asOf: $asOf) { nodes { id networkCount { ${number} } organisationCount { ${number} } } }
        }`,
          { asOf },
        );
        for (const { id, networkCount } of pages.organisations.nodes)
          expect(networkCount).toEqual(await total('networks', { organisation: [id] }));
        for (const { id, networkCount, organisationCount } of pages.areas.nodes) {
          expect(networkCount).toEqual(await total('networks', { areas: [id] }));
          expect(organisationCount).toEqual(await total('organisations', { area: [id] }));
        }
      }),
      { numRuns: 15 },
    ),
  minute,
);

test('themes are ranked by the organisations they connect, and zeros are there', async () => {
  const graph = worldOf();
  const [one, two] = [organisation(graph, 'A'), organisation(graph, 'B')];
  const about = (name: string, theme: string) => network(graph, name, { themes: [`theme.${theme}`] });
  const [village, sports] = [about('Kylät', 'village'), about('Liikunta', 'sports')];
  about('Kokemus', 'experience');
  tie(graph, one, village);
  tie(graph, two, village);
  tie(graph, one, sports);
  tie(graph, two, sports, 'participant');
  const { themeRanking } = await read<{ themeRanking: unknown }>(
    requestOver(graph),
    '{ themeRanking { themes { theme { id } organisations networks } rule { code day } } }',
  );
  expect(themeRanking).toEqual({
    themes: [
      { theme: { id: 'theme.village' }, organisations: 2, networks: 1 },
      { theme: { id: 'theme.sports' }, organisations: 1, networks: 1 },
      { theme: { id: 'theme.experience' }, organisations: 0, networks: 1 },
    ],
    rule: { code: 'CONNECTED', day: '2026-06-01' },
  });
});

test('the map counts what its lists count, and says what ties what', async () => {
  const graph = worldOf();
  const net = network(graph, 'Verkosto', { themes: ['theme.village'], areas: [area.lappi] });
  const [one] = [organisation(graph, 'A', { homeMunicipality: area.kemi }), organisation(graph, 'B')];
  tie(graph, one, net);
  const { map } = await read<{ map: unknown }>(
    requestOver(graph),
    `{ map(organisations: { area: ["${area.lappi}"] }, connectedOnly: true) {
      nodes { kind names { fi } memberCount { state total } record { id __typename } }
      edges { kind from to confirmation { id } mode { id } suggestion }
      counts { networks { total } organisations { total } }
    } }`,
  );
  expect(map).toMatchObject({
    nodes: [
      { kind: 'NETWORK', memberCount: { state: 'AT_LEAST', total: 1 }, record: { __typename: 'Network' } },
      { kind: 'ASSOCIATION', names: { fi: 'A' }, memberCount: null },
      { kind: 'THEME', record: { id: 'theme.village' } },
    ],
    edges: [
      { kind: 'MEMBER', from: one.id, to: net.id, confirmation: { id: 'confirmation.said' }, suggestion: false },
      { kind: 'THEME', from: net.id, to: 'theme.village', confirmation: null, mode: { id: 'mode.current' } },
    ],
    counts: { networks: { total: 1 }, organisations: { total: 1 } },
  });
});
