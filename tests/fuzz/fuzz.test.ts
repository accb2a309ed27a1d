// A short form of `npm run fuzz`. Its seed is new each time, and told: the same seed makes the same input again.
import { expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';

const inputs = 2000;
const minutes = 60_000;

it(
  'random commands, documents, requests and bytes find no fault, no end and no growth without bound',
  async () => {
    const seed = Date.now() % 2 ** 31;
    console.info(`${inputs} inputs; again: npm run fuzz -- ${inputs} ${seed}`);
    const { tally, memory, faults } = await fuzz(inputs, seed);
    expect(faults).toEqual([]);
    expect(tally.total()).toBe(inputs);
    expect(memory.end).toBeGreaterThan(0);
    const kinds = new Set(tally.rows().map(([kind]) => kind.split(' ', 1)[0]));
    expect(kinds).toEqual(new Set(['command', 'document,', 'HTTP', 'bytes']));
  },
  5 * minutes,
);
