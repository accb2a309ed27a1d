/** When somebody last saw the findings, kept on the device. */
import { recall, remember } from '#state/remembered.ts';

export type Moment = { readonly revision: number; readonly day: string };

const keptAs = 'tvl.loydokset';

/** Null when nothing is kept, or what is kept is no moment. */
export const parseMoment = (text: string | null): Moment | null => {
  if (text === null) return null;
  try {
    const { revision, day } = JSON.parse(text) as Partial<Moment>;
    return Number.isInteger(revision) && typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day)
      ? { revision: revision as number, day }
      : null;
  } catch {
    return null;
  }
};

export const lastSeen = (): Moment | null => parseMoment(recall(keptAs));
export const keepSeen = (moment: Moment): void => remember(keptAs, JSON.stringify(moment));
