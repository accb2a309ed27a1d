/** Ties in words, as seen from one of their ends. */
import type { Localised } from '#domain/localised.ts';
import type { Speaker } from '#texts/speaker.ts';
import type { ViewEdge } from './view-model.ts';

type Words = (text: Localised) => { readonly text: string; readonly lang: string | undefined };

const relation = ({ say }: Speaker, words: Words, edge: ViewEdge, from: string): string => {
  if (edge.kind === 'sharing') return say('map.sharing.tie', { n: edge.shared ?? 0 });
  if (edge.kind !== 'link' || edge.term === null)
    return say(edge.kind === 'group' ? 'map.legend.group' : `record.tie.${edge.kind}`);
  const { there, back } = edge.term;
  return words(edge.from === from || back === null ? there : back).text;
};

/** How sure a tie is; nothing for what needs no word. An inferred one is never counted, and says so. */
export const certaintyWords = ({ say }: Speaker, { certainty }: ViewEdge): readonly string[] => {
  if (certainty === 'said') return [];
  const word = say(`map.legend.${certainty}`);
  return certainty === 'inferred' ? [word, say('map.panel.notCounted')] : [word];
};

/** When a tie holds; nothing for now. */
export const modeWords = ({ say }: Speaker, { mode }: ViewEdge): readonly string[] =>
  mode === 'current' ? [] : [say(`map.legend.${mode}`)];

/** "Jäsen, vahvistettu", "Rahoittaa, päättynyt". */
export const tieWords = (speaker: Speaker, words: Words, edge: ViewEdge, from: string): string =>
  [relation(speaker, words, edge, from), ...certaintyWords(speaker, edge), ...modeWords(speaker, edge)].join(', ');

/** Of all ties between two, each way of saying once. */
export const allTieWords = (speaker: Speaker, words: Words, edges: readonly ViewEdge[], from: string): string =>
  [...new Set(edges.map((edge) => tieWords(speaker, words, edge, from)))].join('. ');
