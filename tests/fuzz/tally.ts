// What was sent and what came of it.

export type Tally = {
  /** Counts one input. `what` is the status, or what else came of it. */
  readonly count: (kind: string, what: string | number) => void;
  readonly total: () => number;
  /** Counts by kind, then by what came. */
  readonly rows: () => readonly (readonly [kind: string, what: string, count: number])[];
};

export const openTally = (): Tally => {
  const counts = new Map<string, Map<string, number>>();
  return {
    count: (kind, what) => {
      const ofKind = counts.get(kind) ?? new Map<string, number>();
      counts.set(kind, ofKind);
      ofKind.set(String(what), (ofKind.get(String(what)) ?? 0) + 1);
    },
    total: () => [...counts.values()].flatMap((ofKind) => [...ofKind.values()]).reduce((sum, one) => sum + one, 0),
    rows: () =>
      [...counts].flatMap(([kind, ofKind]) =>
        [...ofKind].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([what, count]) => [kind, what, count] as const),
      ),
  };
};

/** What may never come of anything: a status of ours that says the fault is ours. */
export const isFault = (status: number): boolean => status >= 500 || Number.isNaN(status);
