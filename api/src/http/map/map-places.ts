/** `GET /map/places.json`: where everything in the base view stands, the same for everybody and after every visit. */
import type { FastifyInstance } from 'fastify';
import type { BaseLayout } from './base-layout.ts';
import { rowsOf } from './layout-file.ts';
import { NoLayoutError } from './layout-thread.ts';

export const addMapPlaces = (app: FastifyInstance, base: BaseLayout): void => {
  app.get('/map/places.json', async (request, reply) => {
    void reply.header('cache-control', 'no-cache');
    try {
      const { revision, signature, places } = await base.ready();
      const tag = `"${revision}-${signature}"`;
      void reply.header('etag', tag);
      if (request.headers['if-none-match']?.replaceAll('W/', '') === tag) return await reply.code(304).send();
      return await reply.send({ revision, wide: rowsOf(places.wide), tall: rowsOf(places.tall) });
    } catch (error) {
      if (!(error instanceof NoLayoutError)) throw error;
      return reply.code(503).header('retry-after', '30').send({ error: 'no layout yet' });
    }
  });
};
