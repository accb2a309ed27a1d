import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBusinessId } from './business-id.ts';
import { isEqual } from './equal.ts';
import { idFor, isIdOf, nounOf, targetsOf } from './ids.ts';
import { contentLanguages, inLanguage } from './localised.ts';
import { nouns } from './nouns.ts';
import { definitionOf, fieldOf, fieldsOf, isPublic, nounNames } from './record.ts';
import { closedSchemes, isClosedScheme, isScheme, openSchemes, schemeOf } from './schemes.ts';

describe('a business id', () => {
  test.for(['1091823-7', '0737546-2', '2617416-4', '0000000-0'])('is %s', (id) => {
    expect(isBusinessId(id)).toBe(true);
  });

  test.for(['1091823-8', '109182-7', '10918237', '1091823-7 ', '1091823-X', '1091823-77', '', 'FI10918237'])(
    'is not %j',
    (id) => {
      expect(isBusinessId(id)).toBe(false);
    },
  );

  test('has at most one check digit, and a changed digit is noticed', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.nat(6), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const stem = String(number).padStart(7, '0');
        const right = Array.from({ length: 10 }, (_, check) => `${stem}-${check}`).filter(isBusinessId);
        expect(right.length).toBeLessThanOrEqual(1);
        const other = [...stem]
          .map((digit, place) => (place === at ? String((Number(digit) + by) % 10) : digit))
          .join('');
        const check = right[0]?.slice(-1);
        if (check !== undefined) expect(isBusinessId(`${other}-${check}`)).toBe(false);
      }),
    );
  });
});

describe('equality of values', () => {
  test('is that of their JSON, whatever the order of keys', () => {
    const shuffled = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shuffled)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, one]) => [key, shuffled(one)]),
            )
          : value;
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(isEqual(a, shuffled(a))).toBe(true);
        expect(isEqual(a, structuredClone(a))).toBe(true);
        expect(isEqual(a, b)).toBe(isEqual(b, a));
        if (JSON.stringify(a) !== JSON.stringify(b)) expect(isEqual([a, 1], [b, 2])).toBe(false);
      }),
    );
  });

  test.for<readonly [unknown, unknown]>([
    [[], {}],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: 1, b: undefined }],
    [null, undefined],
    ['1', 1],
    [[], null],
  ])('%j is not %j', ([a, b]) => {
    expect(isEqual(a, b)).toBe(false);
  });
});

describe('an id', () => {
  test.for(nounNames)('tells its noun: %s', (noun) => {
    const id = noun === 'concept' ? 'theme.hyte' : idFor(noun, 'abc');
    expect(nounOf(id)).toBe(noun);
    expect(isIdOf(noun, id)).toBe(true);
    expect(nounNames.filter((other) => isIdOf(other, id))).toEqual([noun]);
  });

  test.for(['', 'x', '_a', 'xyz_a', '.a', 'org'])('is none of ours: %j', (id) => {
    expect(nounOf(id)).toBeNull();
  });

  test('has a prefix of its own for each noun', () => {
    expect(new Set(nounNames.map((noun) => nouns[noun].prefix)).size).toBe(nounNames.length);
  });
});

describe('the field tables', () => {
  const fields = nounNames.flatMap((noun) =>
    Object.entries(fieldsOf(noun)).map(([name, field]) => ({ noun, name, field })),
  );

  test('name only schemes and nouns that exist', () => {
    for (const { noun, name, field } of fields) {
      if (field.is === 'term') expect(isScheme(field.scheme), `${noun}.${name}`).toBe(true);
      if (field.is === 'reference')
        for (const target of targetsOf(field)) expect(nounNames, `${noun}.${name}`).toContain(target);
    }
  });

  test('do not hide a common field behind one of their own', () => {
    const common = [
      'validFrom',
      'validTo',
      'source',
      'sourceDocument',
      'sourceLine',
      'quote',
      'recordedAs',
      'recordedOn',
      'basis',
      'review',
    ];
    for (const noun of nounNames) {
      expect(Object.keys(definitionOf(noun).fields).filter((name) => common.includes(name))).toEqual([]);
      expect(Object.keys(fieldsOf(noun)).slice(-common.length)).toEqual(common);
    }
  });

  test('know no field of theirs by an inherited name', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'id'])
      expect(fieldOf('organisation', name)).toBeUndefined();
  });

  test('keep answers on purposefulness from the public, field by field', () => {
    expect(Object.keys(fieldsOf('assessment')).filter((name) => isPublic('assessment', name))).toEqual([]);
    expect(isPublic('organisation', 'names')).toBe(true);
  });

  test('hold no person: contact is the only way to anybody, and it is the organisation’s', () => {
    const personal = /person|email|phone|(?<!s)firstName|lastName|birth/i;
    expect(fields.filter(({ name }) => personal.test(name))).toEqual([]);
  });
});

describe('schemes', () => {
  test('are open or closed, never both', () => {
    expect(openSchemes.filter((scheme) => isClosedScheme(scheme))).toEqual([]);
    expect(isScheme('weather')).toBe(false);
    expect(isClosedScheme('toString')).toBe(false);
  });

  test('of code hold each term once', () => {
    for (const codes of Object.values(closedSchemes)) expect(new Set(codes).size).toBe(codes.length);
  });

  test('are read from a term', () => {
    expect(schemeOf('theme.hyte')).toBe('theme');
  });
});

describe('a text in languages', () => {
  test('is read in the wanted one, else in one the reader may know, with its language said', () => {
    expect(inLanguage({ fi: 'Lappi', se: 'Sápmi' }, 'se')).toEqual({ text: 'Sápmi', language: 'se' });
    expect(inLanguage({ fi: 'Lappi', en: 'Lapland' }, 'sv')).toEqual({ text: 'Lappi', language: 'fi' });
    expect(inLanguage({ sv: 'Lappland' }, 'selko')).toEqual({ text: 'Lappland', language: 'sv' });
    expect(inLanguage({ sms: 'Lää´ddjânnam' }, 'en')).toEqual({ text: 'Lää´ddjânnam', language: 'sms' });
    expect(inLanguage({}, 'fi')).toEqual({ text: '', language: 'fi' });
  });

  test('is always found when there is one', () => {
    const some = fc.constantFrom(...contentLanguages);
    fc.assert(
      fc.property(some, some, (has, wanted) => {
        expect(inLanguage({ [has]: 'x' }, wanted)).toEqual({ text: 'x', language: has });
      }),
    );
  });
});
