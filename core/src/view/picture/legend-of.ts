/** The legend of a picture: a line for every look that occurs in it, and for no other. */
import { kindKey } from '#texts/keys.ts';
import type { Speaker } from '#texts/speaker.ts';
import { drawnKinds } from '../drawn-kind.ts';
import { looksOf } from '../tie-looks.ts';
import { tieLooks, type Members, type ViewModel } from '../view-model.ts';
import type { LegendEntry } from './caption-svg.ts';
import { sampleLookOf } from './line-look.ts';
import { nodeLookOf } from './node-look.ts';

const rings = [
  ['known', 'map.legend.membersKnown'],
  ['atLeast', 'map.legend.membersAtLeast'],
  ['none', 'map.legend.membersNone'],
  ['unknown', 'map.legend.membersUnknown'],
] as const satisfies readonly (readonly [Members['state'], string])[];

export const legendOf = ({ say }: Speaker, view: ViewModel): readonly LegendEntry[] => {
  const { nodes, edges } = view;
  const kinds = new Set(nodes.filter(({ isGroup }) => !isGroup).map(({ kind }) => kind));
  const looks = new Set(edges.flatMap(looksOf));
  return [
    ...drawnKinds
      .filter((kind) => kinds.has(kind))
      .map((kind) => ({ text: say(kindKey(kind, 'name')), drawing: { kind } })),
    ...rings.flatMap(([state, key]) => {
      const first = nodes.find(({ members }) => members?.state === state);
      return first ? [{ text: say(key), drawing: nodeLookOf({ ...first, folded: 0, isUnreviewed: false }) }] : [];
    }),
    ...(nodes.some(({ isUnreviewed }) => isUnreviewed)
      ? [{ text: say('map.legend.unreviewed'), drawing: { kind: 'association', isUnreviewed: true } as const }]
      : []),
    ...tieLooks
      .filter((look) => looks.has(look))
      .map((look) => ({ text: say(`map.legend.${look}`), line: sampleLookOf(look) })),
  ];
};
