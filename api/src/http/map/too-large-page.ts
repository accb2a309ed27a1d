/** What the map's page says of a map that is too large to draw: how much it would be, and ways to less of it. */
import { inLanguage } from '@tvl/core/domain/localised.ts';
import { nounOf } from '@tvl/core/domain/ids.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { nounKey } from '@tvl/core/texts/keys.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { mapNouns } from '@tvl/core/view/chosen-map.ts';
import type { TooLarge } from '@tvl/core/view/map-extent.ts';
import { listOf, narrowingOf } from '@tvl/core/view/narrowings.ts';
import { sayTooLarge } from '@tvl/core/view/sentences.ts';
import { addressOf, type MapSettings } from '@tvl/core/view/settings.ts';
import { readableGraph } from '#graphql/readable-graph.ts';
import { html } from '../html.ts';
import { inSameLanguage, momentOf, type MapParts } from './map-reader.ts';

type Asked = { readonly query: URLSearchParams; readonly settings: MapSettings; readonly speaker: Speaker };

const linkHtml = (href: string, text: string): string => `<li><a href="${html(href)}">${html(text)}</a></li>`;

const listsHtml = ({ settings, speaker }: Asked, tooLarge: TooLarge): string =>
  mapNouns
    .map((noun) => {
      const path = inSameLanguage(listOf(noun, settings), speaker);
      return linkHtml(path, speaker.say(nounKey(noun, 'count'), { n: tooLarge[`${noun}s` as const] }));
    })
    .join('');

const narrowingHtml = (parts: MapParts, { query, settings, speaker }: Asked): string => {
  const graph = readableGraph(parts.register.graph, 'reader');
  const narrowing = narrowingOf(graph, settings.filter, settings.day ?? momentOf(parts).day);
  if (narrowing === null) return '';
  const nameOf = (id: string): string => {
    const noun = nounOf(id);
    const record = noun ? (graph.get(noun, id) as unknown as AnyRecord | undefined) : undefined;
    return inLanguage(record?.['labels'] ?? record?.['names'] ?? {}, speaker.language).text || id;
  };
  const links = narrowing.choices.map(({ value, networks, filter }) => {
    const address = new URLSearchParams(query);
    for (const [name, text] of Object.entries(addressOf({ filter }))) if (text !== null) address.set(name, text);
    const count = speaker.say(nounKey('network', 'count'), { n: networks });
    return linkHtml(`/kartta?${address.toString()}`, `${nameOf(value)}: ${count}`);
  });
  const heading = speaker.say('map.tooLarge.by', { filter: speaker.say(`map.filters.name.${narrowing.id}`) });
  return `<h2>${html(heading)}</h2><ul>${links.join('')}</ul>`;
};

/** What stands in the page's main part. */
export const tooLargeHtml = (parts: MapParts, asked: Asked, tooLarge: TooLarge): string => {
  const { speaker } = asked;
  const { say } = speaker;
  return (
    `<h1>${html(say('map.title'))}</h1><h2>${html(say('map.tooLarge.title'))}</h2>` +
    `<p>${html(sayTooLarge(speaker, tooLarge))} ${html(say('map.tooLarge.how'))}</p>` +
    `<h2>${html(say('map.tooLarge.lists'))}</h2><ul>${listsHtml(asked, tooLarge)}</ul>` +
    narrowingHtml(parts, asked) +
    `<h2>${html(say('map.tooLarge.near'))}</h2><p>${html(say('map.tooLarge.nearHelp'))}</p>` +
    `<p><a href="${html(inSameLanguage('/haku', speaker))}">${html(say('map.tooLarge.search'))}</a></p>`
  );
};
