/** Everything about where things stand on the map and how it looks, put together: one thread, one base layout. */
import type { FastifyInstance } from 'fastify';
import type { AppParts } from '../parts.ts';
import { openBaseLayout } from './base-layout.ts';
import { openLayoutThread } from './layout-thread.ts';
import { mapPageFor, type MapPage } from './map-page.ts';
import { addMapPicture } from './map-picture.ts';
import { addMapPlaces } from './map-places.ts';
import { openViewPlaces } from './view-places.ts';

export type MapPictures = { readonly pageFor: (query: URLSearchParams) => Promise<MapPage> };

export const addMapPictures = (app: FastifyInstance, parts: AppParts): MapPictures => {
  const { register, clock, mostOnMap, publicUrl, region, dataDir, logger, metrics } = parts;
  const thread = openLayoutThread({
    onDeath: (error) => {
      metrics.threadDied();
      logger.error({ err: error }, 'The layout thread died: the next layout is made in a new one');
    },
  });
  const base = openBaseLayout({ register, clock, mostOnMap, region, dataDir, logger, thread });
  const places = openViewPlaces(base, thread);
  addMapPlaces(app, base);
  addMapPicture(app, { register, clock, mostOnMap, publicUrl, places });
  app.addHook('onClose', async () => {
    base.close();
    await thread.close();
  });
  return { pageFor: (query) => mapPageFor({ register, clock, mostOnMap, places }, query) };
};
