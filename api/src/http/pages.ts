/** The web app on every path that is nothing else, deep links included, with what search engines read in the head. */
import { existsSync, readFileSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { inLanguage, contentLanguages, type ContentLanguage, type Localised } from '@tvl/core/domain/localised.ts';
import { nounOf } from '@tvl/core/domain/ids.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { jsonLdOf } from '@tvl/core/exchange/json-ld.ts';
import { idInPath, pathOf } from '@tvl/core/view/addresses.ts';
import { todayOf, type Clock } from '#execution/clock.ts';
import { readableGraph } from '#graphql/readable-graph.ts';
import type { Register } from '#execution/register.ts';
import { html } from './html.ts';
import type { MapPage } from './map/map-page.ts';
import { refused } from './refusals.ts';
import type { Visitors } from './visitor.ts';

const languageOf = (query: unknown): ContentLanguage => {
  const wanted = (query as { kieli?: unknown }).kieli;
  return contentLanguages.find((language) => language === wanted) ?? 'fi';
};

const headOf = (register: Register, clock: Clock, publicUrl: string, id: string, language: ContentLanguage): string => {
  const noun = nounOf(id);
  const graph = readableGraph(register.graph, 'reader');
  const record = noun ? (graph.get(noun, id) as unknown as AnyRecord | undefined) : undefined;
  if (!record) return '';
  const names = (record['names'] ?? record['labels'] ?? {}) as Localised;
  const name = inLanguage(names, language).text;
  const page = (of: string): string => publicUrl + pathOf(of);
  const data = jsonLdOf(graph, id, todayOf(clock), language, page);
  return [
    name === '' ? '' : `<meta property="og:title" content="${html(name)}">`,
    `<link rel="canonical" href="${html(page(id))}">`,
    // "<" is escaped so that no name can end the element.
    data ? `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>` : '',
  ].join('');
};

/** Forms of a noun or a record; the page says what it finds. */
const formPath = /^\/(?:lisaa\/\w+|muuta\/[\w.-]{1,120})$/;

const known = new Set([
  '/',
  '/kartta',
  '/verkostot',
  '/organisaatiot',
  '/kunnat',
  '/teemat',
  '/tapahtumat',
  '/aineistot',
  '/haku',
  '/kirjaudu',
  '/historia',
  '/tietoa',
  '/ohje',
  '/saavutettavuus',
  '/palaute',
  '/palautteet',
  '/tietosuoja',
  '/lahteet',
  '/lisaa',
  '/kerro',
  '/oma',
  '/loydokset',
  '/loydokset/paallekkaisyydet',
  '/loydokset/aukot',
  '/loydokset/aukot/kunta-teema',
  '/loydokset/aukot/kunta-kohderyhma',
  '/loydokset/aukot/ala-teema',
  '/loydokset/aukot/ryhma-edustus',
  '/loydokset/aukot/haaste-resurssi',
  '/loydokset/kaksoiskappaleet',
  '/loydokset/verkostot-ristiin',
  '/loydokset/enta-jos',
  '/tyolista',
  '/tyolista/kierrokset',
  '/lomake',
]);

/** A round's form, by the code of its poster. */
const roundPath = /^\/r\/([^/]{1,40})$/;

/** What an address says; what it says wrongly is nothing. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
};

/** Addresses that take more than reading, or that are not for reading. */
const methodsAt: Readonly<Record<string, string>> = {
  '/graphql': 'GET, POST',
  '/graphql/stream': 'GET, POST',
  '/session': 'POST, DELETE',
  '/palaute': 'GET, HEAD, POST',
  '/kerro': 'GET, HEAD, POST',
  '/oma': 'GET, HEAD, POST',
};

/** A round's poster. */
const posterPath = /^\/juliste\/[^/]{1,40}$/;

/** A finding's lasting address; it says itself when the finding is gone. */
const findingPath = /^\/loydos\/[\w.~%-]{1,300}$/;

/** Pages of respondents are an app of their own. */
const isOfRespondents = (path: string): boolean => path === '/kerro' || path === '/oma' || roundPath.test(path);

export type Pages = {
  readonly register: Register;
  readonly clock: Clock;
  readonly publicUrl: string;
  readonly folder: string;
  readonly shells: Shells;
  readonly visitors: Visitors;
  /** What pages show before any script has run, by their path. */
  readonly firstPages: Readonly<Record<string, (query: URLSearchParams) => Promise<MapPage>>>;
};

/** The app's page with something in it already. */
export const filledIn = (index: string, { title, lang, body }: MapPage): string =>
  index
    .replace('<html lang="fi">', () => `<html lang="${lang}">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${html(title)}</title>`)
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`);

/** The two pages of the built app. */
export type Shells = { readonly index: string; readonly respondents: string };

export const readShells = (folder: string): Shells => {
  const fileOf = (name: string): string => {
    const file = `${folder}${name}`;
    if (!existsSync(file)) throw new Error('The web app is not built. Run: npm run build');
    return readFileSync(file, 'utf8');
  };
  return { index: fileOf('index.html'), respondents: fileOf('kerro.html') };
};

export const addPages = async (app: FastifyInstance, pages: Pages): Promise<void> => {
  const { register, clock, publicUrl, folder, shells, visitors, firstPages } = pages;
  const { index, respondents } = shells;
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const immutable = path.includes(`${folder}assets`);
      void reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler(async (request, reply) => {
    const { pathname: path, searchParams } = new URL(`http://localhost${request.url}`);
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const methods = Object.hasOwn(methodsAt, path) ? methodsAt[path] : undefined;
    if (!isReading || methods?.includes('GET, HEAD') === false) {
      void reply.header('allow', methods ?? 'GET, HEAD');
      throw refused(405);
    }
    if (/^\/(assets|graphql|map|export|embed)\b/.test(path) || path.includes('.json')) throw refused(404);
    visitors.remember(request, reply);
    const id = idInPath(path);
    const noun = id ? nounOf(id) : null;
    const found = id
      ? noun !== null && register.graph.get(noun, id) !== undefined
      : known.has(path) || [formPath, roundPath, posterPath, findingPath].some((one) => one.test(path));
    const head = id && found ? headOf(register, clock, publicUrl, id, languageOf(request.query)) : '';
    const round = roundPath.exec(path)?.[1];
    if (round !== undefined) searchParams.set('kierros', decoded(round));
    const firstOf = round === undefined ? path : '/kerro';
    const first = Object.hasOwn(firstPages, firstOf) ? await firstPages[firstOf]?.(searchParams) : undefined;
    const empty = isOfRespondents(path) ? respondents : index;
    const page = first ? filledIn(empty, first) : empty;
    return reply
      .code(found ? 200 : 404)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page.replace('</head>', () => `${head}</head>`));
  });
};
