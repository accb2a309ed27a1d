/** `GET /map/kuva.svg`: the picture of any view of the map as a file, for saving, printing and pages without scripts. */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { languageTags } from '@tvl/core/texts/texts.ts';
import type { Shape } from '@tvl/core/view/layout/frames.ts';
import { fileColouring } from '@tvl/core/view/picture/colouring.ts';
import { legendOf } from '@tvl/core/view/picture/legend-of.ts';
import { pictureOf } from '@tvl/core/view/picture/picture.ts';
import { sceneOf } from '@tvl/core/view/picture/scene-of.ts';
import type { Window } from '@tvl/core/view/picture/sight.ts';
import type { Theme } from '@tvl/core/view/picture/theme-colours.ts';
import { saySummary, sayScope, sayTooLarge } from '@tvl/core/view/sentences.ts';
import type { TooLarge } from '@tvl/core/view/map-extent.ts';
import { addressOf, settingsIn, type MapSettings } from '@tvl/core/view/settings.ts';
import { NoLayoutError } from './layout-thread.ts';
import { languageIn, momentOf, seenMap, speakerOf, type MapParts, type SeenMap } from './map-reader.ts';
import { mostDrawn, TooManyError, type ViewPlaces } from './view-places.ts';

/** Parameters beside the map's own. */
const parameter = { theme: 'teema', size: 'koko' } as const;

type Size = { readonly shape: Shape; readonly window: Window | undefined };

const sideLimits = { least: 200, most: 4000 };

/** `pysty`, `vaaka`, or pixels as `800x600`; what is neither is as wide as it naturally is. */
const sizeIn = (text: string | null): Size => {
  const [, width, height] = /^(\d{3,4})x(\d{3,4})$/.exec(text ?? '') ?? [];
  if (width === undefined || height === undefined)
    return { shape: text === 'pysty' ? 'tall' : 'wide', window: undefined };
  const within = (side: string): number => Math.min(sideLimits.most, Math.max(sideLimits.least, Number(side)));
  const window = { width: within(width), height: within(height) };
  return { shape: window.height > window.width ? 'tall' : 'wide', window };
};

const pathOfMap = (settings: MapSettings): string => {
  const { selected: _, ...shown } = settings;
  const values = Object.entries(addressOf(shown)).filter((one): one is [string, string] => one[1] !== null);
  return values.length === 0 ? '/kartta' : `/kartta?${new URLSearchParams(values).toString()}`;
};

type Drawing = MapParts & { readonly publicUrl: string; readonly places: ViewPlaces };

type Asked = {
  readonly settings: MapSettings;
  readonly speaker: Speaker;
  readonly theme: Theme;
  readonly size: Size;
};

const captionOf = (parts: Drawing, { speaker }: Asked, { settings, view }: SeenMap) => {
  const { revision, day } = momentOf(parts);
  const state = speaker.say('record.print.footer', { date: speaker.date(settings.day ?? day), n: revision });
  return {
    lines: [
      saySummary(speaker, view),
      ...sayScope(speaker, view, settings),
      `${state}. ${parts.publicUrl}${pathOfMap(settings)}`,
    ],
    legend: legendOf(speaker, view),
  };
};

/** There is more than any map shows: nothing was drawn or counted further. */
class TooLargeError extends Error {
  readonly size: TooLarge;
  constructor(size: TooLarge) {
    super('The map is too large');
    this.size = size;
  }
}

const drawn = async (parts: Drawing, asked: Asked): Promise<string> => {
  const { speaker, theme, size } = asked;
  const seen = seenMap(parts, asked.settings, speaker);
  const { settings } = seen;
  if (seen.view.tooLarge) throw new TooLargeError(seen.view.tooLarge);
  const layout = await parts.places.layoutFor(seen.whole, size.shape);
  return pictureOf(sceneOf(seen.view, layout, settings.moved), {
    colour: fileColouring(theme),
    title: speaker.say('map.title'),
    description: saySummary(speaker, seen.view),
    window: size.window,
    sight: size.window ? settings.sight : null,
    selected: settings.selected,
    found: seen.view.found && new Set(seen.view.found.map(({ id }) => id)),
    isFile: true,
    lang: languageTags[speaker.language],
    caption: captionOf(parts, asked, seen),
  });
};

/** In words, for whoever opens the address. */
const refuse = (reply: FastifyReply, error: unknown, speaker: Speaker): FastifyReply => {
  const { say, language } = speaker;
  const plain = reply
    .header('cache-control', 'no-store')
    .header('content-language', languageTags[language])
    .type('text/plain; charset=utf-8');
  if (error instanceof TooManyError) return plain.code(413).send(say('map.picture.tooMany', { n: mostDrawn }));
  if (error instanceof TooLargeError)
    return plain.code(413).send(`${sayTooLarge(speaker, error.size)} ${say('map.tooLarge.how')}`);
  if (error instanceof NoLayoutError) return plain.code(503).header('retry-after', '30').send(say('map.picture.later'));
  throw error;
};

export const addMapPicture = (app: FastifyInstance, parts: Drawing): void => {
  app.get('/map/kuva.svg', async (request, reply) => {
    const query = new URL(request.url, 'http://localhost').searchParams;
    const speaker = await speakerOf(languageIn(query));
    try {
      const svg = await drawn(parts, {
        settings: settingsIn(query),
        speaker,
        theme: query.get(parameter.theme) === 'tumma' ? 'dark' : 'light',
        size: sizeIn(query.get(parameter.size)),
      });
      const tag = `"${createHash('sha256').update(svg).digest('base64url').slice(0, 22)}"`;
      void reply.header('etag', tag).header('cache-control', 'no-cache');
      if (request.headers['if-none-match']?.replaceAll('W/', '') === tag) return await reply.code(304).send();
      return await reply.type('image/svg+xml; charset=utf-8').send(svg);
    } catch (error) {
      return refuse(reply, error, speaker);
    }
  });
};
