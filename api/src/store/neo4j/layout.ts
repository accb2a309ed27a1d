/**
 * How a noun's fields lie in the graph; read from the field tables, so a new noun or field needs nothing here. A record
 * is a node with its values as properties and a line for each reference and each term of a list; a noun that ties two
 * records is the line between them. What else leads from or to a tie hangs on a node that stands beside it, made when
 * something first needs it.
 */
import type { Field, Fields, ScalarField } from '@tvl/core/domain/field.ts';
import { contentLanguages, type ContentLanguage } from '@tvl/core/domain/localised.ts';
import type { Tie } from '@tvl/core/domain/noun-definition.ts';
import { isScheme } from '@tvl/core/domain/schemes.ts';
import type { NounTable } from '#store/noun-table.ts';

/** A value of the record itself: one property, or one for each language. */
export type Property = {
  readonly field: string;
  readonly name: string;
  readonly definition: Field;
  readonly language: ContentLanguage | null;
};

/** A field whose values are lines to other records, in order. */
export type Line = {
  readonly field: string;
  readonly type: string;
  readonly definition: Field;
  readonly many: boolean;
};

/** A list of items, each a small node of its own. */
export type Part = {
  readonly field: string;
  readonly type: string;
  readonly label: string;
  readonly columns: readonly (readonly [name: string, field: ScalarField])[];
};

export type TieLayout = Tie & { readonly type: string };

export type Layout = {
  readonly noun: string;
  readonly label: string;
  readonly tie: TieLayout | null;
  readonly fields: Fields;
  readonly properties: readonly Property[];
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
};

/** Every record that is a node has it, so that an id is looked up in one place. */
export const recordLabel = 'Record';
/** Place in the order of creation. */
export const entered = 'entered';
/** Labels of what is not the register. */
export const ownLabels = ['Head', 'ChangeSet', 'Touch', 'Redaction', 'Derived', recordLabel] as const;

export const labelFor = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
export const typeFor = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
export const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

const isLine = (field: Field, isTie: boolean): boolean =>
  field.is === 'reference' || (field.is === 'term' && 'many' in field && !isTie);

const propertiesOf = (name: string, definition: Field): readonly Property[] =>
  definition.is === 'localised'
    ? contentLanguages.map((language) => ({ field: name, name: `${name}_${language}`, definition, language }))
    : [{ field: name, name, definition, language: null }];

export const layoutOf = (noun: string, fields: Fields, tie: Tie | undefined): Layout => {
  const own = Object.entries(fields).filter(([name]) => name !== tie?.from && name !== tie?.to);
  return {
    noun,
    label: labelFor(noun),
    tie: tie ? { ...tie, type: typeFor(tie.verb) } : null,
    fields,
    properties: own.flatMap(([name, field]) =>
      field.is === 'list' || isLine(field, tie !== undefined) ? [] : propertiesOf(name, field),
    ),
    lines: own.flatMap(([name, field]) =>
      isLine(field, tie !== undefined)
        ? [{ field: name, type: typeFor(field.line ?? name), definition: field, many: 'many' in field }]
        : [],
    ),
    parts: own.flatMap(([name, field]) =>
      field.is === 'list'
        ? [{ field: name, type: typeFor(name), label: labelFor(name), columns: Object.entries(field.of) }]
        : [],
    ),
  };
};

export type Layouts = ReadonlyMap<string, Layout>;

/** Names that would mean two things in the graph. */
const refuseTwice = (layouts: readonly Layout[]): void => {
  const seen = new Set<string>(ownLabels);
  const names = layouts.flatMap(({ noun, label, properties, lines, parts }) => [
    label,
    ...['id', entered, ...properties.map(({ name }) => name)].map((name) => `${noun}.${name}`),
    ...[...lines, ...parts].map(({ type }) => `${noun}-[${type}]`),
  ]);
  for (const name of names) {
    if (seen.has(name)) throw new Error(`Store: "${name}" would exist twice; give the noun or field another name`);
    seen.add(name);
  }
};

/** The layouts of all nouns. Throws when two names would mean the same. */
export const layoutsOf = (nouns: NounTable, ties: Readonly<Record<string, Tie>>): Layouts => {
  const layouts = Object.entries(nouns).map(([noun, fields]) => layoutOf(noun, fields, ties[noun]));
  refuseTwice(layouts);
  return new Map(layouts.map((layout) => [layout.noun, layout]));
};

/**
 * The labels a term has from its scheme (`:Theme`), so that it can be asked for and coloured by what it is. A scheme the
 * program does not know gives none: not every text can be a label.
 */
export const schemeLabels = (layouts: Layouts, scheme: unknown): readonly string[] => {
  if (typeof scheme !== 'string' || !isScheme(scheme)) return [];
  const label = labelFor(scheme);
  const taken = [...layouts.values()].some(
    (one) => one.label === label || one.parts.some((part) => part.label === label),
  );
  return [taken || (ownLabels as readonly string[]).includes(label) ? `${label}Term` : label];
};
