import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Button, TextArea } from '#ui/index.ts';
import { execute } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import { AnswerFeedbackDocument } from '../../generated/graphql.ts';
import { longestText } from './about.ts';
import { Trouble } from '#records/Trouble.tsx';
import { useWork } from '#records/useWork.ts';

type Props = {
  readonly id: string;
  readonly answer: string;
  readonly onCancel: () => void;
  readonly onSaved: () => void;
};

export function AnswerForm({ id, answer, onCancel, onSaved }: Props) {
  const { say } = useSpeaker();
  const { isBusy, failure, run } = useWork();
  const [text, setText] = useState(answer);
  const [isTried, setTried] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const boxId = useId();
  useEffect(() => box.current?.focus(), []);
  const tooLong = text.trim().length > longestText;
  const isMissing = text.trim() === '';
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (isBusy) return;
    if (isMissing || tooLong) return box.current?.focus();
    const done = await run(() => execute(AnswerFeedbackDocument, { id, answer: text }));
    if (done) onSaved();
  };
  const error = tooLong ? say('feedback.text.long', { max: longestText }) : say('feedback.list.replyMissing');
  return (
    <form className="feedback__read" noValidate onSubmit={(event) => void save(event)}>
      <TextArea
        id={boxId}
        ref={box}
        label={say('feedback.list.reply')}
        help={say('feedback.list.replyHelp')}
        error={isTried && (isMissing || tooLong) ? error : undefined}
        rows={5}
        value={text}
        onChange={setText}
      />
      <Trouble failure={failure} />
      <div className="cluster">
        <Button type="submit" variant="primary" icon="check" isBusy={isBusy}>
          {say('feedback.list.save')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {say('common.action.cancel')}
        </Button>
      </div>
    </form>
  );
}
