/** What a group of change sets comes to, record by record: values are absolute, so only the last of each counts. */
import { changedId, type Change } from '@tvl/core/domain/change.ts';
import type { Field, ScalarField } from '@tvl/core/domain/field.ts';
import { RefusedChangeSetError } from '#store/port.ts';
import { emptyValue } from '#store/noun-table.ts';
import type { Layout, Layouts } from './layout.ts';

export type Net = {
  readonly id: string;
  layout: Layout;
  /** Whether it was there before, and is there after. */
  readonly was: boolean;
  is: boolean;
  /** Set when the group created it: its place among the records created, from 0. */
  created: number | null;
  /** Final values of the fields that were written. */
  values: Map<string, unknown>;
};

const refuse = (message: string): never => {
  throw new RefusedChangeSetError(`The store refused the change: ${message}`);
};

/** Community has no existence constraints, so required values are looked at here. */
const refuseMissing = (noun: string, name: string, field: Field, value: unknown): void => {
  const isMissing = (one: ScalarField, of: unknown): boolean =>
    !one.optional && one.is !== 'flag' && (of === null || of === undefined);
  if (field.is === 'list') {
    for (const item of (value ?? []) as readonly Record<string, unknown>[])
      for (const [part, of] of Object.entries(field.of))
        if (isMissing(of, item[part])) refuse(`${noun}.${name} has an item without ${part}`);
  } else if (field.is !== 'localised' && !('many' in field) && isMissing(field, value))
    refuse(`${noun}.${name} must have a value`);
};

const fieldIn = ({ noun, fields }: Layout, name: string): Field =>
  Object.hasOwn(fields, name) ? (fields[name] as Field) : refuse(`${noun} has no field ${name}`);

const valuesOf = (layout: Layout, record: Readonly<Record<string, unknown>>): Map<string, unknown> => {
  for (const name of Object.keys(record)) if (name !== 'id') fieldIn(layout, name);
  return new Map(
    Object.entries(layout.fields).map(([name, field]) => {
      const value = record[name] ?? emptyValue(field);
      refuseMissing(layout.noun, name, field, value);
      return [name, value];
    }),
  );
};

/**
 * The net of all changes, in the order in which records were first touched. `known` says which of the touched records
 * exist, and as what noun. Throws RefusedChangeSetError.
 */
export const netOf = (
  layouts: Layouts,
  changes: readonly Change[],
  known: ReadonlyMap<string, string>,
): readonly Net[] => {
  const nets = new Map<string, Net>();
  let created = 0;
  for (const change of changes) {
    const id = changedId(change);
    const layout = layouts.get(change.noun) ?? refuse(`there is no noun ${change.noun}`);
    let net = nets.get(id);
    if (!net) {
      const noun = known.get(id);
      const before = noun === undefined ? layout : (layouts.get(noun) as Layout);
      net = { id, layout: before, was: noun !== undefined, is: noun !== undefined, created: null, values: new Map() };
      nets.set(id, net);
    }
    if (change.do === 'create') {
      if (net.is || net.layout !== layout) refuse(`there is a record ${id} already`);
      net.is = true;
      net.created = created++;
      net.values = valuesOf(layout, change.record);
      continue;
    }
    if (!net.is || net.layout !== layout) refuse(`there is no ${change.noun} ${id}`);
    if (change.do === 'remove') {
      net.is = false;
      net.created = null;
      net.values.clear();
    } else {
      refuseMissing(layout.noun, change.field, fieldIn(layout, change.field), change.after);
      net.values.set(change.field, change.after);
    }
  }
  return [...nets.values()];
};

/** Every id that a value points at: records and terms alike. */
const idsIn = (field: Field, value: unknown): readonly string[] => {
  if (value === null || value === undefined) return [];
  if (field.is === 'list')
    return (value as readonly Record<string, unknown>[]).flatMap((item) =>
      Object.entries(field.of).flatMap(([part, of]) => idsIn(of, item[part])),
    );
  if (field.is !== 'reference' && field.is !== 'term') return [];
  return Array.isArray(value) ? (value as string[]) : [value as string];
};

/** Ids that must exist for the records to stand: the first terms describe themselves with terms not there yet. */
export const neededBy = (nets: readonly Net[]): ReadonlySet<string> =>
  new Set(
    nets
      .filter(({ is }) => is)
      .flatMap(({ layout, values }) =>
        [...values].flatMap(([name, value]) => {
          const field = layout.fields[name] as Field;
          return layout.noun === 'concept' && field.is === 'term' ? [] : idsIn(field, value);
        }),
      ),
  );

/** Every id the changes could need, before their net is known. */
export const mentionedIn = (layouts: Layouts, changes: readonly Change[]): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const change of changes) {
    ids.add(changedId(change));
    const fields = layouts.get(change.noun)?.fields ?? {};
    if (change.do === 'create')
      for (const [name, field] of Object.entries(fields))
        for (const id of idsIn(field, change.record[name])) ids.add(id);
    else if (change.do === 'set' && fields[change.field])
      for (const id of idsIn(fields[change.field] as Field, change.after)) ids.add(id);
  }
  return ids;
};
