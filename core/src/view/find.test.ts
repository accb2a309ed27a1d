import { describe, expect, test } from 'vitest';
import type { Graph } from '#graph/graph.ts';
import { finnish } from '#testing/random-settings.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { today, worldOf } from '#testing/world.ts';
import { deriveView } from './derive-view.ts';
import { changesToDraw, changesToHold, foundOutside } from './find.ts';
import { settingsIn, type MapSettings } from './settings.ts';
import { withoutGroup } from './without-group.ts';

const asked = (query: string): MapSettings => settingsIn(new URLSearchParams(query));
const viewOf = (graph: Graph, settings: MapSettings) => deriveView(graph, settings, today, finnish);

/** A network with a member, and one that stands alone. */
const small = () => {
  const graph = worldOf();
  const board = network(graph, 'Neuvosto', { themes: ['theme.sports'], functions: ['functionKind.advocacy'] });
  const other = network(graph, 'Toinen verkosto');
  const member = organisation(graph, 'Punainen Risti');
  tie(graph, member, board);
  const alone = organisation(graph, 'Punainen tupa');
  return { graph, board, other, member, alone };
};

describe('a found one that is not drawn', () => {
  test('is drawn when it is selected and what hides it is taken away', () => {
    const { graph, member } = small();
    for (const query of [
      'piilota=association',
      `lahella=theme.sports&askeleet=1`,
      'avatut=ei',
      'avatut=ei&piilota=association',
    ]) {
      const settings = asked(`${query}&haku=risti`);
      const before = viewOf(graph, settings);
      const node = before.found?.find(({ id }) => id === member.id);
      expect(node, query).toBeDefined();
      expect(before.byId.has(member.id), query).toBe(false);
      if (!node) continue;
      const after = viewOf(graph, { ...settings, ...changesToDraw(before, settings, node), selected: node.id });
      expect(after.byId.has(member.id), query).toBe(true);
    }
  });

  test('asks nothing more when it is drawn, or only folded', () => {
    const { graph, board, member } = small();
    const settings = asked(`haku=risti&lahella=${board.id}`);
    const view = viewOf(graph, settings);
    const [node] = view.found ?? [];
    expect(node?.id).toBe(member.id);
    if (node) expect(changesToDraw(view, settings, node)).toEqual({});
    const folded = asked('haku=risti&avatut=ei');
    if (node) expect(changesToDraw(viewOf(graph, folded), folded, node)).toEqual({});
  });
});

describe('what the words name outside the map as chosen', () => {
  const outside = (graph: Graph, settings: MapSettings) =>
    foundOutside(graph, settings, today, viewOf(graph, settings).found);

  test('is told apart from what is found inside, and from what is not looked for', () => {
    const { graph, alone, member } = small();
    expect(outside(graph, asked('haku=punainen'))).toEqual([alone.id]);
    expect(outside(graph, asked('haku=punainen&irralliset=kylla'))).toEqual([]);
    expect(new Set(outside(graph, asked('haku=punainen&kind=organisationKind.municipality')))).toEqual(
      new Set([alone.id, member.id]),
    );
    expect(outside(graph, asked(''))).toEqual([]);
    expect(outside(graph, asked('haku=%20-'))).toEqual([]);
  });

  test('comes in with one change, which lets in what stands alone only where it is needed', () => {
    const { graph, alone, member } = small();
    const settings = asked('haku=punainen&kind=organisationKind.municipality&paiva=2001');
    expect(changesToHold(graph, settings, today, [member.id])).toEqual({ filter: {}, day: null });
    const changes = changesToHold(graph, settings, today, [member.id, alone.id]);
    expect(changes).toEqual({ filter: {}, day: null, withAlone: true });
    const found = viewOf(graph, { ...settings, ...changes }).found?.map(({ id }) => id);
    expect(found).toEqual([member.id, alone.id]);
  });
});

describe('records without a group', () => {
  const without = (graph: Graph, query: string) => {
    const view = viewOf(graph, asked(`irralliset=kylla&${query}`));
    return [...withoutGroup(graph, view, today)].map((id) => view.byId.get(id)?.name);
  };

  test('SR013: are the networks that nobody has named a function of, and no organisation', () => {
    expect(without(small().graph, 'ryhmittely=toiminta')).toEqual(['Toinen verkosto']);
  });

  test('are those of both nouns where the grouping asks both, and none where there is no grouping', () => {
    const { graph } = small();
    expect(new Set(without(graph, 'ryhmittely=alue'))).toEqual(
      new Set(['Neuvosto', 'Toinen verkosto', 'Punainen Risti', 'Punainen tupa']),
    );
    expect(without(graph, 'ryhmittely=laji')).toEqual([]);
    expect(without(graph, 'ryhmittely=ei')).toEqual([]);
  });
});
