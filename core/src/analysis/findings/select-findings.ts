/** Lists of findings, and counts that agree with them: both ask the same values. */
import { groupOf, type AnalysisId, type FindingGroup, type FindingKind } from './analyses.ts';
import { stateOf, type DecisionsByFinding, type FindingState } from './decisions.ts';
import type { FindingEngine } from './engine.ts';
import type { Band, Finding } from './finding.ts';
import { placesOf } from './places.ts';

/** Values of one dimension are alternatives, dimensions narrow each other. */
export type FindingFilter = {
  readonly groups?: readonly FindingGroup[];
  readonly analyses?: readonly AnalysisId[];
  readonly kinds?: readonly FindingKind[];
  readonly bands?: readonly Band[];
  readonly states?: readonly FindingState[];
  /** A region holds its municipalities. */
  readonly areas?: readonly string[];
  readonly themes?: readonly string[];
  /** Records it is about. */
  readonly subjects?: readonly string[];
  /** Of these findings only; none asks for none. */
  readonly only?: ReadonlySet<string>;
};

export type FindingDimension = 'group' | 'analysis' | 'kind' | 'band' | 'state' | 'area' | 'theme';

type Part = Exclude<keyof FindingFilter, 'only'>;
type Values = (engine: FindingEngine, finding: Finding, decisions: DecisionsByFinding) => readonly string[];

const valuesOf: { readonly [P in Part]-?: Values } = {
  groups: (_, { analysis }) => [groupOf(analysis)],
  analyses: (_, { analysis }) => [analysis],
  kinds: (_, { kind }) => [kind],
  bands: (_, { band }) => [String(band)],
  states: ({ day }, finding, decisions) => [stateOf(finding, decisions.get(finding.id) ?? [], day).state],
  areas: ({ world, day }, finding) => placesOf(world.graph, finding, day).areas,
  themes: ({ world, day }, finding) => placesOf(world.graph, finding, day).themes,
  subjects: (_, { subjects }) => subjects,
};

const partOf: { readonly [D in FindingDimension]: Part } = {
  group: 'groups',
  analysis: 'analyses',
  kind: 'kinds',
  band: 'bands',
  state: 'states',
  area: 'areas',
  theme: 'themes',
};

/** The findings that answer the filter, the strongest first. No value in a dimension asks for nothing of it. */
export const selectFindings = (
  engine: FindingEngine,
  filter: FindingFilter,
  decisions: DecisionsByFinding,
): readonly Finding[] => {
  const parts = (Object.keys(valuesOf) as Part[]).flatMap((part) => {
    const wanted = new Set(filter[part]?.map(String));
    return wanted.size > 0 ? [{ part, wanted }] : [];
  });
  return engine
    .all()
    .filter(({ id }) => filter.only?.has(id) ?? true)
    .filter((finding) =>
      parts.every(({ part, wanted }) => valuesOf[part](engine, finding, decisions).some((value) => wanted.has(value))),
    );
};

/** How many findings choosing each value would list: what the filter chose in the dimension is set aside. */
export const countFindings = (
  engine: FindingEngine,
  filter: FindingFilter,
  decisions: DecisionsByFinding,
  by: FindingDimension,
): ReadonlyMap<string, number> => {
  const { [partOf[by]]: _, ...others } = filter;
  const counts = new Map<string, number>();
  for (const finding of selectFindings(engine, others, decisions))
    for (const value of valuesOf[partOf[by]](engine, finding, decisions))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};
