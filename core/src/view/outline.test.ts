import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '#domain/chance.ts';
import { randomRegister } from '#testing/random-register.ts';
import { anySettings, finnish, noSettings } from '#testing/random-settings.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { patience, today, worldOf } from '#testing/world.ts';
import type { Graph } from '#graph/graph.ts';
import { deriveView } from './derive-view.ts';
import { moveFor } from './outline-keys.ts';
import { nodeAt, openAtFirst, outlineRows, sizeOfGroup } from './outline.ts';
import type { ViewModel } from './view-model.ts';

const viewOf = (graph: Graph, settings: Partial<typeof noSettings> = {}): ViewModel =>
  deriveView(graph, { ...noSettings, ...settings }, today, finnish);

/** Any register seen through any choices. */
const anyView: fc.Arbitrary<ViewModel> = fc.tuple(fc.nat(), fc.nat()).map(([seed, choice]) => {
  const graph = randomRegister(seed);
  return viewOf(graph, anySettings(graph, chanceOf(choice)));
});

const topIds = (view: ViewModel): readonly string[] => (view.found ?? view.nodes).map(({ id }) => id);

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
  it('holds every node that is shown, each once at the top, and nothing else', patience, () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const top = outlineRows(view, new Set()).map(({ node }) => node.id);
        const shown = topIds(view);
        expect(top).toHaveLength(shown.length);
        expect(new Set(top)).toEqual(new Set(shown));
        const everything = outlineRows(view, new Set(top)).map(({ node }) => node);
        expect(everything.every(({ id }) => view.byId.has(id) || shown.includes(id))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('lets every node be reached with the arrow keys alone', patience, () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const ids = new Set([...reached(view, 1)].map(nodeAt));
        expect(topIds(view).every((id) => ids.has(id))).toBe(true);
      }),
    );
  });

  it('leads from every node to each of its neighbours with the right arrow', patience, () => {
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
    const graph = worldOf();
    const [group, member] = [network(graph, 'A'), organisation(graph, 'B')];
    tie(graph, member, group);
    const rows = outlineRows(viewOf(graph), new Set([group.id, `${group.id}>${member.id}`]));
    expect(rows.map(({ node, level, canOpen }) => `${node.name} ${level} ${canOpen}`)).toEqual([
      'A 1 true',
      'B 2 false',
      'B 1 true',
    ]);
  });

  it('counts places among siblings of one kind, for those who hear them', () => {
    const graph = worldOf();
    network(graph, 'B');
    network(graph, 'A', { themes: ['theme.sports'] });
    const rows = outlineRows(viewOf(graph), new Set());
    expect(rows.map(({ node, position, siblings }) => `${node.name} ${position}/${siblings}`)).toEqual([
      'A 1/2',
      'B 2/2',
      'theme sports 1/1',
    ]);
  });

  it('puts groups that were asked for first, and opens them', () => {
    const graph = worldOf();
    network(graph, 'A', { functions: ['functionKind.advocacy'], themes: ['theme.sports'] });
    const view = viewOf(graph, { grouping: 'function' });
    const rows = outlineRows(view, new Set(openAtFirst(view)));
    expect(rows.map(({ node, level }) => `${node.name} ${level}`)).toEqual(['functionKind advocacy 1', 'A 2', 'A 1']);
    expect(openAtFirst(viewOf(graph))).toEqual([]);
  });

  it('leaves a group closed whose all is folded into it, and counts what it holds all the same', () => {
    const graph = worldOf();
    organisation(graph, 'Kunta', { kind: 'organisationKind.municipality' });
    network(graph, 'A', { kind: 'networkKind.areal' });
    network(graph, 'B', { kind: 'networkKind.areal' });
    const opened = (settings: Partial<typeof noSettings>) => {
      const view = viewOf(graph, { grouping: 'kind', withAlone: true, ...settings });
      const groups = view.nodes.filter(({ isGroup }) => isGroup);
      return groups.map((node) => `${node.name} ${sizeOfGroup(view, node)} ${openAtFirst(view).includes(node.id)}`);
    };
    expect(opened({ open: new Set() })).toEqual(['networkKind areal 2 true', 'organisationKind municipality 1 false']);
    expect(opened({ open: 'all' })).toEqual(['networkKind areal 2 true', 'organisationKind municipality 1 true']);
  });

  it('can open what has something folded into it', () => {
    const graph = worldOf();
    const group = network(graph, 'A');
    tie(graph, organisation(graph, 'B'), group);
    expect(outlineRows(viewOf(graph, { open: new Set() }), new Set())).toMatchObject([{ canOpen: true }]);
  });
});

describe('keys in the outline', () => {
  const graph = worldOf();
  const [ahti, oil] = [network(graph, 'ahti'), network(graph, 'öljy')];
  const bear = organisation(graph, 'björk');
  tie(graph, bear, ahti);
  const view = viewOf(graph);
  const closed = outlineRows(view, new Set());
  const opened = outlineRows(view, new Set([ahti.id]));

  it('open with right, go in with right again, come back with left, close with left', () => {
    expect(moveFor(closed, ahti.id, 'ArrowRight')).toEqual({ do: 'open', key: ahti.id });
    expect(moveFor(opened, ahti.id, 'ArrowRight')).toEqual({ do: 'go', key: `${ahti.id}>${bear.id}` });
    expect(moveFor(opened, `${ahti.id}>${bear.id}`, 'ArrowLeft')).toEqual({ do: 'go', key: ahti.id });
    expect(moveFor(opened, ahti.id, 'ArrowLeft')).toEqual({ do: 'close', key: ahti.id });
    expect(moveFor(closed, ahti.id, 'ArrowLeft')).toBeNull();
  });

  it('select with Enter and with space', () => {
    expect(moveFor(opened, `${ahti.id}>${bear.id}`, 'Enter')).toEqual({ do: 'select', id: bear.id });
    expect(moveFor(closed, oil.id, ' ')).toEqual({ do: 'select', id: oil.id });
  });

  it('jump to the next name that begins with a letter', () => {
    expect(moveFor(closed, ahti.id, 'b')).toEqual({ do: 'go', key: bear.id });
    expect(moveFor(closed, bear.id, 'ö')).toEqual({ do: 'go', key: oil.id });
    expect(moveFor(closed, ahti.id, '#')).toBeNull();
    expect(moveFor(closed, ahti.id, 'F5')).toBeNull();
  });
});
