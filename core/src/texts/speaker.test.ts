import { describe, expect, test } from 'vitest';
import type { PartialDate } from '#domain/partial-date.ts';
import { fi } from './fi.ts';
import { loadSpeaker } from './load.ts';
import { speakerFor, type Speaker } from './speaker.ts';
import { languages, type UiLanguage } from './texts.ts';

const speakers = await Promise.all(languages.map(loadSpeaker));
const speaker = (language: UiLanguage): Speaker => {
  const found = speakers.find((one) => one.language === language);
  if (!found) throw new Error(`nobody speaks ${language}`);
  return found;
};
const dates = (language: UiLanguage) =>
  ['2019', '2019-02', '2019-02-26'].map((date) => speaker(language).date(date as PartialDate));

describe('speaker', () => {
  test('fills placeholders and leaves what nobody gave in sight', () => {
    expect(speaker('fi').say('edit.toast.added', { name: 'Lape-verkosto' })).toBe('Lisätty: Lape-verkosto');
    expect(speaker('fi').say('edit.toast.added')).toBe('Lisätty: {name}');
    expect(speaker('fi').say('edit.toast.added', { name: '{n} $& \\1' })).toBe('Lisätty: {n} $& \\1');
  });

  test('counts in the form the number wants', () => {
    const say = (n: number): string => speaker('fi').say('nouns.network.count', { n });
    expect([say(0), say(1), say(2)]).toEqual(['0 verkostoa', '1 verkosto', '2 verkostoa']);
    expect(speaker('sv').say('nouns.municipality.count' as never)).toBe('nouns.municipality.count');
    expect(speaker('sv').say('kinds.municipality.count', { n: 1 })).toBe('1 kommun');
    expect(speaker('en').say('kinds.authority.count', { n: 3 })).toBe('3 authorities');
  });

  test('writes large numbers as the language does', () => {
    expect(speaker('fi').number(12345)).toBe('12\u00a0345');
    expect(speaker('se').number(12345)).toBe('12\u00a0345');
    expect(speaker('sv').number(12345)).toBe('12\u00a0345');
    expect(speaker('en').say('nouns.network.count', { n: 12345 })).toBe('12,345 networks');
  });

  test('writes dates as far as they are known', () => {
    expect(dates('fi')).toEqual(['2019', '2/2019', '26.2.2019']);
    expect(dates('selko')).toEqual(['2019', 'helmikuu 2019', '26.2.2019']);
    expect(dates('sv')).toEqual(['2019', '2/2019', '26.2.2019']);
    expect(dates('en')).toEqual(['2019', 'February 2019', '26 February 2019']);
    expect(dates('se')).toEqual(['2019', '2/2019', '26.2.2019']);
  });

  test('lists with the word before the last', () => {
    const of = (language: UiLanguage): string => speaker(language).list(['a', 'b', 'c']);
    expect(languages.map(of)).toEqual(['a, b ja c', 'a, b ja c', 'a, b och c', 'a, b and c', 'a, b ja c']);
  });

  test('orders names by the language, numbers by size', () => {
    const names = ['Öljy', 'Åbo', 'Zoo', 'Äiti', 'ryhmä 10', 'ryhmä 9'];
    expect(names.toSorted(speaker('fi').compare)).toEqual(['ryhmä 9', 'ryhmä 10', 'Zoo', 'Åbo', 'Äiti', 'Öljy']);
    expect(names.toSorted(speaker('en').compare)[0]).toBe('Åbo');
  });

  test('Northern Sámi counts in three forms and borrows what it lacks from Finnish, saying so', () => {
    const counted = { nouns: { network: { count_one: '{n} a', count_two: '{n} b', count_other: '{n} c' } } };
    const se = speakerFor('se', counted, fi);
    const say = (n: number): string => se.say('nouns.network.count', { n });
    expect([say(1), say(2), say(3)]).toEqual(['1 a', '2 b', '3 c']);
    expect(se.languageOf('nouns.network.count')).toBe('se');
    expect(se.say('nouns.event.count', { n: 2 })).toBe('2 tapahtumaa');
    expect(se.languageOf('nouns.event.count')).toBe('fi');
  });

  test('says every language in its own tongue', () => {
    for (const language of ['fi', 'selko', 'sv', 'en'] as const)
      expect(speaker(language).languageOf('common.action.save')).toBe(language);
  });
});
