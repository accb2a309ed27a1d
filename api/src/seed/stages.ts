/** Puts records in the order they can be added: whoever is pointed at comes first. */
import { commonFields } from '@tvl/core/domain/common.ts';
import type { Field } from '@tvl/core/domain/field.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { fieldsOf } from '@tvl/core/domain/record.ts';
import { wrongAt, type Seed } from './read-csv.ts';

type Pointer = { readonly column: string; readonly id: string };

const idsIn = (field: Field, value: unknown): readonly string[] => {
  if (value === undefined || value === null) return [];
  if (field.is === 'term' || field.is === 'reference')
    return (Array.isArray(value) ? value : [value]) as readonly string[];
  if (field.is !== 'list') return [];
  return (value as readonly Record<string, unknown>[]).flatMap((item) =>
    Object.entries(field.of).flatMap(([name, part]) => idsIn(part, item[name])),
  );
};

/** Every record and term that a record points at. Terms describe themselves with terms: those are not counted. */
export const pointersOf = ({ command: { noun, input } }: Seed): readonly Pointer[] =>
  Object.entries(fieldsOf(noun))
    .filter(([column]) => noun !== 'concept' || !Object.hasOwn(commonFields, column))
    .flatMap(([column, field]) => idsIn(field, input[column]).map((id) => ({ column, id })));

/** Records of one stage do not need each other, so they can be added at once. */
export const stagesOf = (seeds: readonly Seed[], order: readonly Noun[]): readonly (readonly Seed[])[] => {
  const stages: Seed[][] = [];
  const placed = new Set<string>();
  const missing = (seed: Seed): Pointer | undefined => pointersOf(seed).find(({ id }) => !placed.has(id));
  for (const noun of order) {
    let waiting = seeds.filter(({ command }) => command.noun === noun);
    while (waiting.length > 0) {
      const ready = waiting.filter((seed) => !missing(seed));
      const stuck = waiting[0];
      if (ready.length === 0 && stuck) {
        const { column = '?', id = '?' } = missing(stuck) ?? {};
        throw wrongAt({ file: stuck.file, row: stuck.row, column }, `nothing has the id ${id}`);
      }
      for (const { command } of ready) placed.add(command.id);
      waiting = waiting.filter(({ command }) => !placed.has(command.id));
      stages.push(ready);
    }
  }
  return stages;
};
