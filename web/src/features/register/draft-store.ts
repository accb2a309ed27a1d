/** Keeps the draft on the device, so that closing, reloading or losing the line loses nothing; and, once sent, its link. */
import { type Draft, draftVersion } from './draft.ts';

const draftName = 'tvl.vastaus';
const sentName = 'tvl.lahetetty';

const read = (name: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
};

/** False when the browser keeps nothing (a private window, a locked-down tablet, no room): the page says so. */
const keep = (name: string, value: unknown): boolean => {
  try {
    localStorage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};

const drop = (name: string): void => {
  try {
    localStorage.removeItem(name);
  } catch {
    // There was nothing to drop.
  }
};

export const readDraft = (): Draft | null => {
  const kept = read(draftName) as Partial<Draft> | null;
  return kept?.version === draftVersion && typeof kept.commandId === 'string' ? (kept as Draft) : null;
};

export const keepDraft = (draft: Draft): boolean => keep(draftName, draft);

export const dropDraft = (): void => drop(draftName);

/** Whether the event tells of the draft changed in another tab. */
export const isOfDraft = ({ key }: StorageEvent): boolean => key === draftName || key === null;

/** What stays after sending: the way back to the receipt, until the next respondent begins. The server tells the code once. */
export type Sent = { readonly token: string; readonly code: string | null };

export const readSent = (): Sent | null => {
  const kept = read(sentName) as Partial<Sent> | null;
  return typeof kept?.token === 'string' ? { token: kept.token, code: kept.code ?? null } : null;
};

export const keepSent = (sent: Sent): boolean => keep(sentName, sent);

export const dropSent = (): void => drop(sentName);
