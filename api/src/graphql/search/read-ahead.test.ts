import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { idFor } from '@tvl/core/domain/ids.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import { organisation } from '@tvl/core/testing/shorthand.ts';
import { worldOf } from '@tvl/core/testing/world.ts';
import { keepNames } from '../kept-names.ts';
import { readNamesAhead } from './read-ahead.ts';

const one = organisation(worldOf(), 'Saarenkylän kerho');
const graph = Graph.of({
  organisation: Array.from({ length: 20_000 }, (_, at) => ({
    ...one,
    id: idFor('organisation', String(at)),
    names: { fi: `Saarenkylän ${at}. pyöreän pöydän järjestökeskustelukerho` },
  })),
});

/** How many turns of the event loop others get before it is over. */
const turnsUntil = async (whole: Promise<void>): Promise<number> => {
  const over = whole.then(() => true);
  let turns = 0;
  while (!(await Promise.race([over, turn(false)]))) turns++;
  return turns;
};

test('names are read with rests in which others are served, and once', async () => {
  const first = await turnsUntil(readNamesAhead(graph, keepNames()).whole);
  const again = await turnsUntil(readNamesAhead(graph, keepNames()).whole);
  expect(first).toBeGreaterThan(again);
});

test('names are there for who adds one, read with rests as well', async () => {
  const names = keepNames();
  await readNamesAhead(graph, keepNames()).whole;
  const searched = await turnsUntil(readNamesAhead(graph, names).whole);
  expect(searched).toBeGreaterThan(10);
  expect(names.ahead(graph).next().done).toBe(true);
});

test('reading ends when the server stops', async () => {
  const whole = await turnsUntil(readNamesAhead(graph, keepNames()).whole);
  const { whole: stopped, stop } = readNamesAhead(graph, keepNames());
  stop();
  expect(await turnsUntil(stopped)).toBeLessThan(whole);
});
