import { describe, expect, test } from 'vitest';
import { organisation } from '#testing/shorthand.ts';
import { attempt, context, run, worldOf } from '#testing/world.ts';
import type { Input } from './command.ts';

const aino = context('coordinator', 'aino');
const eino = context('coordinator', 'eino');

const opened = () => {
  const graph = worldOf();
  const seen = organisation(graph, 'Kerho', { website: 'https://vanha.fi' });
  const edit = (before: Input, after: Input) =>
    ({ do: 'edit', noun: 'organisation', id: seen.id, before, after }) as const;
  const now = () => graph.get('organisation', seen.id);
  return { graph, seen, edit, now };
};

describe('two people with one record open', () => {
  test('both keep what they changed in different fields', () => {
    const { graph, seen, edit, now } = opened();
    run(graph, edit(seen, { website: 'https://aino.fi' }), aino);
    run(graph, edit(seen, { aims: 'Einon tavoite' }), eino);
    expect(now()).toMatchObject({ website: 'https://aino.fi', aims: 'Einon tavoite' });
  });

  test('the second of two in the same field sees both values, and nothing of theirs is lost or half done', () => {
    const { graph, seen, edit, now } = opened();
    run(graph, edit(seen, { website: 'https://aino.fi' }), aino);
    const second = attempt(graph, edit(seen, { website: 'https://eino.fi', aims: 'Einon tavoite' }), eino);
    expect(second).toEqual({
      ok: false,
      error: [
        { code: 'conflict', path: ['website'], params: { theirs: '"https://aino.fi"', yours: '"https://eino.fi"' } },
      ],
    });
    expect(now()).toMatchObject({ website: 'https://aino.fi', aims: null });
  });

  test('the second may keep their own value, having seen the first', () => {
    const { graph, seen, edit, now } = opened();
    run(graph, edit(seen, { website: 'https://aino.fi' }), aino);
    run(graph, edit({ website: 'https://aino.fi' }, { website: 'https://eino.fi' }), eino);
    expect(now()?.website).toBe('https://eino.fi');
  });

  test('the same change by both is no conflict', () => {
    const { graph, seen, edit } = opened();
    run(graph, edit(seen, { names: { fi: 'Uusi', sv: 'Ny' } }), aino);
    expect(run(graph, edit(seen, { names: { sv: 'Ny', fi: ' Uusi ' } }), eino).changes).toEqual([]);
  });

  test('a conflict shows names in all their languages, and what was emptied as nothing', () => {
    const { graph, seen, edit } = opened();
    run(graph, edit(seen, { names: { fi: 'A', sv: 'B' }, website: '' }), aino);
    const second = attempt(graph, edit(seen, { names: { fi: 'C' }, website: 'https://c.fi' }), eino);
    expect(!second.ok && second.error.map(({ params }) => [params['theirs'], params['yours']])).toEqual([
      ['{"fi":"A","sv":"B"}', '{"fi":"C"}'],
      ['null', '"https://c.fi"'],
    ]);
  });
});

describe('an edit', () => {
  test('says what it saw: without that, any other value is a conflict', () => {
    const { graph, edit } = opened();
    expect(attempt(graph, edit({}, { website: 'https://uusi.fi' }))).toMatchObject({ error: [{ code: 'conflict' }] });
    expect(attempt(graph, edit({}, { aims: 'A' })), 'even over nothing').toMatchObject({
      error: [{ code: 'conflict' }],
    });
  });

  test('may have seen the value as it was typed', () => {
    const { graph, edit, now } = opened();
    run(graph, edit({ website: ' https://vanha.fi ' }, { website: null }));
    expect(now()?.website).toBeNull();
  });

  test('does not empty what a record cannot be without', () => {
    const { graph, seen, edit } = opened();
    expect(attempt(graph, edit(seen, { names: { fi: '' } }))).toMatchObject({
      error: [{ code: 'required', path: ['names'] }],
    });
  });

  test('names every field that is wrong', () => {
    const { graph, seen, edit } = opened();
    const outcome = attempt(graph, edit(seen, { colour: 'red', recordedOn: '2020', website: 'x', __proto__: null }));
    expect(!outcome.ok && outcome.error.map(({ code }) => code)).toEqual([
      'unknownField',
      'fixedField',
      'wrongAddress',
    ]);
  });

  test('is checked as a whole: the end may move only with the start', () => {
    const { graph, seen, edit, now } = opened();
    run(graph, edit(seen, { validFrom: '2020', validTo: '2022' }));
    expect(attempt(graph, edit({ validTo: '2022' }, { validTo: '2019' }))).toMatchObject({
      error: [{ code: 'endBeforeStart' }],
    });
    run(graph, edit({ validFrom: '2020', validTo: '2022' }, { validFrom: '2018', validTo: '2019' }));
    expect(now()).toMatchObject({ validFrom: '2018', validTo: '2019' });
  });
});
