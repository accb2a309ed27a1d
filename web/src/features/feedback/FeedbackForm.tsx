import { type FormEvent, useState } from 'react';
import { Button, ChoiceCard, ChoiceGroup, Field, TextArea } from '#ui/index.ts';
import { execute } from '#state/execute.ts';
import { useLanguage, useSpeaker } from '#state/language.tsx';
import { type FeedbackAbout, type Language, SendFeedbackDocument } from '../../generated/graphql.ts';
import { longestText, subjects } from './about.ts';
import { Trouble } from '#records/Trouble.tsx';
import { useWork } from '#records/useWork.ts';

type Props = {
  /** Address the visitor came from. */
  readonly page: string;
  /** Word of a subject in the address. */
  readonly subject: string | null;
  readonly onSent: (code: string) => void;
};

const textId = 'palaute-teksti';
const groupName = 'aihe';

const focusOn = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

export function FeedbackForm({ page: from, subject, onSent }: Props) {
  const { say } = useSpeaker();
  const { language } = useLanguage();
  const { isBusy, failure, run } = useWork();
  const [about, setAbout] = useState<FeedbackAbout | null>(
    subjects.find(({ address }) => address === subject)?.about ?? null,
  );
  const [text, setText] = useState('');
  const [page, setPage] = useState(from);
  const [isTried, setTried] = useState(false);
  const tooLong = text.trim().length > longestText;
  const isMissing = text.trim() === '';

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (isBusy) return;
    if (about === null) return focusOn(`[name="${groupName}"]`);
    if (isMissing || tooLong) return focusOn(`#${textId}`);
    const input = { about, text, page, language: language.toUpperCase() as Language };
    const answer = await run(() => execute(SendFeedbackDocument, { input }));
    if (answer?.sent.code) onSent(answer.sent.code);
  };

  const textError = tooLong ? say('feedback.text.long', { max: longestText }) : say('feedback.text.missing');
  return (
    <form className="feedback__form" noValidate onSubmit={(event) => void send(event)}>
      <ChoiceGroup
        legend={say('feedback.about.legend')}
        isRow
        error={isTried && about === null ? say('feedback.about.missing') : undefined}
      >
        {subjects.map((one) => (
          <ChoiceCard
            key={one.about}
            kind="radio"
            name={groupName}
            value={one.address}
            label={say(`feedback.about.${one.text}`)}
            note={say(`feedback.about.${one.text}Note`)}
            picture={one.picture}
            isChecked={about === one.about}
            hasError={isTried && about === null}
            onChange={() => setAbout(one.about)}
          />
        ))}
      </ChoiceGroup>
      <TextArea
        id={textId}
        label={say('feedback.text.label')}
        help={say('feedback.text.help')}
        error={isTried && (isMissing || tooLong) ? textError : undefined}
        rows={6}
        value={text}
        onChange={setText}
      />
      <Field
        label={say('feedback.page.label')}
        note={`(${say('common.state.optional')})`}
        help={say('feedback.page.help')}
        value={page}
        onChange={setPage}
        autoComplete="off"
        spellCheck={false}
      />
      <Trouble failure={failure} />
      <div>
        <Button type="submit" variant="primary" icon="message" isBusy={isBusy}>
          {say('feedback.send')}
        </Button>
      </div>
    </form>
  );
}
