/** A small register to test in, made by the plans themselves: every term of code, some open ones, some places. */
import type { CommittedChangeSet } from '#domain/change.ts';
import { isEqual } from '#domain/equal.ts';
import { idFor, type Noun } from '#domain/ids.ts';
import type { Day } from '#domain/partial-date.ts';
import type { Problem } from '#domain/problem.ts';
import { nounNames, type AnyRecord, type RecordOf } from '#domain/record.ts';
import type { Result } from '#domain/result.ts';
import { closedSchemes, type OpenScheme } from '#domain/schemes.ts';
import { Graph } from '#graph/graph.ts';
import type { Command, Input, PlannedChangeSet } from '#plans/command.ts';
import type { PlanContext } from '#plans/context.ts';
import { plan } from '#plans/plan.ts';

export const today = '2026-06-01' as Day;

/** Some terms of each open scheme, as in seed-data/vocabularies.json. */
export const openTerms: { readonly [S in OpenScheme]: readonly string[] } = {
  organisationKind: [
    'association',
    'villageAssociation',
    'municipality',
    'municipalBody',
    'regionalCouncil',
    'project',
    'unknown',
  ],
  associationClass: ['c1', 'c2', 'c3'],
  networkKind: ['advisoryBoard', 'expertGroup', 'partnershipTable', 'sectoral', 'areal', 'project', 'unknown'],
  geographicLevel: ['municipal', 'regional', 'national'],
  membershipRole: ['chair', 'secretary', 'technicalSecretary', 'coordinator', 'representative'],
  stakeholderRelation: ['partner', 'funder'],
  theme: ['participation', 'experience', 'clientGuidance', 'sports', 'village'],
  conceptClass: ['megatrend', 'reform'],
  functionKind: ['advocacy', 'coordination'],
  targetGroup: ['everyone', 'older'],
  challengeKind: ['scope', 'funding'],
  resourceKind: ['time', 'skills'],
  eventKind: ['meeting', 'networkMeeting'],
  materialKind: ['report', 'strategy'],
  linkKind: ['funds', 'recommends', 'uses'],
  dismissalReason: ['notUs', 'doing'],
  respondentRole: ['expertByExperience', 'resident'],
};

const places: readonly (readonly [id: string, name: string, kind: string, partOf: string | null])[] = [
  ['area_country_FI', 'Suomi', 'country', null],
  ['area_region_19', 'Lappi', 'region', 'area_country_FI'],
  ['area_region_17', 'Pohjois-Pohjanmaa', 'region', 'area_country_FI'],
  ['area_municipality_698', 'Rovaniemi', 'municipality', 'area_region_19'],
  ['area_municipality_240', 'Kemi', 'municipality', 'area_region_19'],
  ['area_municipality_148', 'Inari', 'municipality', 'area_region_19'],
  ['area_municipality_564', 'Oulu', 'municipality', 'area_region_17'],
];

export const area = {
  finland: 'area_country_FI',
  lappi: 'area_region_19',
  northOstrobothnia: 'area_region_17',
  rovaniemi: 'area_municipality_698',
  kemi: 'area_municipality_240',
  inari: 'area_municipality_148',
  oulu: 'area_municipality_564',
} as const;

let made = 0;

export const context = (
  scope: PlanContext['actor']['scope'] = 'coordinator',
  pseudonym: string = scope,
): PlanContext => ({
  today,
  actor: { scope, pseudonym },
  newId: (noun) => idFor(noun, `new${++made}`),
});

export type Planned = Result<PlannedChangeSet, readonly Problem[]>;

/** Plans and, where that went well, applies. */
export const attempt = (graph: Graph, command: Command, as: PlanContext = context()): Planned => {
  const planned = plan(graph, command, as);
  if (planned.ok) graph.apply(planned.value.changes);
  return planned;
};

/** Plans and applies a command that must go well; gives the change set as the log would hold it. */
export const run = (graph: Graph, command: Command, as: PlanContext = context()): CommittedChangeSet => {
  const planned = attempt(graph, command, as);
  if (!planned.ok) throw new Error(`${command.do} was refused: ${JSON.stringify(planned.error)}`);
  return {
    ...planned.value,
    revision: ++made,
    commandId: `command-${made}`,
    time: `${today}T09:00:00.000Z`,
    actor: as.actor,
    reason: null,
    schema: 1,
  };
};

/** Adds a record that must be accepted, and gives it as it stands. */
export const add = <N extends Noun>(graph: Graph, noun: N, input: Input, as: PlanContext = context()): RecordOf<N> => {
  const [change] = run(graph, { do: 'add', noun, input }, as).changes;
  if (change?.do !== 'create') throw new Error('An addition creates');
  return change.record as unknown as RecordOf<N>;
};

/** Adds the terms and areas, to be run as the system, in this order. */
export const seedCommands = (): readonly (Command & { readonly do: 'add' })[] => {
  const schemes = { ...closedSchemes, ...openTerms };
  const concepts = Object.entries(schemes).flatMap(([scheme, codes]) =>
    codes.map((code): Command & { readonly do: 'add' } => ({
      do: 'add',
      noun: 'concept',
      id: `${scheme}.${code}`,
      input: { scheme, labels: { fi: `${scheme} ${code}` }, source: 'provenance.import' },
    })),
  );
  const areas = places.map(([id, name, kind, partOf]): Command & { readonly do: 'add' } => ({
    do: 'add',
    noun: 'area',
    id,
    input: { names: { fi: name }, kind: `areaKind.${kind}`, code: id.split('_')[2], partOf },
  }));
  return [...concepts, ...areas];
};

let packed: ReturnType<Graph['packed']> | null = null;

/** A fresh register with all terms of code, some open terms and some areas; nothing else. */
export const worldOf = (): Graph => {
  if (!packed) {
    const graph = new Graph();
    for (const command of seedCommands()) run(graph, command, context('system'));
    packed = graph.packed();
  }
  return new Graph(packed);
};

/** Every record of every noun, by id: what two registers must share to be the same. */
export const stateOf = (graph: Graph): ReadonlyMap<string, AnyRecord> =>
  new Map(nounNames.flatMap((noun) => graph.all(noun).map((record) => [record.id as string, record as AnyRecord])));

/** Ids of what two states do not share: quicker than a deep comparison of whole registers, and says where to look. */
export const differing = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): readonly string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((id) => !isEqual(a.get(id), b.get(id)));

/** Property tests share two cores with everything else. */
export const patience = { timeout: 60_000 } as const;
