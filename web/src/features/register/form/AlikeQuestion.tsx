import { useId } from 'react';
import { Button } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { AlikeAnswer, Chosen } from '../draft.ts';
import { type NamedNoun, useNames } from '../useNames.ts';

type Props = {
  readonly noun: NamedNoun;
  readonly name: string;
  readonly alike: Readonly<Record<string, AlikeAnswer>>;
  readonly onSame: (chosen: Chosen) => void;
  readonly onAnswer: (id: string, answer: AlikeAnswer) => void;
};

/** Of a new name: whether it is one that is there already. One question at a time, never in the way. */
export function AlikeQuestion({ noun, name, alike, onSame, onAnswer }: Props) {
  const { say } = useSpeaker();
  const { similar } = useNames(noun, name);
  const questionId = useId();
  const next = similar.find(({ id }) => alike[id] === undefined);
  if (next === undefined) return <div role="status" />;
  return (
    <div role="status">
      <div className="register-alike" role="group" aria-labelledby={questionId}>
        <p id={questionId}>
          <strong>{say('register.dup.q', { name: next.name })}</strong>
        </p>
        {next.note === undefined ? null : <p className="secondary">{next.note}</p>}
        {next.why === null ? null : <p className="secondary">{say('register.dup.why', { why: next.why })}</p>}
        <div className="cluster">
          <Button onClick={() => onSame({ id: next.id, name: next.name, lang: next.lang, note: next.note })}>
            {say('register.dup.yes')}
          </Button>
          <Button onClick={() => onAnswer(next.id, 'DIFFERENT')}>{say('register.dup.no')}</Button>
          <Button onClick={() => onAnswer(next.id, 'UNSURE')}>{say('register.dup.unsure')}</Button>
        </div>
      </div>
    </div>
  );
}
