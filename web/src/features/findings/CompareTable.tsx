import { Icon, type IconName, NotKnown, Table } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { ComparedRow, Sameness } from './compare.ts';

type Props = { readonly rows: readonly ComparedRow[]; readonly names: readonly [string, string] };

const signs: Readonly<Record<Sameness, IconName>> = {
  same: 'equal',
  partly: 'plus',
  different: 'arrows-right-left',
  unknown: 'question-mark',
};

/** Two records field by field; what is the same says so by sign and word. */
export function CompareTable({ rows, names: [first, second] }: Props) {
  const { say } = useSpeaker();
  const values = (of: readonly string[]) =>
    of.length === 0 ? <NotKnown text={say('common.state.notKnown')} /> : of.join(', ');
  return (
    <div className="compare">
      <Table
        caption={say('findings.compare.title')}
        isDense
        hasStickyNames
        rows={rows}
        rowKey={({ label }) => label}
        columns={[
          { id: 'field', header: say('findings.compare.field'), isRowHeader: true, renderCell: ({ label }) => label },
          { id: 'first', header: first, renderCell: (row) => values(row.first) },
          { id: 'second', header: second, renderCell: (row) => values(row.second) },
          {
            id: 'same',
            header: say('findings.compare.sameness'),
            renderCell: ({ sameness }) => (
              <span className={`compare__mark compare__mark--${sameness}`}>
                <Icon name={signs[sameness]} size={16} />
                {say(`findings.compare.${sameness}`)}
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}
