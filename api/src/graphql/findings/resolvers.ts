import { analyses, type AnalysisId, type Setting } from '@tvl/core/analysis/findings/analyses.ts';
import type { BandName } from '@tvl/core/analysis/findings/finding.ts';
import type { GraphContext } from '../context.ts';
import { problemObject, send } from '../mutations.ts';
import { closestOrganisations } from './closest.ts';
import { bandOf, findingObject } from './finding-object.ts';
import { finding, findingChanges, findings } from './list.ts';
import { matrixCell } from './matrix-cell.ts';
import { matrix } from './matrices.ts';
import { followFindings } from './notices.ts';
import { overlapMatrix } from './overlap-matrix.ts';
import { whatIf } from './what-if.ts';

type DecideArgs = {
  readonly commandId: string;
  readonly input: {
    readonly finding: string;
    readonly kind: string;
    readonly band: BandName;
    readonly answer: string;
    readonly dismissal?: string | null;
    readonly text?: string | null;
    readonly lookAgainOn?: string | null;
  };
};

const decideFinding = async (_: unknown, { commandId, input }: DecideArgs, context: GraphContext) => {
  const { band, dismissal = null, text = null, lookAgainOn = null, ...rest } = input;
  const command = { do: 'decideFinding', ...rest, band: bandOf(band), dismissal, text, lookAgainOn } as const;
  const outcome = await send(context, { commandId }, command);
  const engine = await context.findings.on(context.graph, context.today);
  const found = engine.get(input.finding);
  return {
    finding: found ? findingObject(context, engine, found) : null,
    revision: outcome.ok ? outcome.revision : null,
    problems: outcome.ok ? [] : outcome.problems.map(problemObject),
  };
};

const definitions = Object.entries(analyses).map(([id, { group, kinds, settings }]) => ({
  id: id as AnalysisId,
  group,
  kinds,
  settings: Object.entries(settings as Readonly<Record<string, Setting>>).map(([name, setting]) => ({
    id: name,
    ...setting,
  })),
}));

export const resolvers = {
  Query: {
    analyses: () => definitions,
    findings,
    finding,
    findingChanges,
    matrix,
    matrixCell,
    overlapMatrix,
    closestOrganisations,
    whatIf,
  },
  Mutation: { decideFinding },
  Subscription: {
    findingsChanged: {
      subscribe: (_: unknown, __: unknown, context: GraphContext) => followFindings(context),
      resolve: (notice: unknown) => notice,
    },
  },
};
