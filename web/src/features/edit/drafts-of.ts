/**
 * What stands in a form, field by field: as people type it, so that half a date or a number is kept as it is. Records
 * hold values (`PartialDate`, `number`, null); `draftOf` and `valueOf` lead from one to the other.
 */
import { isMany, type Field, type Fields, type ScalarField } from '@tvl/core/domain/field.ts';
import { contentLanguages } from '@tvl/core/domain/localised.ts';
import { readDate, writeDate } from '#records/typed-date.ts';

export type Row = Readonly<Record<string, string | boolean>>;
export type Draft = string | boolean | readonly string[] | Readonly<Record<string, string>> | readonly Row[];
export type Drafts = Readonly<Record<string, Draft>>;
export type Values = Readonly<Record<string, unknown>>;

type Scalar = string | number | boolean | null | undefined;

const scalarDraft = (field: ScalarField, value: Scalar): string | boolean => {
  if (field.is === 'flag') return value === true;
  if (value === null || value === undefined) return '';
  if (field.is === 'date') return writeDate(String(value));
  return String(value);
};

const rowDraft = (of: Readonly<Record<string, ScalarField>>, item: Values): Row =>
  Object.fromEntries(Object.entries(of).map(([name, field]) => [name, scalarDraft(field, item[name] as Scalar)]));

/** An item of a list field before anything is typed. */
export const emptyRow = (of: Readonly<Record<string, ScalarField>>): Row => rowDraft(of, {});

export const draftOf = (field: Field, value: unknown): Draft => {
  if (field.is === 'list') return ((value ?? []) as readonly Values[]).map((item) => rowDraft(field.of, item));
  if (field.is === 'localised') return { ...(value as Record<string, string> | null | undefined) };
  if (isMany(field)) return [...((value ?? []) as readonly string[])];
  return scalarDraft(field, value as Scalar);
};

export const draftsOf = (fields: Fields, values: Values): Drafts =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, draftOf(field, values[name])]));

const readNumber = (text: string): number | string => {
  const number = Number(text.replaceAll(/\s/g, '').replace(',', '.'));
  return Number.isNaN(number) ? text : number;
};

/** A value as it would be sent. What cannot be read stays text, so that checking it finds the problem. */
const scalarValue = (field: ScalarField, draft: string | boolean): unknown => {
  if (typeof draft === 'boolean') return draft;
  const text = draft.trim();
  if (text === '') return field.is === 'flag' ? false : null;
  if (field.is === 'date') return readDate(text) ?? text;
  if (field.is === 'number') return readNumber(text);
  return text;
};

const rowValue = (of: Readonly<Record<string, ScalarField>>, row: Row): Values =>
  Object.fromEntries(Object.entries(of).map(([name, field]) => [name, scalarValue(field, row[name] ?? '')]));

export const valueOf = (field: Field, draft: Draft): unknown => {
  if (field.is === 'list') return (draft as readonly Row[]).map((row) => rowValue(field.of, row));
  if (field.is === 'localised') {
    const texts = draft as Readonly<Record<string, string>>;
    const given = contentLanguages.flatMap((language) => {
      const text = texts[language]?.trim() ?? '';
      return text === '' ? [] : [[language, text] as const];
    });
    return given.length === 0 ? null : Object.fromEntries(given);
  }
  if (isMany(field)) return draft;
  return scalarValue(field, draft as string | boolean);
};

const isBlank = (row: Row): boolean => Object.values(row).every((draft) => draft === false || draft === '');

/** A row that was added and left empty says nothing. */
export const withoutBlankRows = (fields: Fields, drafts: Drafts): Drafts =>
  Object.fromEntries(
    Object.entries(drafts).map(([name, draft]) => [
      name,
      fields[name]?.is === 'list' ? (draft as readonly Row[]).filter((row) => !isBlank(row)) : draft,
    ]),
  );

/** Nothing typed or chosen yet. */
export const isEmptyValue = (value: unknown): boolean =>
  value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0);
