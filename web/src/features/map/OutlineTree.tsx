import { useMemo } from 'react';
import { useSpeaker } from '#state/language.tsx';
import { sizeOfGroup, type OutlineRow as Row } from '@tvl/core/view/outline.ts';
import { sayKinds } from '@tvl/core/view/sentences.ts';
import type { ViewNode } from '@tvl/core/view/view-model.ts';
import { withoutGroup } from '@tvl/core/view/without-group.ts';
import { useDay } from '#records/day.ts';
import { OutlineRow } from './OutlineRow.tsx';
import type { MapState } from './useMapView.ts';
import { useOutline } from './useOutline.ts';

export type OutlineTreeProps = {
  readonly map: MapState;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onPoint: (id: string | null) => void;
  readonly onFold: (id: string, isOpen: boolean) => void;
};

type Group = { readonly first: ViewNode; readonly count: number; readonly rows: readonly Row[] };

/** Rows under the kind of the top row they belong to. */
const grouped = (rows: readonly Row[]): readonly Group[] => {
  const groups: { first: ViewNode; count: number; rows: Row[] }[] = [];
  for (const row of rows) {
    if (row.level === 1 && row.position === 1) groups.push({ first: row.node, count: row.siblings, rows: [] });
    groups.at(-1)?.rows.push(row);
  }
  return groups;
};

/** Where the reader has asked for groups, what has none says so. */
const useUngrouped = ({ graph, view }: MapState): ReadonlySet<string> => {
  const { day } = useDay();
  return useMemo(
    () => (view.grouping === 'theme' ? new Set<string>() : withoutGroup(graph, view, day)),
    [graph, view, day],
  );
};

type Props = OutlineTreeProps & {
  readonly onChoose: (node: ViewNode) => void;
  /** Somebody types into the search: soon the list is another. */
  readonly isTyping: boolean;
};

/** The map as a list that keys walk through. */
export function OutlineTree({ map, selected, onChoose, onPoint, onFold, isTyping }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { view } = map;
  const ungrouped = useUngrouped(map);
  const { rows, isSettled, end, active, tree, toggle, select, onKeyDown, onFocus } = useOutline({
    view,
    selected,
    onChoose,
    onFold,
    isTyping,
  });
  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={-1}
      className="outline"
      aria-label={say('map.list.title')}
      aria-describedby="luettelo-ohje"
      aria-busy={!isSettled}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {grouped(rows).map(({ first, first: { kind }, count, rows: members }) => (
        <div key={kind} role="group" aria-labelledby={`luettelo-${kind}`}>
          <div className="outline__kind" aria-hidden="true">
            <span id={`luettelo-${kind}`}>
              {say('map.list.group', { names: sayKinds(speaker, view, first), n: count })}
            </span>
            {kind === 'network' ? <span>{say('map.list.members')}</span> : null}
          </div>
          {members.map((row) => (
            <OutlineRow
              key={row.key}
              row={row}
              isActive={row.key === active}
              isSelected={row.node.id === selected}
              isDrawn={view.byId.has(row.node.id)}
              inside={row.level === 1 && row.node.isGroup ? sizeOfGroup(view, row.node) : null}
              without={row.level === 1 && ungrouped.has(row.node.id) ? view.grouping : null}
              onSelect={select}
              onToggle={toggle}
              onPoint={onPoint}
            />
          ))}
        </div>
      ))}
      <div ref={end} aria-hidden="true" />
    </div>
  );
}
