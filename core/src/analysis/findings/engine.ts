/**
 * Everything the analyses find on a day, kept up with the register: after a change each analysis looks again only at
 * what the change touches. Findings hold nothing that depends on the whole register; that is evidence, made when asked.
 */
import type { Change } from '#domain/change.ts';
import type { Day } from '#domain/partial-date.ts';
import type { GraphReader } from '#graph/graph.ts';
import { memberIds } from '../members.ts';
import type { RegisterNames } from '../names/register-names.ts';
import { incidenceOf } from '../overlaps/incidence.ts';
import { analysisIds, isAnalysis, settingsOf, type AnalysisId } from './analyses.ts';
import { partsOfFindingId, type Evidence, type Finding } from './finding.ts';
import { newsBetween, type FindingDelta } from './earlier.ts';
import { FoundAtUnits } from './found-at-units.ts';
import type { Look, Settings, World } from './look.ts';
import { looks } from './looks/index.ts';
import { networksOfTies } from './looks/touched-records.ts';

export type { FindingDelta } from './earlier.ts';

/** The strongest first. */
export const byStrength = (a: Finding, b: Finding): number =>
  b.band - a.band || b.strength - a.strength || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const settingOf = (settings: Settings, analysis: AnalysisId, name: string): number => {
  const given = settings[analysis]?.[name] ?? settingsOf(analysis)[name]?.default;
  if (given === undefined) throw new Error(`${analysis} has no setting ${name}`);
  return given;
};

export class FindingEngine {
  readonly day: Day;
  readonly world: World;
  readonly #found: ReadonlyMap<AnalysisId, FoundAtUnits>;
  readonly #made = new Map<string, unknown>();
  #sorted: readonly Finding[] | null = null;

  /** Looks at everything, once; `inSteps`: when somebody goes through `steps`, and at nothing before. */
  constructor(graph: GraphReader, day: Day, names: RegisterNames, settings: Settings = {}, how?: 'inSteps') {
    this.day = day;
    this.world = {
      graph,
      day,
      names,
      incidence: incidenceOf(graph, day),
      setting: (analysis, name) => settingOf(settings, analysis, name),
      made: (key, make) => {
        if (!this.#made.has(key)) this.#made.set(key, make());
        return this.#made.get(key) as ReturnType<typeof make>;
      },
    };
    this.#found = new Map(analysisIds.map((id) => [id, new FoundAtUnits()]));
    if (how !== 'inSteps') for (const _ of this.steps()) continue;
  }

  /**
   * The first look, unit by unit: whoever goes through it may rest in between, as long as each change to the graph
   * meanwhile is taken. Nothing is to be asked before the end.
   */
  *steps(): Generator<void, void> {
    for (const [id, found] of this.#found)
      for (const unit of looks[id].units(this.world)) {
        found.set(unit, looks[id].at(this.world, unit));
        this.#sorted = null;
        yield;
      }
  }

  /** Looks again at what the changes touch; the graph has taken all of them already, and so have the names. */
  take(changes: readonly Change[]): FindingDelta {
    const { graph, incidence, day } = this.world;
    for (const network of new Set(changes.flatMap((change) => networksOfTies(graph, change))))
      incidence.set(network, memberIds(graph, network, day));
    this.#made.clear();
    this.#sorted = null;
    const [before, now]: [Finding[], Finding[]] = [[], []];
    for (const [id, found] of this.#found) {
      const touched = this.#touched(looks[id], changes);
      if (touched === null) {
        before.push(...found.all());
        this.#lookAtAll(looks[id], found);
        now.push(...found.all());
        continue;
      }
      before.push(...found.at(touched));
      for (const unit of touched) found.set(unit, looks[id].at(this.world, unit));
      now.push(...found.at(touched));
    }
    return newsBetween(before, now);
  }

  /** The strongest first, whatever found them. */
  all(): readonly Finding[] {
    this.#sorted ??= [...this.#found.values()].flatMap((found) => [...found.all()]).toSorted(byStrength);
    return this.#sorted;
  }

  get(id: string): Finding | undefined {
    const { analysis } = partsOfFindingId(id);
    return isAnalysis(analysis) ? this.#found.get(analysis)?.get(id) : undefined;
  }

  evidence(finding: Finding): Evidence {
    return looks[finding.analysis].evidence(this.world, finding);
  }

  #lookAtAll(look: Look, found: FoundAtUnits): void {
    found.clear();
    for (const unit of look.units(this.world)) found.set(unit, look.at(this.world, unit));
  }

  /** Null: everything. */
  #touched(look: Look, changes: readonly Change[]): ReadonlySet<string> | null {
    const touched = new Set<string>();
    for (const change of changes) {
      const units = look.touched(this.world, change);
      if (units === null) return null;
      for (const unit of units) touched.add(unit);
    }
    return touched;
  }
}
