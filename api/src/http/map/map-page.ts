/**
 * The map's page before any script has run, and for those who have none: the heading, what the picture shows in words,
 * the picture with links, and the list.
 */
import { nounOf } from '@tvl/core/domain/ids.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { languageTags } from '@tvl/core/texts/texts.ts';
import { pathOf } from '@tvl/core/view/addresses.ts';
import { pageColouring } from '@tvl/core/view/picture/colouring.ts';
import { pictureOf } from '@tvl/core/view/picture/picture.ts';
import { sceneOf } from '@tvl/core/view/picture/scene-of.ts';
import type { SceneLayout } from '@tvl/core/view/picture/scene-of.ts';
import { sayKinds, sayMembersOf, saySummary, sayScope } from '@tvl/core/view/sentences.ts';
import { settingsIn, type MapSettings } from '@tvl/core/view/settings.ts';
import type { ViewModel, ViewNode } from '@tvl/core/view/view-model.ts';
import { html } from '../html.ts';
import { inSameLanguage, languageIn, seenMap, speakerOf, type MapParts } from './map-reader.ts';
import { tooLargeHtml } from './too-large-page.ts';
import type { ViewPlaces } from './view-places.ts';

/** Pages wait no longer than this for places, milliseconds; then a browser without scripts asks for the picture itself. */
const patience = 200;
/** Larger views are not drawn into the page, which would be too heavy; their list is cut too. */
const mostInPage = 400;

export type MapPage = {
  readonly title: string;
  readonly lang: string;
  /** What stands where the app will. */
  readonly body: string;
};

export type MapPageParts = MapParts & { readonly places: ViewPlaces };

type Asked = { readonly query: URLSearchParams; readonly settings: MapSettings; readonly speaker: Speaker };

const soon = async (layout: Promise<SceneLayout>): Promise<SceneLayout | null> => {
  let timer: NodeJS.Timeout | undefined;
  const nothing = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null);
  });
  try {
    return await Promise.race([layout.catch(() => null), nothing]);
  } finally {
    clearTimeout(timer);
  }
};

/** Records have pages. What is in no record, as the value of a filter may be, has none. */
const pageOf =
  (parts: MapParts, speaker: Speaker) =>
  (id: string): string | null => {
    const noun = nounOf(id);
    if (noun === null || parts.register.graph.get(noun, id) === undefined) return null;
    return inSameLanguage(pathOf(id), speaker);
  };

type HrefOf = ReturnType<typeof pageOf>;

const pictureHtml = (view: ViewModel, layout: SceneLayout | null, asked: Asked, hrefOf: HrefOf): string => {
  const { query, settings, speaker } = asked;
  const [title, description] = [speaker.say('map.title'), saySummary(speaker, view)];
  if (layout === null) {
    const address = html(`/map/kuva.svg?${query.toString()}`);
    return `<noscript><div class="first-picture"><img src="${address}" alt="${html(`${title}. ${description}`)}"></div></noscript>`;
  }
  const svg = pictureOf(sceneOf(view, layout, settings.moved), {
    colour: pageColouring,
    title,
    description,
    selected: settings.selected,
    found: view.found && new Set(view.found.map(({ id }) => id)),
    hrefOf,
  });
  return `<div class="first-picture">${svg}</div>`;
};

const itemHtml = (speaker: Speaker, node: ViewNode, hrefOf: HrefOf): string => {
  const href = hrefOf(node.id);
  const lang = node.lang === undefined ? '' : ` lang="${html(node.lang)}"`;
  const name =
    href === null ? `<span${lang}>${html(node.name)}</span>` : `<a href="${html(href)}"${lang}>${html(node.name)}</a>`;
  const notes = [node.isMarked ? speaker.say('map.legend.marked') : '', sayMembersOf(speaker, node)]
    .filter((note) => note !== '')
    .join(', ');
  return `<li>${name}${notes === '' ? '' : ` <span class="secondary">${html(notes)}</span>`}</li>`;
};

const listHtml = (speaker: Speaker, view: ViewModel, hrefOf: HrefOf): string =>
  [...Map.groupBy(view.nodes.slice(0, mostInPage), (node) => sayKinds(speaker, view, node))]
    .map(([kind, nodes]) => {
      const items = nodes.map((node) => itemHtml(speaker, node, hrefOf)).join('');
      return `<h3>${html(kind)}</h3><ul>${items}</ul>`;
    })
    .join('');

const placed = async (parts: MapPageParts, whole: ViewModel): Promise<SceneLayout | null> =>
  whole.nodes.length > mostInPage ? null : soon(parts.places.layoutFor(whole, 'wide'));

export const mapPageFor = async (parts: MapPageParts, query: URLSearchParams): Promise<MapPage> => {
  const speaker = await speakerOf(languageIn(query));
  const { settings, view, whole } = seenMap(parts, settingsIn(query), speaker);
  const asked = { query, settings, speaker };
  const hrefOf = pageOf(parts, speaker);
  const { say } = speaker;
  const page = {
    title: say('common.app.pageTitle', { page: say('map.title'), app: say('common.app.name') }),
    lang: languageTags[speaker.language],
  };
  if (view.tooLarge)
    return { ...page, body: `<main class="first-page">${tooLargeHtml(parts, asked, view.tooLarge)}</main>` };
  const words = [saySummary(speaker, view), ...sayScope(speaker, view, settings)];
  const picture = view.nodes.length === 0 ? '' : pictureHtml(view, await placed(parts, whole), asked, hrefOf);
  const address = html(`/map/kuva.svg?${query.toString()}`);
  return {
    ...page,
    body:
      `<main class="first-page"><h1>${html(say('map.title'))}</h1>` +
      `<p>${words.map(html).join(' ')}</p>${picture}` +
      `<p><a href="${address}">${html(say('map.control.saveImage'))}</a></p>` +
      `<h2>${html(say('map.list.title'))}</h2>${listHtml(speaker, view, hrefOf)}</main>`,
  };
};
