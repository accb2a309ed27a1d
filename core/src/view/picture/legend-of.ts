/** The legend of a picture: a line for every look that occurs in it, and for no other. */
import { kindKey } from '#texts/keys.ts';
import type { Speaker } from '#texts/speaker.ts';
import { drawnKinds } from '../drawn-kind.ts';
import { looksOf } from '../tie-looks.ts';
import { tieLooks, type Members, type TieLook, type ViewModel } from '../view-model.ts';
import type { LegendEntry } from './caption-svg.ts';
import { sampleLookOf } from './line-look.ts';
import { nodeLookOf } from './node-look.ts';

const rings = [
  ['known', 'map.legend.membersKnown'],
  ['atLeast', 'map.legend.membersAtLeast'],
  ['none', 'map.legend.membersNone'],
  ['unknown', 'map.legend.membersUnknown'],
] as const satisfies readonly (readonly [Members['state'], string])[];

/** Ties that are drawn alike, as plain lines, share one line of the legend. */
const plain: ReadonlySet<TieLook> = new Set(['other', 'partOf', 'attachedTo', 'restsOn', 'link']);

const kindEntries = ({ say }: Speaker, { nodes, grouping }: ViewModel): readonly LegendEntry[] => {
  const kinds = new Set(nodes.filter(({ isGroup }) => !isGroup).map(({ kind }) => kind));
  const group = nodes.find(({ isGroup }) => isGroup);
  return [
    ...drawnKinds
      .filter((kind) => kinds.has(kind))
      .map((kind) => ({ text: say(kindKey(kind, 'name')), drawing: { kind } })),
    ...(group && grouping !== 'none'
      ? [{ text: say(`map.grouping.${grouping}.name`), drawing: { kind: group.kind } }]
      : []),
  ];
};

const ringEntries = ({ say }: Speaker, { nodes }: ViewModel): readonly LegendEntry[] => [
  ...rings.flatMap(([state, key]) => {
    const first = nodes.find(({ members }) => members?.state === state);
    return first
      ? [{ text: say(key), drawing: nodeLookOf({ ...first, folded: 0, isUnreviewed: false, isMarked: false }) }]
      : [];
  }),
  ...(nodes.some(({ isUnreviewed }) => isUnreviewed)
    ? [{ text: say('map.legend.unreviewed'), drawing: { kind: 'association', isUnreviewed: true } as const }]
    : []),
  ...(nodes.some(({ isMarked }) => isMarked)
    ? [{ text: say('map.legend.marked'), drawing: { kind: 'association', isMarked: true } as const }]
    : []),
];

const lineEntries = ({ say }: Speaker, { edges }: ViewModel): readonly LegendEntry[] => {
  const looks = new Set<TieLook>(edges.flatMap(looksOf));
  const apart = tieLooks.filter((look) => looks.has(look) && !plain.has(look));
  return [
    ...apart.map((look) => ({ text: say(`map.legend.${look}`), line: sampleLookOf(look) })),
    ...([...plain].some((look) => looks.has(look))
      ? [{ text: say('map.legend.plain'), line: sampleLookOf('other') }]
      : []),
  ];
};

export const legendOf = (speaker: Speaker, view: ViewModel): readonly LegendEntry[] => [
  ...kindEntries(speaker, view),
  ...ringEntries(speaker, view),
  ...lineEntries(speaker, view),
];
