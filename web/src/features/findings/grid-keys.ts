/** Walking a square grid with the keyboard, as the grid pattern of ARIA tells. Pure. */
export type Cell = { readonly row: number; readonly column: number };

/** Where a key leads; null when it is none of the grid's. */
export const gridMove = (key: string, isFar: boolean, { row, column }: Cell, size: number): Cell | null => {
  const last = size - 1;
  const at = (r: number, c: number): Cell => ({
    row: Math.min(Math.max(r, 0), last),
    column: Math.min(Math.max(c, 0), last),
  });
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'Home':
      return at(isFar ? 0 : row, 0);
    case 'End':
      return at(isFar ? last : row, last);
    case 'PageUp':
      return at(row - 10, column);
    case 'PageDown':
      return at(row + 10, column);
    default:
      return null;
  }
};
