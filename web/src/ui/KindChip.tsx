import { Icon } from './symbols/Icon.tsx';
import { KindSymbol } from './symbols/KindSymbol.tsx';
import { LeadingPicture } from './symbols/LeadingPicture.tsx';
import { kindPictures } from './symbols/pictures-lead.ts';
import type { DrawnKind } from '@tvl/core/view/drawn-kind.ts';
import './chip.css';

export type KindChipProps = {
  readonly kind: DrawnKind;
  readonly label: string;
  /** As written: "18" or "?". */
  readonly count: string;
  readonly countSpoken?: string | undefined;
  readonly isOn: boolean;
  readonly onToggle: () => void;
};

/** Legend and filter in one: pressed means shown. */
export function KindChip({ kind, label, count, countSpoken, isOn, onToggle }: KindChipProps) {
  return (
    <button type="button" className="ui-chip" aria-pressed={isOn} onClick={onToggle}>
      {isOn ? <KindSymbol isDrawn kind={kind} size={20} /> : <Icon name="eye-off" />}
      <LeadingPicture name={kindPictures[kind]} />
      <span>{label}</span>
      <span className="ui-chip__count">
        <span aria-hidden={countSpoken === undefined ? undefined : true}>{count}</span>
        {countSpoken === undefined ? null : <span className="visually-hidden">{countSpoken}</span>}
      </span>
    </button>
  );
}
