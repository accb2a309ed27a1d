/** Who comes next in a list that is being worked through. Pure. */
export type Waiting = { readonly id: string; readonly state: string };

const waits = ({ state }: Waiting): boolean => state === 'OPEN' || state === 'RETURNED';

/** The next one that waits for a decision, from there on and then from the start; null when nothing else waits. */
export const nextWaiting = (rows: readonly Waiting[], current: string): string | null => {
  const at = rows.findIndex(({ id }) => id === current);
  const after = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  return after.find((one) => one.id !== current && waits(one))?.id ?? null;
};

export type Around = { readonly place: number; readonly previous: string | null; readonly next: string | null };

/** Neighbours in the list; place is 0 when it is not in it. */
export const around = (rows: readonly Pick<Waiting, 'id'>[], current: string): Around => {
  const at = rows.findIndex(({ id }) => id === current);
  if (at === -1) return { place: 0, previous: null, next: rows[0]?.id ?? null };
  return { place: at + 1, previous: rows[at - 1]?.id ?? null, next: rows[at + 1]?.id ?? null };
};
