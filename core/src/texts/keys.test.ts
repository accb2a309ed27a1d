import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dimensionsOf } from '#analysis/dimensions.ts';
import { problem, problemCodes } from '#domain/problem.ts';
import { fieldsOf, nounNames } from '#domain/record.ts';
import { closedSchemes, openSchemes } from '#domain/schemes.ts';
import { drawnKinds, type DrawnKind } from '#view/drawn-kind.ts';
import { fi } from './fi.ts';
import { backHeading, dimensionName, fieldHelp, fieldKey, fieldLabel, kindKey, nounKey, schemeKey } from './keys.ts';
import { loadSpeaker } from './load.ts';
import { problemText, problemWithField } from './problem-text.ts';
import { languages, type TextKey } from './texts.ts';

const speakers = await Promise.all(languages.map(loadSpeaker));
const [finnish] = speakers;
if (!finnish) throw new Error('no Finnish');

const missing = (keys: readonly string[]): readonly string[] =>
  speakers.flatMap(({ knows, language }) => keys.filter((key) => !knows(key)).map((key) => `${language} ${key}`));

describe('texts of what data names', () => {
  test('every field, and every part of a list field, has a label and help', () => {
    const without = speakers.flatMap((speaker) =>
      nounNames.flatMap((noun) =>
        Object.entries(fieldsOf(noun)).flatMap(([name, field]) => {
          const parts = field.is === 'list' ? Object.keys(field.of).map((part) => [name, part] as const) : [];
          return [name, ...parts]
            .filter((path) => !fieldKey(speaker, noun, path, 'label') || !fieldKey(speaker, noun, path, 'help'))
            .map((path) => `${speaker.language} ${noun}.${String(path)}`);
        }),
      ),
    );
    expect(without).toEqual([]);
    expect(fieldLabel(finnish, 'organisation', ['externalIds', 'system'])).toBe('Rekisteri');
    expect(fieldHelp(finnish, 'network', 'validFrom')).toBe('Milloin tämä alkoi. Pelkkä vuosi riittää.');
  });

  test('no text is kept of a field that is gone', () => {
    const { common, ...own } = fi.fields;
    for (const [noun, texts] of Object.entries(own))
      expect(Object.keys(fieldsOf(noun as (typeof nounNames)[number]))).toEqual(
        expect.arrayContaining(Object.keys(texts)),
      );
    expect(Object.keys(fieldsOf('network'))).toEqual(expect.arrayContaining(Object.keys(common)));
  });

  test('every noun, kind and scheme has a name', () => {
    const parts = ['name', 'names', 'a', 'count'] as const;
    expect(missing(nounNames.flatMap((noun) => parts.map((part) => nounKey(noun, part))))).toEqual([]);
    const kinds: readonly DrawnKind[] = drawnKinds;
    const kindParts = ['name', 'names', 'count'] as const;
    expect(missing(kinds.flatMap((kind) => kindParts.map((part) => kindKey(kind, part))))).toEqual([]);
    const schemes = [...(Object.keys(closedSchemes) as (keyof typeof closedSchemes)[]), ...openSchemes];
    expect(missing(schemes.map(schemeKey))).toEqual([]);
  });

  test('every dimension has a name', () => {
    const nameless = speakers.flatMap((speaker) =>
      nounNames.flatMap((noun) =>
        [...dimensionsOf(noun).keys()].filter((id) => dimensionName(speaker, noun, id) === id).map((id) => [noun, id]),
      ),
    );
    expect(nameless).toEqual([]);
  });

  test('every reference has a heading for its other end', () => {
    const keys = nounNames.flatMap((noun) =>
      Object.entries(fieldsOf(noun)).flatMap(([name, field]) =>
        field.is === 'reference' ? [`record.back.${noun}.${name}`] : [],
      ),
    );
    expect(missing(keys)).toEqual([]);
    expect(backHeading(finnish, 'network', 'themes')).toBe('Verkostot, Teemat');
  });
});

/** Names of the params in the source of `problem('code', path, { … })`, one list per place where it is made. */
const placesIn = (source: string): readonly (readonly [code: string, params: readonly string[]])[] =>
  [...source.matchAll(/\bproblem\('(\w+)'/g)].map((found) => {
    let depth = 1;
    let at = found.index + 'problem('.length;
    while (depth > 0 && at < source.length) {
      if ('([{'.includes(source[at] ?? '')) depth += 1;
      if (')]}'.includes(source[at] ?? '')) depth -= 1;
      at += 1;
    }
    const call = source.slice(found.index, at - 1);
    const object = /\{([^{}]*)\}\s*$/.exec(call)?.[1] ?? '';
    const flat = object.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '');
    return [found[1] ?? '', [...flat.matchAll(/(?:^|,)\s*(\w+)/g)].map((name) => name[1] ?? '')];
  });

const folders = ['../plans/', '../domain/'];
const places = folders.flatMap((folder) => {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => placesIn(readFileSync(new URL(name, url), 'utf8')));
});

describe('problems', () => {
  test('every code has a text', () => {
    expect(missing(problemCodes.map((code) => `problems.${code}`))).toEqual([]);
  });

  test('a text asks only for what the code gives wherever it is made', () => {
    expect(places.length).toBeGreaterThan(30);
    const unfilled = speakers.flatMap((speaker) =>
      places.flatMap(([code, params]) => {
        const text = speaker.say(`problems.${code}` as TextKey);
        return [...text.matchAll(/\{(\w+)\}/g)]
          .filter(([, name]) => !params.includes(name ?? ''))
          .map(([placeholder]) => `${speaker.language} ${code} ${placeholder}`);
      }),
    );
    expect(unfilled).toEqual([]);
  });

  test('names the field, writes dates, and has better words where it can', () => {
    const say = (...made: Parameters<typeof problem>): string => problemText(finnish, problem(...made), 'network');
    expect(say('required', ['names', 'fi'])).toBe('Kirjoita nimi.');
    expect(say('required', ['kind'])).toBe('Täytä tämä kohta.');
    expect(say('alreadyEnded', ['on'], { date: '2019-02' })).toBe('Tämä on jo päättynyt: 2/2019');
    expect(say('changedSince', ['names'], { id: 'net_1', field: 'names' })).toMatch(/: Verkoston nimi$/);
    expect(say('wrongNumber', ['sourceLine'], { min: 1, max: Number.MAX_SAFE_INTEGER })).toBe(
      'Kirjoita luku: vähintään 1.',
    );
    const inList = problem('wrongDate', ['fundingPeriods', '0', 'from']);
    expect(problemWithField(finnish, inList, 'organisation')).toMatch(/^Rahoitus alkaa: /);
    expect(problemText(finnish, { code: 'ofTomorrow', path: [], params: {} })).toBe('Jotain meni vikaan');
  });
});
