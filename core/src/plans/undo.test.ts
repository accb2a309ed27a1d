import { describe, expect, test } from 'vitest';
import type { CommittedChangeSet } from '#domain/change.ts';
import type { Graph } from '#graph/graph.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { attempt, context, run, stateOf, worldOf } from '#testing/world.ts';
import type { Command, Input } from './command.ts';

const aino = context('coordinator', 'aino');
const eino = context('coordinator', 'eino');

const edit = (noun: 'organisation' | 'network' | 'membership', id: string, before: Input, after: Input): Command => ({
  do: 'edit',
  noun,
  id,
  before,
  after,
});

type Story = (graph: Graph) => { readonly first: CommittedChangeSet; readonly problem: object };

const club = { names: { fi: 'Kerho' }, kind: 'organisationKind.association' };
const adding = (id: string): Command => ({ do: 'add', noun: 'organisation', id, input: club });

/** Aino does something, Eino builds on it, Aino takes hers back. */
const stories: readonly (readonly [string, Story])[] = [
  [
    'a record with new ties: the ties',
    (graph) => {
      const first = run(graph, adding('org_a'), aino);
      const one = tie(graph, { id: 'org_a' }, network(graph, 'Ryhmä'));
      return { first, problem: { code: 'stillReferred', params: { id: 'org_a', count: 1, ids: one.id } } };
    },
  ],
  [
    'a record that was edited: the field',
    (graph) => {
      const first = run(graph, adding('org_a'), aino);
      run(graph, edit('organisation', 'org_a', { website: null }, { website: 'https://a.fi' }), eino);
      return { first, problem: { code: 'changedSince', path: ['website'], params: { id: 'org_a', field: 'website' } } };
    },
  ],
  [
    'a record that is gone: its id',
    (graph) => {
      const first = run(graph, adding('org_a'), aino);
      run(graph, { do: 'remove', noun: 'organisation', id: 'org_a' }, eino);
      return { first, problem: { code: 'unknownRecord', params: { id: 'org_a' } } };
    },
  ],
  [
    'a field that was edited again: the field',
    (graph) => {
      const { id } = organisation(graph, 'Kerho');
      const first = run(graph, edit('organisation', id, { aims: null }, { aims: 'A' }), aino);
      run(graph, edit('organisation', id, { aims: 'A' }, { aims: 'B' }), eino);
      return { first, problem: { code: 'changedSince', path: ['aims'], params: { id, field: 'aims' } } };
    },
  ],
  [
    'a pointer to something that is gone: what is gone',
    (graph) => {
      const [host, group] = [organisation(graph, 'Isäntä'), network(graph, 'Ryhmä')];
      run(graph, edit('network', group.id, { attachedTo: [] }, { attachedTo: [host.id] }));
      const first = run(graph, edit('network', group.id, { attachedTo: [host.id] }, { attachedTo: [] }), aino);
      run(graph, { do: 'remove', noun: 'organisation', id: host.id }, eino);
      return { first, problem: { code: 'unknownRecord', path: ['attachedTo'], params: { id: host.id } } };
    },
  ],
  [
    'a removal whose place is filled: who fills it',
    (graph) => {
      const [one, group] = [organisation(graph, 'Kerho'), network(graph, 'Ryhmä')];
      const first = run(graph, { do: 'remove', noun: 'membership', id: tie(graph, one, group).id }, aino);
      const twin = tie(graph, one, group);
      return { first, problem: { code: 'alreadyThere', params: { id: twin.id } } };
    },
  ],
  [
    'a removal of what is back already: its id',
    (graph) => {
      const one = organisation(graph, 'Kerho');
      const first = run(graph, { do: 'remove', noun: 'organisation', id: one.id }, aino);
      run(graph, { do: 'restore', noun: 'organisation', id: one.id, removed: one }, eino);
      return { first, problem: { code: 'notRemoved', params: { id: one.id } } };
    },
  ],
  [
    'a whole that has become a part: the part it would stand in',
    (graph) => {
      const [whole, part] = [network(graph, 'Kokonaisuus'), network(graph, 'Osa')];
      run(graph, edit('network', part.id, { partOf: null }, { partOf: whole.id }));
      const first = run(graph, edit('network', part.id, { partOf: whole.id }, { partOf: null }), aino);
      run(graph, edit('network', whole.id, { partOf: null }, { partOf: part.id }), eino);
      return { first, problem: { code: 'circular', path: ['partOf'], params: { id: whole.id } } };
    },
  ],
  [
    'a start that has got an end before it: the record',
    (graph) => {
      const { id } = organisation(graph, 'Kerho', { validFrom: '2020' });
      const first = run(graph, edit('organisation', id, { validFrom: '2020' }, { validFrom: '2010' }), aino);
      run(graph, { do: 'end', noun: 'organisation', id, on: '2015' }, eino);
      return { first, problem: { code: 'endBeforeStart', path: ['validTo'], params: { id } } };
    },
  ],
];

describe('undoing what others built on names', () => {
  test.for(stories)('%s', ([, story]) => {
    const graph = worldOf();
    const { first, problem } = story(graph);
    const before = structuredClone(stateOf(graph));
    expect(attempt(graph, { do: 'undo', changeSet: first }, aino)).toMatchObject({ ok: false, error: [problem] });
    expect(stateOf(graph), 'nothing is half undone').toEqual(before);
  });
});

describe('undoing', () => {
  test('takes back one field and leaves what others did to the rest', () => {
    const graph = worldOf();
    const { id } = organisation(graph, 'Kerho');
    const first = run(graph, edit('organisation', id, { aims: null }, { aims: 'A' }), aino);
    run(graph, edit('organisation', id, { website: null }, { website: 'https://a.fi' }), eino);
    run(graph, { do: 'undo', changeSet: first }, aino);
    expect(graph.get('organisation', id)).toMatchObject({ aims: null, website: 'https://a.fi' });
  });

  test('a removal brings the record back with its id and provenance', () => {
    const graph = worldOf();
    const one = organisation(graph, 'Kerho', { quote: 'Kerho oli paikalla', sourceLine: 3 });
    const removal = run(graph, { do: 'remove', noun: 'organisation', id: one.id });
    run(graph, { do: 'undo', changeSet: removal });
    expect(graph.get('organisation', one.id)).toEqual(one);
  });

  test('an undo is undone as any other command', () => {
    const graph = worldOf();
    const first = run(graph, adding('org_a'));
    const undo = run(graph, { do: 'undo', changeSet: first });
    expect(undo.command).toBe('undo');
    expect(graph.count('organisation')).toBe(0);
    run(graph, { do: 'undo', changeSet: undo });
    expect(graph.get('organisation', 'org_a')?.names).toEqual({ fi: 'Kerho' });
  });

  test('is all or nothing, last change first', () => {
    const graph = worldOf();
    const one = run(graph, adding('org_a'));
    const two = run(graph, edit('organisation', 'org_a', { aims: null }, { aims: 'A' }));
    const both = { ...two, changes: [...one.changes, ...two.changes] };
    run(graph, { do: 'undo', changeSet: both });
    expect(graph.count('organisation')).toBe(0);
  });

  test('of nothing is said to be nothing', () => {
    const graph = worldOf();
    const set = run(graph, adding('org_a'));
    for (const changeSet of [null, { ...set, changes: [] }])
      expect(attempt(graph, { do: 'undo', changeSet })).toMatchObject({
        ok: false,
        error: [{ code: 'nothingToUndo' }],
      });
  });

  test('never takes out a term that code depends on', () => {
    const graph = worldOf();
    const record = graph.get('concept', 'areaKind.country');
    if (!record) throw new Error('The world has the terms of code');
    const set = { ...run(graph, adding('org_a')), changes: [{ do: 'create', noun: 'concept', record } as const] };
    const unused = graph.get('concept', 'mode.recommended');
    if (!unused) throw new Error('The world has the terms of code');
    const alone = { ...set, changes: [{ do: 'create', noun: 'concept', record: unused } as const] };
    expect(attempt(graph, { do: 'undo', changeSet: alone })).toMatchObject({ error: [{ code: 'closedScheme' }] });
    expect(attempt(graph, { do: 'undo', changeSet: set }).ok).toBe(false);
  });
});
