// Names for measuring, the same on every run: as many as a country has, with the kinds and places that names have,
// villages and made-up words included; and what people type instead of them. Made independently of the engine's lists
// but for the municipalities: most kinds, villages and rare words are none of its words.
import { chanceOf, type Chance } from '@tvl/core/domain/chance.ts';
import { kinds, named, places, placeToErr, withError } from '@tvl/core/testing/made-names.ts';

const split = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

const before = split(
  'Kuusi,Mänty,Haapa,Koivu,Lehto,Paju,Kangas,Kivi,Hiekka,Savi,Karhu,Hirvi,Kettu,Susi,Ahma,Joutsen,Kurki,Lohi,Siika,Ahven,Hauki,Lumi,Jää,Routa,Halla,Talvi,Kesä,Syys,Pitkä,Iso,Vähä,Musta,Valkea,Puna,Sini,Raja,Kirkko,Mylly,Sauna,Tuomi,Pihla,Katajan,Marja,Suo,Neva,Rimpi,Kota,Aitta,Tervas,Poro,Nuotta,Verkko',
);
const after = split(
  'järvi/järven,joki/joen,koski/kosken,niemi/niemen,lahti/lahden,kylä/kylän,vaara/vaaran,mäki/mäen,harju/harjun,saari/saaren,salmi/salmen,pää/pään,ranta/rannan,selkä/selän,korpi/korven,maa/maan,perä/perän,suvanto/suvannon',
);

const more = split(
  '· Kyläyhdistys ry,· Eränkävijät ry,· Hiihtoseura ry,· Tanssinystävät ry,· Marttakerho,· Pelimannit ry,· Soutajat ry,· Maamiesseura ry,· Mieslaulajat ry,· Naiskuoro ry,· Kalamiehet ry,· Koirakerho ry,· Luonnonystävät ry,· Lukupiiri,· Ompeluseura,· Kuvataiteilijat ry,· Näyttämö ry,· Ratsastajat ry,· Moottorikerho ry,· Palloilijat ry,· Pesis ry,· Salibandy ry,· Sulkapallo ry,· Tennisseura ry,· Uimarit ry,· Voimistelijat ry,· Vanhempainyhdistys ry,· Perhekahvila ry,· Siirtolapuutarha ry,· Venekerho ry,· Valokuvaajat ry,· Kutojat ry,· Ryijypiiri,· Kansantanssijat ry,· Teatteriväki ry,· Toimintakeskus ry,· Omakotiyhdistys ry,· Vesiosuuskunta,· Laulu ja Soitto ry,· Historiayhdistys ry,· Kehitysyhtiö Oy,· Musiikin Tuki ry,· Lastenkulttuuri ry,· Sukuseura ry,· Tupa ry',
);

const syllables = split('ka,ve,ri,no,su,ta,lo,mi,pe,hu,ky,jä,lä,tö,vi,ru,sa,ne,ko,ti,ha,le,mu,py,ra,si,to,vu,ma,ni');

type Place = { readonly name: string; readonly genitive: string };

const villages: readonly Place[] = before.flatMap((start) =>
  after.map((end) => {
    const [name = '', genitive = ''] = end.split('/');
    return { name: start + name, genitive: start + genitive };
  }),
);

const madeUp = (chance: Chance): string => {
  const text = Array.from({ length: 2 + chance.below(3) }, () => chance.pick(syllables)).join('');
  return text[0]?.toUpperCase() + text.slice(1);
};

const oneName = (chance: Chance): string => {
  const kind = chance.pick(chance.once(3) ? [...kinds] : more);
  const which = chance.below(10);
  if (which < 4) return named(kind, chance.pick(places));
  if (which < 7) return named(kind, chance.pick(villages));
  if (which < 8) return `${chance.pick(places).genitive} ${madeUp(chance)} ry`;
  if (which < 9) return `${named(kind, chance.pick(places)).replace(/ ry$/, '')} ${madeUp(chance)} ry`;
  return `${madeUp(chance)} ${madeUp(chance)} ry`;
};

/** So many names, each another. */
export const manyNames = (count: number, seed = 7): readonly string[] => {
  const chance = chanceOf(seed);
  const names = new Set<string>();
  while (names.size < count) names.add(oneName(chance));
  return [...names];
};

export type Typed = { readonly text: string; readonly wanted: number };

const dotless = (text: string): string => text.replace(/[äåÄÅ]/g, 'a').replace(/[öÖ]/g, 'o');
const bare = (name: string): string => name.replace(/ (?:ry|Oy)$/, '');

const ways: readonly ((name: string, chance: Chance) => string)[] = [
  bare,
  (name) => name.toLowerCase(),
  (name) => dotless(bare(name)),
  (name) => bare(name).toUpperCase(),
  (name) => `${bare(name)} r.y.`,
  (name, chance) => withError(name, placeToErr(bare(name), chance), chance),
  (name, chance) => withError(bare(name), placeToErr(bare(name), chance), chance).toLowerCase(),
  (name, chance) => dotless(withError(bare(name), placeToErr(bare(name), chance), chance)),
  (name) => bare(name).split(' ').toReversed().join(' '),
  (name) => (/[aeiouyäö]$/.test(bare(name)) ? `${bare(name)}n` : bare(name)),
];

/** What people type for names of the list, and which name they mean. */
export const typedFor = (names: readonly string[], count: number, seed = 101): readonly Typed[] => {
  const chance = chanceOf(seed);
  return Array.from({ length: count }, () => {
    const wanted = chance.below(names.length);
    return { text: chance.pick(ways)(names[wanted] as string, chance), wanted };
  });
};

/** Names that are in no list though they look it: what must not be said to be there. */
export const strangers = (names: readonly string[], count: number, seed = 303): readonly string[] => {
  const known = new Set(names);
  const chance = chanceOf(seed);
  const found: string[] = [];
  while (found.length < count) {
    const name = oneName(chance);
    if (!known.has(name)) found.push(name);
  }
  return found;
};
