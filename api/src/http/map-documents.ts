import { brotliCompressSync, constants } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { mapDocumentFormat, openMapDocument } from '@tvl/core/view/map-document.ts';
import { readableGraph } from '#graphql/readable-graph.ts';
import type { Register } from '#execution/register.ts';

type Made = { readonly name: string; readonly json: Buffer; readonly brotli: Buffer };

/** The map document of the newest revision, made once per revision; its address says which, so caches keep it. */
export const openMapDocuments = (register: Register) => {
  const documentOf = openMapDocument();
  let made: Made | null = null;
  const nameNow = (): string => `${mapDocumentFormat}-${register.revision}.json`;
  const current = (): Made => {
    const name = nameNow();
    if (made?.name !== name) {
      const json = Buffer.from(JSON.stringify(documentOf(readableGraph(register.graph, 'reader'), register.revision)));
      made = { name, json, brotli: brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) };
    }
    return made;
  };
  const serve = (app: FastifyInstance): void => {
    app.get<{ Params: { name: string } }>('/map/:name', (request, reply) => {
      const document = current();
      // A newer revision answers an older address with where the map is now.
      if (request.params.name !== document.name)
        return reply.header('cache-control', 'no-store').redirect(`/map/${document.name}`, 302);
      const packed = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
      void reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('vary', 'accept-encoding')
        .type('application/json; charset=utf-8');
      return packed ? reply.header('content-encoding', 'br').send(document.brotli) : reply.send(document.json);
    });
  };
  return { urlNow: (): string => `/map/${nameNow()}`, serve };
};
