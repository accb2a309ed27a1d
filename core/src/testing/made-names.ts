/**
 * Names made by rule: every municipality × common kinds of association, and what people do to a name when they write
 * it again. Labels follow from the rule that made the pair.
 */
import { municipalityNames } from '#analysis/names/data/municipalities.ts';
import type { Chance } from '#domain/chance.ts';

export type MadePair = {
  readonly a: string;
  readonly b: string;
  readonly label: 'same' | 'different';
  readonly by: 'normalisation' | 'fuzzy' | 'must_not_merge';
  readonly phenomenon: string;
};

export type MadePlace = { readonly name: string; readonly genitive: string };

export const places: readonly MadePlace[] = municipalityNames
  .split(/[;\n]/)
  .map((line) => line.trim().slice(4).split(' | ')[0] ?? '')
  .filter((line) => line !== '')
  .map((line) => {
    const [name = '', genitive = ''] = line.split('/');
    return { name, genitive };
  });

/** Kinds of association, in genitive and compound forms. `·` is where the place's genitive goes. */
export const kinds = [
  '· Eläkkeensaajat ry',
  '· Kehitysvammaisten Tuki ry',
  '· Martat ry',
  '· Nuorisoseura ry',
  '· Omaishoitajat ja Läheiset ry',
  '· Reumayhdistys ry',
  '· seurakunta',
  '· Sydänyhdistys ry',
  '· Työttömät ry',
  '· Urheilijat ry',
  '· Yrittäjät ry',
  '· Invalidit ry',
  '· Kotiseutuyhdistys ry',
  '· Metsästysseura ry',
  '· Vapaaehtoinen Palokunta',
  'SPR · osasto',
  'MLL:n · yhdistys ry',
  'Eläkeliiton · yhdistys ry',
  '· Sotaveteraanit ry',
  '· Mielenterveysseura ry',
] as const;

export const named = (kind: string, place: MadePlace): string => kind.replace('·', place.genitive);

/** Names of bodies without a place, of rare words: first part nominative and genitive, and a kind of house. */
const rare: readonly (readonly [nominative: string, genitive: string])[] = [
  ['Kuukkeli', 'Kuukkelin'],
  ['Tuulenpesä', 'Tuulenpesän'],
  ['Pihlaja', 'Pihlajan'],
  ['Kanerva', 'Kanervan'],
  ['Onnenapila', 'Onnenapilan'],
  ['Haltia', 'Haltian'],
  ['Sampo', 'Sammon'],
  ['Kaarnikka', 'Kaarnikan'],
  ['Vihreä Oksa', 'Vihreän Oksan'],
  ['Nietos', 'Nietoksen'],
  ['Utelias', 'Uteliaan'],
  ['Riekkonen', 'Riekkosen'],
  ['Kaltio', 'Kaltion'],
  ['Lumikello', 'Lumikellon'],
  ['Korento', 'Korennon'],
  ['Siepakka', 'Siepakan'],
];
const houses = ['Järjestökeskus', 'Kylätalo', 'Setlementti', 'Asukastupa', 'Päiväkeskus', 'Toimintakeskus', 'Teatteri'];

const letters: readonly string[] = Array.from('abdefghijklmnoprstuvyäö');

/** One error of typing at a place: a letter left out, doubled, changed, added, or two swapped. */
export const withError = (text: string, at: number, chance: Chance): string => {
  const [before, here, after] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)];
  switch (chance.below(5)) {
    case 0:
      return before + after;
    case 1:
      return before + here + here + after;
    case 2:
      return before + chance.pick(letters.filter((letter) => letter !== here)) + after;
    case 3:
      return before + here + chance.pick(letters) + after;
    default:
      return after === '' || after[0] === here ? before + after : before + (after[0] ?? '') + here + after.slice(1);
  }
};

/** A place within the name's words to err at: not the first letter, and not a blank or sign. */
export const placeToErr = (name: string, chance: Chance): number => {
  const within = Array.from(name).flatMap((letter, at) =>
    at > 0 && /\p{L}/u.test(letter) && /[\p{L}-]/u.test(name[at - 1] ?? '') ? [at] : [],
  );
  return chance.pick(within);
};

const bare = (name: string): string => name.replace(/ ry$/, '');
const dotless = (name: string): string => name.replace(/[äÄåÅ]/g, 'a').replace(/[öÖ]/g, 'o');

/** Genitives of the last words of our kinds. */
const genitives: Readonly<Record<string, string>> = {
  Eläkkeensaajat: 'Eläkkeensaajien',
  Tuki: 'Tuen',
  Martat: 'Marttojen',
  Nuorisoseura: 'Nuorisoseuran',
  Läheiset: 'Läheisten',
  Reumayhdistys: 'Reumayhdistyksen',
  seurakunta: 'seurakunnan',
  Sydänyhdistys: 'Sydänyhdistyksen',
  Työttömät: 'Työttömien',
  Urheilijat: 'Urheilijoiden',
  Yrittäjät: 'Yrittäjien',
  Invalidit: 'Invalidien',
  Kotiseutuyhdistys: 'Kotiseutuyhdistyksen',
  Metsästysseura: 'Metsästysseuran',
  Palokunta: 'Palokunnan',
  Sotaveteraanit: 'Sotaveteraanien',
  Mielenterveysseura: 'Mielenterveysseuran',
  Oksa: 'Oksan',
};

const inGenitive = (name: string): string => {
  const last = name.split(' ').at(-1) ?? '';
  const genitive = genitives[last] ?? rare.find(([nominative]) => nominative === last)?.[1] ?? last;
  return name.slice(0, name.length - last.length) + genitive;
};

type Rule = (name: string, chance: Chance) => string;

const rewritings: readonly (readonly [phenomenon: string, rule: Rule])[] = [
  ['no ry', bare],
  ['r.y.', (name) => `${bare(name)} r.y.`],
  ['R.Y. in capitals', (name) => `${bare(name).toUpperCase()} R.Y.`],
  ['lower case', (name) => name.toLowerCase()],
  ['blanks', (name) => ` ${name.replaceAll(' ', '  ')} `],
  ['quotes', (name) => `"${bare(name)}" ry`],
  ['rf for ry', (name) => `${bare(name)} rf`],
];

const retypings: readonly (readonly [phenomenon: string, rule: Rule])[] = [
  ['no dots', dotless],
  ['genitive', (name) => inGenitive(bare(name))],
  ['typing error', (name, chance) => withError(name, placeToErr(bare(name), chance), chance)],
  ['typing error, no ry', (name, chance) => withError(bare(name), placeToErr(bare(name), chance), chance)],
  ['typing error, no dots', (name, chance) => dotless(withError(bare(name), placeToErr(bare(name), chance), chance))],
  ['words swapped', (name) => bare(name).split(' ').toReversed().join(' ')],
  ['blank lost', (name) => bare(name).replace(/(?<=\p{L}) (?=\p{L}+$)/u, '')],
];

/** Pairs of one body: how many of each phenomenon. */
export const samePairs = (chance: Chance, each: number): readonly MadePair[] => {
  const anyName = (): string => {
    if (chance.once(3)) return `${chance.pick(houses)} ${chance.pick(rare)[0]} ry`;
    return named(chance.pick(kinds.filter((kind) => kind.startsWith('·'))), chance.pick(places));
  };
  const made = (by: MadePair['by'], phenomenon: string, rule: Rule): readonly MadePair[] =>
    Array.from({ length: each }, () => {
      const a = anyName();
      return { a, b: rule(a, chance), label: 'same', by, phenomenon } as const;
    });
  const turned = Array.from({ length: each }, (): MadePair => {
    const [house, [nominative, genitive]] = [chance.pick(houses), chance.pick(rare)];
    const a = `${house} ${nominative} ry`;
    return { a, b: `${genitive} ${house.toLowerCase()}`, label: 'same', by: 'fuzzy', phenomenon: 'turned round' };
  });
  return [
    ...rewritings.flatMap(([phenomenon, rule]) => made('normalisation', phenomenon, rule)),
    ...retypings.flatMap(([phenomenon, rule]) => made('fuzzy', phenomenon, rule)),
    ...turned,
  ];
};

/** Pairs of two bodies that look alike. */
export const apartPairs = (chance: Chance, each: number): readonly MadePair[] => {
  const two = <T>(values: readonly T[]): readonly [T, T] => {
    const one = chance.pick(values);
    return [one, chance.pick(values.filter((value) => value !== one))];
  };
  const made = (phenomenon: string, pair: () => readonly [string, string]): readonly MadePair[] =>
    Array.from({ length: each }, () => {
      const [a, b] = pair();
      return { a, b, label: 'different', by: 'must_not_merge', phenomenon } as const;
    });
  return [
    ...made('two places', () => {
      const kind = chance.pick(kinds);
      const [one, other] = two(places);
      return [named(kind, one), named(kind, other)];
    }),
    ...made('places that begin alike', () => {
      const kind = chance.pick(kinds);
      const one = chance.pick(places);
      const near = places.filter(({ name }) => name !== one.name && name.slice(0, 2) === one.name.slice(0, 2));
      return [named(kind, one), named(kind, chance.pick(near.length > 0 ? near : places.filter((p) => p !== one)))];
    }),
    ...made('two kinds in one place', () => {
      const place = chance.pick(places);
      const [one, other] = two(kinds);
      return [named(one, place), named(other, place)];
    }),
    ...made('body and part', () => {
      const name = bare(named(chance.pick(kinds.filter((kind) => kind.startsWith('·'))), chance.pick(places)));
      return [name, `${name} ${chance.pick(['hallitus', 'nuorisojaosto', 'työryhmä', 'toimikunta'])}`];
    }),
    ...made('two rare names of one kind', () => {
      const house = chance.pick(houses);
      const [[one], [other]] = two(rare);
      return [`${house} ${one}`, `${house} ${other}`];
    }),
    ...made('other legal person', () => {
      const name = `${chance.pick(houses)} ${chance.pick(rare)[0]}`;
      return [`${name} ry`, `${name} ${chance.pick(['Oy', 'osk', 'sr'])}`];
    }),
  ];
};
