import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { constants, createBrotliCompress, createBrotliDecompress } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { mapDocumentFormat, openMapDocument, type MapDocument } from '@tvl/core/view/map-document.ts';
import { textOfDocument } from '@tvl/core/view/map-document-text.ts';
import type { Register } from '#execution/register.ts';

type Made = { readonly name: string; readonly packed: Promise<Buffer> };

/** By a thread of its own, piece by piece: it takes longer than everything else about the document. */
const packedOf = (document: MapDocument): Promise<Buffer> => {
  const brotli = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return buffer(Readable.from(textOfDocument(document)).pipe(brotli));
};

/** The map document of the newest revision, made once per revision; its address says which, so caches keep it. */
export const openMapDocuments = (register: Register) => {
  const documentOf = openMapDocument();
  let made: Made | null = null;
  const nameNow = (): string => `${mapDocumentFormat}-${register.revision}.json`;
  const current = (): Made => {
    const name = nameNow();
    if (made?.name !== name) {
      const packed = packedOf(documentOf(register.graph, register.revision));
      // What failed may do better when it is asked for again.
      packed.catch(() => (made = null));
      made = { name, packed };
    }
    return made;
  };
  const serve = (app: FastifyInstance): void => {
    app.get<{ Params: { name: string } }>('/map/:name', async (request, reply) => {
      // A newer revision answers an older address with where the map is now.
      if (request.params.name !== nameNow())
        return reply.header('cache-control', 'no-store').redirect(`/map/${nameNow()}`, 302);
      const packed = await current().packed;
      void reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('vary', 'accept-encoding')
        .type('application/json; charset=utf-8');
      if (/\bbr\b/.test(request.headers['accept-encoding'] ?? ''))
        return reply.header('content-encoding', 'br').send(packed);
      // Hardly anybody: it is unpacked for them anew.
      return reply.send(Readable.from([packed]).pipe(createBrotliDecompress()));
    });
  };
  return { urlNow: (): string => `/map/${nameNow()}`, serve };
};
