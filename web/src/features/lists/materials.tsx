import { RecordLink } from '#records/RecordLink.tsx';
import { execute } from '#state/execute.ts';
import {
  MaterialGroupsDocument,
  MaterialListDocument,
  type MaterialListQuery,
  type MaterialSort,
} from '../../generated/graphql.ts';
import { InWords, Missing, When } from './cells.tsx';
import { datedSorts, type ListDefinition } from './definition.ts';

type MaterialRow = MaterialListQuery['materials']['nodes'][number];

export const materials: ListDefinition<MaterialRow> = {
  list: 'materials',
  noun: 'material',
  dimensions: [
    { id: 'kind', place: 'main' },
    { id: 'keeper', place: 'main' },
    { id: 'about', place: 'main' },
    { id: 'partOf', place: 'main' },
    { id: 'source', place: 'more' },
    { id: 'review', place: 'review', scheme: 'review' },
    { id: 'basis', place: 'review', scheme: 'basis' },
  ],
  columns: [
    { id: 'kind', header: 'lists.column.kind', onCard: 'under', render: (row) => <InWords text={row.kind.labels} /> },
    {
      id: 'date',
      header: 'fields.material.date.label',
      onCard: 'line',
      render: (row) => <When from={row.date ?? null} />,
    },
    {
      id: 'keeper',
      header: 'fields.material.keeper.label',
      onCard: 'line',
      render: (row) => (row.keeper ? <RecordLink record={row.keeper} /> : <Missing />),
    },
    {
      id: 'partOf',
      header: 'fields.material.partOf.label',
      onCard: 'line',
      render: (row) => (row.partOf ? <RecordLink record={row.partOf} hasSymbol={false} /> : null),
    },
  ],
  sorts: datedSorts,
  load: async ({ filter, sort, ...question }) =>
    (
      await execute(MaterialListDocument, {
        ...question,
        filter,
        sort: sort as MaterialSort | null,
      })
    ).materials,
  loadGroups: async ({ filter, rows, ...question }) =>
    (await execute(MaterialGroupsDocument, { ...question, ...rows, filter })).materials,
};
