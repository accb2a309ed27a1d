/** Writes the net of a group of change sets: first everything goes that has to, then everything comes. */
import { RefusedChangeSetError } from '#store/port.ts';
import { whole, type Rows, type Run } from './connection.ts';
import { entered, quoted, recordLabel, schemeLabels, type Layout, type Layouts } from './layout.ts';
import type { Net } from './net-changes.ts';
import { itemFor, propertiesFor } from './values.ts';

const refuse = (message: string): never => {
  throw new RefusedChangeSetError(`The store refused the change: ${message}`);
};

type Row = Readonly<Record<string, unknown>>;

/** Statements of one transaction, sent without waiting for each other. */
type Batch = {
  readonly add: (text: string, rows: readonly Row[], wanted?: string) => void;
  readonly done: () => Promise<void>;
};

/** Every row that is wanted has met what it names. */
const check = async (answer: Promise<Rows>, count: number, wanted: string | undefined): Promise<void> => {
  const [row] = await answer;
  if (wanted && row?.get(0) !== count) refuse(`${wanted} is not there`);
};

const newBatch = (run: Run): Batch => {
  const sent: Promise<void>[] = [];
  return {
    add: (text, rows, wanted) => {
      if (rows.length === 0) return;
      const answer = check(
        run(`UNWIND $rows AS row ${text}${wanted ? ' RETURN count(*)' : ''}`, { rows }),
        rows.length,
        wanted,
      );
      // Looked at together in the end; until then a failure waits.
      answer.catch(() => undefined);
      sent.push(answer);
    },
    done: async () => {
      await Promise.all(sent);
    },
  };
};

const node = ({ label }: Layout): string => `(n:${quoted(label)} {id: row.id})`;
const tieOf = (type: string): string => `()-[r:${quoted(type)} {id: row.id}]->()`;

/** Lines and items of the written fields go, and with a removed record all of its own. */
const clearSides = (batch: Batch, layout: Layout, nets: readonly Net[]): void => {
  const gone = nets.filter(({ was }) => was);
  const rowsFor = (field: string): readonly Row[] =>
    gone.filter(({ is, values }) => !is || values.has(field)).map(({ id }) => ({ id }));
  for (const { field, type } of layout.lines)
    batch.add(`MATCH ${node(layout)}-[r:${quoted(type)}]->(:${recordLabel}) DELETE r`, rowsFor(field));
  for (const { field, type, label } of layout.parts)
    batch.add(`MATCH ${node(layout)}-[r:${quoted(type)}]->(p:${quoted(label)}) DELETE r, p`, rowsFor(field));
};

const removeRecords = (batch: Batch, layout: Layout, nets: readonly Net[]): void => {
  const gone = nets.filter(({ was, is }) => was && !is).map(({ id }) => ({ id }));
  const { tie } = layout;
  if (tie) {
    const again = nets.filter(({ was, is, created }) => was && is && created !== null).map(({ id }) => ({ id }));
    batch.add(`MATCH ${tieOf(tie.type)} DELETE r`, [...gone, ...again]);
  } else {
    // The lock keeps followers from drawing lines to it while it goes.
    batch.add(`MATCH ${node(layout)} SET n.${entered} = -1`, gone);
    batch.add(`MATCH ${node(layout)}-[r:OVERLAPS]-() DELETE r`, layout.noun === 'network' ? gone : []);
  }
  batch.add(`MATCH ${node(layout)} DELETE n`, gone);
};

const at = (net: Net, first: number): Row => (net.created === null ? {} : { [entered]: whole(first + net.created) });

const writeNodes = (batch: Batch, layouts: Layouts, layout: Layout, nets: readonly Net[], first: number): void => {
  const rowOf = (net: Net): Row => ({
    id: net.id,
    values: { ...propertiesFor(layout, net.values), ...at(net, first) },
    schemes: schemeLabels(layouts, net.values.get('scheme')),
  });
  const rows = nets.filter(({ is }) => is);
  batch.add(
    `CREATE (n:${recordLabel}:${quoted(layout.label)} {id: row.id}) SET n += row.values`,
    rows.filter(({ was }) => !was).map(rowOf),
  );
  batch.add(`MATCH ${node(layout)} SET n += row.values`, rows.filter(({ was }) => was).map(rowOf));
  if (layout.noun === 'concept')
    batch.add(
      `MATCH ${node(layout)} WITH n, row, [l IN labels(n) WHERE NOT l IN ['${recordLabel}', '${layout.label}']] AS old REMOVE n:$(old) SET n:$(row.schemes)`,
      rows.filter(({ values }) => values.has('scheme')).map(rowOf),
    );
};

/** A tie's ends are part of it: with other ends it is another line with the same values. */
const writeTies = (
  batch: Batch,
  layout: Layout,
  tie: NonNullable<Layout['tie']>,
  nets: readonly Net[],
  first: number,
): void => {
  const rowOf = (net: Net): Row => ({
    id: net.id,
    from: net.values.get(tie.from) ?? null,
    to: net.values.get(tie.to) ?? null,
    values: { ...propertiesFor(layout, net.values), ...at(net, first) },
  });
  const rows = nets.filter(({ is }) => is);
  const type = quoted(tie.type);
  const isNew = (net: Net): boolean => !net.was || net.created !== null;
  const moves = (net: Net): boolean => !isNew(net) && (net.values.has(tie.from) || net.values.has(tie.to));
  batch.add(
    `MATCH (a:${recordLabel} {id: row.from}) MATCH (b:${recordLabel} {id: row.to}) CREATE (a)-[r:${type} {id: row.id}]->(b) SET r += row.values`,
    rows.filter(isNew).map(rowOf),
    'an end of a tie',
  );
  batch.add(
    `MATCH (x)-[r:${type} {id: row.id}]->(y) MATCH (a:${recordLabel} {id: coalesce(row.from, x.id)}) MATCH (b:${recordLabel} {id: coalesce(row.to, y.id)}) WITH row, r, a, b, properties(r) AS kept DELETE r CREATE (a)-[s:${type}]->(b) SET s = kept`,
    rows.filter(moves).map(rowOf),
    'an end of a tie',
  );
  batch.add(`MATCH ${tieOf(tie.type)} SET r += row.values`, rows.filter((net) => !isNew(net)).map(rowOf));
};

type Target = { readonly id: string; readonly of: Layout };

/** Ties that something leads to or from get the node that stands beside them. */
const standBeside = (batch: Batch, targets: readonly Target[]): void => {
  for (const [layout, own] of Map.groupBy(targets, ({ of }) => of))
    batch.add(
      `MERGE (n:${recordLabel} {id: row.id}) SET n:${quoted(layout.label)}`,
      [...new Set(own.map(({ id }) => id))].map((id) => ({ id })),
    );
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === null ? [] : [value]);

const writeSides = (
  batch: Batch,
  layout: Layout,
  nets: readonly Net[],
  tieOfId: (id: string) => Layout | null,
): void => {
  const written = (
    field: string,
  ): readonly { readonly id: string; readonly value: unknown; readonly position: number }[] =>
    nets
      .filter(({ is, values }) => is && values.has(field))
      .flatMap(({ id, values }) => listOf(values.get(field)).map((value, position) => ({ id, value, position })));
  for (const { field, type } of layout.lines) {
    const rows = written(field);
    standBeside(batch, [
      ...(layout.tie ? rows.map(({ id }) => ({ id, of: layout })) : []),
      ...rows.flatMap(({ value }) => {
        const of = tieOfId(value as string);
        return of ? [{ id: value as string, of }] : [];
      }),
    ]);
    batch.add(
      `MATCH ${node(layout)} MATCH (t:${recordLabel} {id: row.to}) CREATE (n)-[:${quoted(type)} {position: row.position}]->(t)`,
      rows.map(({ id, value, position }) => ({ id, to: value, position: whole(position) })),
      `what ${layout.noun}.${field} points at`,
    );
  }
  for (const { field, type, label, columns } of layout.parts) {
    const rows = written(field);
    if (layout.tie)
      standBeside(
        batch,
        rows.map(({ id }) => ({ id, of: layout })),
      );
    batch.add(
      `MATCH ${node(layout)} CREATE (n)-[:${quoted(type)} {position: row.position}]->(p:${quoted(label)}) SET p = row.item`,
      rows.map(({ id, value, position }) => ({ id, position: whole(position), item: itemFor(columns, value as Row) })),
      `the ${layout.noun} of an item`,
    );
  }
};

/** Terms stand as values too, which the database does not watch over. */
const refuseUsedTerms = async (run: Run, layouts: Layouts, nets: readonly Net[]): Promise<void> => {
  const terms = nets.filter(({ was, is, layout }) => was && !is && layout.noun === 'concept').map(({ id }) => id);
  if (terms.length === 0) return;
  for (const { noun, label, tie, properties, parts } of layouts.values()) {
    const fields = noun === 'concept' ? [] : properties.filter(({ definition }) => definition.is === 'term');
    const uses = fields.map(({ name, definition }) =>
      'many' in definition ? `any(t IN x.${quoted(name)} WHERE t IN $terms)` : `x.${quoted(name)} IN $terms`,
    );
    const items = parts.flatMap((part) =>
      part.columns
        .filter(([, of]) => of.is === 'term')
        .map(([name]) => [part.label, `x.${quoted(name)} IN $terms`] as const),
    );
    const asks = [
      ...(uses.length > 0
        ? [
            `MATCH ${tie ? `()-[x:${quoted(tie.type)}]->()` : `(x:${quoted(label)})`} WHERE ${uses.join(' OR ')} RETURN 1 LIMIT 1`,
          ]
        : []),
      ...items.map(([part, use]) => `MATCH (x:${quoted(part)}) WHERE ${use} RETURN 1 LIMIT 1`),
    ];
    for (const ask of asks) if ((await run(ask, { terms })).length > 0) refuse(`a removed term is in use`);
  }
};

export type Written = {
  readonly layouts: Layouts;
  readonly nets: readonly Net[];
  readonly first: number;
  readonly tieOfId: (id: string) => Layout | null;
};

/** Writes the nets; new records are numbered from `first`. What does not fit throws RefusedChangeSetError, some of it at commit. */
export const writeNets = async (run: Run, { layouts, nets, first, tieOfId }: Written): Promise<void> => {
  const batch = newBatch(run);
  const byLayout = [...Map.groupBy(nets, ({ layout }) => layout)];
  for (const [layout, own] of byLayout) clearSides(batch, layout, own);
  // Ties first, so that what they tie can go.
  for (const [layout, own] of byLayout.toSorted(([a], [b]) => Number(b.tie !== null) - Number(a.tie !== null)))
    removeRecords(batch, layout, own);
  for (const [layout, own] of byLayout) if (!layout.tie) writeNodes(batch, layouts, layout, own, first);
  for (const [layout, own] of byLayout) if (layout.tie) writeTies(batch, layout, layout.tie, own, first);
  for (const [layout, own] of byLayout) writeSides(batch, layout, own, tieOfId);
  await batch.done();
  await refuseUsedTerms(run, layouts, nets);
};
