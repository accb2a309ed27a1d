// Filters and counts as lists and the map ask them, beside SQL over the tables and indexes of the store itself.
import { DatabaseSync } from 'node:sqlite';
import { rmSync } from 'node:fs';
import { countBy } from '@tvl/core/analysis/counts.ts';
import { select, type Filter } from '@tvl/core/analysis/select.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import { storePath } from '../../api/src/store/sqlite/files.ts';
import { figures, time, type Row } from './figures.ts';
import { expectSame, isShort } from './measures.ts';
import { regionOfSize } from './region.ts';
import { regional } from './sizes.ts';
import { storedRegion } from './stored-region.ts';

const day = '2026-11-27' as Day;
const rounds = isShort ? 2 : 15;
const graph = Graph.of(regionOfSize(regional));
const folder = await storedRegion(regional);
const db = new DatabaseSync(storePath(folder), { readOnly: true });

type Pairs = readonly (readonly [value: string, count: number])[];
const sorted = (pairs: Pairs): Pairs => pairs.toSorted(([a], [b]) => (a < b ? -1 : 1));

const counted = (noun: 'organisation' | 'network', filter: Filter, by: string) => (): Pairs =>
  sorted(
    (countBy(graph, noun, { filter, search: '', day }, by)?.groups ?? []).flatMap(({ value, total }) =>
      value === 'notKnown' ? [] : [[value, total] as const],
    ),
  );

const asked = (sql: string): (() => Pairs) => {
  const statement = db.prepare(sql);
  return () => sorted(statement.all().map((row) => [String(row['value']), Number(row['count'])] as const));
};

const valid = (table: string): string =>
  `(${table}.validFrom IS NULL OR ${table}.validFrom <= '${day}') AND (${table}.validTo IS NULL OR ${table}.validTo >= '${day}')`;
const belongs = "m.relation = 'membershipRelation.member' AND m.basis <> 'basis.inferred'";

const kinds = ['organisationKind.association', 'organisationKind.villageAssociation'];
const listed = counted('organisation', { kind: kinds }, 'sector');

const row = (what: string, ours: () => unknown, other: () => unknown): Row => {
  expectSame(what, ours(), other());
  return { what, ours: time(rounds, ours), other: time(rounds, other), against: 'SQL on the store', unit: 'ms' };
};

const themed = { themes: ['theme.t1', 'theme.t2'], functions: ['functionKind.peer'] };

const rows = [
  row(
    'organisations of two kinds, counted by sector',
    listed,
    asked(
      `SELECT sector AS value, count(*) AS count FROM organisation WHERE kind IN ('${kinds.join("', '")}')
       AND basis <> 'basis.inferred' AND plural = 0 AND ${valid('organisation')} AND sector IS NOT NULL GROUP BY sector`,
    ),
  ),
  row(
    'organisations counted by the themes of their networks',
    counted('organisation', {}, 'theme'),
    asked(
      `SELECT t.value AS value, count(DISTINCT m.organisation) AS count FROM membership m
       JOIN network n ON n.id = m.network JOIN organisation o ON o.id = m.organisation
       JOIN network__themes t ON t.id = m.network WHERE ${belongs} AND o.plural = 0 AND o.basis <> 'basis.inferred'
       AND ${valid('m')} AND ${valid('n')} AND ${valid('o')} GROUP BY t.value`,
    ),
  ),
  row(
    'networks of two themes and a function, as a list',
    () =>
      select(graph, 'network', { filter: themed, search: '', day })
        .map(({ id }) => id as string)
        .toSorted(),
    () =>
      db
        .prepare(
          `SELECT id FROM network WHERE id IN (SELECT id FROM network__themes WHERE value IN ('theme.t1', 'theme.t2'))
           AND id IN (SELECT id FROM network__functions WHERE value = 'functionKind.peer')
           AND ${valid('network')} ORDER BY id`,
        )
        .all()
        .map(({ id }) => String(id)),
  ),
];
db.close();
rmSync(folder, { recursive: true });
figures(`${regional.name}: filters and counts`, rows);
