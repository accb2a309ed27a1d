/** Municipalities without a network of a theme or for a target group, looked at term by term. */
import type { Change } from '#domain/change.ts';
import type { Day } from '#domain/partial-date.ts';
import type { GraphReader } from '#graph/graph.ts';
import { withAncestors } from '../../areas.ts';
import { notKnown } from '../../dimensions.ts';
import { select, type Filter } from '../../select.ts';
import type { Evidence, Fact, Finding } from '../finding.ts';
import { findingId } from '../finding.ts';
import type { Look, World } from '../look.ts';
import { answeredFrom, answeringIn, placesHeard, roundsUntil } from '../matrices/answers.ts';
import { emptyPlaces, type EmptyPlace, type PlaceField } from '../matrices/empty-cells.ts';
import { countOf } from '../matrices/lines.ts';
import { bandOf } from '../strength.ts';
import { reasonIfAny } from './reason.ts';
import { referredBy } from './touched-records.ts';
import { turnsHeard } from './touched-answers.ts';

type PlaceAnalysis = 'municipalityTheme' | 'municipalityTargetGroup';

const heardIn = ({ graph, day, made }: World): ReadonlySet<string> =>
  made('placesHeard', () => placesHeard(graph, answeringIn(graph, roundsUntil(graph, day))));

/** The more of the region's municipalities have it, the more the one without stands out. */
const found = (analysis: PlaceAnalysis, term: string, { municipality, covered, of }: EmptyPlace): Finding => {
  const strength = covered / of;
  return {
    id: findingId(analysis, municipality, term),
    analysis,
    kind: 'emptyCell',
    band: bandOf(strength),
    strength,
    subjects: [municipality, term],
  };
};

const regionOf = (graph: GraphReader, municipality: string): string =>
  withAncestors(graph, municipality).find((area) => graph.get('area', area)?.kind === 'areaKind.region') ??
  municipality;

/** Fields of a network that say where it works and whether it holds. */
const standing: ReadonlySet<string> = new Set(['areas', 'validFrom', 'validTo', 'basis']);

const touchedBy = (graph: GraphReader, change: Change, field: PlaceField): Iterable<string> | null => {
  if (change.noun === 'area' || turnsHeard(graph, change, 'homeMunicipality')) return null;
  if (change.noun !== 'network') return [];
  const tells = change.do !== 'set' || change.field === field || standing.has(change.field);
  return tells ? referredBy(graph, change, field) : [];
};

const listOf = (graph: GraphReader, filter: Filter, day: Day): readonly string[] =>
  select(graph, 'network', { filter, search: '', day }).map(({ id }) => id as string);

const evidenceOf = ({ graph, day }: World, field: PlaceField, [place, term]: readonly [string, string]): Evidence => {
  const region = regionOf(graph, place);
  const near = { [field]: [term], areas: [region] };
  const fact = (code: Fact['code'], noun: 'network' | 'organisation', filter: Filter): Fact => ({
    code,
    value: countOf(graph, noun, filter, day),
    list: { noun, filter },
  });
  const rounds = roundsUntil(graph, day);
  const wide = listOf(graph, { [field]: ['targetGroup.everyone'], areas: [place] }, day);
  return {
    facts: [
      fact('networks', 'network', near),
      fact('answers', 'organisation', answeredFrom(place, rounds)),
      ...(field === 'themes'
        ? [fact('organisations', 'organisation', { homeMunicipality: [place], theme: [term] })]
        : []),
    ],
    for: [],
    against: [
      ...reasonIfAny('nearbyNetworks', listOf(graph, near, day)),
      ...(field === 'targetGroups' ? reasonIfAny('reachedByWider', wide) : []),
    ],
    unknown: [
      ...reasonIfAny(
        field === 'themes' ? 'themeUnknown' : 'targetGroupUnknown',
        listOf(graph, { [field]: [notKnown], areas: [place] }, day),
      ),
      ...reasonIfAny('areaUnknown', listOf(graph, { [field]: [term], areas: [notKnown] }, day)),
    ],
  };
};

export const emptyPlaceLook = (analysis: PlaceAnalysis): Look => {
  const field: PlaceField = analysis === 'municipalityTheme' ? 'themes' : 'targetGroups';
  return {
    units: ({ graph }) => new Set<string>(graph.all('network').flatMap((one) => one[field] as readonly string[])),
    touched: ({ graph }, change) => touchedBy(graph, change, field),
    at: (world, term) =>
      emptyPlaces(world.graph, field, term, heardIn(world), world.day).map((one) => found(analysis, term, one)),
    evidence: (world, { subjects: [place = '', term = ''] }) => evidenceOf(world, field, [place, term]),
  };
};
