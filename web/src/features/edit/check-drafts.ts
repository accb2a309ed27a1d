/** Finds what a person can mend before anything is sent, with the very functions the server plans with. */
import type { Field } from '@tvl/core/domain/field.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { Problem } from '@tvl/core/domain/problem.ts';
import { definitionOf, fieldsOf } from '@tvl/core/domain/record.ts';
import type { GraphReader } from '@tvl/core/graph/graph.ts';
import { parseField } from '@tvl/core/plans/parse-fields.ts';
import type { Drafts, Values } from './drafts-of.ts';
import { valueOf } from './drafts-of.ts';

/** The form offers only what exists; whether it still does is the server's to say. */
const believing = { get: () => ({}) } as unknown as GraphReader;

export type Checked = { readonly values: Values; readonly problems: readonly Problem[] };

/** Reads the named fields of a form: their values as records hold them, and what is wrong. */
export const checkDrafts = (noun: Noun, names: readonly string[], drafts: Drafts): Checked => {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const name of names) {
    const field = fieldsOf(noun)[name] as Field;
    const parsed = parseField(field, valueOf(field, drafts[name] ?? ''), [name], believing);
    if (parsed.ok) values[name] = parsed.value;
    else problems.push(...parsed.error);
  }
  return { values, problems: [...problems, ...(definitionOf(noun).check?.(values) ?? [])] };
};
