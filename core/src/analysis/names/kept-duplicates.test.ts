import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { organisation } from '#testing/shorthand.ts';
import { patience, worldOf } from '#testing/world.ts';
import { DuplicateFinder } from './duplicates.ts';
import { KeptDuplicates } from './kept-duplicates.ts';
import { RegisterNames } from './register-names.ts';

/** Few words and their errors, so that words become common and cease to be. */
const words = ['Kitinen', 'Kitnen', 'Kitisen', 'Haltia', 'Haltja', 'Sampo', 'Sammpo'];
const houses = ['Järjestökeskus', 'Kylätalo', 'Toimintakeskus'];
const anyName = fc
  .tuple(fc.constantFrom(...houses), fc.constantFrom(...words), fc.constantFrom('', ' ry', ' Oy'))
  .map(([house, word, form]) => `${house} ${word}${form}`);

describe('suspected duplicates that are kept', () => {
  test('are those of a register looked through anew, whatever came, was renamed and went', patience, () => {
    const step = fc.record({ id: fc.nat({ max: 7 }), name: fc.option(anyName) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.nat({ max: 25 }), (steps, asked) => {
        const kept = new KeptDuplicates();
        const names = new Map<string, string>();
        steps.forEach(({ id, name }, at) => {
          if (at === asked) kept.all();
          if (name === null) kept.remove(`org_${id}`);
          else kept.set({ id: `org_${id}`, names: [name] });
          if (name === null) names.delete(`org_${id}`);
          else names.set(`org_${id}`, name);
        });
        const anew = new DuplicateFinder();
        for (const [id, name] of names) anew.set({ id, names: [name] });
        expect(kept.all()).toEqual(anew.all());
      }),
      { numRuns: 300 },
    );
  });

  test('go when a word that looked like an error becomes common, and come again when it is so no more', () => {
    const kept = new KeptDuplicates();
    const villages = ['Kolarin', 'Ranuan', 'Sallan', 'Posion'];
    const name = (village: string, word: string) => `${village} ${word} ry`;
    for (const at of villages.keys()) kept.set({ id: `org_a${at}`, names: [name(villages[at] as string, 'Vesperi')] });
    for (const at of [0, 1, 2]) kept.set({ id: `org_b${at}`, names: [name(villages[at] as string, 'Vespari')] });
    expect(kept.all()).toHaveLength(3);
    kept.set({ id: 'org_b3', names: [name('Posion', 'Vespari')] });
    expect(kept.all()).toEqual([]);
    kept.remove('org_b0');
    expect(kept.all().map(({ a, b }) => `${a} ${b}`)).toEqual(['org_a1 org_b1', 'org_a2 org_b2', 'org_a3 org_b3']);
  });

  test('are found with an error in each of two words', () => {
    const finder = new DuplicateFinder();
    finder.set({ id: 'org_1', names: ['Tuulikellon Ystäväpiiri ry'] });
    finder.set({ id: 'org_2', names: ['Tuulikelon Ystävpiiri'] });
    finder.set({ id: 'org_3', names: ['Tuulikannel Ystäväpuu'] });
    expect(finder.all().map(({ a, b }) => `${a} ${b}`)).toEqual(['org_1 org_2']);
  });
});

describe('the names of a register', () => {
  const graph = worldOf();
  const before = organisation(graph, 'Pellon Väylätalo');
  const after = organisation(graph, 'Pellon Väylätalo ry', { successorOf: [before.id] });
  const other = organisation(graph, 'Kemin Satakieli');
  const names = new RegisterNames();
  for (const one of [before, after, other]) names.set('organisation', one);

  test('hold no suspicion of two of which one names the other as what it continues', () => {
    expect(names.suspicions('organisation')).toEqual([]);
    names.set('organisation', { ...after, successorOf: [] });
    expect(names.suspicions('organisation')).toHaveLength(1);
    names.remove('organisation', before.id);
    expect(names.suspicions('organisation')).toEqual([]);
  });

  test('answer a typed name with what may be it first, and with those given that are not it', () => {
    const similar = names.similar('organisation', 'Kemin Satakielet', [after.id], null);
    expect(similar.map(({ id, judgement }) => [id, judgement.verdict])).toEqual([
      [other.id, 'maybe'],
      [after.id, 'different'],
    ]);
  });
});
