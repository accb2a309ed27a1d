import type { ReactNode } from 'react';
import { showWhole } from './show-whole.ts';
import './chip.css';

export type ChipRowProps = { readonly label: string; readonly children: ReactNode };

/** Chips in lines; on a phone one line that scrolls sideways. */
export function ChipRow({ label, children }: ChipRowProps) {
  return (
    <div className="ui-chips" role="group" aria-label={label} onFocus={showWhole}>
      {children}
    </div>
  );
}
