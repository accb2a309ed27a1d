import { kindKey } from '@tvl/core/texts/keys.ts';
import { useSpeaker } from '#state/language.tsx';
import type { OutlineRow as Row } from '#graph-view/outline.ts';
import type { ViewModel } from '#graph-view/view-model.ts';
import type { DrawnKind } from '@tvl/core/view/drawn-kind.ts';
import { OutlineRow } from './OutlineRow.tsx';
import { useOutline } from './useOutline.ts';

export type OutlineTreeProps = {
  readonly view: ViewModel;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onPoint: (id: string | null) => void;
};

type Group = { readonly kind: DrawnKind; readonly count: number; readonly rows: readonly Row[] };

/** Rows under the kind of the top row they belong to. */
const grouped = (rows: readonly Row[]): readonly Group[] => {
  const groups: { kind: DrawnKind; count: number; rows: Row[] }[] = [];
  for (const row of rows) {
    if (row.level === 1 && groups.at(-1)?.kind !== row.node.kind)
      groups.push({ kind: row.node.kind, count: row.siblings, rows: [] });
    groups.at(-1)?.rows.push(row);
  }
  return groups;
};

/** The map as a list that keys walk through. */
export function OutlineTree({ view, selected, onSelect, onPoint }: OutlineTreeProps) {
  const { say } = useSpeaker();
  const { rows, active, tree, toggle, select, onKeyDown } = useOutline({ view, selected, onSelect });
  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={-1}
      className="outline"
      aria-label={say('map.list.title')}
      aria-describedby="luettelo-ohje"
      onKeyDown={onKeyDown}
    >
      {grouped(rows).map(({ kind, count, rows: members }) => (
        <div key={kind} role="group" aria-labelledby={`luettelo-${kind}`}>
          <div className="outline__kind" aria-hidden="true">
            <span id={`luettelo-${kind}`}>
              {say('map.list.group', { names: say(kindKey(kind, 'names')), n: count })}
            </span>
            {kind === 'network' ? <span>{say('map.list.members')}</span> : null}
          </div>
          {members.map((row) => (
            <OutlineRow
              key={row.key}
              row={row}
              isActive={row.key === active}
              isSelected={row.node.id === selected}
              onSelect={select}
              onToggle={toggle}
              onPoint={onPoint}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
