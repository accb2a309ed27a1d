/** What a key does in the outline: as data, so that it can be tested without a page. */
import { fold } from '#analysis/search.ts';
import type { OutlineRow } from './outline.ts';

export type OutlineMove =
  | { readonly do: 'go'; readonly key: string }
  | { readonly do: 'open'; readonly key: string }
  | { readonly do: 'close'; readonly key: string }
  | { readonly do: 'select'; readonly id: string };

const go = (row: OutlineRow | undefined): OutlineMove | null => (row ? { do: 'go', key: row.key } : null);

const right = (rows: readonly OutlineRow[], index: number, row: OutlineRow): OutlineMove | null => {
  if (!row.canOpen) return null;
  return row.isOpen ? go(rows[index + 1]) : { do: 'open', key: row.key };
};

const left = (rows: readonly OutlineRow[], row: OutlineRow): OutlineMove | null =>
  row.isOpen ? { do: 'close', key: row.key } : go(rows.find(({ key }) => key === row.parent));

/** The next row whose name begins so, going round. */
const typed = (rows: readonly OutlineRow[], index: number, letter: string): OutlineMove | null => {
  const begin = fold(letter);
  if (begin === '') return null;
  const later = [...rows.slice(index + 1), ...rows.slice(0, index + 1)];
  return go(later.find(({ node }) => fold(node.name).startsWith(begin)));
};

/** The move a key makes from a row; null when it is not ours. */
export const moveFor = (rows: readonly OutlineRow[], at: string, pressed: string): OutlineMove | null => {
  const index = rows.findIndex(({ key }) => key === at);
  const row = rows[index];
  if (!row) return null;
  switch (pressed) {
    case 'ArrowDown':
      return go(rows[index + 1]);
    case 'ArrowUp':
      return go(rows[index - 1]);
    case 'ArrowRight':
      return right(rows, index, row);
    case 'ArrowLeft':
      return left(rows, row);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case 'Enter':
    case ' ':
      return { do: 'select', id: row.node.id };
    default:
      return pressed.length === 1 ? typed(rows, index, pressed) : null;
  }
};
