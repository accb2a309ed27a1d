/** Plans commands that will be committed together, each seeing what the ones before it would do. */
import type { ChangeSet, Revision } from '@tvl/core/domain/change.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { problem, type Problem } from '@tvl/core/domain/problem.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { schemaVersion } from '@tvl/core/domain/schema-version.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import type { Command } from '@tvl/core/plans/command.ts';
import { plan } from '@tvl/core/plans/plan.ts';
import { todayOf, type Clock } from './clock.ts';
import { may, type Visitor } from './may.ts';
import { newId } from './new-id.ts';

export type Request = {
  readonly commandId: string;
  readonly command: Command;
  readonly reason: string | null;
  readonly undoRevision?: number;
};

export type Outcome =
  /** The revision is null when there was nothing to change. */
  | { readonly ok: true; readonly revision: Revision | null; readonly record: AnyRecord | null }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Who asks: a visitor under the rights table, or the program itself loading its own data. */
export type Asker = Visitor | 'system';

export type Waiting = {
  readonly request: Request;
  readonly asker: Asker;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (reason: unknown) => void;
};

/** A command with the change set to commit, or with what is wrong; with neither when it changes nothing. */
export type Planned = {
  readonly one: Waiting;
  readonly set: ChangeSet | null;
  readonly problems: readonly Problem[];
};

const systemActor = { scope: 'system', pseudonym: 'system' } as const;

/** The log knows commands by who sent them, so that nobody gets another's answer for an id they guessed. */
export const logId = ({ request, asker }: Pick<Waiting, 'request' | 'asker'>): string =>
  asker === 'system' ? request.commandId : `${asker.pseudonym}/${request.commandId}`;

const planOne = (ahead: Graph, today: Day, time: string, one: Waiting): Planned => {
  const { request, asker } = one;
  const { command, reason } = request;
  const actor = asker === 'system' ? systemActor : { scope: asker.scope, pseudonym: asker.pseudonym };
  if (asker !== 'system' && !may(ahead, command, asker)) return { one, set: null, problems: [problem('notAllowed')] };
  const planned = plan(ahead, command, { today, actor, newId });
  if (!planned.ok) return { one, set: null, problems: planned.error };
  if (planned.value.changes.length === 0) return { one, set: null, problems: [] };
  ahead.apply(planned.value.changes);
  const set = { commandId: logId(one), ...planned.value, time, actor, reason, schema: schemaVersion };
  return { one, set, problems: [] };
};

/** A command that no plan can read is rejected by itself: it is its sender's alone, and the others go on. */
export const planGroup = (graph: Graph, group: readonly Waiting[], clock: Clock): readonly Planned[] => {
  const ahead = graph.fork();
  const today = todayOf(clock);
  const time = clock.now().toISOString();
  return group.flatMap((one): readonly Planned[] => {
    try {
      return [planOne(ahead, today, time, one)];
    } catch (error) {
      one.reject(error);
      return [];
    }
  });
};
