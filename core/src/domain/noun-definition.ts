import type { Fields } from './field.ts';
import type { Problem } from './problem.ts';

/** What a noun is: its id prefix, its field table, and what one of its records must fulfil by itself. */
export type NounDefinition = {
  readonly prefix: string;
  readonly fields: Fields;
  /** Records nobody below a coordinator reads (answers on purposefulness). */
  readonly visibility?: 'public' | 'coordinator';
  /** Rules inside one record, beyond what the field table says; rules between records are in plans/rules. */
  readonly check?: (record: Readonly<Record<string, unknown>>) => readonly Problem[];
};
