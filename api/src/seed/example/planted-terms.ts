/** Terms that people of the invented region added although the vocabulary had them, and terms that only look alike. */
import { termDraft, type Draft } from './draft.ts';
import type { PlantedDifference, PlantedDuplicate } from './manifest.ts';

const added = (
  scheme: string,
  code: string,
  label: string,
  same: string,
  phenomenon: PlantedDuplicate['phenomenon'],
): { readonly term: Draft; readonly duplicate: PlantedDuplicate } => {
  const term = termDraft(scheme, code, label);
  return { term, duplicate: { noun: 'concept', ids: [`${scheme}.${same}`, term.id], phenomenon } };
};

const all = [
  added('theme', 'kokemusasiantuntijuus', 'Kokemusasiantuntijuus', 'experience', 'everydayWord'),
  added('theme', 'soteuudistus', 'Soteuudistus', 'soteReform', 'hyphen'),
  added('theme', 'digiosalisuus', 'Digiosalisuus', 'digitalInclusion', 'typo'),
  added('functionKind', 'tiedon-vaihto', 'Tiedon vaihto', 'infoExchange', 'spaces'),
  added('targetGroup', 'ikaihmiset', 'Ikäihmiset', 'older', 'everydayWord'),
] as const;

export const plantedTerms: readonly Draft[] = all.map(({ term }) => term);
export const termDuplicates: readonly PlantedDuplicate[] = all.map(({ duplicate }) => duplicate);
export const experienceTerms: readonly string[] = ['theme.experience', all[0].term.id];

export const termDifferences: readonly PlantedDifference[] = [
  { noun: 'concept', ids: ['theme.soteReform', 'theme.nextReform'], difference: 'anotherReform' },
  { noun: 'concept', ids: ['theme.publicCooperation', 'theme.municipalCooperation'], difference: 'narrowerTerm' },
];
