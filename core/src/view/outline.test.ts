import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Localised } from '@tvl/core/domain/localised.ts';
import { deriveView, type Reader } from '@tvl/core/view/derive-view.ts';
import { outlineRows, nodeAt } from '@tvl/core/view/outline.ts';
import { moveFor } from '@tvl/core/view/outline-keys.ts';
import { sentEdge, sentNode } from './testing/sample-map.ts';
import type { ViewModel } from '@tvl/core/view/view-model.ts';
import { drawnKinds, type DrawnKind } from '@tvl/core/view/drawn-kind.ts';

const reader: Reader = {
  nameOf: (names: Localised) => ({ text: names.fi ?? '', lang: undefined }),
  compare: (a, b) => a.localeCompare(b, 'fi'),
};

/** Any map of up to a dozen nodes with any ties, seen through any choices. */
const anyView: fc.Arbitrary<ViewModel> = fc
  .record({
    kinds: fc.array(fc.constantFrom('NETWORK', 'ASSOCIATION', 'PROJECT', 'THEME', 'SET'), {
      minLength: 1,
      maxLength: 12,
    }),
    ties: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom('MEMBER', 'LINK', 'PART_OF'), fc.boolean()), {
      maxLength: 20,
    }),
    hidden: fc.subarray<DrawnKind>([...drawnKinds], { maxLength: 2 }),
    withSuggestions: fc.boolean(),
    connectedOnly: fc.boolean(),
    around: fc.option(fc.nat(11)),
    search: fc.constantFrom('', '1', 'x'),
  })
  .map(({ kinds, ties, hidden, around, ...chosen }) =>
    deriveView(
      {
        nodes: kinds.map((kind, index) => sentNode(`n${index}`, kind)),
        edges: ties
          .filter(([from, to]) => from < kinds.length && to < kinds.length)
          .map(([from, to, kind, suggestion], index) =>
            sentEdge(`n${from}`, `n${to}`, { id: `tie ${index}`, kind, suggestion }),
          ),
      },
      { ...chosen, hidden: new Set(hidden), around: around === null ? null : `n${around}` },
      reader,
    ),
  );

/** All that keys can reach, and how: from the first row, every key tried in every place, rows opened on the way. */
const reached = (view: ViewModel, deepest: number): ReadonlySet<string> => {
  const open = new Set<string>();
  const seen = new Set<string>();
  const queue = outlineRows(view, open)
    .slice(0, 1)
    .map(({ key }) => key);
  for (const key of queue) {
    if (seen.has(key)) continue;
    seen.add(key);
    for (const pressed of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'Home', 'End']) {
      const rows = outlineRows(view, open);
      const row = rows.find((one) => one.key === key);
      const move = moveFor(rows, key, pressed);
      if (!row || !move) continue;
      if (move.do === 'open' && row.level < deepest) open.add(move.key);
      if (move.do === 'go') queue.push(move.key);
    }
  }
  return seen;
};

describe('the outline', () => {
  it('holds every node that is shown, each once at the top, and nothing else', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const top = outlineRows(view, new Set()).map(({ node }) => node.id);
        const shown = view.nodes.filter(({ id }) => view.found?.has(id) ?? true).map(({ id }) => id);
        expect(top).toHaveLength(shown.length);
        expect(new Set(top)).toEqual(new Set(shown));
        const everything = outlineRows(view, new Set(top)).map(({ node }) => node);
        expect(everything.every(({ id }) => view.byId.has(id))).toBe(true);
      }),
    );
  });

  it('lets every node be reached with the arrow keys alone', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const ids = new Set([...reached(view, 1)].map(nodeAt));
        const shown = view.nodes.filter(({ id }) => view.found?.has(id) ?? true);
        expect(shown.every(({ id }) => ids.has(id))).toBe(true);
      }),
    );
  });

  it('leads from every node to each of its neighbours with the right arrow', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const keys = reached(view, 2);
        for (const { node } of outlineRows(view, new Set())) {
          for (const { node: other } of view.neighbours.get(node.id) ?? []) {
            expect(keys).toContain(`${node.id}>${other.id}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not lead straight back to where one came from', () => {
    const view = deriveView(
      { nodes: [sentNode('a'), sentNode('b', 'ASSOCIATION')], edges: [sentEdge('b', 'a')] },
      { hidden: new Set(), withSuggestions: true, connectedOnly: true, around: null, search: '' },
      reader,
    );
    const rows = outlineRows(view, new Set(['a', 'a>b']));
    expect(rows.map(({ key, canOpen }) => `${key} ${canOpen}`)).toEqual(['a true', 'a>b false', 'b true']);
  });

  it('counts places among siblings of one kind, for those who hear them', () => {
    const view = deriveView(
      { nodes: [sentNode('b'), sentNode('a'), sentNode('t', 'THEME')], edges: [] },
      { hidden: new Set(), withSuggestions: true, connectedOnly: true, around: null, search: '' },
      reader,
    );
    expect(
      outlineRows(view, new Set()).map(({ node, position, siblings }) => `${node.id} ${position}/${siblings}`),
    ).toEqual(['a 1/2', 'b 2/2', 't 1/1']);
  });
});

describe('keys in the outline', () => {
  const view = deriveView(
    {
      nodes: [sentNode('ahti'), sentNode('öljy'), sentNode('björk', 'ASSOCIATION')],
      edges: [sentEdge('björk', 'ahti')],
    },
    { hidden: new Set(), withSuggestions: true, connectedOnly: true, around: null, search: '' },
    reader,
  );
  const closed = outlineRows(view, new Set());
  const opened = outlineRows(view, new Set(['ahti']));

  it('open with right, go in with right again, come back with left, close with left', () => {
    expect(moveFor(closed, 'ahti', 'ArrowRight')).toEqual({ do: 'open', key: 'ahti' });
    expect(moveFor(opened, 'ahti', 'ArrowRight')).toEqual({ do: 'go', key: 'ahti>björk' });
    expect(moveFor(opened, 'ahti>björk', 'ArrowLeft')).toEqual({ do: 'go', key: 'ahti' });
    expect(moveFor(opened, 'ahti', 'ArrowLeft')).toEqual({ do: 'close', key: 'ahti' });
    expect(moveFor(closed, 'ahti', 'ArrowLeft')).toBeNull();
  });

  it('select with Enter and with space', () => {
    expect(moveFor(opened, 'ahti>björk', 'Enter')).toEqual({ do: 'select', id: 'björk' });
    expect(moveFor(closed, 'öljy', ' ')).toEqual({ do: 'select', id: 'öljy' });
  });

  it('jump to the next name that begins with a letter', () => {
    expect(moveFor(closed, 'ahti', 'b')).toEqual({ do: 'go', key: 'björk' });
    expect(moveFor(closed, 'björk', 'ö')).toEqual({ do: 'go', key: 'öljy' });
    expect(moveFor(closed, 'ahti', '#')).toBeNull();
    expect(moveFor(closed, 'ahti', 'F5')).toBeNull();
  });
});
