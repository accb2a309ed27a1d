import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { mapDocumentFormat, openMapDocument } from '@tvl/core/view/map-document.ts';
import type { Register } from '#execution/register.ts';

type Made = { readonly name: string; readonly json: Buffer; brotli: Promise<Buffer> | null };

const compress = promisify(brotliCompress);

/** Once, in a thread of its own: it takes longer than everything else about the document. */
const packedOf = (made: Made): Promise<Buffer> =>
  (made.brotli ??= compress(made.json, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));

/** The map document of the newest revision, made once per revision; its address says which, so caches keep it. */
export const openMapDocuments = (register: Register) => {
  const documentOf = openMapDocument();
  let made: Made | null = null;
  const nameNow = (): string => `${mapDocumentFormat}-${register.revision}.json`;
  const current = (): Made => {
    const name = nameNow();
    if (made?.name !== name) {
      const json = Buffer.from(JSON.stringify(documentOf(register.graph, register.revision)));
      made = { name, json, brotli: null };
    }
    return made;
  };
  const serve = (app: FastifyInstance): void => {
    app.get<{ Params: { name: string } }>('/map/:name', async (request, reply) => {
      const document = current();
      // A newer revision answers an older address with where the map is now.
      if (request.params.name !== document.name)
        return reply.header('cache-control', 'no-store').redirect(`/map/${document.name}`, 302);
      const packed = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
      void reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('vary', 'accept-encoding')
        .type('application/json; charset=utf-8');
      return packed ? reply.header('content-encoding', 'br').send(await packedOf(document)) : reply.send(document.json);
    });
  };
  return { urlNow: (): string => `/map/${nameNow()}`, serve };
};
