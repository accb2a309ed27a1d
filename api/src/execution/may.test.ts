import { describe, expect, test } from 'vitest';
import type { CommittedChangeSet, Scope } from '@tvl/core/domain/change.ts';
import { scopes } from '@tvl/core/domain/change.ts';
import { isMany } from '@tvl/core/domain/field.ts';
import { targetsOf, type Noun } from '@tvl/core/domain/ids.ts';
import { fieldsOf, nounNames, type AnyRecord } from '@tvl/core/domain/record.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { commandName, type Command, type Input } from '@tvl/core/plans/command.ts';
import { minimalInput } from '@tvl/core/testing/samples.ts';
import { add, area, context, run, worldOf } from '@tvl/core/testing/world.ts';
import { may, reader, type Visitor } from './may.ts';
import { rights, rightsOnCommands, rightsOnNouns, type Right, type Verb } from './rights.ts';

const verbs = ['add', 'edit', 'end', 'remove', 'restore'] as const satisfies readonly Verb[];

/** A register with one record of every noun in Kemi, and one in Oulu. */
const worldWithSides = () => {
  const graph = worldOf();
  const side = (place: string): ReadonlyMap<Noun, AnyRecord> => {
    const records = new Map<Noun, AnyRecord>();
    const first = ['round', 'organisation', 'network', 'event', 'response', 'membership'] as const;
    for (const noun of [...first, ...nounNames.filter((one) => !(first as readonly Noun[]).includes(one))])
      records.set(noun, add(graph, noun, inputOn(graph, noun, place, records)));
    return records;
  };
  return { graph, kemi: side(area.kemi), oulu: side(area.oulu) };
};

/** Everything the record points at lies in the place. */
const inputOn = (graph: Graph, noun: Noun, place: string, records: ReadonlyMap<Noun, AnyRecord>): Input => {
  const pointers = Object.entries(fieldsOf(noun)).flatMap(([name, field]) => {
    if (field.is !== 'reference' || name === 'partOf') return [];
    const targets = targetsOf(field);
    const far =
      noun === 'link' && name === 'to'
        ? 'network'
        : noun === 'stakeholderRelation' && name === 'stakeholder'
          ? 'network'
          : undefined;
    const id =
      !far && targets.includes('area') && noun !== 'link' ? place : records.get(far ?? (targets[0] as Noun))?.id;
    return id === undefined ? [] : [[name, isMany(field) ? [id] : id] as const];
  });
  const { partOf: _, ...minimal } = minimalInput(graph, noun);
  return { ...minimal, ...Object.fromEntries(pointers) };
};

const commandOn = (verb: Verb, noun: Noun, record: AnyRecord, after: Input = { quote: 'x' }): Command => {
  const { id } = record;
  switch (verb) {
    case 'add': {
      const { id: _, ...input } = record;
      return { do: 'add', noun, input };
    }
    case 'edit':
      return { do: 'edit', noun, id, before: record, after };
    case 'end':
      return { do: 'end', noun, id, on: '2026' };
    case 'remove':
      return { do: 'remove', noun, id };
    case 'restore':
      return { do: 'restore', noun, id, removed: record };
  }
};

const visitor = (scope: Scope, limits: Visitor['limits'] = {}): Visitor => ({ scope, pseudonym: `${scope}-1`, limits });

const { graph, kemi, oulu } = worldWithSides();
const inKemi = (noun: Noun): AnyRecord => kemi.get(noun) as AnyRecord;
const inOulu = (noun: Noun): AnyRecord => oulu.get(noun) as AnyRecord;

const everyCommand = nounNames.flatMap((noun) =>
  verbs.flatMap((verb) => scopes.map((scope) => ({ noun, verb, scope }))),
);

/** A session limited to the Kemi side in whichever way the right asks for. */
const limitedTo = (right: Right): Visitor['limits'] =>
  right === 'area'
    ? { area: area.lappi }
    : right === 'network'
      ? { network: inKemi('network').id }
      : right === 'own'
        ? { responses: [inKemi('response').id] }
        : {};

describe('every command × every scope is allowed or refused as the table says', () => {
  test.for(everyCommand)('$verb $noun by $scope', ({ noun, verb, scope }) => {
    const name = commandName(commandOn(verb, noun, inKemi(noun)));
    const right = rights.get(name)?.[scope];
    const asked = (record: AnyRecord, limits: Visitor['limits'], after?: Input) =>
      may(graph, commandOn(verb, noun, record, after), visitor(scope, limits));
    const after: Input =
      noun === 'membership' && right === 'network' ? { confirmation: 'confirmation.disputed' } : { quote: 'x' };
    if (right === 'yes' || right === 'no') {
      const everyLimit = { area: area.lappi, network: inKemi('network').id, responses: [inKemi('response').id] };
      for (const limits of [{}, everyLimit]) expect(asked(inKemi(noun), limits)).toBe(right === 'yes');
      return;
    }
    expect(right, 'the table has a row').toBeDefined();
    const limits = limitedTo(right as Right);
    expect(asked(inKemi(noun), limits, after), 'within its limit').toBe(true);
    expect(asked(inOulu(noun), limits, after), 'beyond its limit').toBe(false);
    expect(asked(inKemi(noun), {}, after), 'without a limit').toBe(false);
  });

  test('and the table has a row for each, and no other', () => {
    const names = everyCommand.map(({ noun, verb }) => commandName(commandOn(verb, noun, inKemi(noun))));
    expect([...rights.keys()].toSorted()).toEqual([...new Set(names), ...Object.keys(rightsOnCommands)].toSorted());
    for (const row of rights.values()) expect(Object.keys(row).toSorted()).toEqual([...scopes].toSorted());
  });
});

describe('the table, read against the design', () => {
  const allowed = (scope: Scope): readonly string[] =>
    [...rights].filter(([, row]) => row[scope] !== 'no').map(([name]) => name);

  test('a reader writes nothing but their own answers', () => {
    expect(allowed('reader')).toEqual(['sendAnswers']);
    expect(may(graph, commandOn('add', 'organisation', inKemi('organisation')), reader)).toBe(false);
  });

  test('a respondent adds organisations, networks and memberships, and writes their own response', () => {
    expect(allowed('respondent').toSorted()).toEqual(
      [
        'addOrganisation',
        'addNetwork',
        'addMembership',
        'editResponse',
        ...['Statement', 'Assessment'].flatMap((noun) =>
          ['add', 'edit', 'remove', 'restore'].map((verb) => verb + noun),
        ),
        'undo',
        'sendAnswers',
        'withdrawAnswers',
        'answerQuestion',
      ].toSorted(),
    );
  });

  test('a network’s coordinator edits that network and its confirmations', () => {
    expect(allowed('networkCoordinator').toSorted()).toEqual(['editMembership', 'editNetwork', 'sendAnswers', 'undo']);
  });

  test('an agent never removes, restores or merges', () => {
    expect(allowed('agent').filter((name) => /^(?:remove|restore|merge|redact)/.test(name))).toEqual([]);
    for (const row of rights.values()) expect(row.agent).not.toBe('yes');
  });

  test('a coordinator redacts respondents’ words alone and does everything else, an administrator everything', () => {
    expect([...rights].filter(([, row]) => row.coordinator !== 'yes').map(([name]) => name)).toEqual(['redact']);
    expect([...rights].filter(([, row]) => row.administrator !== 'yes')).toEqual([]);
  });

  test('below a coordinator only answers and a respondent’s additions are free: every other right has a limit', () => {
    const below = ['reader', 'respondent', 'networkCoordinator', 'agent'] as const;
    const free = [...rights].flatMap(([name, row]) =>
      below.filter((scope) => row[scope] === 'yes').map((scope) => `${name} by ${scope}`),
    );
    expect(free).toEqual([
      ...['addOrganisation', 'addNetwork', 'addMembership'].map((name) => `${name} by respondent`),
      ...['reader', 'respondent', 'networkCoordinator'].map((scope) => `sendAnswers by ${scope}`),
    ]);
    expect(rights.get('undo')).toMatchObject({
      reader: 'no',
      respondent: 'own',
      networkCoordinator: 'own',
      agent: 'own',
    });
  });

  test('schemes, areas and rounds are the coordinators’', () => {
    for (const noun of ['concept', 'area', 'round'] as const)
      for (const verb of verbs) expect(rightsOnNouns[noun][verb].agent).toBe('no');
  });
});

describe('limits', () => {
  const edit = (noun: Noun, record: AnyRecord, after: Input) => commandOn('edit', noun, record, after);

  test('an agent takes nothing out of their area, and nothing into it', () => {
    const agent = visitor('agent', { area: area.kemi });
    const move = (record: AnyRecord, to: string) =>
      may(graph, edit('organisation', record, { homeMunicipality: to, operatingAreas: [to] }), agent);
    expect(move(inKemi('organisation'), area.kemi)).toBe(true);
    expect(move(inKemi('organisation'), area.oulu)).toBe(false);
    expect(move(inOulu('organisation'), area.kemi)).toBe(false);
  });

  test('an agent of a region works in its municipalities, not the other way round', () => {
    const regional = { names: { fi: 'x' }, homeMunicipality: area.lappi };
    const command: Command = { do: 'add', noun: 'organisation', input: regional };
    expect(may(graph, command, visitor('agent', { area: area.lappi }))).toBe(true);
    expect(may(graph, command, visitor('agent', { area: area.kemi }))).toBe(false);
  });

  test('an agent adds nothing that lies nowhere', () => {
    const nowhere: Command = { do: 'add', noun: 'organisation', input: { names: { fi: 'x' } } };
    expect(may(graph, nowhere, visitor('agent', { area: area.lappi }))).toBe(false);
  });

  test('input that is no id at all is not in the area either', () => {
    const agent = visitor('agent', { area: area.lappi });
    for (const homeMunicipality of [null, 1, {}, Object.create(null), [null], 'x', '__proto__'])
      expect(may(graph, { do: 'add', noun: 'organisation', input: { homeMunicipality } }, agent)).toBe(false);
  });

  test('a network’s coordinator changes nothing of a membership but its confirmation', () => {
    const coordinator = visitor('networkCoordinator', { network: inKemi('network').id });
    const membership = inKemi('membership');
    const confirm = { confirmation: 'confirmation.confirmed' };
    expect(may(graph, edit('membership', membership, confirm), coordinator)).toBe(true);
    expect(may(graph, edit('membership', membership, { ...confirm, roles: [] }), coordinator)).toBe(false);
    expect(may(graph, edit('membership', membership, {}), coordinator)).toBe(false);
    expect(may(graph, edit('membership', inOulu('membership'), confirm), coordinator)).toBe(false);
  });

  test('a respondent adds statements to their own response alone', () => {
    const respondent = visitor('respondent', { responses: [inKemi('response').id] });
    const statement = (response: string): Command => ({ do: 'add', noun: 'statement', input: { response } });
    expect(may(graph, statement(inKemi('response').id), respondent)).toBe(true);
    expect(may(graph, statement(inOulu('response').id), respondent)).toBe(false);
    const steal = edit('statement', inOulu('statement'), { responses: [inKemi('response').id] });
    expect(may(graph, steal, respondent), 'nor takes another’s over').toBe(false);
  });

  test.for(scopes)('undo by %s is of their own doing, unless they coordinate', (scope) => {
    const own = visitor(scope);
    const done = (actor: CommittedChangeSet['actor']): Command => ({
      do: 'undo',
      changeSet: {
        ...run(worldOf(), { do: 'add', noun: 'round', input: { names: { fi: 'x' } } }, context('coordinator')),
        actor,
      },
    });
    const right = rights.get('undo')?.[scope];
    expect(may(graph, done({ scope, pseudonym: own.pseudonym }), own)).toBe(right !== 'no');
    expect(may(graph, done({ scope, pseudonym: 'somebody' }), own)).toBe(right === 'yes');
    expect(may(graph, done({ scope: 'system', pseudonym: own.pseudonym }), own)).toBe(right === 'yes');
    expect(may(graph, { do: 'undo', changeSet: null }, own)).toBe(right === 'yes');
  });

  test('a command about nothing there is nobody’s whose right is limited', () => {
    for (const verb of ['edit', 'end'] as const)
      expect(
        may(
          graph,
          commandOn(verb, 'network', { id: 'net_x' as AnyRecord['id'] }),
          visitor('agent', { area: area.lappi }),
        ),
      ).toBe(false);
  });
});

describe('answers', () => {
  const sending = (organisations: readonly object[]): Command => ({
    do: 'answer',
    response: 'rsp_new',
    round: inKemi('round').id,
    own: [],
    input: { channel: 'responseChannel.paper', organisations, networks: [] },
  });

  test('are entered by an agent for organisations of their area alone', () => {
    const agent = visitor('agent', { area: area.kemi });
    const made = (municipality: string) => ({ new: { name: 'Uusi ry', municipality, alike: [] } });
    expect(may(graph, sending([{ id: inKemi('organisation').id }, made(area.kemi)]), agent)).toBe(true);
    expect(may(graph, sending([{ id: inKemi('organisation').id }, made(area.oulu)]), agent)).toBe(false);
    expect(may(graph, sending([{ id: inOulu('organisation').id }]), agent)).toBe(false);
    expect(may(graph, sending([]), agent)).toBe(false);
    expect(may(graph, sending([made(area.kemi)]), visitor('agent'))).toBe(false);
  });

  test('are withdrawn, and questions about them answered, by their respondent alone', () => {
    const [mine, theirs] = [inKemi, inOulu].map((of) => ({
      withdraw: { do: 'withdraw', response: of('response').id } as const,
      answer: { do: 'answerQuestion', question: of('question').id, text: 'x' } as const,
    }));
    const respondent = visitor('respondent', { responses: ['rsp_other', inKemi('response').id] });
    for (const verb of ['withdraw', 'answer'] as const) {
      expect(may(graph, mine?.[verb] as Command, respondent)).toBe(true);
      expect(may(graph, theirs?.[verb] as Command, respondent)).toBe(false);
      expect(may(graph, mine?.[verb] as Command, visitor('respondent'))).toBe(false);
      expect(may(graph, mine?.[verb] as Command, visitor('agent', { area: area.kemi }))).toBe(false);
    }
  });
});
