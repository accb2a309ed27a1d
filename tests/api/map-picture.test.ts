// The map as the server draws it: where things stand, the picture as a file, the page before any script.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementsIn, parseXml } from '@tvl/core/testing/xml.ts';
import { themeColours } from '@tvl/core/view/picture/theme-colours.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';

type Row = readonly [string, number, number, string];
type SentPlaces = { readonly revision: number; readonly wide: readonly Row[]; readonly tall: readonly Row[] };

let dataDir: string;
let server: TestServer;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tvl-map-'));
  server = await startServer({ dataDir });
});
afterAll(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers, redirect: 'manual' });
const places = async (): Promise<SentPlaces> => (await (await get('/map/places.json')).json()) as SentPlaces;
const picture = async (query = '') => {
  const response = await get(`/map/kuva.svg${query}`);
  const svg = await response.text();
  const elements = elementsIn(parseXml(svg));
  const names = elements.filter(({ name }) => name === 'tspan' || name === 'text').map(({ text }) => text);
  const nodes = elements
    .filter(({ name, attributes }) => name === 'use' && /^#kuva-\d+$/.test(attributes['href'] ?? ''))
    .map(({ attributes }) => [Number(attributes['x']), Number(attributes['y'])] as const);
  return { response, svg, elements, names, nodes };
};

const stop = async (): Promise<void> => server.stop();

describe('where everything stands', () => {
  it('is told for both shapes of window, with the revision it was worked out for, and asked for again by its tag', async () => {
    const response = await get('/map/places.json');
    const sent = (await response.json()) as SentPlaces;
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(sent.revision).toBe(server.register.revision);
    expect(sent.wide.length).toBeGreaterThan(40);
    expect(sent.tall.map(([id]) => id)).toEqual(sent.wide.map(([id]) => id));
    const again = await get('/map/places.json', { 'if-none-match': response.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('is the same after a restart, without being worked out again', async () => {
    const before = await places();
    expect(await readdir(dataDir)).toContain('layout-area_region_19.json');
    await stop();
    server = await startServer({ dataDir });
    const started = performance.now();
    expect(await places()).toEqual(before);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('is worked out anew when the file is damaged', async () => {
    const before = await places();
    await stop();
    await writeFile(join(dataDir, 'layout-area_region_19.json'), '{"format":1,"wide":[[1]]');
    server = await startServer({ dataDir });
    expect(await places()).toEqual(before);
  });

  it('has a place for what was added, and most of the rest stays near where it was', async () => {
    const before = new Map((await places()).wide.map(([id, x, y]) => [id, { x, y }]));
    const cookie = await signIn(server.url, await server.linkFor('coordinator'));
    await ask(
      server.url,
      'mutation { addNetwork(commandId: "uusi-kartalle", input: { names: { fi: "Uusi <verkosto> & muut" }, kind: "networkKind.forum", openness: "networkOpenness.open", permanence: "permanence.unknown", status: "networkStatus.active", memberList: "memberList.unknown" }) { problems { code } } }',
      {},
      cookie,
    );
    const after = (await places()).wide;
    expect(after).toHaveLength(before.size + 1);
    const moves = after
      .flatMap(([id, x, y]) => {
        const was = before.get(id);
        return was ? [Math.hypot(was.x - x, was.y - y)] : [];
      })
      .toSorted((a, b) => a - b);
    expect(moves[Math.floor(moves.length / 2)]).toBeLessThan(60);
  });
});

describe('the picture as a file', () => {
  it('SR029 shows every node of the base view at its place, with the sentence, the state and the legend', async () => {
    const { wide } = await places();
    const { response, nodes, names } = await picture();
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(new Set(nodes.map(String))).toEqual(new Set(wide.map(([, x, y]) => String([x, y]))));
    const text = names.join(' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Kuvassa on 18 verkostoa');
    expect(text).toContain(`versio ${server.register.revision}`);
    expect(text).toContain('http://localhost/kartta');
    expect(text).toContain('toimii mukana');
    expect(text).toContain('<verkosto> & muut');
  });

  it('is in the language and the theme asked for', async () => {
    const { svg, elements, names } = await picture('?kieli=sv&teema=tumma');
    expect(elements[0]?.attributes['lang']).toBe('sv');
    expect(names.join(' ')).toContain('Bilden visar 18 nätverk');
    expect(svg).toContain(`fill="${themeColours.dark['--canvas']}"`);
    expect((await picture()).svg).toContain(`fill="${themeColours.light['--canvas']}"`);
  });

  it('is of the view that the address says, however it is grouped, filtered or moved', async () => {
    const near = await picture('?lahella=net_NET08&askeleet=1');
    expect(near.nodes.length).toBeLessThan(20);
    expect(near.names.join(' ')).toContain('Lähellä: JÄMY-hankkeen ohjausryhmä');
    const hidden = await picture('?piilota=association');
    const all = await picture();
    expect(hidden.nodes.length).toBeLessThan(all.nodes.length);
    // Nothing moves when a kind is hidden.
    const spots = new Set(all.nodes.map(String));
    expect(hidden.nodes.every((at) => spots.has(String(at)))).toBe(true);
    expect((await picture('?siirretyt=net_NET08:1234:567')).nodes.map(String)).toContain('1234,567');
  });

  it('is as large as asked, within reason', async () => {
    const size = async (query: string) => (await picture(query)).elements[0]?.attributes;
    expect((await size('?koko=800x500'))?.['width']).toBe('800');
    expect((await size('?koko=9999x9999'))?.['width']).toBe('4000');
    const tall = await size('?koko=pysty');
    expect(Number(tall?.['height'])).toBeGreaterThan(Number(tall?.['width']));
  });

  it('is sent once: asked for again it has not changed, and after a change it has', async () => {
    const tag = (await picture()).response.headers.get('etag') ?? '';
    expect((await get('/map/kuva.svg', { 'if-none-match': tag })).status).toBe(304);
    expect((await get('/map/kuva.svg?teema=tumma', { 'if-none-match': tag })).status).toBe(200);
  });

  it('holds nothing that a reader may not see, whoever asks', async () => {
    const cookie = await signIn(server.url, await server.linkFor('coordinator'));
    expect(await (await get('/map/kuva.svg', { cookie })).text()).toBe((await picture()).svg);
  });
});

describe('the page of the map', () => {
  it('SR029 says and shows the map before any script has run, in little', async () => {
    await places();
    const response = await get('/kartta');
    const html = await response.text();
    expect(html.length).toBeLessThan(60_000);
    expect(html).toContain('<h1>Verkostokartta</h1>');
    expect(html).toContain('Kuvassa on 18 verkostoa');
    expect(html).toMatch(/<svg [^>]*role="group" aria-label="Verkostokartta"/);
    expect(html).toContain('<a href="/verkosto/net_NET08" aria-label="JÄMY-hankkeen ohjausryhmä">');
    expect(html).toContain('<li><a href="/verkosto/net_NET08">JÄMY-hankkeen ohjausryhmä</a>');
    expect(html).not.toMatch(/ style=/);
    expect(html).toContain('Uusi &lt;verkosto&gt; &amp; muut');
  });

  it('says in words what the address marks, though filters leave it out', async () => {
    const html = await (await get('/kartta?network=net_NET08&merkityt=org_ORG02')).text();
    expect(html.match(/<li>[^\n]*?<\/li>/g)?.filter((item) => item.includes('merkitty'))).toHaveLength(1);
    expect(html).toMatch(/organisaatio\/org_ORG02"[^>]*>[^<]*<\/a> <span class="secondary">merkitty/);
  });

  it('is in the language asked for, and its links lead on in it', async () => {
    const html = await (await get('/kartta?kieli=en')).text();
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>Network map');
    expect(html).toContain('href="/verkosto/net_NET08?kieli=en"');
  });

  it('does not wait for places: until they are there, a browser without scripts asks for the picture', async () => {
    const busy = await startServer();
    const drawing = ['alue', 'suhde', 'ei'].map((one) => fetch(`${busy.url}/map/kuva.svg?ryhmittely=${one}`));
    const started = performance.now();
    const html = await (await fetch(`${busy.url}/kartta?kieli=sv&ryhmittely=laji`)).text();
    expect(performance.now() - started).toBeLessThan(2000);
    expect(html).toMatch(
      /<noscript><div class="first-picture"><img src="\/map\/kuva.svg\?kieli=sv&amp;ryhmittely=laji"/,
    );
    expect(html).toContain('<li><a href="/verkosto/net_NET08?kieli=sv" lang="fi">');
    await Promise.all(drawing);
    await fetch(`${busy.url}/map/kuva.svg?ryhmittely=laji`);
    expect(await (await fetch(`${busy.url}/kartta?ryhmittely=laji`)).text()).toContain('<svg ');
    await busy.stop();
  });

  it('leaves every other page as it was', async () => {
    expect(await (await get('/verkostot')).text()).toContain('<div id="root"></div>');
  });
});
