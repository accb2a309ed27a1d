/** What the words left over mean: nothing much, or that the two names stand for two bodies. */
import type { Alignment } from './align.ts';
import type { Reason, Veto, Verdict } from './judgement.ts';
import type { Unit } from './reading.ts';

export type Rests = {
  readonly verdict: Verdict;
  readonly veto: Veto | null;
  readonly against: readonly [string, string] | null;
  readonly reasons: readonly Reason[];
};

const textOf = (units: readonly Unit[]): string => units.map(({ text }) => text).join(' ');
const has = (units: readonly Unit[], kind: Unit['kind']): boolean => units.some((unit) => unit.kind === kind);
const placesOf = (units: readonly Unit[]): readonly Unit[] => units.filter(({ kind }) => kind === 'place');

const apart = (veto: Veto | null, a: readonly Unit[], b: readonly Unit[]): Rests => ({
  verdict: 'different',
  veto,
  against: [textOf(a), textOf(b)],
  reasons: [],
});

const municipal: ReadonlySet<string> = new Set(['kunta', 'kaupunki']);
const churchly: ReadonlySet<string> = new Set(['seurakunta', 'seurakuntayhtyma']);

/** Pairs of bodies of which one came after the other. */
const succession: ReadonlySet<string> = new Set([
  'hyvinvointialue sairaanhoitopiiri',
  'hyvinvointialue kuntayhtyma',
  'aluehallintovirasto laani',
  'elinvoimakeskus ymparistokeskus',
]);

const bodiesApart = (a: readonly Unit[], b: readonly Unit[]): Veto => {
  const [one, other] = [a, b].map(
    (units) => new Set(units.filter(({ kind }) => kind === 'kind').map(({ key }) => key)),
  );
  const any = (set: ReadonlySet<string> | undefined, of: ReadonlySet<string>): boolean =>
    [...(set ?? [])].some((key) => of.has(key));
  if ((any(one, municipal) && any(other, churchly)) || (any(one, churchly) && any(other, municipal)))
    return 'townAndParish';
  for (const x of one ?? [])
    for (const y of other ?? []) if (succession.has([x, y].toSorted().join(' '))) return 'predecessorAndSuccessor';
  return 'otherBody';
};

const areNeighbours = (a: readonly Unit[], b: readonly Unit[]): boolean =>
  a.some((one) =>
    b.some((other) => {
      const [short, long] = [one.text, other.text].toSorted((x, y) => x.length - y.length) as [string, string];
      return long.startsWith(short.slice(0, Math.max(3, short.length - 1))) || long.endsWith(short);
    }),
  );

const districtWords = (matched: Alignment['matches']): boolean =>
  matched.some(({ a, b }) => a.kind === 'part' || b.kind === 'part' || a.kind === 'known name');

/** Words left on both sides. */
const bothLeft = ({ matches, restA, restB }: Alignment): Rests => {
  const [placesA, placesB] = [placesOf(restA), placesOf(restB)];
  if (placesA.length > 0 && placesB.length > 0) {
    if (districtWords(matches)) return apart('twoDistricts', placesA, placesB);
    return apart(areNeighbours(placesA, placesB) ? 'neighbouringPlaces' : 'otherPlace', placesA, placesB);
  }
  if (has(restA, 'known name') && has(restB, 'known name')) return apart('knownApart', restA, restB);
  if (has(restA, 'kind') && has(restB, 'kind')) return apart(bodiesApart(restA, restB), restA, restB);
  if (has(restA, 'part') || has(restB, 'part')) return apart('bodyAndPart', restA, restB);
  if (has(restA, 'number') && has(restB, 'number')) return apart('otherNumber', restA, restB);
  return apart('otherWord', restA, restB);
};

const isYear = ({ text }: Unit): boolean => /^(?:19|20)\d\d$/.test(text);

const omitted = (rest: readonly Unit[], isA: boolean): Rests => ({
  verdict: 'maybe',
  veto: null,
  against: null,
  reasons: [{ signal: 'omitted', a: isA ? textOf(rest) : '', b: isA ? '' : textOf(rest) }],
});

/** Words that a name may have or lack without being another: the kind of the whole. */
const generic: ReadonlySet<string> = new Set([
  'yhdistys',
  'seura',
  'jarjesto',
  'kerho',
  'verkosto',
  'ohjelma',
  'yhteiso',
  'hanke',
  'projekti',
]);

type OneSide = {
  readonly rest: readonly Unit[];
  readonly matched: Alignment['matches'];
  readonly isA: boolean;
  readonly longer: readonly Unit[];
  /** One of the two names is that of a body of the table. */
  readonly isKnown: boolean;
};

/** Places left on one side: the same without its place, or the district of a body. */
const placeLeft = ({ rest, matched, isA, isKnown }: OneSide): Rests => {
  if (matched.some(({ a, b }) => a.kind === 'place' || b.kind === 'place' || a.places.length + b.places.length > 0))
    return apart('otherPlace', isA ? rest : [], isA ? [] : rest);
  if (isKnown || matched.some(({ a }) => a.kind === 'known name'))
    return apart('parentAndDistrict', isA ? rest : [], isA ? [] : rest);
  return omitted(rest, isA);
};

/** A short name: the one word that tells, as it is written, beside words of the kind of body or rare ones. */
const isShortName = ({ rest, matched, longer }: OneSide): boolean => {
  const [only] = matched;
  if (!only || matched.length !== 1 || only.a.text !== only.b.text || only.a.kind !== 'rare' || only.a.text.length < 4)
    return false;
  const at = longer.findIndex(({ key }) => key === only.a.key);
  return rest.every((unit) =>
    longer.indexOf(unit) < at ? unit.text === unit.key && unit.kind !== 'rare' : at === 0 && unit.kind === 'rare',
  );
};

const oneLeft = (side: OneSide): Rests => {
  const { rest, matched, isA } = side;
  const against = (veto: Veto): Rests => apart(veto, isA ? rest : [], isA ? [] : rest);
  if (matched.length === 0) return against('otherWord');
  const rests = rest.filter(({ key, kind }) => !(kind === 'kind' && generic.has(key)));
  const places = placesOf(rest);
  if (has(rest, 'part')) return against(places.length > 0 ? 'parentAndDistrict' : 'bodyAndPart');
  if (places.length === rest.length) return placeLeft(side);
  if (places.length > 0)
    return against(matched.some(({ a }) => a.kind === 'known name') ? 'parentAndDistrict' : 'otherWord');
  if (rest.every(({ kind }) => kind === 'number'))
    return rest.every(isYear) ? omitted(rest, isA) : against('otherNumber');
  if (rests.length === 0) return omitted(rest, isA);
  const isPlaceAlone = matched.every(({ a }) => a.kind === 'place');
  if (isPlaceAlone && rest.length === 1 && municipal.has(rest[0]?.key ?? '')) return omitted(rest, isA);
  if (isPlaceAlone) return against('otherBody');
  if (isShortName(side))
    return {
      ...omitted(rest, isA),
      reasons: [{ signal: 'shortName', a: textOf(matched.map(({ a }) => a)), b: textOf(matched.map(({ b }) => b)) }],
    };
  return against(has(rest, 'kind') ? 'bodyAndPart' : 'otherWord');
};

/** Judges what is left over of two names. */
export const judgeRests = (alignment: Alignment, a: readonly Unit[], b: readonly Unit[], isKnown: boolean): Rests => {
  const { matches, restA, restB } = alignment;
  if (restA.length === 0 && restB.length === 0) return { verdict: 'same', veto: null, against: null, reasons: [] };
  if (restA.length > 0 && restB.length > 0) return bothLeft(alignment);
  return restA.length > 0
    ? oneLeft({ rest: restA, matched: matches, isA: true, longer: a, isKnown })
    : oneLeft({ rest: restB, matched: matches, isA: false, longer: b, isKnown });
};
