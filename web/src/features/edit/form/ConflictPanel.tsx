import { useEffect, useRef } from 'react';
import type { Field } from '@tvl/core/domain/field.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { fieldOf } from '@tvl/core/domain/record.ts';
import { fieldLabel } from '@tvl/core/texts/keys.ts';
import { useSpeaker } from '#state/language.tsx';
import { Button } from '#ui/index.ts';
import { ValueText } from './ValueText.tsx';

/** A field that somebody else changed while the form was open. */
export type Conflict = { readonly name: string; readonly theirs: unknown; readonly yours: unknown };

type Props = {
  readonly noun: Noun;
  readonly conflicts: readonly Conflict[];
  readonly onKeepTheirs: (conflict: Conflict) => void;
  readonly onKeepYours: (conflict: Conflict) => void;
};

/** Both values side by side, until somebody says which stays. Nothing else of the form is touched. */
export function ConflictPanel({ noun, conflicts, onKeepTheirs, onKeepYours }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const heading = useRef<HTMLHeadingElement>(null);
  const count = conflicts.length;
  useEffect(() => {
    if (count > 0) heading.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <section className="edit-conflicts" aria-labelledby="ristiriita">
      <h2 id="ristiriita" ref={heading} tabIndex={-1}>
        {say('edit.conflict.question')}
      </h2>
      {conflicts.map((conflict) => {
        const field = fieldOf(noun, conflict.name) as Field;
        const label = fieldLabel(speaker, noun, conflict.name);
        return (
          <div key={conflict.name} className="edit-conflict" role="group" aria-label={label}>
            <h3>{label}</h3>
            <div className="edit-conflict__sides">
              {(['theirs', 'yours'] as const).map((side) => (
                <div key={side} className="edit-conflict__side">
                  <p className="edit-conflict__who">{say(`edit.conflict.${side}`, { value: '' }).trim()}</p>
                  <div className="edit-conflict__value">
                    <ValueText field={field} value={conflict[side]} />
                  </div>
                  <Button
                    variant={side === 'theirs' ? 'secondary' : 'primary'}
                    onClick={() => (side === 'theirs' ? onKeepTheirs(conflict) : onKeepYours(conflict))}
                  >
                    {say(side === 'theirs' ? 'edit.conflict.keepTheirs' : 'edit.conflict.keepYours')}
                  </Button>
                </div>
              ))}
            </div>
          </div>
        );
      })}
    </section>
  );
}
