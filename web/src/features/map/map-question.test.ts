import { describe, expect, it } from 'vitest';
import { chosenDimensions, filterOf, hiddenKinds } from './map-question.ts';

describe('the address of the map', () => {
  const choices = {
    themes: ['theme.hyte'],
    kind: ['networkKind.forum', 'organisationKind.association'],
    sector: ['sector.health'],
    review: ['review.unreviewed'],
    piilota: ['theme'],
  };

  it('takes the filters of both lists, and gives each noun its own', () => {
    expect(filterOf('network', choices)).toEqual({
      themes: ['theme.hyte'],
      kind: ['networkKind.forum'],
      review: ['review.unreviewed'],
    });
    expect(filterOf('organisation', choices)).toEqual({
      kind: ['organisationKind.association'],
      sector: ['sector.health'],
      review: ['review.unreviewed'],
    });
  });

  it('names each filter once, kinds of both nouns apart', () => {
    expect(chosenDimensions(choices).map(({ noun, dimension }) => `${noun} ${dimension}`)).toEqual([
      'network themes',
      'network kind',
      'network review',
      'organisation kind',
      'organisation sector',
    ]);
  });

  it('ignores kinds it does not know', () => {
    expect([...hiddenKinds('theme,dragon')]).toEqual(['theme']);
    expect(hiddenKinds(null).size).toBe(0);
  });
});
