import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FormEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { nounOf } from '@tvl/core/domain/ids.ts';
import { Button, ChoiceCard, ChoiceGroup, Field } from '#ui/index.ts';
import { execute } from '#state/execute.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { saySaid } from '#records/name-reasons.ts';
import { recordName } from '#records/record-name.ts';
import { DeskAlikeDocument, type DeskRecordFragment } from '../../generated/graphql.ts';

type Props = {
  readonly record: DeskRecordFragment;
  /** Records the respondent was shown. */
  readonly shown: readonly DeskRecordFragment[];
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onJoin: (into: string) => void;
};

type Choice = { readonly record: DeskRecordFragment; readonly why: string | null };

const isNew = (id: string) => (one: Choice, at: number, all: readonly Choice[]) =>
  one.record.id !== id && all.findIndex(({ record }) => record.id === one.record.id) === at;

/** Which record of the register a new one is: those with names alike, with the reason, or any by its name. */
export function JoinForm({ record, shown, isBusy, onCancel, onJoin }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const words = useInLanguage();
  const name = recordName(words, record);
  const [text, setText] = useState('');
  const [into, setInto] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  const sought = useDeferredValue(text.trim() === '' ? name : text.trim());
  useEffect(() => box.current?.focus(), []);
  const { data } = useQuery({
    queryKey: ['desk-alike', sought, record.id],
    queryFn: () =>
      execute(DeskAlikeDocument, {
        text: sought,
        noun: nounOf(record.id) === 'network' ? 'NETWORK' : 'ORGANISATION',
      }),
    placeholderData: keepPreviousData,
  });
  const alike = (data?.similarNames ?? []).map((one) => ({ record: one.record, why: saySaid(speaker, one.judgement) }));
  const choices = [...shown.map((one) => ({ record: one, why: null })), ...alike].filter(isNew(record.id));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (into !== null) onJoin(into);
  };
  return (
    <form className="desk-form" noValidate onSubmit={send}>
      <Field label={say('desk.review.joinSearch')} id={id} ref={box} value={text} onChange={setText} />
      <ChoiceGroup
        legend={say('desk.review.joinQ')}
        help={say('desk.review.joinHelp')}
        error={isTried && into === null ? say('desk.review.joinMissing') : undefined}
      >
        {choices.map(({ record: one, why }) => (
          <ChoiceCard
            key={one.id}
            kind="radio"
            name={`${id}-into`}
            value={one.id}
            label={recordName(words, one)}
            note={why ?? undefined}
            isChecked={into === one.id}
            onChange={() => setInto(one.id)}
          />
        ))}
        <p role="status" className="desk__status">
          {data !== undefined && choices.length === 0 ? say('desk.review.joinNone') : ''}
        </p>
      </ChoiceGroup>
      <div className="cluster">
        <Button type="submit" variant="primary" isBusy={isBusy}>
          {say('desk.review.joinGo')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {say('common.action.cancel')}
        </Button>
      </div>
    </form>
  );
}
