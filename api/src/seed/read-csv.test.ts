import { describe, expect, it } from 'vitest';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { readSeeds, splitMany } from './read-csv.ts';
import { stagesOf } from './stages.ts';

describe('a mistake in a seed file', () => {
  const read = (noun: Noun, text: string) => () => readSeeds(noun, text, 'x.csv');

  it.each([
    ['an unknown column', 'network', 'id,colour\nnet_1,red', 'seed-data/x.csv, row 2, column colour'],
    ['a language nobody speaks', 'network', 'id,names.xx\nnet_1,a', 'column names.xx: unknown language'],
    ['a wrong number', 'event', 'id,headCount\nevt_1,2\nevt_2,many', 'row 3, column headCount: "many" is no number'],
    ['a wrong date', 'event', 'id,startsOn\nevt_1,2019-02-30', 'column startsOn: "2019-02-30" is no date'],
    ['a wrong flag', 'attendance', 'id,remote\natt_1,1', 'column remote'],
    ['an unknown part of a list', 'organisation', 'id,externalIds\norg_1,"[{""x"": 1}]"', 'unknown part "x"'],
    ['a list that is no JSON', 'organisation', 'id,externalIds\norg_1,x', 'column externalIds: the list is no JSON'],
    ['a missing id', 'event', 'id,place\n,Inari', 'column id'],
    ['a row of the wrong length', 'event', 'id,place\nevt_1,Inari,more', 'row 2'],
  ] as const)('%s is named with file, row and column', (_, noun, text, message) => {
    expect(read(noun, text)).toThrow(message);
  });

  it('that points nowhere is named too', () => {
    const seed = readSeeds('membership', 'id,organisation\nmem_1,org_nobody', 'x.csv');
    expect(() => stagesOf(seed, ['membership'])).toThrow(
      'seed-data/x.csv, row 2, column organisation: nothing has the id org_nobody',
    );
  });

  it('splits many values at the bar', () => {
    expect([splitMany(''), splitMany('a|b')]).toEqual([[], ['a', 'b']]);
  });
});
