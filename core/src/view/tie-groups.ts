/** The ties of the selected one, grouped as its page groups them. */
import type { TextKey } from '#texts/texts.ts';
import type { Neighbour, ViewEdge, ViewNode } from './view-model.ts';

export type TieGroup = {
  readonly id: string;
  readonly title: TextKey;
  /** Suggestions are never counted. */
  readonly isSuggested: boolean;
  /** Whether each row says in words what the tie is. */
  readonly hasWords: boolean;
  readonly ties: readonly { readonly node: ViewNode; readonly edges: readonly ViewEdge[] }[];
};

type Kind = Omit<TieGroup, 'ties'> & { readonly takes: (edge: ViewEdge) => boolean };

const isInferred = ({ certainty }: ViewEdge): boolean => certainty === 'inferred';
const memberships = new Set<ViewEdge['kind']>(['member', 'participant', 'other']);

const stated =
  (...kinds: readonly ViewEdge['kind'][]) =>
  (edge: ViewEdge): boolean =>
    kinds.includes(edge.kind) && !(isInferred(edge) && memberships.has(edge.kind));

const suggested = (edge: ViewEdge): boolean => isInferred(edge) && memberships.has(edge.kind);

const group = (id: string, title: TextKey, takes: Kind['takes'], hasWords = false): Kind => ({
  id,
  title,
  takes,
  hasWords,
  isSuggested: id === 'suggested',
});

const structure = stated('partOf', 'attachedTo', 'restsOn');

const groupsOf: Readonly<Record<'network' | 'group' | 'organisation', readonly Kind[]>> = {
  network: [
    group('member', 'record.section.members', stated('member')),
    group('participant', 'record.section.participants', stated('participant')),
    group('other', 'record.section.others', stated('other')),
    group('suggested', 'record.section.suggestions', suggested),
    group('structure', 'record.section.structure', structure, true),
    group('sharing', 'map.sharing.title', stated('sharing'), true),
    group('group', 'map.panel.groups', stated('group')),
    group('link', 'record.section.links', stated('link'), true),
  ],
  group: [
    group('group', 'map.panel.inGroup', stated('group')),
    group('link', 'record.section.links', stated('link'), true),
  ],
  organisation: [
    group('member', 'record.section.memberOf', stated('member')),
    group('participant', 'record.section.participantIn', stated('participant')),
    group('other', 'record.section.otherIn', stated('other')),
    group('suggested', 'record.section.suggestedIn', suggested),
    group('structure', 'record.section.structure', structure, true),
    group('group', 'map.panel.groups', stated('group')),
    group('link', 'record.section.links', stated('link'), true),
  ],
};

const shape = ({ kind, isGroup }: ViewNode): keyof typeof groupsOf =>
  isGroup ? 'group' : kind === 'network' ? 'network' : 'organisation';

export const tieGroups = (node: ViewNode, neighbours: readonly Neighbour[]): readonly TieGroup[] =>
  groupsOf[shape(node)].flatMap(({ takes, ...named }) => {
    const ties = neighbours.flatMap((neighbour) => {
      const edges = neighbour.ties.filter(takes);
      return edges.length === 0 ? [] : [{ node: neighbour.node, edges }];
    });
    return ties.length === 0 ? [] : [{ ...named, ties }];
  });
