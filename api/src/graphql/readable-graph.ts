/**
 * The register as somebody may read it. Resolvers read through this view, so that what is not public is not there for
 * lists, counts, search, reverse ties and history alike, and no query can find it out by difference.
 */
import type { Scope } from '@tvl/core/domain/change.ts';
import type { Field } from '@tvl/core/domain/field.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import {
  definitionOf,
  fieldOf,
  fieldsOf,
  isPublic,
  nounNames,
  type AnyRecord,
  type RecordOf,
} from '@tvl/core/domain/record.ts';
import type { GraphReader } from '@tvl/core/graph/graph.ts';

/** Whether the scope reads everything in the register. */
export const readsAll = (scope: Scope): boolean => scope === 'coordinator' || scope === 'administrator';

/** Whether others than coordinators may read records of the noun at all. */
export const isPublicNoun = (noun: Noun): boolean => definitionOf(noun).visibility !== 'coordinator';

/** Whether the field holds people's own words, itself or in the items of its list. */
export const isFreeText = (field: Field): boolean =>
  field.freeText === true || (field.is === 'list' && Object.values(field.of).some((part) => part.freeText));

/** Free text of a respondent is public only after a coordinator has read it; what they chose is public at once. */
const waitsForReview = (record: AnyRecord): boolean =>
  record['recordedAs'] === 'recorderRole.respondent' && record['review'] === 'review.unreviewed';

const emptied = (field: Field, value: unknown): unknown => {
  if ('many' in field) return [];
  if (field.is === 'list') {
    if (!field.freeText && Array.isArray(value)) {
      return (value as readonly Readonly<Record<string, unknown>>[]).map((item) =>
        Object.fromEntries(
          Object.entries(item).map(([name, part]) => [name, field.of[name]?.freeText ? null : part] as const),
        ),
      );
    }
    return [];
  }
  if (field.optional || field.visibility === 'coordinator') return null;
  return field.is === 'localised' ? {} : '';
};

/** Fields of each noun that are never public, and those that wait for review. */
const hiddenFields = new Map<Noun, readonly string[]>(
  nounNames.map((noun) => [noun, Object.keys(fieldsOf(noun)).filter((name) => !isPublic(noun, name))]),
);
const waitingFields = new Map<Noun, readonly string[]>(
  nounNames.map((noun) => [
    noun,
    Object.entries(fieldsOf(noun)).flatMap(([name, field]) => (isFreeText(field) ? [name] : [])),
  ]),
);

/** Asked of every record of a list: quick, and almost always no. */
const needsMask = (noun: Noun, record: AnyRecord): boolean =>
  hiddenFields.get(noun)?.length !== 0 || (waitsForReview(record) && waitingFields.get(noun)?.length !== 0);

const masked = new WeakMap<AnyRecord, AnyRecord>();

const namesToMask = (noun: Noun, record: AnyRecord): readonly string[] => [
  ...(hiddenFields.get(noun) ?? []),
  ...(waitsForReview(record) ? (waitingFields.get(noun) ?? []) : []),
];

const mask = (noun: Noun, record: AnyRecord): AnyRecord => {
  if (!needsMask(noun, record)) return record;
  const known = masked.get(record);
  if (known) return known;
  const open = namesToMask(noun, record).map(
    (name) => [name, emptied(fieldOf(noun, name) as Field, record[name])] as const,
  );
  const made = { ...record, ...Object.fromEntries(open) } as AnyRecord;
  masked.set(record, made);
  return made;
};

/** The record as the scope may read it; null when not at all. */
export const readable = (scope: Scope, noun: Noun, record: AnyRecord): AnyRecord | null =>
  readsAll(scope) ? record : isPublicNoun(noun) ? mask(noun, record) : null;

class PublicGraph implements GraphReader {
  readonly #whole: GraphReader;
  constructor(whole: GraphReader) {
    this.#whole = whole;
  }

  get<N extends Noun>(noun: N, id: string): RecordOf<N> | undefined {
    const record = isPublicNoun(noun) ? this.#whole.get(noun, id) : undefined;
    return record && this.#open(noun, record);
  }

  all<N extends Noun>(noun: N): readonly RecordOf<N>[] {
    if (!isPublicNoun(noun)) return [];
    const records = this.#whole.all(noun);
    return records.some((record) => needsMask(noun, record))
      ? records.map((record) => this.#open(noun, record))
      : records;
  }

  holding<N extends Noun>(noun: N, field: string & keyof RecordOf<N>, value: string): readonly RecordOf<N>[] {
    if (!isPublic(noun, field)) return [];
    return this.#whole.holding(noun, field, value).map((record) => this.#open(noun, record));
  }

  count(noun: Noun): number {
    return isPublicNoun(noun) ? this.#whole.count(noun) : 0;
  }

  #open<N extends Noun>(noun: N, record: RecordOf<N>): RecordOf<N> {
    return mask(noun, record) as unknown as RecordOf<N>;
  }
}

const publicGraphs = new WeakMap<GraphReader, GraphReader>();

/** The graph as the scope may read it; the same view for the same graph, so that what is kept beside it stays. */
export const readableGraph = (graph: GraphReader, scope: Scope): GraphReader => {
  if (readsAll(scope)) return graph;
  let view = publicGraphs.get(graph);
  if (!view) publicGraphs.set(graph, (view = new PublicGraph(graph)));
  return view;
};
