import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button, Icon, Notice, PageHeading, Picture, type PictureName, Steps } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { isBegun, namesOf, type Screen, screens } from '../draft.ts';
import { useFormState } from '../form-context.ts';

type Props = {
  readonly screen: Screen;
  readonly question: string;
  readonly picture: PictureName;
  readonly help: string;
  readonly onNext: () => void;
  readonly onBack?: (() => void) | undefined;
  readonly nextLabel?: string | undefined;
  readonly children: ReactNode;
};

/** One screen of the form: how far, the question, its fields, and the buttons after the last of them. */
export function FormFrame({ screen, question, picture, help, onNext, onBack, nextLabel, children }: Props) {
  const { say, list } = useSpeaker();
  const { draft, isKept } = useFormState();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [screen]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onNext();
  };
  const [n, all] = [screens.indexOf(screen) + 1, screens.length];
  const names = namesOf(draft);
  return (
    <form className="register" noValidate onSubmit={submit}>
      <Steps
        current={n}
        total={all}
        label={names.length === 0 || draft.isAlone ? undefined : list(names)}
        text={say('register.step.short', { n, all })}
        spoken={say('register.step.spoken', { n, all })}
      />
      <div className="register__question">
        <Picture name={picture} size={56} />
        <PageHeading headingRef={heading} title={question} summary={help} />
      </div>
      {isKept ? null : (
        <Notice tone="warn" lead={say('register.saved.lead')}>
          {say('register.saved.refused')}
        </Notice>
      )}
      {children}
      <div className="register__buttons">
        {onBack === undefined ? null : <Button onClick={onBack}>{say('common.action.back')}</Button>}
        <Button type="submit" variant="primary" iconEnd="arrow-right">
          {nextLabel ?? say('common.action.next')}
        </Button>
      </div>
      {isKept && isBegun(draft) ? (
        <p className="register__saved">
          <Icon name="circle-check" />
          {say('register.saved.device')}
        </p>
      ) : null}
    </form>
  );
}
