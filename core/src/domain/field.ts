/**
 * The field table: what a noun's fields are, said once. Parsing, store columns, the public allow-list, history in
 * words, form fields, import and export all read it (ADR 0001).
 */
import type { Localised } from './localised.ts';
import type { PartialDate } from './partial-date.ts';
import type { SchemeId, Term } from './schemes.ts';
import type { Id } from './id.ts';

type Traits = {
  /** May be absent: null in the record, "not known" on the page. Lists are never absent, only empty. */
  readonly optional?: true;
  /** Who may read it; public unless said otherwise. */
  readonly visibility?: 'public' | 'coordinator';
  /** Search looks here; in a list, at the parts of its items that say so too. */
  readonly searchable?: true;
  /** Written by people in their own words: forms warn against names of persons, respondents' texts wait for review. */
  readonly freeText?: true;
  /** Cannot change once the record exists. */
  readonly fixed?: true;
  /** Names the line to what it points at in a graph database, where the field's own name reads badly there. */
  readonly line?: string;
  /** Store schema version that brought the field; 1 unless said otherwise. */
  readonly since?: number;
};

export type ScalarField = Traits &
  (
    | { readonly is: 'text'; readonly max?: number }
    | { readonly is: 'prose'; readonly max?: number }
    | { readonly is: 'date' }
    | { readonly is: 'number'; readonly min?: number; readonly max?: number; readonly decimals?: true }
    | { readonly is: 'flag' }
    | { readonly is: 'address' }
    | { readonly is: 'term'; readonly scheme: SchemeId }
    | { readonly is: 'reference'; readonly to: string | readonly string[] }
  );

export type Field =
  | ScalarField
  | (Traits & { readonly is: 'term'; readonly scheme: SchemeId; readonly many: true })
  | (Traits & { readonly is: 'reference'; readonly to: string | readonly string[]; readonly many: true })
  | (Traits & { readonly is: 'localised'; readonly max?: number })
  | (Traits & { readonly is: 'list'; readonly of: Readonly<Record<string, ScalarField>> });

export type Fields = Readonly<Record<string, Field>>;

type ReferenceTo<T> = T extends readonly (infer N extends string)[] ? Id<N> : T extends string ? Id<T> : never;

type OneValue<F> = F extends { readonly is: 'text' | 'prose' | 'address' }
  ? string
  : F extends { readonly is: 'date' }
    ? PartialDate
    : F extends { readonly is: 'number' }
      ? number
      : F extends { readonly is: 'flag' }
        ? boolean
        : F extends { readonly is: 'term'; readonly scheme: infer S extends SchemeId }
          ? Term<S>
          : F extends { readonly is: 'reference'; readonly to: infer T }
            ? ReferenceTo<T>
            : F extends { readonly is: 'localised' }
              ? Localised
              : F extends { readonly is: 'list'; readonly of: infer O extends Fields }
                ? readonly { readonly [K in keyof O]: ValueOf<O[K]> }[]
                : never;

/** The type of a field's value: null when absent, an array when many. */
export type ValueOf<F> = F extends { readonly many: true }
  ? readonly OneValue<F>[]
  : F extends { readonly optional: true }
    ? OneValue<F> | null
    : OneValue<F>;

/** The fields of a table as a readonly record. */
export type FieldsOf<T extends Fields> = { readonly [K in keyof T]: ValueOf<T[K]> };

export const isMany = (field: Field): boolean => 'many' in field || field.is === 'list';
