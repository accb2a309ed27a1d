import { describe, expect, test } from 'vitest';
import type { Noun } from '#domain/ids.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { add, area, attempt, run, worldOf } from '#testing/world.ts';
import { minimalInput } from '#testing/samples.ts';

describe('the same organisation in the same network in the same relation', () => {
  type Times = { readonly validFrom?: string; readonly validTo?: string };
  test.for<readonly [Times, Times, boolean]>([
    [{}, {}, false],
    [{ validTo: '2019' }, { validFrom: '2020' }, true],
    [{ validFrom: '2020' }, { validTo: '2019' }, true],
    [{ validTo: '2019' }, { validFrom: '2019-12-31' }, false],
    [{ validTo: '2019-06' }, { validFrom: '2019-07' }, true],
    [{ validTo: '2019-06' }, { validFrom: '2019' }, false],
    [{ validFrom: '2010', validTo: '2019' }, { validFrom: '2012', validTo: '2013' }, false],
    [{ validTo: '2019' }, {}, false],
    [{ validFrom: '9999' }, {}, false],
    [{ validFrom: '9999-12-31' }, { validFrom: '9999-12-31' }, false],
  ])('%j and %j: both %s', ([first, second, both]) => {
    const graph = worldOf();
    const [one, group] = [organisation(graph, 'Kerho'), network(graph, 'Ryhmä')];
    const twin = tie(graph, one, group, 'member', first);
    const input = { ...minimalInput(graph, 'membership'), organisation: one.id, network: group.id, ...second };
    const outcome = attempt(graph, { do: 'add', noun: 'membership', input });
    if (both) expect(outcome.ok).toBe(true);
    else
      expect(outcome).toMatchObject({ error: [{ code: 'alreadyThere', path: ['network'], params: { id: twin.id } }] });
  });

  test('may be member and participant, and in other networks', () => {
    const graph = worldOf();
    const [one, group] = [organisation(graph, 'Kerho'), network(graph, 'Ryhmä')];
    tie(graph, one, group);
    tie(graph, one, group, 'participant');
    tie(graph, one, network(graph, 'Toinen'));
    tie(graph, organisation(graph, 'Toinen kerho'), group);
    expect(graph.count('membership')).toBe(4);
  });

  test('is refused when an edit would make two of them', () => {
    const graph = worldOf();
    const [one, group] = [organisation(graph, 'Kerho'), network(graph, 'Ryhmä')];
    tie(graph, one, group, 'member', { validTo: '2019' });
    const later = tie(graph, one, group, 'member', { validFrom: '2020' });
    const stretch = {
      do: 'edit',
      noun: 'membership',
      id: later.id,
      before: later,
      after: { validFrom: '2018' },
    } as const;
    expect(attempt(graph, stretch)).toMatchObject({ ok: false, error: [{ code: 'alreadyThere' }] });
  });
});

describe('a whole does not stand inside its own part', () => {
  test.for<readonly [Noun, string]>([
    ['network', 'partOf'],
    ['event', 'partOf'],
    ['material', 'partOf'],
    ['area', 'partOf'],
    ['concept', 'broader'],
  ])('%s.%s', ([noun, field]) => {
    const graph = worldOf();
    const input = minimalInput(graph, noun);
    const top = add(graph, noun, input);
    const middle = add(graph, noun, { ...input, [field]: top.id });
    const bottom = add(graph, noun, { ...input, [field]: middle.id });
    const put = (id: string, into: string) =>
      attempt(graph, { do: 'edit', noun, id, before: { [field]: null }, after: { [field]: into } });
    expect(put(top.id, bottom.id)).toMatchObject({
      error: [{ code: 'circular', path: [field], params: { id: middle.id } }],
    });
    expect(put(top.id, middle.id)).toMatchObject({ error: [{ code: 'circular', params: { id: middle.id } }] });
    expect(put(top.id, top.id)).toMatchObject({ error: [{ code: 'selfReference', path: [field] }] });
  });
});

describe('a period does not end before it starts', () => {
  test.for<readonly [Noun, string, string]>([
    ['organisation', 'validFrom', 'validTo'],
    ['event', 'startsOn', 'endsOn'],
    ['round', 'opensOn', 'closesOn'],
  ])('%s: %s, %s', ([noun, from, to]) => {
    const graph = worldOf();
    const input = minimalInput(graph, noun);
    const period = (start: string, end: string) =>
      attempt(graph, { do: 'add', noun, input: { ...input, [from]: start, [to]: end } });
    expect(period('2019-02-26', '2019-02-25')).toMatchObject({ error: [{ code: 'endBeforeStart', path: [to] }] });
    expect(period('2019-02-26', '2019-02').ok, 'a month may still lie after a day in it').toBe(true);
    expect(period('2019-02-26', '2019-02-26').ok).toBe(true);
  });

  test('nor by being ended, nor by an edit of its start', () => {
    const graph = worldOf();
    const { id } = organisation(graph, 'Kerho', { validFrom: '2019' });
    expect(attempt(graph, { do: 'end', noun: 'organisation', id, on: '2018' })).toMatchObject({
      error: [{ code: 'endBeforeStart', path: ['validTo'] }],
    });
    run(graph, { do: 'end', noun: 'organisation', id, on: '2020' });
    const later = {
      do: 'edit',
      noun: 'organisation',
      id,
      before: { validFrom: '2019' },
      after: { validFrom: '2021' },
    } as const;
    expect(attempt(graph, later)).toMatchObject({ error: [{ code: 'endBeforeStart' }] });
  });

  test.for(['', '2019-02-30', 'eilen'])('an end is a date, not %j', (on) => {
    const graph = worldOf();
    const { id } = organisation(graph, 'Kerho');
    expect(attempt(graph, { do: 'end', noun: 'organisation', id, on })).toMatchObject({
      error: [{ code: 'wrongDate' }],
    });
  });
});

describe('a tie has two ends', () => {
  test('a link', () => {
    const graph = worldOf();
    const { id } = organisation(graph, 'Kerho');
    const input = { from: id, to: id, kind: 'linkKind.funds', mode: 'mode.current' };
    expect(attempt(graph, { do: 'add', noun: 'link', input })).toMatchObject({
      error: [{ code: 'selfReference', path: ['to'] }],
    });
    expect(attempt(graph, { do: 'add', noun: 'link', input: { ...input, to: area.lappi } }).ok).toBe(true);
  });

  test('a stakeholder relation, which needs a role', () => {
    const graph = worldOf();
    const { id } = organisation(graph, 'Kerho');
    const input = { centre: id, stakeholder: id, role: 'Rahoittaja', mode: 'mode.current' };
    const adding = (more: object) =>
      attempt(graph, { do: 'add', noun: 'stakeholderRelation', input: { ...input, ...more } });
    expect(adding({})).toMatchObject({ error: [{ code: 'selfReference', path: ['stakeholder'] }] });
    expect(adding({ role: '' })).toMatchObject({ error: [{ code: 'required', path: ['role'] }] });
  });
});

describe('what is pointed at stays', () => {
  test('a removal names at most twenty of those that point at it, and counts them all', () => {
    const graph = worldOf();
    const group = network(graph, 'Ryhmä');
    const ties = Array.from({ length: 25 }, (_, at) => tie(graph, organisation(graph, `Kerho ${at}`), group));
    const outcome = attempt(graph, { do: 'remove', noun: 'network', id: group.id });
    const params = {
      id: group.id,
      count: 25,
      ids: ties
        .slice(0, 20)
        .map(({ id }) => id)
        .join(' '),
    };
    expect(outcome).toEqual({ ok: false, error: [{ code: 'stillReferred', path: ['id'], params }] });
  });

  test.for<readonly [Noun, string]>([
    ['organisation', 'successorOf'],
    ['area', 'predecessors'],
  ])('nothing comes after itself: %s.%s', ([noun, field]) => {
    const graph = worldOf();
    const { id } = add(graph, noun, minimalInput(graph, noun));
    const edit = { do: 'edit', noun, id, before: { [field]: [] }, after: { [field]: [id] } } as const;
    expect(attempt(graph, edit)).toMatchObject({ error: [{ code: 'selfReference', path: [field] }] });
  });

  test('a record does not come back to what is gone', () => {
    const graph = worldOf();
    const [one, group] = [organisation(graph, 'Kerho'), network(graph, 'Ryhmä')];
    const membership = tie(graph, one, group);
    run(graph, { do: 'remove', noun: 'membership', id: membership.id });
    run(graph, { do: 'remove', noun: 'organisation', id: one.id });
    const back = { do: 'restore', noun: 'membership', id: membership.id, removed: membership } as const;
    expect(attempt(graph, back)).toMatchObject({
      error: [{ code: 'unknownRecord', path: ['organisation'], params: { id: one.id } }],
    });
    run(graph, { do: 'restore', noun: 'organisation', id: one.id, removed: one });
    tie(graph, one, group);
    expect(attempt(graph, back), 'nor to a place that was filled since').toMatchObject({
      error: [{ code: 'alreadyThere' }],
    });
  });
});
