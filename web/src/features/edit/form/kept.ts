/** Keeps a half-filled form in this tab, so that a reload, a lost session or a wrong link loses nothing typed. */
import type { Drafts, Values } from '../drafts-of.ts';

/** Something sent whose answer never came: it may be recorded, so it is sent again as it was before anything else. */
export type Unsure = { readonly commandId: string; readonly values: Values };

export type Kept = {
  readonly drafts: Drafts;
  /** What stood in the boxes before anything was typed. */
  readonly ground: Drafts;
  /** Values the form opened with: what the editor saw. */
  readonly opened: Values;
  /** One for each filling of the form, so that sending it twice records it once. */
  readonly commandId: string;
  readonly unsure: Unsure | null;
};

const prefix = 'tvl.lomake.';

/** Storage may be refused (a private window): then the form lives as long as its page. */
export const readKept = (key: string): Kept | null => {
  try {
    const kept = JSON.parse(sessionStorage.getItem(prefix + key) ?? 'null') as Kept | null;
    return typeof kept?.drafts === 'object' && typeof kept.ground === 'object' && typeof kept.commandId === 'string'
      ? kept
      : null;
  } catch {
    return null;
  }
};

export const keep = (key: string, kept: Kept): void => {
  try {
    sessionStorage.setItem(prefix + key, JSON.stringify(kept));
  } catch {
    // Not kept; the page still holds it.
  }
};

export const forget = (key: string): void => {
  try {
    sessionStorage.removeItem(prefix + key);
  } catch {
    // There was nothing to forget.
  }
};

/** Puts a record that was just added into the field of the form it was added for. */
export const chooseInKept = (key: string, name: string, id: string): void => {
  const kept = readKept(key);
  if (!kept) return;
  const draft = kept.drafts[name];
  keep(key, { ...kept, drafts: { ...kept.drafts, [name]: Array.isArray(draft) ? [...(draft as string[]), id] : id } });
};
