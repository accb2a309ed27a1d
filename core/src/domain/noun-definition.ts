import type { Fields } from './field.ts';
import type { Problem } from './problem.ts';

/** A noun that ties two records: which of its references is which end, and the verb between them. */
export type Tie = { readonly from: string; readonly to: string; readonly verb: string };

/** What a noun is: its id prefix, its field table, and what one of its records must fulfil by itself. */
export type NounDefinition = {
  readonly prefix: string;
  readonly fields: Fields;
  /** Records nobody below a coordinator reads (answers on purposefulness). */
  readonly visibility?: 'public' | 'coordinator';
  /** In a graph database a line between two records, not a node. Its ends never change. */
  readonly tie?: Tie;
  /** Rules inside one record, beyond what the field table says; rules between records are in plans/rules. */
  readonly check?: (record: Readonly<Record<string, unknown>>) => readonly Problem[];
};
