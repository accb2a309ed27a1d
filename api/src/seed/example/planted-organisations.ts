/** Organisations written twice in the invented region, and organisations that only look alike. */
import type { Input } from '@tvl/core/plans/command.ts';
import { actorOf, businessIdOf, type Actor } from './actors.ts';
import { idOf } from './draft.ts';
import { otherKey } from './other-actors.ts';
import type { Difference, NamePhenomenon, PlantedDifference, PlantedDuplicate } from './manifest.ts';

type Twin = {
  readonly phenomenon: NamePhenomenon;
  readonly home: string;
  readonly theme: string;
  readonly name: string;
  /** How somebody else wrote it. */
  readonly again: string;
  /** What is known of the first: other names, other languages. */
  readonly first?: Input;
  /** What is known of the second. */
  readonly second?: Input;
};

const otherName = (name: string, kind: string, language = 'fi'): Input => ({
  alternativeNames: [{ name, kind: `alternativeNameKind.${kind}`, language }],
});

const twins: readonly Twin[] = [
  { phenomenon: 'ending', home: '273', theme: 'culture', name: 'Kolarin Hankikannel ry', again: 'Kolarin Hankikannel' },
  { phenomenon: 'ending', home: '732', theme: 'nature', name: 'Sallan Porokello ry', again: 'Sallan Porokello r.y.' },
  { phenomenon: 'capitals', home: '148', theme: 'culture', name: 'Inarin Keroviulu ry', again: 'INARIN KEROVIULU RY' },
  {
    phenomenon: 'hyphen',
    home: '614',
    theme: 'nature',
    name: 'Posion Metsä- ja Järviseura ry',
    again: 'Posion metsä - ja järviseura ry',
  },
  {
    phenomenon: 'hyphen',
    home: '498',
    theme: 'sports',
    name: 'Muonion Hanki-ladut ry',
    again: 'Muonion Hankiladut ry',
  },
  {
    phenomenon: 'spaces',
    home: '851',
    theme: 'culture',
    name: 'Tornion Lauttakerho ry',
    again: 'Tornion  Lautta kerho ry',
  },
  { phenomenon: 'typo', home: '261', theme: 'older', name: 'Kittilän Ruskapolku ry', again: 'Kittilän Ruskapokku ry' },
  {
    phenomenon: 'missingDots',
    home: '320',
    theme: 'lape',
    name: 'Kemijärven Väyläväki ry',
    again: 'Kemijarven Vaylavaki ry',
  },
  {
    phenomenon: 'inflection',
    home: '890',
    theme: 'village',
    name: 'Utsjoen Jokivalkea ry',
    again: 'Utsjoen Jokivalkean',
  },
  {
    phenomenon: 'wordOrder',
    home: '683',
    theme: 'participation',
    name: 'Ranuan Hillatupa ry',
    again: 'Hillatupa Ranua ry',
  },
  {
    phenomenon: 'abbreviation',
    home: '698',
    theme: 'village',
    name: 'Pohjoisen kylien yhteispalvelu ry',
    again: 'POKYP ry',
    first: { ...otherName('POKYP', 'abbreviation'), businessId: businessIdOf(901) },
    second: { businessId: businessIdOf(901) },
  },
  {
    phenomenon: 'abbreviation',
    home: '261',
    theme: 'disability',
    name: 'Tunturien arjen tuki ry',
    again: 'Tunturien arjen tuki ry (TAT)',
    second: otherName('TAT', 'abbreviation'),
  },
  {
    phenomenon: 'shortName',
    home: '698',
    theme: 'mentalHealth',
    name: 'Rovaniemen kansalaistalo Kuura ry',
    again: 'Kuura',
    first: otherName('Kuura', 'short'),
  },
  {
    phenomenon: 'formerName',
    home: '240',
    theme: 'substanceUse',
    name: 'Kemin Uusi Aalto ry',
    again: 'Kemin Vanha Satama ry',
    first: { ...otherName('Kemin Vanha Satama ry', 'former'), businessId: businessIdOf(902) },
    second: { businessId: businessIdOf(902) },
  },
  {
    phenomenon: 'parallelLanguage',
    home: '851',
    theme: 'culture',
    name: 'Tornion Rajatuuli ry',
    again: 'Torneå Gränsvind rf',
    first: { names: { fi: 'Tornion Rajatuuli ry', sv: 'Torneå Gränsvind rf' } },
    second: { names: { sv: 'Torneå Gränsvind rf' } },
  },
  {
    phenomenon: 'parallelLanguage',
    home: '148',
    theme: 'saami',
    name: 'Inarin käsityöpiiri ry',
    again: 'Anára duodjesearvi',
    first: { names: { fi: 'Inarin käsityöpiiri ry', se: 'Anára duodjesearvi' } },
    second: { names: { se: 'Anára duodjesearvi' } },
  },
];

const firstKey = (at: number): string => `d${String(at + 1).padStart(2, '0')}`;
const secondKey = (at: number): string => `${firstKey(at)}-again`;

const twinActors: readonly Actor[] = twins.flatMap(({ home, theme, name, again, first, second }, at) => {
  const common = { kind: 'association', home, themes: [theme] };
  return [
    actorOf({ ...common, key: firstKey(at), name, activity: 2, input: first ?? {} }),
    // Whoever wrote it again did so in passing: nobody has looked at it yet.
    actorOf({
      ...common,
      key: secondKey(at),
      name: again,
      activity: 0.2,
      input: { source: 'provenance.selfReported', review: 'review.unreviewed', ...second },
    }),
  ];
});

type Alike = {
  readonly key: string;
  readonly name: string;
  readonly home: string;
  readonly kind?: string;
  readonly input?: Input;
};

const alike: readonly Alike[] = [
  { key: 'l-parent', name: 'Arktinen Arkitutka ry', home: '698', kind: 'umbrella' },
  { key: 'l-district', name: 'Arktinen Arkitutka ry:n Lapin piiri', home: '698', kind: 'districtOrganisation' },
  {
    key: 'l-sea-district',
    name: 'Arktinen Arkitutka ry:n Meri-Lapin piiri',
    home: '240',
    kind: 'districtOrganisation',
  },
  { key: 'l-kemi', name: 'Kemin Satakielet ry', home: '240' },
  { key: 'l-keminmaa', name: 'Keminmaan Satakielet ry', home: '241' },
  { key: 'l-kemijarvi', name: 'Kemijärven Satakielet ry', home: '320' },
  { key: 'l-tornio', name: 'Tornion Jokisoutajat ry', home: '851' },
  { key: 'l-ylitornio', name: 'Ylitornion Jokisoutajat ry', home: '976' },
  {
    key: 'l-successor',
    name: 'Pellon Väylätalo ry',
    home: '854',
    input: { successorOf: [idOf('organisation', 'l-predecessor')] },
  },
];

const predecessor: Actor = actorOf({
  key: 'l-predecessor',
  name: 'Pellon Vanha Väylätalo ry',
  kind: 'association',
  home: '854',
  themes: ['village'],
  activity: 1,
  ended: true,
  input: { validFrom: '1998', validTo: '2019' },
});

export const plantedActors: readonly Actor[] = [
  ...twinActors,
  predecessor,
  ...alike.map(({ key, name, home, kind = 'association', input = {} }) =>
    actorOf({ key, name, home, kind, themes: ['culture'], activity: 1, input }),
  ),
];

export const organisationDuplicates: readonly PlantedDuplicate[] = twins.map(({ phenomenon }, at) => ({
  noun: 'organisation',
  ids: [idOf('organisation', firstKey(at)), idOf('organisation', secondKey(at))],
  phenomenon,
}));

const apart = (difference: Difference, a: string, b: string): PlantedDifference => ({
  noun: 'organisation',
  ids: [idOf('organisation', a), idOf('organisation', b)],
  difference,
});

export const organisationDifferences = [
  apart('parentAndDistrict', 'l-parent', 'l-district'),
  apart('twoDistricts', 'l-district', 'l-sea-district'),
  apart('neighbouringPlaces', 'l-kemi', 'l-keminmaa'),
  apart('neighbouringPlaces', 'l-kemi', 'l-kemijarvi'),
  apart('neighbouringPlaces', 'l-keminmaa', 'l-kemijarvi'),
  apart('neighbouringPlaces', 'l-tornio', 'l-ylitornio'),
  apart('municipalityAndParish', 'm758', otherKey('parish', 4)),
  apart('predecessorAndSuccessor', 'l-predecessor', 'l-successor'),
] as const satisfies readonly PlantedDifference[];
