/** Gaps that analyses must find, each record gone through. */
import type { Network, Organisation } from '#domain/record.ts';
import { naiveHolds } from './naive-counts.ts';
import { cut, isMember, isSeen, persons, type Found, type Named, type Sight } from './naive-sight.ts';

const listed = <T extends { readonly id: string }>(
  analysis: string,
  records: readonly T[],
  gapOf: (one: T) => Found,
): Named =>
  records
    .flatMap((one) => {
      const gap = gapOf(one);
      return gap ? [`${analysis}~${one.id} ${gap.join(' ')}`] : [];
    })
    .toSorted();

const coordinatedIn = ({ graph, day, ties }: Sight) => {
  const coordinated = (one: Network): boolean =>
    ties.some((tie) => tie.network === one.id && tie.roles.includes('membershipRole.coordinator')) ||
    graph
      .all('link')
      .some(
        (it) =>
          (it.to as string) === one.id &&
          it.mode === 'mode.current' &&
          /leads|responsibleFor/.test(it.kind) &&
          isSeen(it, day) &&
          graph.all('organisation').some(({ id, ...rest }) => id === it.from && naiveHolds(rest, day)),
      );
  return coordinated;
};
const listBand = { complete: 3, partial: 2, unknown: 1 } as const;

const spokenIn = ({ graph, day }: Sight) => {
  const spoken = (one: Network) => {
    const tied = graph.all('membership').filter((it) => it.network === one.id && isSeen(it, day));
    const about = [one.id, ...tied.map(({ id }) => id)] as readonly string[];
    const statements = graph.all('statement').filter((it) => isSeen(it, day) && about.includes(it.about));
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

  return spoken;
};

const saidNoneIn = ({ graph, day }: Sight) => {
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

  return saidNone;
};

const endingIn = ({ graph, day, setting }: Sight) => {
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
  const ending = (one: Network): Found => {
    const ends = one.restsOn.map(endOf);
    if (ends.length > 0 && ends.every((end) => end !== null && end < day)) return ['projectEnded', 3];
    const limit = monthsLater(setting('restsOnEnding', 'months'));
    const soon = ends
      .filter((end) => end !== null && end >= day && end <= limit)
      .toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
    if (soon.length === 0) return null;
    const left = [...Array(40).keys()].filter((months) => months > 0 && monthsLater(months) <= (soon[0] ?? '')).length;
    return ['projectEnding', cut(1 - left / 12, ends.some((end) => end === null || end > limit) ? 2 : 3)];
  };

  return ending;
};

export const naiveGaps = (sight: Sight): Readonly<Record<string, Named>> => {
  const { networks, organisations, ties, members, networksOf } = sight;
  const [coordinated, spoken, saidNone] = [coordinatedIn(sight), spokenIn(sight), saidNoneIn(sight)];
  return {
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
    restsOnEnding: listed('restsOnEnding', networks, endingIn(sight)),
  };
};
