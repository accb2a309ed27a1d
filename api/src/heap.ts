import type { Noun } from '@tvl/core/domain/ids.ts';
import { nounNames } from '@tvl/core/domain/record.ts';

/** Some times what a large region has. */
const many = 200_000;

/**
 * How far V8 lets the heap grow over what stays in it before it looks for what does not, in hundredths; 0 leaves it to V8,
 * which waits until there is nearly twice as much. For a country's register, of which nearly all stays, that would be
 * hundreds of megabytes. Looking more often costs a small one its quick answers, and a large one little, since there is
 * hardly more to find; unless each change leaves much behind.
 */
const growing = (percent: number): string => `--heap-growing-percent=${percent}`;

/** Until it is known how large the register is: what reading it leaves behind would stay. */
export const heapWhileReading = growing(20);

/**
 * The driver of Neo4j leaves some 30 kB of each commit among what stays, so that a country in which many write would be
 * looked through every 20 seconds, and each time some would wait for a fifth of one.
 */
const besideNeo4j = growing(50);

/** What V8 is told once the register is read. */
export const heapFor = (register: { readonly count: (noun: Noun) => number }, isOnNeo4j: boolean): string => {
  const records = nounNames.reduce((sum, noun) => sum + register.count(noun), 0);
  if (records < many) return growing(0);
  return isOnNeo4j ? besideNeo4j : heapWhileReading;
};
