import { useSpeaker } from '#state/language.tsx';
import { WordsForm } from './WordsForm.tsx';

type Props = {
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onSend: (text: string) => void;
};

/** A question back to the respondent, who sees it behind their own link. */
export function AskForm(props: Props) {
  const { say } = useSpeaker();
  return (
    <WordsForm
      {...props}
      label={say('desk.review.askQ')}
      help={say('desk.review.askHelp')}
      missing={say('desk.review.askMissing')}
      submit={say('desk.review.askGo')}
    />
  );
}
