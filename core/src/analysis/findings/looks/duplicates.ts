/**
 * Records that may be one, by their names. The names are kept for the whole register and judge a pair once; what a veto
 * keeps apart is no finding.
 */
import type { AnyRecord } from '#domain/record.ts';
import type { Suspicion } from '../../names/duplicates.ts';
import type { DuplicateNoun } from '../../names/register-names.ts';
import { isCountedOn } from '../../validity.ts';
import type { AnalysisId } from '../analyses.ts';
import { pairFindingId, type Evidence, type Finding, type Reason } from '../finding.ts';
import type { Look, World } from '../look.ts';
import { bandOf } from '../strength.ts';
import { reason, reasonIfAny } from './reason.ts';

type ByRecord = ReadonlyMap<string, readonly Suspicion[]>;

/** A set is called by who is in it, as other sets are: its name tells nothing. */
const recordOn = ({ graph, day }: World, noun: DuplicateNoun, id: string): AnyRecord | null => {
  const record = graph.get(noun, id);
  if (!record || !isCountedOn(record, day)) return null;
  const { plural } = record as AnyRecord;
  return plural === true ? null : record;
};

const suspicionsOf = (world: World, noun: DuplicateNoun): ByRecord =>
  world.made(`suspicions of ${noun}`, () => {
    const found = new Map<string, Suspicion[]>();
    for (const suspicion of world.names.suspicions(noun, (id) => recordOn(world, noun, id) !== null))
      for (const id of [suspicion.a, suspicion.b]) {
        const own = found.get(id);
        if (own) own.push(suspicion);
        else found.set(id, [suspicion]);
      }
    return found;
  });

/** Terms that both have a place in their scheme were put side by side by whoever made it: no question. */
const areOrdered = (a: AnyRecord, b: AnyRecord): boolean => [a, b].every(({ order }) => typeof order === 'number');

/** A name that is one is strong; one that may be is clear at most. */
const strengthOf = ({ verdict, score }: Suspicion['judgement']): number =>
  verdict === 'same' ? 0.75 + score / 4 : score * 0.74;

const findingOf = (analysis: AnalysisId, { a, b, judgement }: Suspicion): Finding => {
  const strength = strengthOf(judgement);
  return {
    id: pairFindingId(analysis, a, b),
    analysis,
    kind: judgement.verdict === 'same' ? 'sameName' : 'likeName',
    band: bandOf(strength),
    strength,
    subjects: [a, b].toSorted(),
  };
};

const textOf = (record: AnyRecord, field: string): string | null => {
  const value = record[field];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** What made the two names meet, in the words of each. */
const nameReasons = ({ a, b, judgement }: Suspicion): readonly Reason[] => {
  const code = judgement.verdict === 'same' ? 'sameName' : 'likeName';
  return judgement.reasons
    .filter(({ signal }) => signal !== 'businessId' && signal !== 'municipality')
    .map((one) => reason(code, [a, b], { signal: one.signal, first: one.a, second: one.b }));
};

const placeReasons = (a: AnyRecord, b: AnyRecord): Pick<Evidence, 'for' | 'against'> => {
  const [home, other] = [textOf(a, 'homeMunicipality'), textOf(b, 'homeMunicipality')];
  if (home === null || other === null) return { for: [], against: [] };
  return home === other
    ? { for: [reason('sameHome', [home])], against: [] }
    : { for: [], against: [reason('differentHome', [home, other])] };
};

const networksOf = ({ incidence }: World, noun: DuplicateNoun, a: string, b: string): readonly string[] =>
  noun === 'organisation'
    ? [...incidence.networksOf(a)].filter((one) => incidence.networksOf(b).has(one)).toSorted()
    : [];

/** One body is not twice in one network; and address and number of two records of one body are the same. */
const evidenceOf = (world: World, noun: DuplicateNoun, suspicion: Suspicion): Evidence => {
  const [a, b] = [recordOn(world, noun, suspicion.a), recordOn(world, noun, suspicion.b)];
  if (!a || !b) return { facts: [], for: [], against: [], unknown: [] };
  const places = placeReasons(a, b);
  const same = (field: string): string | null => {
    const value = textOf(a, field);
    return value !== null && value === textOf(b, field) ? value : null;
  };
  const networks = networksOf(world, noun, suspicion.a, suspicion.b);
  const [number, website] = [same('businessId'), same('website')];
  return {
    facts: [],
    for: [
      ...nameReasons(suspicion),
      ...(number === null ? [] : [reason('sameBusinessId', [], { id: number })]),
      ...(website === null ? [] : [reason('sameWebsite', [], { address: website })]),
      ...places.for,
    ],
    against: [...places.against, ...reasonIfAny('shareNetworks', networks, { n: networks.length })],
    unknown: [],
  };
};

export const duplicatesOf = (analysis: AnalysisId, noun: DuplicateNoun): Look => ({
  units: (world) => suspicionsOf(world, noun).keys(),
  // A name more makes a word common, and then others are alike no more: the kept names know which.
  touched: (_, change) => (change.noun === noun ? null : []),
  at: (world, unit) =>
    (suspicionsOf(world, noun).get(unit) ?? []).flatMap((suspicion) => {
      const [a, b] = [recordOn(world, noun, suspicion.a), recordOn(world, noun, suspicion.b)];
      return a && b && !areOrdered(a, b) ? [findingOf(analysis, suspicion)] : [];
    }),
  evidence: (world, { subjects: [one = '', other = ''] }) => {
    const suspicion = suspicionsOf(world, noun)
      .get(one)
      ?.find(({ a, b }) => a === other || b === other);
    return suspicion ? evidenceOf(world, noun, suspicion) : { facts: [], for: [], against: [], unknown: [] };
  },
});
