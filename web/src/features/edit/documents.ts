/** The documents of every noun. Each noun has its own mutations; the form, made from the field table, has one shape. */
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { SentProblem } from '#records/problems.ts';
import * as documents from '../../generated/graphql.ts';
import type { TypedDocumentString } from '../../generated/graphql.ts';
import type { Values } from './drafts-of.ts';
import type { Named } from './named.ts';

/** What became of a command; the record is empty when it was removed, or nothing was done. */
export type SavedAnswer = {
  readonly saved: {
    readonly revision?: number | null;
    readonly problems: readonly SentProblem[];
    readonly record?: { readonly id: string } | null;
  };
};

type Command = { readonly commandId: string };
type Reason = { readonly reason: string | null };
type Saving<Variables> = TypedDocumentString<SavedAnswer, Command & Variables>;

export type NounDocuments = {
  readonly open: TypedDocumentString<{ readonly record?: (Named & Values) | null }, { readonly id: string }>;
  readonly add: Saving<{ readonly input: Values }>;
  readonly edit: Saving<{ readonly id: string; readonly before: Values; readonly after: Values } & Reason>;
  readonly end: Saving<{ readonly id: string; readonly on: string } & Reason>;
  readonly remove: Saving<{ readonly id: string } & Reason>;
};

type Verb = 'Open' | 'Add' | 'Edit' | 'End' | 'Remove';
type DocumentName = `${Verb}${Capitalize<Noun>}Document`;
/** Does not compile while a noun lacks a document. */
const all: { readonly [N in DocumentName]: unknown } = documents;

/** The documents of a noun, whose inputs the field table makes and checks instead of the compiler. */
export const documentsOf = (noun: Noun): NounDocuments => {
  const type = (noun.charAt(0).toUpperCase() + noun.slice(1)) as Capitalize<Noun>;
  return {
    open: all[`Open${type}Document`],
    add: all[`Add${type}Document`],
    edit: all[`Edit${type}Document`],
    end: all[`End${type}Document`],
    remove: all[`Remove${type}Document`],
  } as NounDocuments;
};
