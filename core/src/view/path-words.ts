/** How two things are connected, in words: each step of a way as a sentence that inflects no name. */
import { inLanguage } from '#domain/localised.ts';
import type { Speaker } from '#texts/speaker.ts';
import { certaintyWords, modeWords } from './tie-words.ts';
import type { ViewEdge, ViewModel, ViewNode } from './view-model.ts';

/** A sentence in parts, so that names can be links in a language of their own. */
export type Told = readonly (string | ViewNode)[];

export type PathStep = {
  readonly from: ViewNode;
  readonly to: ViewNode;
  /** One for each tie between the two, the strongest first. */
  readonly told: readonly Told[];
  /** Whether nobody has stated any of those ties: they are suggestions, and never counted. */
  readonly isSuggested: boolean;
};

export type SaidPath = {
  readonly steps: readonly PathStep[];
  /** Whether it goes over a group, which ties nobody to anybody. */
  readonly isOverGroup: boolean;
  readonly isSuggested: boolean;
};

/** A tie is told from its other end too, but for links whose kind has no word for that. */
const isToldBack = (edge: ViewEdge, from: string): boolean => edge.from !== from && edge.term?.back !== null;

const template = ({ say, language }: Speaker, { kind, term }: ViewEdge, isBack: boolean): string => {
  if (kind !== 'link') return say(`map.path.${isBack ? 'back' : 'there'}.${kind}`);
  const text = term === null ? null : isBack ? (term.back ?? term.there) : term.there;
  return say('map.path.link', { tie: text === null ? say('map.legend.link') : inLanguage(text, language).text });
};

const toldTie = (speaker: Speaker, edge: ViewEdge, from: ViewNode, to: ViewNode): Told => {
  const isBack = isToldBack(edge, from.id);
  const [first, second] = edge.from === from.id || isBack ? [from, to] : [to, from];
  const notes = [...certaintyWords(speaker, edge), ...modeWords(speaker, edge)].join(', ');
  const parts = template(speaker, edge, isBack).split(/(\{from\}|\{to\})/);
  return [...parts, notes === '' ? '' : ` (${notes})`]
    .map((part) => (part === '{from}' ? first : part === '{to}' ? second : part))
    .filter((part) => part !== '');
};

export const toldText = (told: Told): string =>
  told.map((part) => (typeof part === 'string' ? part : part.name)).join('');

/** Of ties that would be told in the same words, one. */
const distinct = (all: readonly Told[]): readonly Told[] => [
  ...new Map(all.map((told) => [toldText(told), told])).values(),
];

const stepOf = (speaker: Speaker, view: ViewModel, fromId: string, toId: string): PathStep | null => {
  const from = view.byId.get(fromId);
  const next = view.neighbours.get(fromId)?.find(({ node }) => node.id === toId);
  if (!from || !next) return null;
  // A way goes over ties; that two networks share members is told only where there is nothing else.
  const own = next.ties.filter(({ kind }) => kind !== 'sharing');
  const ties = own.length > 0 ? own : next.ties;
  return {
    from,
    to: next.node,
    told: distinct(ties.map((tie) => toldTie(speaker, tie, from, next.node))),
    isSuggested: ties.every(({ certainty }) => certainty === 'inferred'),
  };
};

/** A way of the view, told in its order; null when a part of it is not drawn. */
export const sayPath = (speaker: Speaker, view: ViewModel, path: readonly string[]): SaidPath | null => {
  const steps = path.slice(1).map((id, at) => stepOf(speaker, view, path[at] ?? '', id));
  const known = steps.filter((step) => step !== null);
  if (known.length < steps.length) return null;
  return {
    steps: known,
    isOverGroup: known.some(({ from, to }) => from.isGroup || to.isGroup),
    isSuggested: known.some(({ isSuggested }) => isSuggested),
  };
};

/** All ways that are drawn. Where a kind or tie is hidden, fewer than there are. */
export const saidPaths = (speaker: Speaker, view: ViewModel): readonly SaidPath[] =>
  (view.paths?.paths ?? []).flatMap((path) => sayPath(speaker, view, path) ?? []);

/** What holds of all ways: how many there are, how long they are, and how far they can be trusted. */
export const sayPaths = ({ say }: Speaker, { paths }: ViewModel, said: readonly SaidPath[]): readonly string[] => {
  const [first] = said;
  if (first === undefined) return [say('map.pic.noPath')];
  const suggested = said.filter(({ isSuggested }) => isSuggested).length;
  return [
    say('map.path.ways', { n: said.length }),
    say('map.path.length', { n: first.steps.length }),
    paths?.isCut === true ? say('map.path.cut', { n: said.length }) : '',
    first.isOverGroup ? say('map.path.overGroup') : '',
    suggested === 0
      ? ''
      : suggested === said.length
        ? say('map.path.allSuggested', { n: suggested })
        : say('map.path.someSuggested'),
  ].filter((text) => text !== '');
};
