import { describe, expect, test } from 'vitest';
import { isMany } from '#domain/field.ts';
import { fieldsOf, nounNames, type AnyRecord } from '#domain/record.ts';
import type { Noun } from '#domain/ids.ts';
import type { Graph } from '#graph/graph.ts';
import type { Input } from './command.ts';
import { addSample, fullInput, minimalInput, sampleOf } from '#testing/samples.ts';
import { attempt, run, worldOf } from '#testing/world.ts';

const recordOf = (graph: Graph, noun: Noun, id: string): AnyRecord | undefined => graph.get(noun, id);

const added = (graph: Graph, noun: Noun, input: Input): AnyRecord => {
  const [change] = run(graph, { do: 'add', noun, input }).changes;
  if (change?.do !== 'create') throw new Error('An addition creates');
  return change.record;
};

const editable = nounNames.flatMap((noun) =>
  Object.entries(fieldsOf(noun))
    .filter(([, field]) => !field.fixed)
    .map(([name]) => [noun, name] as const),
);
const fixed = nounNames.flatMap((noun) =>
  Object.entries(fieldsOf(noun))
    .filter(([, field]) => field.fixed)
    .map(([name]) => [noun, name] as const),
);

describe.for(nounNames)('%s', (noun) => {
  test('is added with the least there must be, and holds every field', () => {
    const graph = worldOf();
    const input = minimalInput(graph, noun);
    const record = added(graph, noun, input);
    expect(record).toMatchObject(input);
    expect(Object.keys(record).toSorted()).toEqual(['id', ...Object.keys(fieldsOf(noun))].toSorted());
    expect(recordOf(graph, noun, record.id)).toEqual(record);
    for (const [name, field] of Object.entries(fieldsOf(noun))) {
      if (isMany(field) && !(name in input)) expect(record[name], name).toEqual([]);
      else if (field.optional) expect(record[name], name).toBeNull();
    }
  });

  test('is added with every field filled', () => {
    const graph = worldOf();
    const { recordedAs: _as, recordedOn: _on, ...input } = fullInput(graph, noun, 1);
    const record = added(graph, noun, input);
    expect(record).toMatchObject(input);
    expect(record).toMatchObject({ recordedAs: 'recorderRole.coordinator', recordedOn: '2026-06-01' });
  });

  test('is not added when something it cannot be without is missing', () => {
    const graph = worldOf();
    const input = minimalInput(graph, noun);
    for (const name of Object.keys(input)) {
      const { [name]: _, ...less } = input;
      const problems = attempt(graph, { do: 'add', noun, input: less });
      expect(problems, name).toMatchObject({ ok: false, error: [{ code: 'required', path: [name] }] });
    }
  });

  test('is ended, once', () => {
    const graph = worldOf();
    const { id } = addSample(graph, noun, 5);
    run(graph, { do: 'end', noun, id, on: '2025-12' });
    expect(recordOf(graph, noun, id)?.['validTo']).toBe('2025-12');
    const again = attempt(graph, { do: 'end', noun, id, on: '2026' });
    expect(again).toMatchObject({ ok: false, error: [{ code: 'alreadyEnded', params: { date: '2025-12' } }] });
  });

  test('is removed when nothing points at it, and comes back as it was', () => {
    const graph = worldOf();
    const record = added(graph, noun, fullInput(graph, noun, 4));
    const { id } = record;
    const [change] = run(graph, { do: 'remove', noun, id }).changes;
    expect(recordOf(graph, noun, id)).toBeUndefined();
    expect(graph.all(noun).map((one) => one.id)).not.toContain(id);
    run(graph, { do: 'restore', noun, id, removed: change?.do === 'remove' ? change.record : null });
    expect(recordOf(graph, noun, id)).toEqual(record);
  });

  test('is not restored as another noun', () => {
    const graph = worldOf();
    const record = addSample(graph, noun === 'organisation' ? 'network' : 'organisation', 4);
    const back = attempt(graph, { do: 'restore', noun, id: record.id, removed: record });
    expect(back).toMatchObject({ ok: false, error: [{ code: 'unknownRecord' }] });
  });

  test.for([
    ['edit', { before: {}, after: {} }],
    ['end', { on: '2020' }],
    ['remove', {}],
    ['restore', { removed: null }],
  ] as const)('that is not there takes no %s', ([verb, more]) => {
    const command = { do: verb, noun, id: 'org_nobody', ...more } as Parameters<typeof attempt>[1];
    expect(attempt(worldOf(), command)).toMatchObject({ ok: false, error: [{ code: 'unknownRecord' }] });
  });
});

describe('an edit changes only the field', () => {
  test.for(editable)('%s.%s', ([noun, name]) => {
    const graph = worldOf();
    const record = added(graph, noun, fullInput(graph, noun, 2));
    const field = fieldsOf(noun)[name];
    if (!field) throw new Error(`${noun} has no ${name}`);
    const after = sampleOf(graph, name, field, 3);
    expect(after, 'the sample differs').not.toEqual(record[name]);
    const { changes } = run(graph, { do: 'edit', noun, id: record.id, before: record, after: { [name]: after } });
    expect(changes).toEqual([{ do: 'set', noun, id: record.id, field: name, before: record[name], after }]);
    expect(recordOf(graph, noun, record.id)).toEqual({ ...record, [name]: after });
    const nothing = run(graph, { do: 'edit', noun, id: record.id, before: record, after: { [name]: after } });
    expect(nothing.changes, 'what is so already is no change').toEqual([]);
  });
});

describe('a fixed field does not change', () => {
  test.for(fixed)('%s.%s', ([noun, name]) => {
    const graph = worldOf();
    const record = addSample(graph, noun, 1);
    const edit = attempt(graph, { do: 'edit', noun, id: record.id, before: record, after: { [name]: 'x' } });
    expect(edit).toMatchObject({ ok: false, error: [{ code: 'fixedField', path: [name] }] });
  });
});
