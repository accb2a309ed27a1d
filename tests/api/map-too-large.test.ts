// The map of a register that is more than one map can hold: here any, by a bound that a small one passes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../api/src/execution/clock.ts';
import { seenMap, speakerOf } from '../../api/src/http/map/map-reader.ts';
import { mostOnMap } from '@tvl/core/view/map-extent.ts';
import { settingsIn } from '@tvl/core/view/settings.ts';
import { ask, startServer, type TestServer } from '../tools/server.ts';

const bound = { nodes: 25, ties: 1000 };
const words = 'Niin monesta ei saa selvää kuvasta eikä luettelosta.';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ mostOnMap: bound });
});
afterAll(() => server.stop());

const textAt = async (path: string) => {
  const response = await fetch(server.url + path);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};
const partsFor = (most = bound) => ({ register: server.register, clock: systemClock, mostOnMap: most });
const seen = async (query: string, most = bound) =>
  seenMap(partsFor(most), settingsIn(new URLSearchParams(query)), await speakerOf('fi'));

describe('a map that is too large', () => {
  it('is a page that tells how much it would be, with ways on, and neither picture nor list', async () => {
    const { status, text } = await textAt('/kartta');
    expect(status).toBe(200);
    expect(text).toContain(words);
    expect(text).not.toContain('first-picture');
    const { graph } = server.register;
    expect(text).toContain(`<a href="/verkostot">${graph.count('network')} verkostoa</a>`);
    expect(text).toContain(`<a href="/organisaatiot">${graph.count('organisation')} organisaatiota</a>`);
    expect(text).toContain('<a href="/haku">');
  });

  it('is narrowed by each theme it offers, to as many networks as it says, of which a picture can be drawn', async () => {
    const { text } = await textAt('/kartta?kieli=fi');
    const links = [...text.matchAll(/<a href="(\/kartta\?[^"]*themes=([^"&]+)[^"]*)">[^<]*: (\d+) verkosto/g)];
    expect(links.length).toBeGreaterThan(1);
    for (const [, , theme = '', n] of links) {
      const { data } = await ask<{ networks: { count: { total: number } } }>(
        server.url,
        `{ networks(filter: { themes: ["${theme}"] }, first: 1) { count { total } } }`,
      );
      expect(data.networks.count.total).toBe(Number(n));
    }
    const [, address = '', theme] = links.at(-1) ?? [];
    expect((await textAt(address.replaceAll('&amp;', '&'))).text).toContain('first-picture');
    expect((await textAt(`/map/kuva.svg?themes=${theme}`)).type).toContain('svg');
  });

  it('is told in the language asked for, and the language goes along', async () => {
    const { text } = await textAt('/kartta?kieli=sv');
    expect(text).toContain('En så stor karta ritas inte');
    expect(text).toContain('<a href="/verkostot?kieli=sv">');
    expect(text).toMatch(/<a href="\/kartta\?kieli=sv&amp;themes=/);
  });

  it('is no picture: that says the same in words', async () => {
    const { status, type, text } = await textAt('/map/kuva.svg');
    expect([status, type]).toEqual([413, 'text/plain; charset=utf-8']);
    expect(text).toContain(words);
    const places = JSON.parse((await textAt('/map/places.json')).text) as { wide: readonly object[] };
    expect(places.wide).toEqual([]);
  });

  it('is refused by GraphQL, until a filter leaves less', async () => {
    const map = (networks: string) => ask(server.url, `{ map(${networks}connectedOnly: true) { nodes { id } } }`);
    const whole = await map('');
    expect(whole.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    const { graph } = server.register;
    const part = await map('networks: { themes: ["theme.hyte"] }, organisations: { sector: ["sector.sote"] }, ');
    expect(part.errors).toBeUndefined();
    const nodes = (part.data as unknown as { map: { nodes: readonly { id: string }[] } }).map.nodes;
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.length).toBeLessThan(graph.count('network'));
  });

  it('is of what is near to the selected one, when another page leads to it', async () => {
    const { text } = await textAt('/kartta?valittu=net_NET08');
    expect(text).toContain('Lähellä: JÄMY-hankkeen ohjausryhmä');
    expect(text).toContain('first-picture');
    expect((await textAt('/map/kuva.svg?valittu=net_NET08')).type).toContain('svg');
    expect((await textAt('/kartta?valittu=net_nobody')).text).toContain(words);
  });

  it('is worked out once where nothing is hidden, moved or looked for', async () => {
    for (const query of ['', 'valittu=net_NET08', 'themes=theme.none']) {
      const { view, whole } = await seen(query, mostOnMap);
      expect(whole, query).toBe(view);
      const large = await seen(query);
      expect(large.whole, query).toBe(large.view);
    }
    const hidden = await seen('piilota=association', mostOnMap);
    expect(hidden.whole.nodes.length).toBeGreaterThan(hidden.view.nodes.length);
    expect((await seen('haku=lappi', mostOnMap)).whole.found).toBeNull();
  });
});
