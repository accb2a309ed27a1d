/** What the picture shows, in sentences that are all computed. Counts follow the lists' rule. */
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { kindKey, nounKey } from '@tvl/core/texts/keys.ts';
import { sayMembers } from '#records/MemberCountText.tsx';
import type { ViewModel, ViewNode } from '#graph-view/view-model.ts';

/** Sets and suggestions are shown, but not counted. */
const isCounted = ({ kind, isSuggestion }: ViewNode): boolean => kind !== 'set' && !isSuggestion;

const isOrganisation = ({ kind }: ViewNode): boolean => !['network', 'theme', 'event', 'material'].includes(kind);

const countOf = (nodes: readonly ViewNode[], wanted: (node: ViewNode) => boolean): number =>
  nodes.filter((node) => isCounted(node) && wanted(node)).length;

/** "Kuvassa on 17 verkostoa, 24 organisaatiota ja 3 teemaa." */
export const sayPicture = ({ say, list }: Speaker, { nodes }: ViewModel): string => {
  const parts = [
    { key: nounKey('network', 'count'), n: countOf(nodes, ({ kind }) => kind === 'network') },
    { key: nounKey('organisation', 'count'), n: countOf(nodes, isOrganisation) },
    { key: kindKey('theme', 'count'), n: countOf(nodes, ({ kind }) => kind === 'theme') },
  ] as const;
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

const sayMost = (speaker: Speaker, { nodes }: ViewModel): string => {
  const [largest, next] = nodes
    .filter(({ members }) => members !== null && members.total > 0)
    .toSorted((a, b) => (b.members?.total ?? 0) - (a.members?.total ?? 0));
  if (!largest?.members || largest.members.total === next?.members?.total) return '';
  return speaker.say('map.pic.most', {
    name: largest.name,
    count: sayMembersOf(speaker, largest),
  });
};

/** More sentences, for the panel while nothing is selected. */
export const sayMore = (speaker: Speaker, view: ViewModel): readonly string[] => {
  const { say } = speaker;
  const inferred = view.edges.filter(({ certainty }) => certainty === 'inferred').length;
  const alone = view.nodes.filter(({ id }) => !view.neighbours.has(id)).length;
  const sets = view.nodes.filter(({ kind }) => kind === 'set').length;
  return [
    say('map.pic.ties', { n: view.edges.length - inferred }),
    inferred === 0 ? '' : say('map.pic.suggestions', { n: inferred }),
    sayMost(speaker, view),
    alone === 0 ? '' : say('map.pic.alone', { n: alone }),
    sets === 0 ? '' : say('counts.sets.shown', { n: sets }),
  ].filter((text) => text !== '');
};

/** "8 jäsentä", "Jäsenet eivät ole tiedossa"; empty for what has no members. */
export const sayMembersOf = (speaker: Speaker, { members }: ViewNode): string =>
  members === null
    ? ''
    : sayMembers(speaker, {
        state: members.state === 'atLeast' ? 'AT_LEAST' : members.state.toUpperCase(),
        total: members.total,
        unreviewed: 0,
      });

/** "Verkosto: JÄMY-hankkeen ohjausryhmä. Yhteyksiä 10. Jäsenet eivät ole tiedossa" */
export const sayNode = (speaker: Speaker, view: ViewModel, node: ViewNode): string =>
  speaker
    .say('map.pic.focus', {
      kind: speaker.say(kindKey(node.kind, 'name')),
      name: node.name,
      n: (view.neighbours.get(node.id) ?? []).length,
      state: sayMembersOf(speaker, node),
    })
    .trim();
