// What the source material must show, asked over HTTP as anybody would.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, startServer, type TestServer } from '../tools/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const get = async (query: string) => (await ask(server.url, query)).data;

describe('the source material over GraphQL', () => {
  it('shows the meeting of 26.02.2019 as 9 people, 8 organisations, 10 pairs, one remote, and no name', async () => {
    const data = await get(
      '{ event(id: "evt_EVT05") { startsOn attendanceCount { persons organisations pairs remote } attendances { organisation { names { fi } } representatives } } }',
    );
    const event = data['event'] as { startsOn: string; attendanceCount: object; attendances: readonly unknown[] };
    expect(event.startsOn).toBe('2019-02-26');
    expect(event.attendanceCount).toEqual({ persons: 9, organisations: 8, pairs: 10, remote: 1 });
    expect(event.attendances).toHaveLength(8);
  });

  it('SR081 shows the expert group of Central Finland as 8 members: 6 with an organisation, 2 without', async () => {
    const data = await get(
      '{ network(id: "net_NET10") { memberCount { state total organisations withoutOrganisation } } }',
    );
    expect(data['network']).toEqual({
      memberCount: { state: 'KNOWN', total: 8, organisations: 6, withoutOrganisation: 2 },
    });
  });

  it('says of the Järjestöneuvottelukunta that its members are not known, not that there are 0', async () => {
    const data = await get('{ network(id: "net_NET01") { memberCount { state total } } }');
    expect(data['network']).toEqual({ memberCount: { state: 'UNKNOWN', total: 0 } });
  });

  it('never counts the memberships inferred from attendance', async () => {
    const data = await get(
      '{ network(id: "net_NET08") { memberCount { state total } memberships { suggestions { suggestion } members { id } } } }',
    );
    const network = data['network'] as {
      memberCount: object;
      memberships: { suggestions: readonly unknown[]; members: readonly unknown[] };
    };
    expect(network.memberCount).toEqual({ state: 'UNKNOWN', total: 0 });
    expect(network.memberships.suggestions).toHaveLength(8);
    expect(network.memberships.members).toEqual([]);
  });

  it('SR041 shows lappilaiset.fi as a part of the regional web services', async () => {
    const data = await get('{ material(id: "mat_SRV01") { names { fi } partOf { id } } }');
    expect(data['material']).toEqual({ names: { fi: 'lappilaiset.fi' }, partOf: { id: 'mat_SRV03' } });
  });

  it('SR072 SR077 attaches the partnership table to its host without making the host a member', async () => {
    const data = await get(
      '{ network(id: "net_NET13") { kind { id } attachedTo { id } memberCount { total state } } }',
    );
    expect(data['network']).toEqual({
      kind: { id: 'networkKind.partnershipTable' },
      attachedTo: [{ id: 'org_AUT03' }],
      memberCount: { total: 0, state: 'UNKNOWN' },
    });
  });

  it('SR078 shows two coordinators of the participation work while both existed', async () => {
    const coordinators = async (asOf: string) => {
      const data = await get(`{ network(id: "net_NET15", asOf: "${asOf}") { coordinators { id } } }`);
      return (data['network'] as { coordinators: readonly { id: string }[] }).coordinators
        .map((one) => one.id)
        .toSorted();
    };
    expect(await coordinators('2019-05-20')).toEqual(['org_AUT04', 'org_MUN01']);
    // Hospital districts ended with 2022: the tie stays in the history, not among today's.
    expect(await coordinators('2023-01-01')).toEqual(['org_MUN01']);
  });

  it('SR038 lists all 21 municipalities of Lapland, also those with nothing', async () => {
    const data = await get(
      '{ areas(first: 100, filter: { partOf: ["area_region_19"], kind: ["areaKind.municipality"] }) { count { total } nodes { names { fi } } } }',
    );
    const areas = data['areas'] as { count: { total: number }; nodes: readonly { names: { fi: string } }[] };
    expect(areas.count.total).toBe(21);
    expect(areas.nodes.map((area) => area.names.fi)).toContain('Pelkosenniemi');
  });

  it('SR031 keeps every quote as it was written, misspellings too, while the search looks past them', async () => {
    const data = await get(
      '{ links(first: 100) { nodes { quote sourceDocument sourceLine } } statements(first: 100) { nodes { quote } } memberships(first: 100) { nodes { quote } } }',
    );
    const nodes = [data['links'], data['statements'], data['memberships']].flatMap(
      (list) => (list as { nodes: readonly { quote: string | null }[] }).nodes,
    );
    const quotes = nodes.map((one) => one.quote);
    expect(quotes.every((quote) => quote !== null && quote.length > 0)).toBe(true);
    expect(quotes).toContain('hankkeen toimiminen neuvottelukunnan teknisenä sihteerinä ja kokousten valmistelijana');
  });
});
