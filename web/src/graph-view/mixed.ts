/** `share` of the one colour and the rest of the other; both as #rrggbb. */
export const mixed = (one: string, other: string, share: number): string => {
  const parts = (colour: string): readonly number[] =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [a, b] = [parts(one), parts(other)];
  if ([...a, ...b].some(Number.isNaN)) return one;
  return `#${a
    .map((part, at) =>
      Math.round(part * share + (b[at] ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};
