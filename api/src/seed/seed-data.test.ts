import { describe, expect, it } from 'vitest';
import { pointersOf } from './stages.ts';
import { material, of, record, seeds } from './testing/seed-material.ts';

const count = (records: readonly Record<string, unknown>[], field: string): number =>
  records.reduce((sum, one) => sum + Number(one[field] ?? 0), 0);

describe('the records', () => {
  it('have ids of their own', () => {
    const ids = seeds.map(({ command }) => command.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('point at records and terms that come before them', () => {
    const there = new Set<string>();
    for (const stage of material.stages) {
      expect(stage.flatMap((seed) => pointersOf(seed).filter(({ id }) => !there.has(id)))).toEqual([]);
      for (const { command } of stage) there.add(command.id);
    }
  });

  it('name no person: members without an organisation have no role text, organisations no contact', () => {
    expect(
      of('network')
        .flatMap((one) => (one['membersWithoutOrganisation'] ?? []) as { role: unknown }[])
        .filter(({ role }) => role !== null),
    ).toEqual([]);
    expect(of('organisation').filter((one) => one['contact'] !== undefined)).toEqual([]);
  });

  it('that are inferred are unreviewed, and the others are not', () => {
    const wrong = seeds.filter(
      ({ command: { input } }) => (input['basis'] === 'basis.inferred') !== (input['review'] === 'review.unreviewed'),
    );
    expect(wrong.map(({ command }) => command.id)).toEqual([]);
  });

  it('give no validity that the source does not state', () => {
    const dated = seeds.filter(
      ({ command: { input } }) => input['validFrom'] !== undefined || input['validTo'] !== undefined,
    );
    expect(dated.map(({ command }) => command.id)).toEqual(['org_AUT04', 'org_AUT05', 'org_AUT06']);
  });
});

describe('the areas', () => {
  const municipalities = of('area').filter((one) => one['kind'] === 'areaKind.municipality');
  const lapland = municipalities.filter((one) => one['partOf'] === 'area_region_19');

  it('SR038 SR056 are 308 municipalities in 19 regions, 21 of them in Lapland with polygon and seat', () => {
    expect(municipalities).toHaveLength(308);
    expect(of('area').filter((one) => one['kind'] === 'areaKind.region')).toHaveLength(19);
    expect(lapland).toHaveLength(21);
    expect(
      lapland.filter(
        (one) => one['polygon'] === undefined || one['longitude'] === undefined || one['latitude'] === undefined,
      ),
    ).toEqual([]);
  });

  it('have Sámi names where a source gives one', () => {
    expect(record('area', 'area_municipality_148')['names']).toMatchObject({
      fi: 'Inari',
      se: 'Anár',
      smn: 'Aanaar',
      sms: 'Aanar',
    });
    expect(lapland.filter(({ names }) => 'se' in (names as object))).toHaveLength(11);
    expect(seeds.some(({ command }) => JSON.stringify(command.input).includes('"?"'))).toBe(false);
  });
});

describe('what the source material says', () => {
  const present = of('attendance').filter((one) => one['event'] === 'evt_EVT05');
  const membersOf = (network: string) => of('membership').filter((one) => one['network'] === network);

  it('has 9 people, 8 organisations, 10 representation pairs and one remote at the meeting of 26.02.2019', () => {
    const meeting = record('event', 'evt_EVT05');
    expect([meeting['startsOn'], meeting['headCount'], meeting['remoteCount']]).toEqual(['2019-02-26', 9, 1]);
    expect(new Set(present.map((one) => one['organisation'])).size).toBe(8);
    expect(count(present, 'representatives')).toBe(10);
    expect(present.filter((one) => one['remote'] === true).map((one) => one['organisation'])).toEqual(['org_ORG08']);
    expect(record('attendance', 'att_REL003')['roles']).toEqual(['membershipRole.chair', 'membershipRole.secretary']);
  });

  it('never makes a member of who attended: the eight inferred ties stay suggestions', () => {
    const steering = membersOf('net_NET08');
    expect(steering).toHaveLength(8);
    expect(steering.filter((one) => one['basis'] !== 'basis.inferred')).toEqual([]);
    expect(record('network', 'net_NET08')['memberList']).toBe('memberList.unknown');
  });

  it('SR081 gives the expert group 6 members with an organisation and 2 without, Humak in the chair', () => {
    const members = membersOf('net_NET10');
    const group = record('network', 'net_NET10');
    const without = group['membersWithoutOrganisation'] as Record<string, unknown>[];
    expect([
      members.filter((one) => one['relation'] === 'membershipRelation.member').length,
      count(without, 'count'),
    ]).toEqual([6, 2]);
    expect(group['memberList']).toBe('memberList.complete');
    expect(
      members
        .filter((one) => (one['roles'] as string[] | undefined)?.includes('membershipRole.chair'))
        .map((one) => one['organisation']),
    ).toEqual(['org_ORG13']);
  });

  it('does not know the members of the Järjestöneuvottelukunta', () => {
    expect(record('network', 'net_NET01')['memberList']).toBe('memberList.unknown');
    expect(membersOf('net_NET01').filter((one) => one['relation'] === 'membershipRelation.member')).toEqual([]);
  });

  it('SR002 keeps members and those who work within apart', () => {
    const relationsFound = new Set(of('membership').map((one) => one['relation']));
    expect(relationsFound).toEqual(
      new Set(['membershipRelation.member', 'membershipRelation.other', 'membershipRelation.participant']),
    );
  });

  it('SR041 lappilaiset.fi is part of the web service whole', () => {
    expect(record('material', 'mat_SRV01')['partOf']).toBe('mat_SRV03');
    expect(record('material', 'mat_SRV03')['kind']).toBe('materialKind.webServiceWhole');
  });

  it('SR043 the project represents organisations in the digiallianssi on their behalf, without belonging', () => {
    expect(record('membership', 'mem_REL046')).toMatchObject({
      relation: 'membershipRelation.other',
      roles: ['membershipRole.representative'],
      onBehalfOf: ['org_STK06'],
    });
  });

  it('SR046 the project is technical secretary of the Järjestöneuvottelukunta, not its member', () => {
    expect(record('membership', 'mem_REL044')).toMatchObject({
      relation: 'membershipRelation.other',
      roles: ['membershipRole.technicalSecretary'],
    });
  });

  it('SR048 the digiverkosto is being planned and met twice, remotely', () => {
    expect(record('network', 'net_NET06')).toMatchObject({
      status: 'networkStatus.planned',
      meetingCount: 2,
      meetingMode: 'meetingMode.remote',
    });
  });

  it('SR072 SR077 the partnership table is attached to the regional council, which is no member for that', () => {
    expect(record('network', 'net_NET13')).toMatchObject({
      kind: 'networkKind.partnershipTable',
      attachedTo: ['org_AUT03'],
    });
    expect(membersOf('net_NET13')).toEqual([]);
  });

  it('SR078 two coordinators of NET15', () => {
    const coordinators = membersOf('net_NET15').filter((one) =>
      (one['roles'] as string[]).includes('membershipRole.coordinator'),
    );
    expect(coordinators.map((one) => one['organisation'])).toEqual(['org_MUN01', 'org_AUT04']);
    expect(coordinators.filter((one) => one['relation'] !== 'membershipRelation.other')).toEqual([]);
  });

  it('asked four questions and twelve in all', () => {
    const { questionSet } = record('round', 'rnd_EVT21');
    expect(String(questionSet).match(/^\d\. /gm)).toHaveLength(4);
    expect(String(questionSet).match(/\?$/gm)).toHaveLength(12);
  });

  it('states 14 challenges, 12 successes and 4 goals', () => {
    const stated = (kind: string): number =>
      of('statement').filter((one) => one['kind'] === `statementKind.${kind}`).length;
    expect([stated('challenge'), stated('success'), stated('goal'), of('statement').length]).toEqual([14, 12, 4, 30]);
  });
});
