/** What a reader might choose of a map: every setting alone and with others, ids that exist and that do not. */
import type { Graph } from '#graph/graph.ts';
import { drawnKinds } from '#view/drawn-kind.ts';
import type { Reader } from '#view/reader.ts';
import { settingsIn, type MapSettings } from '#view/settings.ts';
import { groupings, tieLooks } from '#view/view-model.ts';
import type { Chance } from '#domain/chance.ts';
import { anyDay, anyFilter } from './random-register.ts';

/** The map as it opens: nothing chosen. */
export const noSettings: MapSettings = settingsIn({ get: () => null, keys: () => [] });

export const finnish: Reader = {
  nameOf: (names) => ({ text: names.fi ?? Object.values(names)[0] ?? '', lang: undefined }),
  compare: (a, b) => a.localeCompare(b, 'fi'),
};

export const anySettings = (graph: Graph, chance: Chance): MapSettings => {
  const day = anyDay(chance);
  const ids = [...graph.all('network'), ...graph.all('organisation')].map(({ id }) => id as string);
  const anyId = (): string => chance.pick([...ids, 'org_nobody']);
  const networks = graph.all('network').map(({ id }) => id as string);
  const [from, to] = [anyId(), anyId()];
  return {
    filter: chance.once(2)
      ? {}
      : { ...anyFilter(graph, 'network', day, chance), ...anyFilter(graph, 'organisation', day, chance) },
    day: chance.once(3) ? null : day,
    search: chance.once(4) ? chance.pick(['järj', 'verkosto 1', '2', '-']) : '',
    hiddenKinds: new Set(chance.once(3) ? chance.some(drawnKinds, 3) : []),
    hiddenTies: new Set(chance.once(3) ? chance.some(tieLooks, 3) : []),
    grouping: chance.pick(groupings),
    open: chance.pick([null, 'all', new Set(chance.some(networks, 3))]),
    withAlone: chance.once(2),
    focus: chance.once(5) ? { id: anyId(), steps: 1 + chance.below(3) } : null,
    path: chance.once(5) && from !== to ? [from, to] : null,
    selected: chance.once(3) ? anyId() : null,
    marked: new Set(chance.once(3) ? chance.some(ids, 3) : []),
    overlaps: chance.once(3) ? 1 + chance.below(3) : null,
    moved: new Map(chance.once(4) ? [[anyId(), { x: chance.below(900) - 200, y: chance.below(700) }]] : []),
    sight: chance.once(4) ? { x: chance.below(700), y: chance.below(500), zoom: 0.25 + chance.below(8) / 4 } : null,
  };
};
