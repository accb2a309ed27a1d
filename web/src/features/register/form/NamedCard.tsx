import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton, Picture, type PictureName, Tag } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { AlikeAnswer, Chosen } from '../draft.ts';
import type { NamedNoun } from '../useNames.ts';
import { AlikeQuestion } from './AlikeQuestion.tsx';
import { PrivateWarning } from './PrivateWarning.tsx';

type Props = {
  readonly noun: NamedNoun;
  /** Of the element, to move the focus to. */
  readonly id?: string | undefined;
  readonly picture: PictureName;
  readonly named: Chosen & { readonly alike: Readonly<Record<string, AlikeAnswer>> };
  readonly onRemove: () => void;
  readonly onSame: (chosen: Chosen) => void;
  readonly onAlike: (alike: Readonly<Record<string, AlikeAnswer>>) => void;
  readonly children?: ReactNode;
};

/** An organisation or a network of the answer, with what is asked of it. */
export function NamedCard({ noun, id: domId, picture, named, onRemove, onSame, onAlike, children }: Props) {
  const { say } = useSpeaker();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const isAnswered = useRef(false);
  useLayoutEffect(() => {
    // The question that had the focus is gone.
    if (isAnswered.current) title.current?.focus();
    isAnswered.current = false;
  });
  const { id, name, lang, note, alike } = named;
  return (
    <li id={domId} className="register-card" aria-labelledby={titleId}>
      <div className="register-card__head">
        <Picture name={picture} size={36} />
        <div className="register-card__name">
          <h3 id={titleId} ref={title} tabIndex={-1}>
            <span lang={lang}>{name}</span> {id === null ? <Tag tone="info">{say('register.name.isNew')}</Tag> : null}
          </h3>
          {note === undefined ? null : <p className="secondary">{note}</p>}
        </div>
        <IconButton icon="trash" label={say('register.name.remove', { name })} onClick={onRemove} />
      </div>
      {id === null ? (
        <>
          <PrivateWarning text={name} />
          <AlikeQuestion
            noun={noun}
            name={name}
            alike={alike}
            onSame={(chosen) => {
              isAnswered.current = true;
              onSame(chosen);
            }}
            onAnswer={(other, answer) => {
              isAnswered.current = true;
              onAlike({ ...alike, [other]: answer });
            }}
          />
        </>
      ) : null}
      {children}
    </li>
  );
}
