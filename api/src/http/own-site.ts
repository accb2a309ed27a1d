/**
 * Requests that are for this site, and from it. A name in `Host` that is not ours is a browser led astray (DNS
 * rebinding); a foreign `Origin` is a page of somebody else that acts for the visitor.
 */
import { isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refused, type RefusedStatus } from './refusals.ts';

/** Asked by machines on the inside, by whatever name they know the server. */
const operatorPaths = new Set(['/healthz', '/readyz', '/metrics']);

const hostForm = /^(?:[\w.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;
const nameIn = (host: string): string =>
  host
    .replace(/:\d*$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase();

/** Names that nobody else can have in public: addresses, and those without a dot. */
const isPrivateName = (name: string): boolean => isIP(name) !== 0 || !name.includes('.');

const hostHeaders = ({ rawHeaders }: FastifyRequest['raw']): readonly string[] =>
  rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'host');

/** What a request says in its address, when that is a whole one. */
const hostInUrl = (url: string): readonly string[] => /^https?:\/\/([^/?#]*)/i.exec(url)?.slice(1) ?? [];

const hostOfOrigin = (origin: string): string | null => {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
};

/** Whether a page of another site asks. Browsers that say so themselves are believed: no page can make them lie. */
const isFromElsewhere = (request: FastifyRequest, ownHost: string): boolean => {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (origin === undefined) return false;
  const from = hostOfOrigin(origin);
  return from === null || ![host, request.host, ownHost].includes(from);
};

/** Reading pages is for everybody; what changes something or stays open is for our own pages. */
const isGuarded = ({ method, url }: FastifyRequest): boolean =>
  (method !== 'GET' && method !== 'HEAD') || url.startsWith('/graphql/stream');

export type OwnSite = {
  readonly publicUrl: string;
  /** The only public name that is answered to; null when nobody has said which. */
  readonly ownName: string | null;
};

export const addOwnSite = (app: FastifyInstance, { publicUrl, ownName }: OwnSite): void => {
  const ownHost = new URL(publicUrl).host;
  const isOurs = (name: string): boolean => ownName === null || name === ownName || isPrivateName(name);
  const statusOf = (request: FastifyRequest): RefusedStatus | null => {
    const headers = hostHeaders(request.raw);
    const hosts = [...headers, ...hostInUrl(request.originalUrl)];
    const fewest = request.raw.httpVersion === '1.0' ? 0 : 1;
    if (headers.length < fewest || headers.length > 1 || !hosts.every((host) => hostForm.test(host))) return 400;
    if (!operatorPaths.has(request.url) && !hosts.map(nameIn).every(isOurs)) return 421;
    return isGuarded(request) && isFromElsewhere(request, ownHost) ? 403 : null;
  };
  app.addHook('onRequest', (request, _, done) => {
    const status = statusOf(request);
    return status === null ? done() : done(refused(status));
  });
};
