/** Mutations of every noun: what came in becomes a command, what comes of it a payload. */
import { nounOf, type Noun } from '@tvl/core/domain/ids.ts';
import type { Problem } from '@tvl/core/domain/problem.ts';
import type { RecordOf } from '@tvl/core/domain/record.ts';
import type { Command, Input } from '@tvl/core/plans/command.ts';
import type { GraphContext, Outcome, Submission } from './context.ts';
import { badUserInput, forbidden, unauthenticated } from './errors.ts';
import { readable } from './readable-graph.ts';
import { recordAt } from './record-at.ts';

/** Characters of a command id and of a reason at most. */
const commandIdLimit = 100;
const reasonLimit = 1000;

type Args = { readonly commandId: string; readonly reason?: string | null | undefined };
type AddArgs = Args & { readonly input: Input };
type EditArgs = Args & { readonly id: string; readonly before: Input; readonly after: Input };
type EndArgs = Args & { readonly id: string; readonly on: string };
type IdArgs = Args & { readonly id: string };
type UndoArgs = Args & { readonly revision: number };

export const problemObject = ({ code, path, params }: Problem) => ({
  code,
  path,
  params: Object.entries(params).map(([name, value]) => ({ name, value: String(value) })),
});

/** Who may not do a thing cannot mend that. */
export const refuse = (context: GraphContext): never => {
  throw context.scope === 'reader'
    ? unauthenticated('Sign in, or open your own link.')
    : forbidden('Your link or account does not allow this.');
};

/** What the history keeps of a reason given. */
export const reasonOf = ({ reason }: Pick<Args, 'reason'>): string | null => {
  const given = reason?.trim() ?? '';
  if (given.length > reasonLimit) throw badUserInput(`reason: at most ${reasonLimit} characters.`);
  return given === '' ? null : given;
};

/** Refuses a command id that is none. */
export const demandCommandId = (commandId: string): void => {
  if (commandId === '' || commandId.length > commandIdLimit)
    throw badUserInput(`commandId: from 1 to ${commandIdLimit} characters.`);
};

export const send = async (
  context: GraphContext,
  args: Args,
  command: Command,
  more: Pick<Submission, 'undoRevision'> = {},
): Promise<Outcome> => {
  const reason = reasonOf(args);
  demandCommandId(args.commandId);
  const outcome = await context.submit({ commandId: args.commandId, command, reason, ...more });
  return !outcome.ok && outcome.problems.some(({ code }) => code === 'notAllowed') ? refuse(context) : outcome;
};

const payloadOf = (context: GraphContext, noun: Noun, outcome: Outcome) => {
  if (!outcome.ok) return { [noun]: null, revision: null, problems: outcome.problems.map(problemObject) };
  // A repeated command id answers for what was done under it first, which may have been to another noun.
  const own = outcome.record && nounOf(outcome.record.id) === noun ? outcome.record : null;
  const record = own && readable(context.scope, noun, own);
  return {
    [noun]: record && recordAt(noun, record as unknown as RecordOf<Noun>, context.today),
    revision: outcome.revision,
    problems: [],
  };
};

/** A folder may turn an input into the command in its own way. */
export type AddCommand = (input: Input) => Extract<Command, { do: 'add' }> | Problem;

const isProblem = (value: Command | Problem): value is Problem => 'code' in value;

/** The five mutations of a noun, by field name. */
export const mutationsOf = (noun: Noun, addCommand: AddCommand = (input) => ({ do: 'add', noun, input })) => {
  const Type = (noun[0]?.toUpperCase() ?? '') + noun.slice(1);
  const run = async (context: GraphContext, args: Args, command: Command) =>
    payloadOf(context, noun, await send(context, args, command));
  return {
    [`add${Type}`]: (_: unknown, args: AddArgs, context: GraphContext) => {
      const command = addCommand({ ...args.input });
      return isProblem(command)
        ? payloadOf(context, noun, { ok: false, problems: [command] })
        : run(context, args, command);
    },
    [`edit${Type}`]: (_: unknown, args: EditArgs, context: GraphContext) =>
      run(context, args, { do: 'edit', noun, id: args.id, before: { ...args.before }, after: { ...args.after } }),
    [`end${Type}`]: (_: unknown, args: EndArgs, context: GraphContext) =>
      run(context, args, { do: 'end', noun, id: args.id, on: args.on }),
    [`remove${Type}`]: (_: unknown, args: IdArgs, context: GraphContext) =>
      run(context, args, { do: 'remove', noun, id: args.id }),
    [`restore${Type}`]: (_: unknown, args: IdArgs, context: GraphContext) =>
      run(context, args, { do: 'restore', noun, id: args.id, removed: null }),
  };
};

export const undo = async (_: unknown, args: UndoArgs, context: GraphContext) => {
  const outcome = await send(context, args, { do: 'undo', changeSet: null }, { undoRevision: args.revision });
  return outcome.ok
    ? { revision: outcome.revision, problems: [] }
    : { revision: null, problems: outcome.problems.map(problemObject) };
};
