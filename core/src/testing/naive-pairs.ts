/** Pairs that analyses must find, each pair gone through. */
import type { Network } from '#domain/record.ts';
import { cut, type Found, type Named, type Sight } from './naive-sight.ts';

const pairsOf = <T extends { readonly id: string }>(records: readonly T[]): readonly (readonly [T, T])[] =>
  records.flatMap((one, at) =>
    records.slice(at + 1).map((other) => (one.id < other.id ? ([one, other] as const) : ([other, one] as const))),
  );

const both = (a: Iterable<string>, b: Iterable<string>): readonly string[] => {
  const other = [...b];
  return [...new Set(a)].filter((one) => other.includes(one));
};

const sameOf = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && JSON.stringify([...new Set(a)].toSorted()) === JSON.stringify([...new Set(b)].toSorted());

const paired = <T extends { readonly id: string }>(
  analysis: string,
  records: readonly T[],
  of: (a: T, b: T) => Found,
): Named =>
  pairsOf(records)
    .flatMap(([a, b]) => {
      const found = of(a, b);
      return found ? [`${analysis}~${a.id}~${b.id} ${found.join(' ')}`] : [];
    })
    .toSorted();

const measured = (a: readonly string[], b: readonly string[]) => {
  const shared = both(a, b).length;
  const union = new Set([...a, ...b]).size;
  const jaccard = union === 0 ? 0 : shared / union;
  const containment = shared === 0 ? 0 : shared / Math.min(a.length, b.length);
  return { shared, union, jaccard, containment, strength: (((jaccard + containment) / 2) * shared) / (shared + 1) };
};

type Related = {
  readonly nested: (a: Network, b: Network) => boolean;
  readonly meet: (a: Network, b: Network) => boolean;
};

const relatedIn = ({ graph }: Sight): Related => {
  const above = (one: Network): readonly string[] =>
    one.partOf === null ? [] : [one.partOf, ...above(graph.get('network', one.partOf) as Network)];
  const nested = (a: Network, b: Network): boolean => above(a).includes(b.id) || above(b).includes(a.id);
  const line = (area: string): readonly string[] => {
    const part = graph.get('area', area)?.partOf ?? null;
    return part === null ? [area] : [area, ...line(part)];
  };
  const meet = (a: Network, b: Network): boolean =>
    a.areas.length === 0 ||
    b.areas.length === 0 ||
    a.areas.some((one) => b.areas.some((other) => line(one).includes(other) || line(other).includes(one)));

  return { nested, meet };
};

const overlapIn = ({ members, isWhole, setting }: Sight, { nested }: Related) => {
  const overlap = (a: Network, b: Network): Found => {
    const [ofA, ofB] = [members(a.id), members(b.id)];
    const { shared, jaccard, containment, strength } = measured(ofA, ofB);
    if (shared === 0 || shared < setting('networkOverlap', 'shared')) return null;
    if (jaccard < setting('networkOverlap', 'jaccard') && containment < setting('networkOverlap', 'containment'))
      return null;
    const band = cut(strength, nested(a, b) ? 1 : isWhole(a) && isWhole(b) ? 3 : 2);
    const apart = a.themes.length > 0 && b.themes.length > 0 && both(a.themes, b.themes).length === 0;
    if (apart && jaccard >= 0.8) return ['sameMembersDifferentTheme', band];
    const [small, large] = [Math.min(ofA.length, ofB.length), Math.max(ofA.length, ofB.length)];
    const isContained = 3 * small <= 2 * large && containment >= setting('networkOverlap', 'containment');
    return [isContained ? 'contained' : 'parallel', band];
  };
  return overlap;
};

type ApartAnalysis = 'sameTheme' | 'sameFunction';

const apartIn = ({ members, isWhole, setting }: Sight, { nested, meet }: Related) => {
  const apart = (analysis: ApartAnalysis, a: Network, b: Network): boolean =>
    !nested(a, b) &&
    meet(a, b) &&
    [a, b].every((one) => isWhole(one) && members(one.id).length >= setting(analysis, 'members')) &&
    both(members(a.id), members(b.id)).length <= setting(analysis, 'mostShared');
  return apart;
};

const alike = (a: Network, b: Network): number => {
  const same = [
    sameOf(a.themes, b.themes),
    sameOf(a.functions, b.functions),
    sameOf(a.targetGroups, b.targetGroups),
    sameOf(a.areas, b.areas),
  ];
  return Math.max(1, same.filter(Boolean).length - 1);
};

export const naivePairs = (sight: Sight): Readonly<Record<string, Named>> => {
  const { networks, organisations, networksOf, setting } = sight;
  const related = relatedIn(sight);
  const [overlap, apart] = [overlapIn(sight, related), apartIn(sight, related)];
  return {
    networkOverlap: paired('networkOverlap', networks, overlap),
    sameTheme: paired('sameTheme', networks, (a, b) =>
      sameOf(a.themes, b.themes) && apart('sameTheme', a, b) ? ['sameThemeDifferentMembers', alike(a, b)] : null,
    ),
    sameFunction: paired('sameFunction', networks, (a, b) =>
      sameOf(a.functions, b.functions) &&
      sameOf(a.areas, b.areas) &&
      both(a.themes, b.themes).length === 0 &&
      apart('sameFunction', a, b)
        ? ['sameFunctionNoSharedMember', alike(a, b)]
        : null,
    ),
    organisationOverlap: paired('organisationOverlap', organisations, (a, b) => {
      const { shared, union, jaccard, strength } = measured(networksOf(a.id), networksOf(b.id));
      if (shared < setting('organisationOverlap', 'shared') || jaccard < setting('organisationOverlap', 'jaccard'))
        return null;
      return [shared === union ? 'sameNetworks' : 'nearlySameNetworks', cut(strength, 3)];
    }),
  };
};
