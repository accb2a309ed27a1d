import { describe, expect, it } from 'vitest';
import { closedSchemes, isClosedScheme, openSchemes } from '@tvl/core/domain/schemes.ts';
import { record, vocabularies } from './testing/seed-material.ts';

describe('the vocabularies', () => {
  it('hold every scheme once', () => {
    const ids = vocabularies.schemes.map(({ id }) => id);
    expect(new Set<string>(ids)).toEqual(new Set([...Object.keys(closedSchemes), ...openSchemes]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hold exactly the codes that the code knows, where a scheme is closed', () => {
    for (const { id, concepts } of vocabularies.schemes) {
      if (isClosedScheme(id)) expect(concepts.map(({ code }) => code)).toEqual([...closedSchemes[id]]);
    }
  });

  it('word every term and scheme in Finnish, plain Finnish, Swedish and English', () => {
    const texts = vocabularies.schemes.flatMap(({ id, label, concepts }) => [
      [id, label] as const,
      ...concepts.map((term) => [`${id}.${term.code}`, term.labels] as const),
      ...concepts
        .filter(({ inverse }) => id === 'linkKind' || inverse)
        .map((term) => [`inverse ${term.code}`, term.inverse ?? {}] as const),
    ]);
    const incomplete = texts.filter(([, labels]) => !labels.fi || !labels.selko || !labels.sv || !labels.en);
    expect(incomplete.map(([id]) => id)).toEqual([]);
  });

  it('give no two terms of a scheme the same word', () => {
    for (const { id, concepts } of vocabularies.schemes) {
      for (const language of ['fi', 'sv', 'en'] as const) {
        const words = concepts.map(({ labels }) => labels[language]);
        expect([id, language, words.filter((word, at) => words.indexOf(word) !== at)]).toEqual([id, language, []]);
      }
    }
  });

  it('use no abbreviations and no very long words in plain Finnish (K2, K4)', () => {
    const words = vocabularies.schemes.flatMap(({ concepts }) =>
      concepts.flatMap(({ labels }) => labels.selko?.split(/[\s,()]+/) ?? []),
    );
    expect(
      words.filter((word) => /^(esim\.|mm\.|ns\.|em\.|ym\.|jne\.|hyte|sote|lape)$/i.test(word) || word.length > 20),
    ).toEqual([]);
  });

  it('SR063 SR064 keep spelling variants as words of one term', () => {
    const wordsOf = (id: string): unknown[] => {
      const { labels, alternativeLabels } = record('concept', id) as {
        labels: { fi: string };
        alternativeLabels: { label: string }[];
      };
      return [labels.fi, ...alternativeLabels.map(({ label }) => label)];
    };
    expect(wordsOf('theme.soteReform')).toEqual(expect.arrayContaining(['Sote-uudistus', 'soteuudistus']));
    expect(wordsOf('theme.regionalReform')).toEqual(expect.arrayContaining(['maku-sote-uudistus']));
    expect(wordsOf('theme.municipalCooperation')).toEqual(
      expect.arrayContaining(['Kunta-järjestöyhteistyö', 'järjestökuntayhteistyö']),
    );
  });
});
