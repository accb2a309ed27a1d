import type { Noun } from '@tvl/core/domain/ids.ts';

const lists: { readonly [N in Noun]?: string } = {
  organisation: '/organisaatiot',
  network: '/verkostot',
  event: '/tapahtumat',
  material: '/aineistot',
  area: '/kunnat',
  concept: '/teemat',
};

/** The list a noun's records stand in; the home page for those that have none. */
export const listPath = (noun: Noun): string => lists[noun] ?? '/';

/** A path of ours that an address asks to go back to; null when it names none. */
export const ownPath = (address: string | null): string | null =>
  address !== null && /^\/(?![/\\])/.test(address) ? address : null;

/** What the page about a record is asked to do, in its address. */
export const taskParameter = 'tee';
export const revisionParameter = 'versio';
export const endTask = 'paata';
export const removeTask = 'poista';
export const undoTask = 'kumoa';

export const taskPath = (id: string, task: string | null): string =>
  task === null ? `/muuta/${id}` : `/muuta/${id}?${taskParameter}=${task}`;
