import type { ChangeSet, CommittedChangeSet } from '#domain/change.ts';
import type { Noun } from '#domain/ids.ts';
import type { AnyRecord } from '#domain/record.ts';
import type { Band } from '#analysis/findings/finding.ts';
import type { AnswersInput } from './answers/answers-input.ts';

/** Field values as they come in: not checked yet. A missing optional field means "not known". */
export type Input = { readonly [field: string]: unknown };

/** What somebody wants done. Every way in (API, forms, import, source material) speaks this. */
export type Command =
  | { readonly do: 'add'; readonly noun: Noun; readonly id?: string; readonly input: Input }
  /** `before` holds what the editor saw in the fields they changed: a conflict shows both values. */
  | { readonly do: 'edit'; readonly noun: Noun; readonly id: string; readonly before: Input; readonly after: Input }
  | { readonly do: 'end'; readonly noun: Noun; readonly id: string; readonly on: string }
  | { readonly do: 'remove'; readonly noun: Noun; readonly id: string }
  | { readonly do: 'restore'; readonly noun: Noun; readonly id: string; readonly removed: AnyRecord | null }
  | { readonly do: 'undo'; readonly changeSet: CommittedChangeSet | null }
  | AnswerCommand
  | ReviewCommand
  | FindingCommand;

/** What respondents send. `response` is the id it has or gets; `own` are the respondent's other responses. */
export type AnswerCommand =
  | {
      readonly do: 'answer';
      readonly response: string;
      readonly round: string;
      readonly own: readonly string[];
      readonly input: AnswersInput;
    }
  | { readonly do: 'withdraw'; readonly response: string }
  | { readonly do: 'answerQuestion'; readonly question: string; readonly text: string };

/** What coordinators decide on at the review desk. */
export type ReviewCommand =
  | { readonly do: 'acceptRecord'; readonly id: string }
  | { readonly do: 'joinRecord'; readonly id: string; readonly into: string }
  | { readonly do: 'refuseRecord'; readonly id: string; readonly reason: string }
  | {
      readonly do: 'decideProposal';
      readonly proposal: string;
      readonly accept: boolean;
      readonly answer: string | null;
    };

/** What is decided about something the analyses found, of the kind and band that whoever decides saw. */
export type FindingCommand = {
  readonly do: 'decideFinding';
  readonly finding: string;
  readonly kind: string;
  readonly band: Band;
  readonly answer: string;
  readonly dismissal: string | null;
  readonly text: string | null;
  readonly lookAgainOn: string | null;
};

/** A command on one record of a noun. */
export type NounCommand = Extract<Command, { readonly noun: Noun }>;

/** As the mutations are called, where that is another word. */
const commandNames: Readonly<Record<string, string>> = { answer: 'sendAnswers', withdraw: 'withdrawAnswers' };

/** Name of a command as the log and the rights table know it: `addOrganisation`, `undo`. */
export const commandName = (command: Command): string =>
  'noun' in command
    ? command.do + command.noun[0]?.toUpperCase() + command.noun.slice(1)
    : (commandNames[command.do] ?? command.do);

export type PlannedChangeSet = Pick<ChangeSet, 'command' | 'changes'>;
