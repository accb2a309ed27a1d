import { type ReactNode, useRef } from 'react';
import { useShownWhole } from './useShownWhole.ts';
import './chip.css';

export type ChipRowProps = { readonly label: string; readonly children: ReactNode };

/** Chips in lines; on a phone one line that scrolls sideways. */
export function ChipRow({ label, children }: ChipRowProps) {
  const row = useRef<HTMLDivElement>(null);
  useShownWhole(row);
  return (
    <div ref={row} className="ui-chips" role="group" aria-label={label}>
      {children}
    </div>
  );
}
