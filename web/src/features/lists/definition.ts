/** What a list is: its columns, filters and orders as data. One page shows them all. */
import type { ReactNode } from 'react';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { TextKey } from '@tvl/core/texts/texts.ts';
import type { SchemeId } from '@tvl/core/domain/schemes.ts';
import type { Language, ListCountFragment, ListGroupsFragment, RecordTextFragment } from '../../generated/graphql.ts';
import type { Choices } from '#state/address.ts';

/** A text in the languages it has one in. */
export type Text = RecordTextFragment;

export type ListName = 'networks' | 'organisations' | 'events' | 'materials';

export type Row = {
  readonly id: string;
  readonly names: Text;
  readonly kind: { readonly id: string };
  readonly plural?: boolean;
  readonly unreviewed: boolean;
  readonly suggestion: boolean;
};

export type ColumnDefinition<R> = {
  readonly id: string;
  readonly header: TextKey;
  readonly render: (row: R) => ReactNode;
  readonly align?: 'end' | 'centre';
  /** Where it stands on a phone's card: under the name, at the end of the name's line, or as a line with its header. */
  readonly onCard: 'under' | 'aside' | 'line';
};

/** As in the address and in the filter of the contract. */
export type AskName =
  | 'sharesWith'
  | 'otherThan'
  | 'answeredIn'
  | 'invitedTo'
  | 'challenge'
  | 'resource'
  | 'inBoth'
  | 'inOnly'
  | 'sharedBy'
  | 'onlyOf';

export type DimensionDefinition = {
  /** As in the address and in the filter of the contract. */
  readonly id: string;
  /** main: always in sight. more: behind "more". review: for those who check what was recorded. */
  readonly place: 'main' | 'more' | 'review';
  /** Terms that are choices even when nothing has them. */
  readonly scheme?: SchemeId;
  /** Its values are areas: those of the region come first. */
  readonly isArea?: true;
};

/** An order, by its word in the address. */
export type SortDefinition = { readonly word: string; readonly label: TextKey; readonly value: string };

export type Question = {
  readonly filter: Choices;
  readonly search: string | null;
  readonly asOf: string | null;
};

export type PageQuestion = Question & {
  readonly sort: string | null;
  readonly language: Language;
  readonly first: number;
  readonly after: string | null;
};

export type GroupsQuestion = Question & {
  readonly more: boolean;
  readonly review: boolean;
  /** `themesRows`: values to give even when nothing has them. */
  readonly rows: Readonly<Record<string, string[]>>;
};

export type ListAnswer<R> = {
  readonly count: ListCountFragment;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly nodes: readonly R[];
};

export type Groups = ListGroupsFragment['groups'];
export type GroupsAnswer = Readonly<Record<string, ListGroupsFragment | undefined>>;

export type ListDefinition<R extends Row> = {
  readonly list: ListName;
  readonly noun: Noun;
  readonly dimensions: readonly DimensionDefinition[];
  /** What the address may ask besides: numbers elsewhere lead here with it, and nobody chooses it in the panel. */
  readonly asks?: readonly AskName[];
  readonly columns: readonly ColumnDefinition<R>[];
  readonly sorts: readonly SortDefinition[];
  readonly load: (question: PageQuestion) => Promise<ListAnswer<R>>;
  readonly loadGroups: (question: GroupsQuestion) => Promise<GroupsAnswer>;
};

/** Everything of the address that narrows the list. */
export const filtersOf = <R extends Row>({ dimensions, asks = [] }: ListDefinition<R>): readonly string[] => [
  ...dimensions.map(({ id }) => id),
  ...asks,
];

const byName: SortDefinition = { word: 'nimi', label: 'lists.sort.name', value: 'NAME' };
const byMatch: SortDefinition = { word: 'osuvin', label: 'lists.sort.match', value: 'MATCH' };
const byRecording: SortDefinition = { word: 'kirjattu', label: 'lists.sort.recorded', value: 'RECORDED' };
const byDate: SortDefinition = { word: 'aika', label: 'lists.sort.newest', value: 'DATE' };

export const plainSorts = [byName, byMatch, byRecording] as const;
export const datedSorts = [byDate, byName, byMatch, byRecording] as const;
