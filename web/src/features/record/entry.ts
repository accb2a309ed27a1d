import type { EntryRecordQuery } from '../../generated/graphql.ts';

/** A record whose page is made from its field table. */
export type Entry = NonNullable<EntryRecordQuery['record']>;
