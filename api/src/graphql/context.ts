/** What resolvers may know and do. The HTTP side makes one for each request. */
import type { CommittedChangeSet, Scope } from '@tvl/core/domain/change.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { Problem } from '@tvl/core/domain/problem.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import type { RegisterNames } from '@tvl/core/analysis/names/register-names.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import type { MapBounds } from '@tvl/core/view/map-extent.ts';
import type { Command } from '@tvl/core/plans/command.ts';
import type { AnswerDesk, AnswerRequest, SentAnswers } from '#execution/answers.ts';
import type { FeedbackDesk } from '#execution/feedback.ts';
import type { Redaction } from '#store/port.ts';
import type { Limits } from '#store/vault-port.ts';
import type { KeptFindings } from './findings/kept-findings.ts';

export type Submission = {
  readonly commandId: string;
  /** `restore` comes without the removed record and `undo` without the change set: the executor finds them in the log. */
  readonly command: Command;
  readonly reason: string | null;
  readonly undoRevision?: number;
};

export type Outcome =
  /** The revision is null when there was nothing to change. */
  | { readonly ok: true; readonly revision: number | null; readonly record: AnyRecord | null }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Who answers for the service, and where to reach them. Null: not said in the settings. */
export type Operator = { readonly name: string | null; readonly contact: string | null };

export type GraphContext = {
  /** The committed state. Resolvers that read it are synchronous, so that one request sees one revision. */
  readonly graph: Graph;
  /** The revision that the graph is at. */
  readonly revision: number;
  /** Date in Europe/Helsinki. */
  readonly today: Day;
  readonly scope: Scope;
  readonly limits: Limits;
  readonly requestId: string;
  /** Id of the region's area; empty when there is none. */
  readonly region: string;
  /** How much one map is made of at most. */
  readonly mostOnMap: MapBounds;
  readonly submit: (request: Submission) => Promise<Outcome>;
  /** Gives the revision it became. Rights are asked before. */
  readonly redact: (redaction: Redaction, reason: string | null) => Promise<number>;
  /** Change sets that touched the record, newest first. Whole ones: the schema takes out what is not public. */
  readonly history: (id: string, limit: number, before?: number) => Promise<readonly CommittedChangeSet[]>;
  /** Change sets after the revision, oldest first. Whole ones. */
  readonly changesSince: (revision: number, limit: number) => Promise<readonly CommittedChangeSet[]>;
  /** Every change set committed after the call, also those before the first is asked for; together what came together. Whole ones. */
  readonly follow: () => AsyncIterable<readonly CommittedChangeSet[]>;
  /** The register's names as anybody may read them, kept for suspected duplicates. */
  readonly names: () => RegisterNames;
  /** Findings as anybody may read them. */
  readonly findings: KeptFindings;
  readonly feedback: FeedbackDesk;
  readonly answers: {
    readonly send: (request: AnswerRequest) => Promise<SentAnswers>;
    /** Gives the browser a session of the respondent, unless it has one of theirs, or of a coordinator. */
    readonly remember: (pseudonym: string) => Promise<void>;
  } & Pick<AnswerDesk, 'renew' | 'revoke'>;
  /** Who runs the service, as configured. */
  readonly operator: Operator;
  readonly mapDocumentUrl: () => string;
};
