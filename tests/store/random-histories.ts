/** Random commands, planned by core and committed in groups: the graph that planned them is the store's oracle. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { ChangeSet, CommittedChangeSet } from '@tvl/core/domain/change.ts';
import { idFor, type Noun } from '@tvl/core/domain/ids.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { nounNames, type AnyRecord } from '@tvl/core/domain/record.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import type { Command, NounCommand } from '@tvl/core/plans/command.ts';
import { plan } from '@tvl/core/plans/plan.ts';
import type { NetworkStore } from '../../api/src/store/port.ts';
import { filled, ground, hardTexts, recordsOf, replay, setOf } from './samples.ts';

/** One step of a history as bare numbers, so that fast-check can shrink it. */
export type Step = {
  readonly do: NounCommand['do'] | 'undo';
  readonly noun: number;
  readonly which: number;
  readonly text: number;
  readonly group: boolean;
};

export const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('add', 'add', 'add', 'edit', 'edit', 'end', 'remove', 'restore', 'undo'),
  noun: fc.nat(),
  which: fc.nat(),
  text: fc.nat(),
  group: fc.boolean(),
});

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** Texts a person could send: forms trim them and refuse empty and overlong ones. */
const texts = hardTexts.filter((text) => text.trim() !== '' && text.length < 150);

/** A new record like the samples, but pointing at records that are there. */
const inputFor = (graph: Graph, noun: Noun, { which, text }: Step): AnyRecord => {
  const input: Record<string, unknown> = { ...filled(noun, '', pick(texts, text), which) };
  for (const name of [
    'id',
    'recordedAs',
    'recordedOn',
    'businessId',
    'validFrom',
    'validTo',
    'endsOn',
    'closesOn',
    'partOf',
    'broader',
  ])
    delete input[name];
  for (const [name, target] of [
    ['organisation', 'organisation'],
    ['network', 'network'],
    ['homeMunicipality', 'area'],
  ] as const) {
    if (name in input) input[name] = pick(graph.all(target), which).id;
  }
  if (noun === 'concept') input['scheme'] = 'theme';
  return input as AnyRecord;
};

const commandOf = (graph: Graph, log: readonly CommittedChangeSet[], one: Step): Command => {
  const noun = pick(nounNames, one.noun);
  const record = pick(graph.all(noun) as unknown as readonly AnyRecord[], one.which);
  const id = record?.id ?? idFor(noun, 'none');
  switch (one.do) {
    case 'add':
      return { do: 'add', noun, input: inputFor(graph, noun, one) };
    case 'edit': {
      const input = record ? inputFor(graph, noun, one) : {};
      const name = pick(Object.keys(input).concat('quote'), one.text);
      return {
        do: 'edit',
        noun,
        id,
        before: { [name]: record?.[name] },
        after: { [name]: (input as AnyRecord)[name] },
      };
    }
    case 'end':
      return { do: 'end', noun, id, on: '2026-01' };
    case 'remove':
      return { do: 'remove', noun, id };
    case 'restore': {
      const removals = log.flatMap(({ changes }) => changes).filter((change) => change.do === 'remove');
      const gone = removals[one.which % Math.max(removals.length, 1)];
      return { do: 'restore', noun: gone?.noun ?? noun, id: gone?.record.id ?? id, removed: gone?.record ?? null };
    }
    case 'undo':
      return { do: 'undo', changeSet: log.length < 2 ? null : pick(log.slice(1), one.which) };
  }
};

type Counts = { planned: number; readonly kinds: Set<string> };

type Played = {
  readonly graph: Graph;
  readonly groups: readonly (readonly ChangeSet[])[];
  readonly kinds: ReadonlySet<string>;
};

/** Plans the steps one after another: what is to be committed, in groups, and where it leads. */
const playOut = (steps: readonly Step[]): Played => {
  const first = ground();
  const graph = Graph.of(replay([first]));
  const log: CommittedChangeSet[] = [{ ...first, revision: 1 }];
  const groups: ChangeSet[][] = [[first], []];
  const kinds = new Set<string>();
  let made = 0;
  const context = {
    today: '2026-02-26' as Day,
    actor: { scope: 'coordinator', pseudonym: 'p-1' },
    newId: (noun: Noun) => idFor(noun, `uusi-${++made}`),
  } as const;
  for (const one of steps) {
    const planned = plan(graph, commandOf(graph, log, one), context as Parameters<typeof plan>[2]);
    if (!planned.ok || planned.value.changes.length === 0) continue;
    const set = { ...setOf(planned.value.changes), command: planned.value.command };
    graph.apply(set.changes);
    log.push({ ...set, revision: log.length + 1 });
    groups.at(-1)?.push(set);
    kinds.add(one.do);
    if (!one.group) groups.push([]);
  }
  return { graph, groups: groups.filter((group) => group.length > 0), kinds };
};

/** The groups of change sets that the steps come to, the ground first. */
export const plannedHistory = (steps: readonly Step[]): Played['groups'] => playOut(steps).groups;

const play = async (store: NetworkStore, steps: readonly Step[], counts: Counts): Promise<Graph> => {
  const { graph, groups, kinds } = playOut(steps);
  let head = 0;
  for (const group of groups) {
    const outcome = await store.commit(group, head);
    head += group.length;
    expect(outcome).toEqual({ ok: true, head });
  }
  counts.planned += head - 1;
  for (const kind of kinds) counts.kinds.add(kind);
  return graph;
};

const byId = (records: readonly AnyRecord[]): readonly AnyRecord[] =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

export const randomHistories = async (
  newStore: () => Promise<{ readonly store: NetworkStore; readonly end: () => Promise<void> }>,
): Promise<void> => {
  const counts: Counts = { planned: 0, kinds: new Set() };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
      const { store, end } = await newStore();
      try {
        const graph = await play(store, steps, counts);
        const found = recordsOf(await store.snapshot());
        expect(found).toEqual(replay(await store.changesSince(0, 10_000)));
        for (const noun of nounNames)
          expect(byId(found[noun] ?? [])).toEqual(byId(graph.all(noun) as unknown as readonly AnyRecord[]));
      } finally {
        await end();
      }
    }),
    { numRuns: 40 },
  );
  // Commands that plans refuse test nothing here: most kinds must have got through.
  expect(counts.planned).toBeGreaterThan(100);
  expect([...counts.kinds].toSorted()).toEqual(['add', 'edit', 'end', 'remove', 'restore', 'undo']);
};
