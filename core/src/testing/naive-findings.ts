/** What analyses must find, as one would find it by hand: every record and every pair gone through. */
import type { Day } from '#domain/partial-date.ts';
import type { Network, Organisation } from '#domain/record.ts';
import type { AnalysisId } from '#analysis/findings/analyses.ts';
import type { Graph } from '#graph/graph.ts';
import { naiveHolds, naiveTies } from './naive-counts.ts';

/** `<id> <kind> <band>`, in order. */
export type Named = readonly string[];
type Setting = (analysis: AnalysisId, name: string) => number;
type Gap = readonly [kind: string, band: number] | null;

const counts = (record: { readonly basis: string; readonly validFrom: unknown; readonly validTo: unknown }, day: Day) =>
  record.basis !== 'basis.inferred' && naiveHolds(record, day);

const pairsOf = <T extends { readonly id: string }>(records: readonly T[]): readonly (readonly [T, T])[] =>
  records.flatMap((one, at) =>
    records.slice(at + 1).map((other) => (one.id < other.id ? ([one, other] as const) : ([other, one] as const))),
  );

const cut = (strength: number, most: number): number => Math.min(most, strength >= 0.75 ? 3 : strength >= 0.5 ? 2 : 1);

const both = (a: Iterable<string>, b: Iterable<string>): readonly string[] => {
  const other = [...b];
  return [...new Set(a)].filter((one) => other.includes(one));
};

const sameOf = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && JSON.stringify([...new Set(a)].toSorted()) === JSON.stringify([...new Set(b)].toSorted());

/** Distinct values, gone through once for each id: a region has many pairs. */
const onceFor = (make: (id: string) => readonly string[]): ((id: string) => readonly string[]) => {
  const made = new Map<string, readonly string[]>();
  return (id) => {
    const known = made.get(id) ?? [...new Set(make(id))];
    made.set(id, known);
    return known;
  };
};

export const naiveFindings = (graph: Graph, day: Day, setting: Setting): Readonly<Record<string, Named>> => {
  const networks = graph.all('network').filter((one) => counts(one, day));
  const organisations = graph.all('organisation').filter((one) => counts(one, day) && !one.plural);
  const ties = naiveTies(graph, day);
  const isMember = (one: (typeof ties)[number]): boolean => one.relation === 'membershipRelation.member';
  const isOne = (id: string): boolean => graph.get('organisation', id)?.plural === false;
  const members = onceFor((id) =>
    ties
      .filter((one) => isMember(one) && one.network === id && isOne(one.organisation))
      .map((one) => one.organisation as string),
  );
  const networksOf = onceFor((id) =>
    ties.filter((one) => isMember(one) && one.organisation === id).map((one) => one.network as string),
  );
  const persons = (one: Network): number => one.membersWithoutOrganisation.reduce((sum, { count }) => sum + count, 0);
  const isWhole = (one: Network): boolean =>
    one.memberList === 'memberList.complete' && members(one.id).length + persons(one) > 0;
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

  const listed = <T extends { readonly id: string }>(
    analysis: string,
    records: readonly T[],
    gapOf: (one: T) => Gap,
  ): Named =>
    records
      .flatMap((one) => {
        const gap = gapOf(one);
        return gap ? [`${analysis}~${one.id} ${gap.join(' ')}`] : [];
      })
      .toSorted();
  const paired = <T extends { readonly id: string }>(
    analysis: string,
    records: readonly T[],
    of: (a: T, b: T) => Gap,
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

  const overlap = (a: Network, b: Network): Gap => {
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

  const apart = (analysis: 'sameTheme' | 'sameFunction', a: Network, b: Network): boolean =>
    !nested(a, b) &&
    meet(a, b) &&
    [a, b].every((one) => isWhole(one) && members(one.id).length >= setting(analysis, 'members')) &&
    both(members(a.id), members(b.id)).length <= setting(analysis, 'mostShared');
  const alike = (a: Network, b: Network): number => {
    const same = [
      sameOf(a.themes, b.themes),
      sameOf(a.functions, b.functions),
      sameOf(a.targetGroups, b.targetGroups),
      sameOf(a.areas, b.areas),
    ];
    return same.filter(Boolean).length >= 3 ? 2 : 1;
  };

  const coordinated = (one: Network): boolean =>
    ties.some((tie) => tie.network === one.id && tie.roles.includes('membershipRole.coordinator')) ||
    graph
      .all('link')
      .some(
        (it) =>
          (it.to as string) === one.id &&
          it.mode === 'mode.current' &&
          /leads|responsibleFor/.test(it.kind) &&
          counts(it, day) &&
          graph.all('organisation').some(({ id, ...rest }) => id === it.from && naiveHolds(rest, day)),
      );
  const listBand = { complete: 3, partial: 2, unknown: 1 } as const;

  const spoken = (one: Network) => {
    const tied = graph.all('membership').filter((it) => it.network === one.id && counts(it, day));
    const about = [one.id, ...tied.map(({ id }) => id)] as readonly string[];
    const statements = graph.all('statement').filter((it) => counts(it, day) && about.includes(it.about));
    const answers = graph
      .all('response')
      .filter((it) => it.state === 'responseState.sent' && naiveHolds(it, day))
      .filter(
        ({ id, networks: named }) =>
          named.includes(one.id) ||
          tied.some(({ saidIn }) => saidIn.includes(id)) ||
          statements.some(({ response }) => response === id),
      );
    return { answers, statements };
  };

  const saidNone = (one: Organisation): boolean | null => {
    const sent = graph
      .all('response')
      .filter(
        (it) =>
          it.organisations.includes(one.id) &&
          it.state === 'responseState.sent' &&
          it.ownList !== null &&
          naiveHolds(it, day),
      )
      .map((it) => ({
        list: it.ownList,
        id: it.id as string,
        on: `${it.sentOn ?? it.recordedOn}-01-01`.slice(0, 10),
        known: it.sentOn !== null,
      }))
      .filter(({ on, known }) => !known || on <= day)
      .toSorted((a, b) => (a.on < b.on || (a.on === b.on && a.id < b.id) ? -1 : 1));
    const last = sent.at(-1);
    return last ? last.list === 'ownList.none' : null;
  };

  const endOf = (id: string): string | null => {
    const project = graph.get('organisation', id);
    const last = (date: string): string =>
      date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
    const funded = project?.fundingPeriods.map(({ to }) => to) ?? [];
    const ends =
      funded.length === 0 || funded.includes(null)
        ? []
        : [
            funded
              .map((to) => last(to ?? ''))
              .toSorted()
              .at(-1) ?? '',
          ];
    const over = project?.validTo ? [last(project.validTo)] : [];
    return [...ends, ...over].toSorted()[0] ?? null;
  };
  const monthsLater = (months: number): string => {
    const all = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
    return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
  };
  const ending = (one: Network): Gap => {
    const ends = one.restsOn.map(endOf);
    if (ends.length > 0 && ends.every((end) => end !== null && end < day)) return ['projectEnded', 3];
    const limit = monthsLater(setting('restsOnEnding', 'months'));
    const soon = ends.filter((end) => end !== null && end >= day && end <= limit).toSorted();
    if (soon.length === 0) return null;
    const left = [...Array(40).keys()].filter((months) => months > 0 && monthsLater(months) <= (soon[0] ?? '')).length;
    return ['projectEnding', cut(1 - left / 12, ends.some((end) => end === null || end > limit) ? 2 : 3)];
  };

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
    inNoNetwork: listed('inNoNetwork', organisations, (one) => {
      if (networksOf(one.id).length > 0) return null;
      const said = saidNone(one);
      return said === true ? ['saidSo', 3] : ['notRecorded', said === null ? 1 : 2];
    }),
    noCoordinator: listed('noCoordinator', networks, (one) => {
      const isKnown = one.memberList === 'memberList.complete' || members(one.id).length + persons(one) > 0;
      const list = one.memberList.split('.')[1] as keyof typeof listBand;
      return isKnown && ties.some((tie) => tie.network === one.id) && !coordinated(one)
        ? ['noCoordinator', listBand[list]]
        : null;
    }),
    noTheme: listed('noTheme', networks, (one) => (one.themes.length === 0 ? ['noTheme', 2] : null)),
    noFunction: listed('noFunction', networks, (one) => (one.functions.length === 0 ? ['noFunction', 2] : null)),
    noResource: listed('noResource', networks, (one) => {
      const { answers, statements } = spoken(one);
      const offers = statements.some((it) => it.kind === 'statementKind.resource' || it.resource !== null);
      return answers.length > 0 && !offers ? ['noResource', 2] : null;
    }),
    noMembers: listed('noMembers', networks, (one) => {
      if (ties.some((tie) => isMember(tie) && tie.network === one.id) || persons(one) > 0) return null;
      return one.memberList === 'memberList.complete' ? ['noMember', 3] : ['membersUnknown', 2];
    }),
    restsOnEnding: listed('restsOnEnding', networks, ending),
  };
};
