/** Lists of findings: what is chosen, one page of it, and the whole counted. */
import type { FindingEngine } from '@tvl/core/analysis/findings/engine.ts';
import type { Band, Finding } from '@tvl/core/analysis/findings/finding.ts';
import { countFindings, selectFindings, type FindingDimension } from '@tvl/core/analysis/findings/select-findings.ts';
import { firstOf, pageLimit } from '../connection.ts';
import type { GraphContext } from '../context.ts';
import { dayOf } from '../day.ts';
import { lookUp, type AsOf } from '../record-at.ts';
import { filterIn, settingsIn, type FilterInput, type SettingInput } from './asked.ts';
import { bandName, decisionsIn, findingObject, newsOf } from './finding-object.ts';
import { cursorOf, placeAfter } from './finding-order.ts';
import { newsSince, type Moment } from './news.ts';

type ListArgs = AsOf & {
  readonly filter?: FilterInput | null;
  readonly settings?: readonly SettingInput[] | null;
  readonly since?: Moment | null;
  readonly first: number;
  readonly after?: string | null;
};

/** The engine that answers for a request's day and thresholds. */
export const engineFor = (
  context: GraphContext,
  { asOf, settings }: AsOf & { readonly settings?: readonly SettingInput[] | null },
): Promise<FindingEngine> => context.findings.on(context.graph, dayOf(asOf, context.today), settingsIn(settings));

const pageOf = (found: readonly Finding[], { first, after }: ListArgs) => {
  const start = after ? placeAfter(found, after) : 0;
  const page = found.slice(start, start + firstOf(first, pageLimit));
  return { page, hasPreviousPage: start > 0, hasNextPage: start + page.length < found.length };
};

export const findings = async (_: unknown, args: ListArgs, context: GraphContext) => {
  const delta = args.since ? await newsSince(context, args.since) : null;
  const news = delta && newsOf(delta);
  const engine = await engineFor(context, args);
  const decisions = decisionsIn(engine);
  const filter = filterIn(args.filter, news && new Set(news.keys()));
  const found = selectFindings(engine, filter, decisions);
  const { page, ...around } = pageOf(found, args);
  const node = (finding: Finding) => findingObject(context, engine, finding, news);
  const cursor = (finding: Finding | undefined) => (finding ? cursorOf(finding) : null);
  return {
    total: found.length,
    nodes: () => page.map(node),
    edges: () => page.map((finding) => ({ cursor: cursor(finding), node: node(finding) })),
    pageInfo: { ...around, startCursor: cursor(page[0]), endCursor: cursor(page.at(-1)) },
    groups: ({ by }: { readonly by: FindingDimension }) =>
      [...countFindings(engine, filter, decisions, by)].map(([value, count]) => ({
        value: by === 'band' ? bandName(Number(value) as Band) : value,
        count,
        record: by === 'area' || by === 'theme' ? lookUp(context, value, engine.day) : null,
      })),
  };
};

type OneArgs = AsOf & { readonly id: string; readonly settings?: readonly SettingInput[] | null };

export const finding = async (_: unknown, args: OneArgs, context: GraphContext) => {
  const engine = await engineFor(context, args);
  const found = engine.get(args.id);
  return found ? findingObject(context, engine, found) : null;
};

/** What came, changed and went since a moment. Of what went, the records that are still there. */
export const findingChanges = async (_: unknown, { since }: { readonly since: Moment }, context: GraphContext) => {
  const delta = await newsSince(context, since);
  return {
    tooLong: delta === null,
    appeared: delta?.appeared.length ?? 0,
    changed: delta?.changed.length ?? 0,
    gone: (delta?.gone ?? []).map(({ id, analysis, kind, subjects }) => ({
      id,
      analysis,
      kind,
      subjects: () => subjects.flatMap((subject) => lookUp(context, subject, context.today) ?? []),
    })),
  };
};
