import { type CSSProperties, memo } from 'react';
import { Icon, KindSymbol } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { OutlineRow as Row } from '@tvl/core/view/outline.ts';
import { badgeText } from '@tvl/core/view/picture/node-look.ts';
import type { Grouping, ViewNode } from '@tvl/core/view/view-model.ts';
import { sayMembersOf } from '@tvl/core/view/sentences.ts';
import { allTieWords } from '@tvl/core/view/tie-words.ts';

export type OutlineRowProps = {
  readonly row: Row;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** False of what is found but folded away or hidden. */
  readonly isDrawn: boolean;
  /** Of a group, how many are in it. */
  readonly inside: number | null;
  /** The grouping in which nobody has said where it belongs. */
  readonly without: Grouping | null;
  readonly onSelect: (row: Row) => void;
  readonly onToggle: (row: Row) => void;
  readonly onPoint: (id: string | null) => void;
};

/** A network's members as a mark: a number, or the hatch and "?". */
function MembersMark({ node }: { readonly node: ViewNode }) {
  const speaker = useSpeaker();
  if (node.members === null) return null;
  const isUnknown = node.members.state === 'unknown';
  return (
    <span className={isUnknown ? 'outline-mark outline-mark--unknown hatch' : 'outline-mark'}>
      <span aria-hidden="true">{badgeText(node.members)}</span>
      <span className="visually-hidden">, {sayMembersOf(speaker, node)}</span>
    </span>
  );
}

/** A row right under its group, or a group under what is in it: the heading and the symbol say so. */
const isPlainlyGrouped = ({ level, ties }: Row): boolean => level <= 2 && ties.every(({ kind }) => kind === 'group');

/** How many a group holds. */
function GroupMark({ n }: { readonly n: number }) {
  const { say, number } = useSpeaker();
  return (
    <span className="outline-mark outline-mark--group">
      <span aria-hidden="true">{number(n)}</span>
      <span className="visually-hidden">, {say('map.list.items', { n })}</span>
    </span>
  );
}

type NoteProps = Pick<OutlineRowProps, 'row' | 'isDrawn' | 'without'>;

/** Why the row stands where it does, and what state it is in. */
function RowNote({ row, isDrawn, without }: NoteProps) {
  const speaker = useSpeaker();
  const words = useInLanguage();
  const { node, ties, above } = row;
  const notes = [
    above === null || isPlainlyGrouped(row) ? '' : allTieWords(speaker, words, ties, above),
    node.state === 'current' ? '' : speaker.say(`common.state.${node.state}`),
    node.isSuggestion ? speaker.say('common.state.suggestion') : '',
    node.isMarked ? speaker.say('map.legend.marked') : '',
    node.isUnreviewed ? speaker.say('common.state.unreviewed') : '',
    isDrawn ? '' : speaker.say('map.find.notDrawn'),
    without === null || without === 'none'
      ? ''
      : speaker.say('map.filters.noGroup', { name: speaker.say(`map.grouping.${without}.name`) }),
    node.folded > 0 ? speaker.say('map.list.inside', { n: node.folded }) : '',
  ].filter((note) => note !== '');
  if (notes.length === 0) return null;
  return (
    <span className="outline-row__note">
      <span className="visually-hidden">, </span>
      {notes.join(', ')}
    </span>
  );
}

/** Drawn again only when something of it is another: a list has hundreds. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { row, isActive, isSelected, isDrawn, inside, without, onSelect, onToggle, onPoint } = props;
  const { node, level } = row;
  return (
    // Keys are handled by the tree around it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="treeitem"
      className="outline-row"
      data-key={row.key}
      tabIndex={isActive ? 0 : -1}
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={isSelected}
      aria-expanded={row.canOpen ? row.isOpen : undefined}
      style={{ '--level': Math.min(level, 5) } as CSSProperties}
      onClick={() => onSelect(row)}
      onFocus={() => onPoint(node.id)}
      onBlur={() => onPoint(null)}
      onMouseEnter={() => onPoint(node.id)}
      onMouseLeave={() => onPoint(null)}
    >
      <span
        className="outline-row__fold"
        aria-hidden="true"
        onClick={(event) => {
          if (!row.canOpen) return;
          event.stopPropagation();
          onToggle(row);
        }}
      >
        {row.canOpen ? <Icon name={row.isOpen ? 'chevron-down' : 'chevron-right'} size={18} /> : null}
      </span>
      <KindSymbol
        isDrawn
        kind={node.kind}
        size={20}
        isMarked={node.isMarked}
        mode={node.state === 'ended' ? 'past' : 'present'}
      />
      <span className="outline-row__text">
        <span className="outline-row__name" lang={node.lang}>
          {node.name}
        </span>
        <RowNote row={row} isDrawn={isDrawn} without={without} />
      </span>
      {inside === null ? <MembersMark node={node} /> : <GroupMark n={inside} />}
    </div>
  );
});
