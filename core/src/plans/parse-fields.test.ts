import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field } from '#domain/field.ts';
import { fieldsOf, nounNames } from '#domain/record.ts';
import { fieldFits, unfit } from '#testing/conforms.ts';
import { fullInput, threeOf } from '#testing/samples.ts';
import { organisation } from '#testing/shorthand.ts';
import { context, patience, worldOf } from '#testing/world.ts';
import { parseField } from './parse-fields.ts';
import { plan } from './plan.ts';

const text = { is: 'text' } as const;
const optional = { is: 'text', optional: true } as const;
const localised = { is: 'localised', max: 20 } as const;
const number = { is: 'number', min: 0, max: 10 } as const;
const dated = { is: 'list', of: { name: text, from: { is: 'date', optional: true } } } as const;

describe('a value is taken as', () => {
  test.for<readonly [why: string, field: Field, given: unknown, taken: unknown]>([
    ['without blanks around', text, '  Lapin  liitto\n', 'Lapin  liitto'],
    ['composed', text, 'A\u0308ka\u0308slompolo', 'Äkäslompolo'],
    ['counted in characters, not in code units', { is: 'text', max: 3 }, '🦌🦌🦌', '🦌🦌🦌'],
    ['counted after composing', { is: 'text', max: 1 }, 'a\u030A', 'å'],
    ['whole characters', text, 'a\uD800b', 'a\uFFFDb'],
    ['without NUL, which cuts a text short in a store', text, 'a\0b', 'ab'],
    ['absent when blank', optional, '  ', null],
    ['absent when only NUL', optional, '\0', null],
    ['absent when not there', optional, undefined, null],
    ['no when a flag is not there', { is: 'flag' }, undefined, false],
    ['no one when a list is not there', { is: 'reference', to: 'area', many: true }, null, []],
    ['nothing when a list is empty text', dated, '', []],
    ['each term once', { is: 'term', scheme: 'theme', many: true }, ['theme.sports', 'theme.sports'], ['theme.sports']],
    ['the languages that hold a text', localised, { fi: ' Nimi ', sv: ' ', en: null, se: '' }, { fi: 'Nimi' }],
    ['nothing when no language holds one', { is: 'localised', optional: true }, { fi: ' ' }, null],
    ['items with every part', dated, [{ name: 'A' }], [{ name: 'A', from: null }]],
    ['a zero without sign, as stores keep it', number, -0, 0],
    ['a date without blanks', { is: 'date' }, ' 2019-02 ', '2019-02'],
    ['an address with a path', { is: 'address' }, 'https://lapinsotu.fi/a?b=1', 'https://lapinsotu.fi/a?b=1'],
  ])('%s', ([, field, given, taken]) => {
    const parsed = parseField(field, given, ['it'], worldOf());
    expect(parsed).toEqual({ ok: true, value: taken });
  });
});

describe('a value is refused', () => {
  test.for<
    readonly [why: string, field: Field, given: unknown, code: string, path?: readonly string[], params?: object]
  >([
    ['when it is missing', text, ' ', 'required'],
    ['when it is too long', { is: 'text', max: 2 }, '🦌🦌🦌', 'tooLong', [], { max: 2 }],
    ['when a text is a number', text, 1, 'wrongType'],
    ['when a flag is a text', { is: 'flag' }, 'true', 'wrongType'],
    ['when a list is no list', dated, 'a', 'wrongType'],
    ['when an item is no item', dated, ['a'], 'wrongType', ['0']],
    ['when an item lacks a part', dated, [{ name: 'a' }, {}], 'required', ['1', 'name']],
    ['when an item has a strange part', dated, [{ name: 'a', x: 1 }], 'unknownField', ['0', 'x'], { field: 'x' }],
    ['when a language is strange', localised, { fi: 'a', de: 'b' }, 'unknownField', ['de'], { field: 'de' }],
    ['when a language is too long', localised, { fi: 'a'.repeat(21) }, 'tooLong', ['fi'], { max: 20 }],
    ['when there is no language', localised, {}, 'required'],
    ['when a text stands for languages', localised, 'Nimi', 'wrongType'],
    ['when there is no such day', { is: 'date' }, '2019-02-29', 'wrongDate'],
    ['when a date is written otherwise', { is: 'date' }, '26.2.2019', 'wrongDate'],
    ['when a number is too small', number, -1, 'wrongNumber', [], { min: 0, max: 10 }],
    ['when a number is too large', number, 11, 'wrongNumber', [], { min: 0, max: 10 }],
    ['when a number is not whole', number, 1.5, 'wrongNumber', [], { min: 0, max: 10 }],
    ['when a number is a text', number, '1', 'wrongNumber', [], { min: 0, max: 10 }],
    ['when an address has no scheme', { is: 'address' }, 'lapinsotu.fi', 'wrongAddress'],
    ['when an address is a script', { is: 'address' }, 'javascript:alert(1)//a.b', 'wrongAddress'],
    [
      'when the term is of another scheme',
      { is: 'term', scheme: 'theme' },
      'mode.current',
      'unknownTerm',
      [],
      { value: 'mode.current' },
    ],
    [
      'when nobody has the term',
      { is: 'term', scheme: 'theme' },
      'theme.none',
      'unknownTerm',
      [],
      { value: 'theme.none' },
    ],
    [
      'when a term is an object',
      { is: 'term', scheme: 'theme' },
      Object.create(null),
      'unknownTerm',
      [],
      { value: 'object' },
    ],
    ['when nobody has the id', { is: 'reference', to: 'area' }, 'area_x', 'unknownRecord', [], { id: 'area_x' }],
    [
      'when the id is of another noun',
      { is: 'reference', to: 'organisation' },
      'area_region_19',
      'unknownRecord',
      [],
      { id: 'area_region_19' },
    ],
    [
      'when an id is an object',
      { is: 'reference', to: 'area' },
      { toString: 1 },
      'unknownRecord',
      [],
      { id: 'object' },
    ],
  ])('%s', ([, field, given, code, path = [], params = {}]) => {
    const parsed = parseField(field, given, ['it'], worldOf());
    expect(parsed).toEqual({ ok: false, error: [{ code, path: ['it', ...path], params }] });
  });

  test('with every problem at once', () => {
    const parsed = parseField(dated, [{ from: 'x' }, { name: 1 }], ['it'], worldOf());
    expect(!parsed.ok && parsed.error.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      'it.0.name required',
      'it.0.from wrongDate',
      'it.1.name wrongType',
    ]);
  });
});

describe('whatever comes in', () => {
  const graph = worldOf();
  nounNames.forEach((noun) => threeOf(graph, noun));
  const anything = fc.anything({ withNullPrototype: true, withDate: true, withBigInt: true, maxDepth: 3 });
  const noun = fc.constantFrom(...nounNames);

  test('no field throws, and what it takes fits its table', patience, () => {
    const field = noun.chain((one) => fc.constantFrom(...Object.values(fieldsOf(one))));
    fc.assert(
      fc.property(field, fc.oneof(anything, fc.array(anything), fc.string({ unit: 'binary' })), (one, given) => {
        const parsed = parseField(one, given, ['it'], graph);
        if (parsed.ok) expect(fieldFits(graph, one, parsed.value), JSON.stringify(parsed.value)).toBe(true);
        else expect(parsed.error.every(({ path }) => path[0] === 'it')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('no addition throws, and a record it makes fits its table', patience, () => {
    let accepted = 0;
    const messy = noun.chain((one) => {
      const names = fc.constantFrom(...Object.keys(fieldsOf(one)), 'id', '__proto__', 'constructor', 'x');
      const mess = fc.array(fc.tuple(names, fc.jsonValue({ maxDepth: 3 })), { maxLength: 2 });
      return fc.tuple(fc.constant(one), fc.nat(20), mess, fc.boolean());
    });
    fc.assert(
      fc.property(messy, ([one, turn, mess, fromEmpty]) => {
        const { recordedAs: _as, recordedOn: _on, ...full } = fullInput(graph, one, turn);
        const input = fromEmpty ? {} : { ...full };
        for (const [name, value] of mess)
          Object.defineProperty(input, name, { value, enumerable: true, configurable: true });
        const planned = plan(graph, { do: 'add', noun: one, input }, context('respondent'));
        if (!planned.ok) return;
        accepted++;
        const [change] = planned.value.changes;
        expect(change?.do === 'create' && unfit(graph, one, change.record)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    expect(accepted, 'additions that went through').toBeGreaterThan(200);
  });

  test('no edit throws, and a record it leaves fits its table', patience, () => {
    const { id } = organisation(graph, 'Muuttuva');
    const names = fc.constantFrom(...Object.keys(fieldsOf('organisation')), 'id', '__proto__', 'x');
    const input = fc.dictionary(names, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 3 });
    fc.assert(
      fc.property(input, input, fc.boolean(), (after, before, knows) => {
        const now = graph.get('organisation', id);
        const planned = plan(
          graph,
          { do: 'edit', noun: 'organisation', id, before: knows ? { ...now } : before, after },
          context(),
        );
        if (!planned.ok) return;
        const ahead = graph.fork();
        ahead.apply(planned.value.changes);
        expect(unfit(ahead, 'organisation', ahead.get('organisation', id) as never)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('lists hold neither references nor open terms: removal looks for those in fields alone', () => {
    const parts = nounNames.flatMap((one) =>
      Object.values(fieldsOf(one)).flatMap((field) => (field.is === 'list' ? Object.values(field.of) : [])),
    );
    const pointing = parts.filter(
      (part) => part.is === 'reference' || (part.is === 'term' && part.scheme !== 'alternativeNameKind'),
    );
    expect(pointing).toEqual([]);
  });
});
