/** What the picture shows, in sentences that are all computed. Counts follow the lists' rule. */
import { kindKey, nounKey } from '#texts/keys.ts';
import type { Speaker } from '#texts/speaker.ts';
import { sizeOfGroup } from './outline.ts';
import type { TooLarge } from './map-extent.ts';
import type { MapSettings } from './settings.ts';
import { isOwnTie, type ViewEdge, type ViewModel, type ViewNode } from './view-model.ts';

/** Sets and suggestions are shown, but not counted. */
const isCounted = ({ kind, isSuggestion }: ViewNode): boolean => kind !== 'set' && !isSuggestion;

export const isOrganisation = ({ kind, isGroup }: ViewNode): boolean =>
  !isGroup && !['network', 'theme', 'event', 'material'].includes(kind);

const countOf = (nodes: readonly ViewNode[], wanted: (node: ViewNode) => boolean): number =>
  nodes.filter((node) => isCounted(node) && wanted(node)).length;

/** How much there would be, and that so much is not drawn. */
export const sayTooLarge = ({ say }: Speaker, { networks, organisations, isAll }: TooLarge): string => {
  const phrases = {
    N: say(nounKey('network', 'count'), { n: networks }),
    O: say(nounKey('organisation', 'count'), { n: organisations }),
  };
  return `${say(isAll ? 'map.tooLarge.all' : 'map.tooLarge.chosen', phrases)} ${say('map.tooLarge.why')}`;
};

/** "Kuvassa on 17 verkostoa, 24 organisaatiota ja 3 teemaa." */
export const sayPicture = (speaker: Speaker, { nodes, grouping, tooLarge }: ViewModel): string => {
  if (tooLarge) return sayTooLarge(speaker, tooLarge);
  const { say, list } = speaker;
  const groups = nodes.filter(({ isGroup }) => isGroup).length;
  const parts = [
    { n: countOf(nodes, ({ kind }) => kind === 'network'), key: nounKey('network', 'count') },
    { n: countOf(nodes, isOrganisation), key: nounKey('organisation', 'count') },
    ...(grouping === 'none' ? [] : [{ n: groups, key: `map.grouping.${grouping}.count` as const }]),
  ];
  const shown = parts.filter(({ n }) => n > 0);
  return say('map.pic.kinds', { list: list((shown.length > 0 ? shown : parts).map(({ key, n }) => say(key, { n }))) });
};

/** Not known is not none, and is said. */
export const sayUnknown = ({ say }: Speaker, { nodes }: ViewModel): string => {
  const n = nodes.filter(({ members }) => members?.state === 'unknown').length;
  return n === 0 ? '' : say('map.pic.unknown', { N: say(nounKey('network', 'count'), { n }) });
};

/** The sentence under the heading, and of the picture for those who do not see it. */
export const saySummary = (speaker: Speaker, view: ViewModel): string =>
  [sayPicture(speaker, view), sayUnknown(speaker, view)].filter((text) => text !== '').join(' ');

/** How much of what the filters choose is drawn: never a silent cut. */
export const sayCut = ({ say }: Speaker, { nodes, all }: ViewModel): string =>
  say('map.pic.cut', { n: nodes.length, all });

const sayMost = (speaker: Speaker, { nodes }: ViewModel): string => {
  const [largest, next] = nodes
    .filter(({ members }) => members !== null && members.total > 0)
    .toSorted((a, b) => (b.members?.total ?? 0) - (a.members?.total ?? 0));
  if (!largest?.members || largest.members.total === next?.members?.total) return '';
  return speaker.say('map.pic.most', { name: largest.name, count: sayMembersOf(speaker, largest) });
};

/** Groups with how many networks and organisations are in each, largest first. */
const sayGroups = ({ say, list, compare }: Speaker, view: ViewModel): string => {
  const groups = view.nodes
    .filter(({ isGroup }) => isGroup)
    .map((node) => ({ name: node.name, n: sizeOfGroup(view, node) }))
    .toSorted((a, b) => b.n - a.n || compare(a.name, b.name));
  if (groups.length === 0 || view.grouping === 'none') return '';
  return say('map.pic.groups', {
    names: say(`map.grouping.${view.grouping}.names`),
    list: list(groups.map(({ name, n }) => say('map.pic.group', { name, n }))),
  });
};

/** Suggestions are never counted; being in one group and sharing members are no ties. */
export const isCountedTie = (edge: ViewEdge): boolean => edge.certainty !== 'inferred' && isOwnTie(edge);

/** Every line of the picture, in one part: told of somebody, inferred, to a group, for members that networks share. */
const lineParts = ({ edges }: ViewModel) => {
  const count = (wanted: (edge: ViewEdge) => boolean): number => edges.filter(wanted).length;
  return {
    recorded: count(isCountedTie),
    inferred: count((edge) => edge.certainty === 'inferred' && isOwnTie(edge)),
    toGroups: count(({ kind }) => kind === 'group'),
    sharing: count(({ kind }) => kind === 'sharing'),
  } as const;
};

/** "Viivoja 145: kirjattuja yhteyksiä 6 ja viivoja ryhmiin 139." The parts are the sentences' numbers, the sum the rows. */
export const sayLines = ({ say, list }: Speaker, view: ViewModel): string => {
  const parts = lineParts(view);
  const names = (['recorded', 'inferred', 'toGroups', 'sharing'] as const).filter(
    (part) => part === 'recorded' || parts[part] > 0,
  );
  const said = names.map((part) => say(`map.lines.${part}`, { n: parts[part] }));
  return say('map.lines.all', { n: view.edges.length, list: list(said) });
};

/** More sentences: the same facts as the list, for those who want the picture told. */
export const sayMore = (speaker: Speaker, view: ViewModel): readonly string[] => {
  if (view.tooLarge) return [];
  const { say } = speaker;
  const { recorded, inferred, toGroups, sharing } = lineParts(view);
  const alone = view.nodes.filter(({ id }) => !view.neighbours.has(id)).length;
  const sets = view.nodes.filter(({ kind }) => kind === 'set').length;
  const marked = view.nodes.filter(({ isMarked }) => isMarked).map(({ name }) => name);
  const folded = view.kinds.reduce((sum, { count, drawn, isShown }) => sum + (isShown ? count - drawn : 0), 0);
  return [
    say('map.pic.ties', { n: recorded }),
    inferred === 0 ? '' : say('map.pic.suggestions', { n: inferred }),
    toGroups === 0 ? '' : say('map.pic.toGroups', { n: toGroups }),
    sharing === 0 ? '' : say('map.sharing.pairs', { n: sharing }),
    sayMost(speaker, view),
    sayGroups(speaker, view),
    marked.length === 0 ? '' : say('map.pic.marked', { list: speaker.list(marked) }),
    alone === 0 ? '' : say('map.pic.alone', { n: alone }),
    sets === 0 ? '' : say('counts.sets.shown', { n: sets }),
    folded === 0 ? '' : say('map.pic.folded', { n: folded }),
  ].filter((text) => text !== '');
};

/** What narrows the view beside filters: what it is near to, between which two it goes, the day it tells of. */
export const sayScope = (speaker: Speaker, view: ViewModel, { focus, path, day }: MapSettings): readonly string[] => {
  const { say } = speaker;
  const name = (id: string): string => view.byId.get(id)?.name ?? '';
  return [
    focus && view.byId.has(focus.id) ? say('map.pic.near', { name: name(focus.id), n: focus.steps }) : '',
    path && view.paths ? say('map.pic.between', { from: name(path[0]), to: name(path[1]) }) : '',
    day === null ? '' : say('map.pic.asOf', { date: speaker.date(day) }),
  ].filter((text) => text !== '');
};

/** "8 jäsentä", "Jäsenet eivät ole tiedossa"; empty for what has no members. */
export const sayMembersOf = ({ say }: Speaker, { members }: ViewNode): string => {
  switch (members?.state) {
    case undefined:
      return '';
    case 'known':
      return say('counts.member.known', { n: members.total });
    case 'atLeast':
      return say('counts.member.atLeast', { n: members.total });
    case 'none':
      return say('counts.member.none');
    case 'unknown':
      return say('counts.member.unknown');
  }
};

/** What a node is, in a word: its kind, or what it is a group of. */
export const sayKind = ({ say }: Speaker, { grouping }: ViewModel, { kind, isGroup }: ViewNode): string =>
  isGroup && grouping !== 'none' ? say(`map.grouping.${grouping}.name`) : say(kindKey(kind, 'name'));

/** The same for many. */
export const sayKinds = ({ say }: Speaker, { grouping }: ViewModel, { kind, isGroup }: ViewNode): string =>
  isGroup && grouping !== 'none' ? say(`map.grouping.${grouping}.names`) : say(kindKey(kind, 'names'));

/** "Verkosto: JÄMY-hankkeen ohjausryhmä. Yhteyksiä 10. Jäsenet eivät ole tiedossa" */
export const sayNode = (speaker: Speaker, view: ViewModel, node: ViewNode): string => {
  const state = [
    node.isMarked ? speaker.say('map.pic.isMarked') : '',
    sayMembersOf(speaker, node),
    node.folded === 0 ? '' : speaker.say('map.pic.inside', { n: node.folded }),
  ].filter((text) => text !== '');
  return speaker
    .say('map.pic.focus', {
      kind: sayKind(speaker, view, node),
      name: node.name,
      n: (view.neighbours.get(node.id) ?? []).length,
      state: state.join('. '),
    })
    .trim();
};
