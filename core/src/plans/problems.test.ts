import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '#domain/problem.ts';
import type { Graph } from '#graph/graph.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { area, attempt, context, run, worldOf } from '#testing/world.ts';
import type { Command, Input } from './command.ts';

const adding = (
  noun: 'organisation' | 'network' | 'concept' | 'event' | 'area',
  input: Input,
  id?: string,
): Command => ({
  do: 'add',
  noun,
  input,
  ...(id === undefined ? {} : { id }),
});

const club = { names: { fi: 'Kerho' }, kind: 'organisationKind.association' };

const editing = (graph: Graph, before: Input, after: Input): Command => {
  const { id } = organisation(graph, 'Kerho');
  return { do: 'edit', noun: 'organisation', id, before, after };
};

/** A gap of a new network, decided on. */
const deciding = (graph: Graph, answer: string, lookAgainOn: string | null): Command => ({
  do: 'decideFinding',
  finding: `noTheme~${network(graph, 'Verkosto').id}`,
  kind: 'noTheme',
  band: 2,
  answer,
  dismissal: null,
  text: null,
  lookAgainOn,
});

type Case = (graph: Graph) => Command;

/** Problems of the executor (api/src/execution). */
type OfExecutor = 'notAllowed' | 'unknownCode' | 'linkEnded';

/** One way to meet each problem of the plans. */
const ways: { readonly [C in Exclude<ProblemCode, OfExecutor>]: Case } = {
  required: () => adding('organisation', { ...club, names: {} }),
  tooLong: () => adding('organisation', { ...club, names: { fi: 'a'.repeat(301) } }),
  wrongType: () => adding('organisation', { ...club, plural: 'yes' }),
  wrongDate: () => adding('organisation', { ...club, validFrom: '2019-13' }),
  endBeforeStart: () => adding('organisation', { ...club, validFrom: '2019', validTo: '2018' }),
  wrongNumber: () => adding('organisation', { ...club, sourceLine: 0 }),
  wrongAddress: () => adding('organisation', { ...club, website: 'kerho.fi' }),
  wrongBusinessId: () => adding('organisation', { ...club, businessId: '1091823-8' }),
  unknownTerm: () => adding('organisation', { ...club, kind: 'organisationKind.nothing' }),
  closedScheme: () => adding('concept', { scheme: 'mode', labels: { fi: 'Toivottu' } }),
  unknownRecord: () => adding('organisation', { ...club, homeMunicipality: 'area_nowhere' }),
  unknownField: () => adding('organisation', { ...club, colour: 'red' }),
  fixedField: (graph) => editing(graph, { recordedOn: '2026-06-01' }, { recordedOn: '2020' }),
  alreadyThere: () => adding('area', { names: { fi: 'x' }, kind: 'areaKind.region', code: '1' }, area.lappi),
  alreadyEnded: (graph) => {
    const { id } = organisation(graph, 'Kerho', { validTo: '2020' });
    return { do: 'end', noun: 'organisation', id, on: '2021' };
  },
  selfReference: (graph) => {
    const { id } = network(graph, 'Verkosto');
    return { do: 'edit', noun: 'network', id, before: { partOf: null }, after: { partOf: id } };
  },
  circular: (graph) => {
    const whole = network(graph, 'Kokonaisuus');
    const part = network(graph, 'Osa', { partOf: whole.id });
    return { do: 'edit', noun: 'network', id: whole.id, before: { partOf: null }, after: { partOf: part.id } };
  },
  wrongAnswer: (graph) => deciding(graph, 'decisionAnswer.keep', null),
  notLater: (graph) => deciding(graph, 'decisionAnswer.later', '2020'),
  conflict: (graph) => editing(graph, { website: 'https://vanha.fi' }, { website: 'https://uusi.fi' }),
  stillReferred: (graph) => {
    const one = organisation(graph, 'Kerho');
    tie(graph, one, network(graph, 'Verkosto'));
    return { do: 'remove', noun: 'organisation', id: one.id };
  },
  changedSince: (graph) => {
    const { id } = organisation(graph, 'Kerho');
    const edit = (before: string | null, after: string): Command => ({
      do: 'edit',
      noun: 'organisation',
      id,
      before: { registerNumber: before },
      after: { registerNumber: after },
    });
    const first = run(graph, edit(null, '1'));
    run(graph, edit('1', '2'));
    return { do: 'undo', changeSet: first };
  },
  notRemoved: (graph) => {
    const one = organisation(graph, 'Kerho');
    return { do: 'restore', noun: 'organisation', id: one.id, removed: one };
  },
  alreadyDecided: (graph) => ({ do: 'acceptRecord', id: organisation(graph, 'Kerho').id }),
  nothingToUndo: () => ({ do: 'undo', changeSet: null }),
};

describe('every problem has a way to be met', () => {
  test.for(Object.keys(ways) as (keyof typeof ways)[])('%s', (code) => {
    const graph = worldOf();
    const command = ways[code](graph);
    const outcome = attempt(graph, command);
    expect(!outcome.ok && outcome.error.map((one) => one.code)).toEqual([code]);
  });
});

describe('an addition', () => {
  test('names all that is wrong at once, each with its path', () => {
    const outcome = attempt(
      worldOf(),
      adding('organisation', { colour: 'red', names: { fi: 'a', xx: 'b' }, validFrom: 'once', externalIds: [{}] }),
    );
    expect(!outcome.ok && outcome.error.map(({ code, path }) => `${path.join('.')}: ${code}`)).toEqual([
      'colour: unknownField',
      'names.xx: unknownField',
      'kind: required',
      'externalIds.0.system: required',
      'externalIds.0.value: required',
      'validFrom: wrongDate',
    ]);
  });

  test('changes nothing when refused', () => {
    const graph = worldOf();
    attempt(graph, adding('organisation', {}));
    expect(graph.count('organisation')).toBe(0);
  });

  test.for(['org_', 'org_a b', 'org_ä', 'org_a/b', `org_${'a'.repeat(101)}`, 'net_a', 'a', '', 'org_a\n'])(
    'does not take the id %j',
    (id) => {
      expect(attempt(worldOf(), adding('organisation', club, id))).toMatchObject({
        ok: false,
        error: [{ code: 'wrongType', path: ['id'] }],
      });
    },
  );

  test('keeps the id it is given, once', () => {
    const graph = worldOf();
    run(graph, adding('organisation', club, 'org_ORG-01_a'));
    expect(graph.get('organisation', 'org_ORG-01_a')?.names).toEqual({ fi: 'Kerho' });
    expect(attempt(graph, adding('organisation', club, 'org_ORG-01_a'))).toMatchObject({
      ok: false,
      error: [{ code: 'alreadyThere', params: { id: 'org_ORG-01_a' } }],
    });
  });

  test('by a respondent is unreviewed and self-reported, whatever they send', () => {
    const graph = worldOf();
    run(graph, adding('organisation', { ...club, review: 'review.reviewed' }, 'org_a'), context('respondent'));
    expect(graph.get('organisation', 'org_a')).toMatchObject({
      review: 'review.unreviewed',
      source: 'provenance.selfReported',
      recordedAs: 'recorderRole.respondent',
      basis: 'basis.stated',
    });
  });

  test('says itself who recorded it and when', () => {
    const graph = worldOf();
    const lie = { recordedAs: 'recorderRole.administrator', recordedOn: '1999' };
    run(graph, adding('organisation', { ...club, ...lie }, 'org_a'), context('agent'));
    expect(graph.get('organisation', 'org_a')).toMatchObject({
      recordedAs: 'recorderRole.agent',
      recordedOn: '2026-06-01',
      review: 'review.unreviewed',
    });
  });
});

describe('terms', () => {
  const labels = { fi: 'Metsä' };

  test('are added to an open scheme without code, and can be used at once', () => {
    const graph = worldOf();
    run(graph, adding('concept', { scheme: 'theme', labels }, 'theme.forest'));
    expect(network(graph, 'Metsäverkosto', { themes: ['theme.forest'] }).themes).toEqual(['theme.forest']);
  });

  test('get an id of their scheme when they bring none', () => {
    const graph = worldOf();
    const [change] = run(graph, adding('concept', { scheme: 'theme', labels })).changes;
    expect(change?.do === 'create' && change.record.id).toMatch(/^theme\.new\d+$/);
  });

  test.for<readonly [string, Input, string | undefined, object]>([
    ['no scheme', { labels }, undefined, { code: 'required', path: ['scheme'] }],
    [
      'a scheme nobody knows',
      { scheme: 'weather', labels },
      undefined,
      { code: 'unknownTerm', params: { value: 'weather' } },
    ],
    ['a scheme that is an object', { scheme: Object.create(null) as object, labels }, undefined, { code: 'required' }],
    ['an id of another scheme', { scheme: 'theme', labels }, 'mode.forest', { code: 'wrongType', path: ['id'] }],
  ])('are refused with %s', ([, input, id, problem]) => {
    expect(attempt(worldOf(), adding('concept', input, id))).toMatchObject({ ok: false, error: [problem] });
  });

  test.for<readonly [string, Command]>([
    ['removed', { do: 'remove', noun: 'concept', id: 'mode.recommended' }],
    ['ended', { do: 'end', noun: 'concept', id: 'mode.recommended', on: '2026' }],
    [
      'ended by an edit',
      { do: 'edit', noun: 'concept', id: 'mode.recommended', before: { validTo: null }, after: { validTo: '2026' } },
    ],
  ])('of a closed scheme are not %s', ([, command]) => {
    expect(attempt(worldOf(), command)).toMatchObject({ ok: false, error: [{ code: 'closedScheme' }] });
  });

  test('of a closed scheme are worded anew', () => {
    const graph = worldOf();
    const before = { labels: graph.get('concept', 'mode.recommended')?.labels };
    run(graph, {
      do: 'edit',
      noun: 'concept',
      id: 'mode.recommended',
      before,
      after: { labels: { fi: 'Suositeltu' } },
    });
    expect(graph.get('concept', 'mode.recommended')?.labels).toEqual({ fi: 'Suositeltu' });
  });

  test('of an open scheme are not removed while something uses them, and what does is named', () => {
    const graph = worldOf();
    const { id } = network(graph, 'Liikuntaverkosto', { themes: ['theme.sports'] });
    expect(attempt(graph, { do: 'remove', noun: 'concept', id: 'theme.sports' })).toMatchObject({
      ok: false,
      error: [{ code: 'stillReferred', params: { id: 'theme.sports', count: 1, ids: id } }],
    });
    run(graph, { do: 'remove', noun: 'concept', id: 'theme.village' });
    expect(graph.get('concept', 'theme.village')).toBeUndefined();
  });
});
