/** Records and change sets made from the field tables, so that a new noun or field is in every test of the store. */
import type { Change, ChangeSet, Revision } from '@tvl/core/domain/change.ts';
import type { Field, ScalarField } from '@tvl/core/domain/field.ts';
import { idFor, targetsOf, type Noun } from '@tvl/core/domain/ids.ts';
import { fieldsOf, nounNames, type AnyRecord } from '@tvl/core/domain/record.ts';
import { closedSchemes, isClosedScheme, openSchemes, type SchemeId } from '@tvl/core/domain/schemes.ts';
import { schemaVersion } from '@tvl/core/domain/schema-version.ts';
import { Table } from '@tvl/core/graph/table.ts';
import type { NetworkStore, Snapshot } from '../../api/src/store/port.ts';

/** What has broken stores before: quotes, SQL, Sámi letters, signs outside the first plane, right to left, control signs. */
export const hardTexts = [
  `Äkäslompolon kyläyhdistys "Ä" 'ö' \`å\``,
  `Robert'); DROP TABLE organisation; --`,
  'Sámi giella: čđŋšŧž, Anarâškielâ, nuõrttsääʹmǩiõll ǥ ǧ ǩ ʒ ǯ',
  '👩‍👩‍👧‍👦🏔️𝄞 yhdessä',
  'שלום عالم',
  'rivi\nrivi\r\n\tsarkain \u0000 \u0001 \\u0041 \\ % _',
  '',
  '  välit  ',
  'e\u0301 is not é',
  `${'pitkä teksti '.repeat(20_000)}loppu`,
] as const;

export const termOf = (scheme: SchemeId): string =>
  `${scheme}.${isClosedScheme(scheme) ? closedSchemes[scheme][0] : 'yksi'}`;

const terms: readonly (readonly [scheme: string, id: string])[] = [
  ...Object.entries(closedSchemes).flatMap(([scheme, codes]) =>
    codes.map((code) => [scheme, `${scheme}.${code}`] as const),
  ),
  ...openSchemes.flatMap((scheme) => ['yksi', 'kaksi'].map((code) => [scheme, `${scheme}.${code}`] as const)),
];

/** The id of the sample record of a noun that the others point at. */
export const anchor = (noun: Noun): string => (noun === 'concept' ? termOf('theme') : idFor(noun, 'ankkuri'));

/** A second one, so that lists have an order. */
export const secondAnchor = (noun: Noun): string => (noun === 'concept' ? `theme.kaksi` : idFor(noun, 'toinen'));

const scalar = (field: ScalarField, text: string, at: number): unknown => {
  switch (field.is) {
    case 'text':
    case 'prose':
      return text;
    case 'address':
      return `https://esimerkki.fi/${encodeURIComponent(text.slice(0, 50))}`;
    case 'date':
      return ['2019', '2019-02', '2019-02-26'][at % 3];
    case 'number':
      return field.decimals ? 25.7294 + at : at + 1;
    case 'flag':
      return at % 2 === 0;
    case 'term':
      return termOf(field.scheme);
    case 'reference':
      return anchor(targetsOf(field)[at % targetsOf(field).length] as Noun);
  }
};

const value = (field: Field, text: string, at: number): unknown => {
  if (field.is === 'localised') return { fi: text, sv: `${text} på svenska`, se: 'Sámi' };
  if (field.is === 'list') {
    return [at, at + 1].map((n) =>
      Object.fromEntries(Object.entries(field.of).map(([name, part]) => [name, scalar(part, text, n)])),
    );
  }
  // Against the order of the alphabet, so that a list read in another order is seen.
  if (field.is === 'term' && 'many' in field)
    return field.scheme in closedSchemes ? [termOf(field.scheme)] : [termOf(field.scheme), `${field.scheme}.kaksi`];
  if (field.is === 'reference' && 'many' in field) {
    const target = targetsOf(field)[at % targetsOf(field).length] as Noun;
    return [secondAnchor(target), anchor(target)];
  }
  return scalar(field, text, at);
};

const nothing = (field: Field, text: string): unknown => {
  if (field.is === 'list' || 'many' in field) return [];
  if (field.optional) return null;
  return value(field, text, 0);
};

/** A record with every field filled. */
export const filled = (noun: Noun, id: string, text = 'nimi', at = 0): AnyRecord =>
  ({
    id,
    ...Object.fromEntries(Object.entries(fieldsOf(noun)).map(([name, field]) => [name, value(field, text, at)])),
  }) as AnyRecord;

/** A record with what it must have, and nothing more. */
export const bare = (noun: Noun, id: string, text = 'nimi'): AnyRecord =>
  ({
    id,
    ...Object.fromEntries(Object.entries(fieldsOf(noun)).map(([name, field]) => [name, nothing(field, text)])),
  }) as AnyRecord;

export const create = (noun: Noun, record: AnyRecord): Change => ({ do: 'create', noun, record });
export const remove = (noun: Noun, record: AnyRecord): Change => ({ do: 'remove', noun, record });
export const set = (noun: Noun, record: AnyRecord, field: string, after: unknown): Change => ({
  do: 'set',
  noun,
  id: record.id,
  field,
  before: record[field],
  after,
});

let counter = 0;

export const setOf = (changes: readonly Change[], commandId = `cmd-${++counter}`): ChangeSet => ({
  commandId,
  command: 'addOrganisation',
  time: '2026-02-26T09:30:00.000Z',
  actor: { scope: 'coordinator', pseudonym: 'p-1' },
  reason: null,
  schema: schemaVersion,
  changes,
});

/** What every other sample leans on: all terms that code knows, one of each other scheme, and one record of each noun. */
export const ground = (): ChangeSet => {
  const concepts = terms.map(([scheme, id]) => create('concept', { ...bare('concept', id), scheme }));
  const others = nounNames
    .filter((noun) => noun !== 'concept')
    .flatMap((noun) => [anchor(noun), secondAnchor(noun)].map((id) => create(noun, bare(noun, id))));
  return setOf([...concepts, ...others], 'ground');
};

/** The records of a snapshot by noun, as the graph would give them. */
export const recordsOf = (snapshot: Snapshot): Record<string, readonly AnyRecord[]> =>
  Object.fromEntries(
    Object.entries(snapshot.tables).map(([noun, packed]) => {
      const table = new Table(packed);
      return [noun, packed.ids.map((id) => table.record(id) as AnyRecord)];
    }),
  );

/** What a log leads to, in the plainest way: the oracle of the store's tests. */
export const replay = (
  sets: readonly { readonly changes: readonly Change[] }[],
): Record<string, readonly AnyRecord[]> => {
  const tables = new Map(nounNames.map((noun) => [noun as string, new Map<string, AnyRecord>()]));
  for (const change of sets.flatMap((one) => one.changes)) {
    const records = tables.get(change.noun) as Map<string, AnyRecord>;
    if (change.do === 'create') records.set(change.record.id, change.record);
    else if (change.do === 'remove') records.delete(change.record.id);
    else records.set(change.id, { ...(records.get(change.id) as AnyRecord), [change.field]: change.after });
  }
  return Object.fromEntries([...tables].map(([noun, records]) => [noun, [...records.values()]]));
};

/** Commits that must go through; gives the new head. */
export const commitAll = async (store: NetworkStore, sets: readonly ChangeSet[]): Promise<Revision> => {
  const outcome = await store.commit(sets, await store.head());
  if (!outcome.ok) throw new Error('The store says somebody else was first, but nobody was');
  return outcome.head;
};
