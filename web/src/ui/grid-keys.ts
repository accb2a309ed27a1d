/** Where a key leads in a grid of cells, after the grid pattern of ARIA. */
export type Place = { readonly row: number; readonly column: number };
export type Size = { readonly rows: number; readonly columns: number };

/** Rows that Page Up and Page Down go. */
const page = 5;

const within = (at: number, length: number): number => Math.max(0, Math.min(length - 1, at));

/** The place that the key leads to; null for keys that mean nothing in a grid. It never leaves the grid. */
export const placeAfter = (
  { row, column }: Place,
  { rows, columns }: Size,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
): Place | null => {
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: within(nextRow, rows),
    column: within(nextColumn, columns),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'Home':
      return ctrlKey ? to(0, 0) : to(row, 0);
    case 'End':
      return ctrlKey ? to(rows - 1, columns - 1) : to(row, columns - 1);
    case 'PageDown':
      return to(row + page, column);
    case 'PageUp':
      return to(row - page, column);
    default:
      return null;
  }
};
