import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { loadMessages, loadSpeaker } from './load.ts';
import { pseudo } from './pseudo.ts';
import review from './review.json' with { type: 'json' };
import { se } from './se.ts';
import { selko } from './selko.ts';
import { sv } from './sv.ts';
import { complete, languages, type Messages, type TextKey } from './texts.ts';

const flatten = (tree: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[path + name, value] as const] : flatten(value as object, `${path}${name}.`),
  );

const all = { fi, selko, sv, en, se };
const finnish = new Map(flatten(fi));
const texts = Object.entries(all).flatMap(([language, tree]) =>
  flatten(tree).map(([key, text]) => ({ language, key, text })),
);
const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].toSorted();
const stemOf = (key: string): string => key.replace(/_(one|two|other)$/, '');
const where = ({ language, key }: { language: string; key: string }): string => `${language} ${key}`;

describe('languages', () => {
  test('every language loads alone', async () => {
    for (const language of languages) expect(await loadMessages(language)).toBe(all[language]);
  });

  test('all languages fill the same placeholders', () => {
    const wrong = texts.filter(({ key, text }) => {
      const source = finnish.get(key) ?? finnish.get(`${stemOf(key)}_other`);
      return source === undefined || String(placeholders(source)) !== String(placeholders(text));
    });
    expect(wrong.map(where)).toEqual([]);
  });

  test('counted texts have exactly the forms their language has', () => {
    const categories = { fi: 'fi', selko: 'fi', sv: 'sv', en: 'en', se: 'se' } as const;
    for (const language of languages) {
      const forms = new Map<string, string[]>();
      for (const [key] of flatten(all[language])) {
        const [, stem, form] = /^(.*)_(one|two|other|zero|few|many)$/.exec(key) ?? [];
        if (stem !== undefined && form !== undefined) forms.set(stem, [...(forms.get(stem) ?? []), form]);
      }
      const wanted = new Intl.PluralRules(categories[language]).resolvedOptions().pluralCategories.toSorted();
      for (const [stem, found] of forms) expect(found.toSorted(), `${language} ${stem}`).toEqual(wanted);
    }
  });

  /** Names, marks, and words that two languages happen to share. */
  const shared =
    /^(common\.(app\.(name|pageTitle)|footer\.(pictures|version)|time\.period)|home\.now\.|problems\.at$|nouns\.material\.|record\.(back\.term|history\.when)|server\.start\.revision)/;
  const sameWord = new Set(['Tema', 'Roll', 'Status', 'Import', 'Material', 'Organisation']);

  test('no text is left in Finnish by mistake', () => {
    const left = texts.filter(({ language, key, text }) => {
      const words = text.replace(/\{\w+\}/g, '');
      return (
        (language === 'en' || language === 'sv') &&
        text === finnish.get(key) &&
        /\p{L}/u.test(words) &&
        !shared.test(key) &&
        !sameWord.has(text)
      );
    });
    expect(left.map(where)).toEqual([]);
  });

  test('names get no endings: nothing is glued to a placeholder but marks', () => {
    const glued = texts.filter(({ text }) => /\{\w+\}\p{L}|\p{L}\{\w+\}/u.test(text));
    expect(glued.map(where)).toEqual([]);
  });

  test('no text is empty, has stray spaces, or speaks of "selkokieli"', () => {
    const wrong = texts.filter(({ text }) => text.trim() !== text || text === '' || /selkokiel/i.test(text));
    expect(wrong.map(where)).toEqual([]);
  });

  test('Northern Sámi uses only words of its sources, and falls back marked', async () => {
    const sources = readFileSync(
      new URL('../../../seed-data/vocabularies.json', import.meta.url),
      'utf8',
    ).toLowerCase();
    const invented = flatten(se).filter(([, text]) => !sources.includes(`"${text.toLowerCase()}"`));
    expect(invented.map(([key]) => key)).toEqual(['common.language.name.se']);
    const speaker = await loadSpeaker('se');
    expect(speaker.languageOf('kinds.municipality.name')).toBe('se');
    expect(speaker.languageOf('common.action.save')).toBe('fi');
  });

  test('plain language explains its two hard words', () => {
    expect(selko.home.intro).toContain('Verkostossa järjestöt ja muut tekevät yhteistyötä.');
    expect(selko.home.intro).toContain('Järjestö on yhdistys, säätiö tai muu yhteisö.');
  });
});

describe('review', () => {
  test('every language and area says whether a person has read it', () => {
    for (const language of languages)
      expect(Object.keys(review[language]).toSorted(), language).toEqual(Object.keys(all[language]).toSorted());
    const states = Object.values(review).flatMap((areas) => Object.values(areas));
    expect(new Set([...states, 'draft', 'reviewed'])).toEqual(new Set(['draft', 'reviewed']));
  });
});

describe('pseudo language', () => {
  test('marks and lengthens every text and keeps its placeholders', () => {
    for (const [key, text] of flatten(pseudo(fi))) {
      const source = finnish.get(key) ?? '';
      expect(text.length).toBeGreaterThan(source.length);
      expect(placeholders(text)).toEqual(placeholders(source));
    }
  });
});

/** Checked by tsc, which also complains when an expected error does not come. */
describe('types', () => {
  type Small = { greeting: { morning: string; evening: string } };
  const small = complete<Small>();

  test('a language without a text, or with one that Finnish lacks, does not compile', () => {
    const morning = { morning: 'God morgon' };
    const more = { morning: 'God morgon', evening: 'God kväll', night: 'God natt' };
    // @ts-expect-error a text is missing
    small({ greeting: morning });
    // @ts-expect-error a text has no Finnish source
    small({ greeting: more });
    small({ greeting: { morning: 'God morgon', evening: 'God kväll' } });
    // @ts-expect-error an area is missing
    const withoutMap: Messages = { ...fi, map: undefined };
    expect(withoutMap.map).toBeUndefined();
  });

  test('a key that is no text does not compile', () => {
    // @ts-expect-error no such text
    const wrong: TextKey = 'common.action.fly';
    // @ts-expect-error a counted text goes by its stem
    const form: TextKey = 'nouns.network.count_one';
    const right: TextKey = 'nouns.network.count';
    expect([wrong, form, right]).toHaveLength(3);
  });
});
