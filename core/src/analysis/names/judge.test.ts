import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '#domain/chance.ts';
import { apartPairs, kinds, named, places, samePairs } from '#testing/made-names.ts';
import { patience } from '#testing/world.ts';
import { judgeNames } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { knowledgeOf } from './knowledge.ts';
import { readName } from './reading.ts';
import { judgeRecords } from './records.ts';

const judge = (a: string, b: string): Judgement => judgeNames(readName(a), readName(b));

const words = fc.constantFrom(
  'Lapin',
  'Kemin',
  'Suomen',
  'SPR',
  'MLL:n',
  'Kitinen',
  'Kitisen',
  'järjestökeskus',
  'piiri',
  'ry',
  'r.y.',
  'Oy',
  '(KYT)',
  '2019',
  'II',
  'kunta',
  'seurakunta',
  'sote-uudistus',
  'ja',
  '- ',
  'Tuki',
  'Röda Kors',
  'Järjestökekus',
  'hanke',
  'Ii',
);
const anyName = fc.oneof(
  fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('judging two names', () => {
  test('says the same of a and b as of b and a', patience, () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        const [there, back] = [judge(a, b), judge(b, a)];
        expect(back.verdict).toBe(there.verdict);
        expect(back.veto).toBe(there.veto);
        expect(back.score).toBeCloseTo(there.score, 12);
        expect(back.reasons.map(({ signal }) => signal)).toEqual(there.reasons.map(({ signal }) => signal));
      }),
      { numRuns: 3000 },
    );
  });

  test('says that a text is the same as itself, whatever it is and however long', patience, () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 500 });
    fc.assert(
      fc.property(text, (one) => {
        expect(judge(one, one)).toMatchObject({ verdict: 'same', score: 1 });
      }),
      { numRuns: 500 },
    );
  });

  test('takes no more than bounded time for any text of up to 10,000 characters', patience, () => {
    const hard = [
      'a'.repeat(10_000),
      'a '.repeat(5_000),
      '('.repeat(5_000) + ')'.repeat(5_000),
      'r.y. '.repeat(2_000),
      'ry-'.repeat(3_333),
      'MLL:n '.repeat(1_666),
      'ﷺ'.repeat(10_000),
      'ä\u0308'.repeat(5_000),
      'järjestökuntayhteistyö'.repeat(450),
      'I '.repeat(5_000),
      '"'.repeat(10_000),
      '\uD800'.repeat(10_000),
    ];
    const other = readName('Lapin järjestökuntayhteistyön MLL:n piiri (I) ry');
    const timed = (work: () => void): number => {
      const started = performance.now();
      work();
      return performance.now() - started;
    };
    const judgeAll = (text: string): void => {
      const reading = readName(text);
      judgeNames(reading, other);
      judgeNames(reading, readName(`${text}x`));
    };
    /** What only looks at each letter, many times: it is as slow as the machine is just now. */
    const lookAt = (text: string): void => {
      for (let round = 0; round < 300; round++) text.normalize(round % 2 === 0 ? 'NFD' : 'NFC').toUpperCase();
    };
    // The best of some rounds: another program may take the machine in one of them.
    const times = hard.map((text) => {
      const rounds = [1, 2, 3, 4, 5].map(() => timed(() => judgeAll(text)) / timed(() => lookAt(text)));
      return Math.min(...rounds);
    });
    expect(Math.max(...times), 'times 300 looks at every letter').toBeLessThan(10);
  });

  test('reads any Unicode without failing', patience, () => {
    const text = fc.string({ unit: 'binary', maxLength: 10_000, size: 'max' });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(['same', 'maybe', 'different']).toContain(judge(a, b).verdict);
      }),
      { numRuns: 60 },
    );
  });
});

describe('names made by rule', () => {
  test('of two municipalities are never the same: every pair, twenty kinds of association', {
    timeout: 300_000,
  }, () => {
    const wrong: string[] = [];
    for (const kind of kinds) {
      const readings = places.map((place) => readName(named(kind, place)));
      readings.forEach((a, at) => {
        for (const b of readings.slice(at + 1))
          if (judgeNames(a, b).verdict !== 'different') wrong.push(`${a.name} | ${b.name}`);
      });
    }
    expect(wrong).toEqual([]);
  });

  test('and written again are found, and their neighbours are not', patience, () => {
    const same = samePairs(chanceOf(2026), 60);
    const apart = apartPairs(chanceOf(2027), 60);
    const found = same.filter(({ a, b }) => judge(a, b).verdict !== 'different').length;
    const taken = apart.filter(({ a, b }) => judge(a, b).verdict !== 'different').length;
    expect(found / same.length).toBeGreaterThan(0.985);
    expect(found / (found + taken)).toBeGreaterThan(0.99);
    expect(apart.filter(({ a, b }) => judge(a, b).verdict === 'same')).toEqual([]);
  });
});

describe('the veto that spoke', () => {
  test.for<readonly [string, string, string]>([
    ['Suomen Punainen Risti', 'SPR Hämeen piiri', 'parentAndDistrict'],
    ['EKL:n Kainuun piiri', 'EKL:n Lapin piiri', 'twoDistricts'],
    ['Kemin Eläkkeensaajat', 'Keminmaan Eläkkeensaajat', 'neighbouringPlaces'],
    ['Kemin Martat', 'Oulun Martat', 'otherPlace'],
    ['Hyte-verkosto', 'Hyte-verkoston työvaliokunta', 'bodyAndPart'],
    ['Posion kunta', 'Posion seurakunta', 'townAndParish'],
    ['Muonion sairaanhoitopiiri', 'Muonion hyvinvointialue', 'predecessorAndSuccessor'],
    ['Pisara ry', 'Pisara osk', 'otherLegalPerson'],
    ['Kierros 2018', 'Kierros 2019', 'otherNumber'],
    ['Lapin hyvinvointialue', 'Lapin liitto', 'knownApart'],
    ['Salmen Soutajat', 'Salmen Sukeltajat', 'otherWord'],
  ])('%s / %s: %s', ([a, b, veto]) => {
    expect(judge(a, b)).toMatchObject({ verdict: 'different', veto });
  });
});

describe('what is known beyond the names', () => {
  const [a, b] = [readName('Neuvokas'), readName('Toimintakeskus Ankkuri')];

  test('a decision counts for more than the names, in either direction and order', () => {
    const same = knowledgeOf([{ a: 'toimintakeskus ankkuri ry', b: 'NEUVOKAS', are: 'same' }]);
    expect(judgeNames(a, b, same)).toMatchObject({ verdict: 'same', reasons: [{ signal: 'decision' }] });
    const apart = knowledgeOf([{ a: 'Neuvokas ry', b: 'Neuvokas', are: 'different' }]);
    expect(judgeNames(a, readName('Neuvokas ry'), apart)).toMatchObject({ verdict: 'different', veto: 'decidedApart' });
  });

  test('a business id makes records the same, or two', () => {
    const record = (name: string, businessId: string | null) => ({ names: [readName(name)], businessId });
    expect(judgeRecords(record('Neuvokas', '1091823-7'), record('Ankkuri', '1091823-7'))?.verdict).toBe('same');
    expect(judgeRecords(record('Neuvokas', '1091823-7'), record('Neuvokas', '0737546-2'))).toMatchObject({
      verdict: 'different',
      veto: 'otherBusinessId',
    });
    expect(judgeRecords(record('Neuvokas', '1091823-7'), record('Neuvokas', null))?.verdict).toBe('same');
  });

  test('two home municipalities make of a sure answer a maybe; any name of a record may answer', () => {
    const record = (municipality: string, ...names: readonly string[]) => ({
      names: names.map((name) => readName(name)),
      municipality,
    });
    expect(judgeRecords(record('240', 'Ankkuri'), record('698', 'Ankkuri ry'))?.verdict).toBe('maybe');
    const other = judgeRecords(record('240', 'Ankkuri', 'Neuvokas'), record('240', 'Neuvokas ry'));
    expect(other).toMatchObject({ verdict: 'same' });
    expect(other?.reasons.map(({ signal }) => signal)).toContain('alternativeName');
  });
});
