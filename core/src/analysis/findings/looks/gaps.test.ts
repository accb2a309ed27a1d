import { describe, expect, test } from 'vitest';
import type { Day } from '#domain/partial-date.ts';
import type { Graph } from '#graph/graph.ts';
import type { Input } from '#plans/command.ts';
import { namesIn } from '#testing/finding-world.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { add, today, worldOf } from '#testing/world.ts';
import type { AnalysisId } from '../analyses.ts';
import { FindingEngine } from '../engine.ts';

const engineOn = (graph: Graph, day: string = today) => new FindingEngine(graph, day as Day, namesIn(graph));
const found = (graph: Graph, analysis: AnalysisId, day: string = today) =>
  engineOn(graph, day)
    .all()
    .filter((one) => one.analysis === analysis)
    .map(({ kind, band, subjects }) => ({ kind, band, subject: subjects[0] }));
const evidenceOf = (graph: Graph, id: string) => {
  const engine = engineOn(graph);
  const one = engine.get(id);
  if (!one) throw new Error(`${id} was not found`);
  return engine.evidence(one);
};

const answering = (graph: Graph, more: Input = {}) =>
  add(graph, 'response', {
    round: add(graph, 'round', { names: { fi: 'Kierros' } }).id,
    channel: 'responseChannel.link',
    state: 'responseState.sent',
    ...more,
  });

describe('networks without a resource', () => {
  test('SR005 are those that somebody has spoken of and nobody offers one for; of the others nobody knows', () => {
    const graph = worldOf();
    const [rich, poor] = [network(graph, 'Rikas'), network(graph, 'Köyhä')];
    network(graph, 'Kysymättä');
    const response = answering(graph, { sentOn: '2026-05-04' });
    const say = (about: string, kind: string, more: Input = {}) =>
      add(graph, 'statement', { response: response.id, about, kind: `statementKind.${kind}`, ...more });
    say(rich.id, 'challenge', { challenge: 'challengeKind.funding' });
    say(tie(graph, organisation(graph, 'Kerho'), rich).id, 'resource', { resource: 'resourceKind.time' });
    say(poor.id, 'challenge', { challenge: 'challengeKind.scope' });
    expect(found(graph, 'noResource')).toEqual([{ kind: 'noResource', band: 2, subject: poor.id }]);
    const { facts, for: reasons } = evidenceOf(graph, `noResource~${poor.id}`);
    expect(facts.map(({ code, value }) => [code, value])).toEqual([
      ['answers', 1],
      ['stated', 1],
      ['offered', 0],
    ]);
    expect(reasons).toEqual([{ code: 'answered', records: [response.round], values: { date: '2026-05-04' } }]);
  });
});

describe('networks on projects', () => {
  const resting = (...ends: readonly (Input | null)[]) => {
    const graph = worldOf();
    const projects = ends.map((more, at) =>
      organisation(graph, `Hanke ${at}`, { kind: 'organisationKind.project', ...more }),
    );
    const made = network(graph, 'Verkosto', { restsOn: projects.map(({ id }) => id) });
    return { graph, made, projects };
  };
  const funded = (to: string): Input => ({ fundingPeriods: [{ to: '2024' }, { to }] });

  test('SR017 come up when the project is over', () => {
    const { graph, made } = resting(funded('2026-05'));
    expect(found(graph, 'restsOnEnding')).toEqual([{ kind: 'projectEnded', band: 3, subject: made.id }]);
    expect(found(graph, 'restsOnEnding', '2024-05-01')).toEqual([]);
  });

  test('SR057 come up as the end draws near, the nearer the stronger', () => {
    const { graph, made, projects } = resting(funded('2026-12'));
    const band = (day: string) => found(graph, 'restsOnEnding', day).map((one) => `${one.kind} ${one.band}`);
    expect(band('2025-12-30')).toEqual([]);
    expect(band('2026-01-01')).toEqual(['projectEnding 1']);
    expect(band('2026-06-30')).toEqual(['projectEnding 2']);
    expect(band('2026-10-01')).toEqual(['projectEnding 3']);
    expect(band('2027-01-01')).toEqual(['projectEnded 3']);
    expect(evidenceOf(graph, `restsOnEnding~${made.id}`)).toMatchObject({
      facts: [{ code: 'months', value: 6 }],
      for: [{ code: 'projectEnds', records: [projects[0]?.id], values: { date: '2026-12-31' } }],
    });
  });

  test('rest on others too, or on one without a recorded end', () => {
    const { graph, made, projects } = resting(funded('2026-07'), null);
    expect(found(graph, 'restsOnEnding')).toEqual([{ kind: 'projectEnding', band: 2, subject: made.id }]);
    expect(evidenceOf(graph, `restsOnEnding~${made.id}`).against).toMatchObject([
      { code: 'restsOnOthers', records: [projects[1]?.id] },
    ]);
    expect(found(resting({ fundingPeriods: [{ to: '2026-07' }, { to: null }] }).graph, 'restsOnEnding')).toEqual([]);
    expect(found(resting({ validTo: '2026-07' }).graph, 'restsOnEnding')).toHaveLength(1);
  });
});

describe('networks without a coordinator', () => {
  test('SR073 have members and no coordinator among ties and links; where members are not known, neither is that', () => {
    const graph = worldOf();
    const club = organisation(graph, 'Kerho');
    const made = (name: string, list = 'complete') => network(graph, name, { memberList: `memberList.${list}` });
    const [led, lone] = [made('Koordinoitu'), made('Yksin')];
    tie(graph, club, led, 'other', { roles: ['membershipRole.coordinator'] });
    tie(graph, club, lone);
    made('Tyhjä');
    // Somebody takes part, but nobody has said who belongs.
    tie(graph, club, made('Tuntematon', 'unknown'), 'participant');
    tie(graph, club, made('Arvattu', 'unknown'), 'member', { basis: 'basis.inferred' });
    expect(found(graph, 'noCoordinator')).toEqual([{ kind: 'noCoordinator', band: 3, subject: lone.id }]);
    expect(found(graph, 'noMembers').map(({ kind }) => kind)).toEqual([
      'noMember',
      'noMember',
      'membersUnknown',
      'membersUnknown',
    ]);
  });

  test('a link that says who leads it is enough', () => {
    const graph = worldOf();
    const [club, made] = [organisation(graph, 'Kerho'), network(graph, 'Verkosto')];
    tie(graph, club, made);
    expect(found(graph, 'noCoordinator')).toHaveLength(1);
    graph.apply([
      {
        do: 'create',
        noun: 'link',
        record: { ...linkOf(graph, club.id, made.id), kind: 'linkKind.leads' },
      },
    ]);
    expect(found(graph, 'noCoordinator')).toEqual([]);
  });

  const linkOf = (graph: Graph, from: string, to: string) => {
    const ahead = graph.fork();
    const record = add(ahead, 'link', { from, to, kind: 'linkKind.funds', mode: 'mode.current' });
    return record;
  };
});

describe('organisations in no network', () => {
  test('SR024 are told by whether they said so, or nobody has recorded any', () => {
    const graph = worldOf();
    const [said, silent, guest, member] = ['Sanoja', 'Hiljainen', 'Vieras', 'Jäsen'].map((name) =>
      organisation(graph, name),
    );
    if (!said || !silent || !guest || !member) throw new Error('Four were made');
    organisation(graph, 'Kaikki kunnat', { plural: true });
    const some = network(graph, 'Verkosto');
    tie(graph, member, some);
    tie(graph, guest, some, 'participant');
    answering(graph, { organisations: [said.id], ownList: 'ownList.none' });
    expect(found(graph, 'inNoNetwork')).toEqual([
      { kind: 'saidSo', band: 3, subject: said.id },
      { kind: 'notRecorded', band: 1, subject: silent.id },
      { kind: 'notRecorded', band: 1, subject: guest.id },
    ]);
    expect(evidenceOf(graph, `inNoNetwork~${guest.id}`)).toMatchObject({
      against: [{ code: 'participatesOnly', records: [some.id] }],
      unknown: [{ code: 'noAnswer' }],
    });
    // What it said later counts.
    answering(graph, { organisations: [said.id], ownList: 'ownList.maybeMore', sentOn: '2026-06-01' });
    expect(found(graph, 'inNoNetwork').map(({ kind }) => kind)).toEqual(['notRecorded', 'notRecorded', 'notRecorded']);
  });
});
