import { useState } from 'react';
import { PageHeading } from '#ui/index.ts';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { usePageTitle } from '#state/usePageTitle.ts';
import { AnswerShown } from './AnswerShown.tsx';
import { CodeForm } from './CodeForm.tsx';
import { codeParameter, pageParameter, subjectParameter } from './parameters.ts';
import { FeedbackForm } from './FeedbackForm.tsx';
import { Receipt } from './Receipt.tsx';
import './feedback.css';

/** Says something to those who run this, or reads what they answered. */
export function FeedbackPage() {
  const { say } = useSpeaker();
  const view = useView();
  const [receipt, setReceipt] = useState<string | null>(null);
  const code = view.get(codeParameter);
  const title = say(code === null ? 'common.footer.feedback' : 'feedback.read.title');
  usePageTitle(title);
  const start = (): void => {
    setReceipt(null);
    view.set({ [codeParameter]: null });
  };
  if (code !== null)
    return (
      <div className="feedback">
        <PageHeading title={title} />
        <AnswerShown key={code} code={code} onAnother={start} />
      </div>
    );
  return (
    <div className="feedback">
      <PageHeading title={title} summary={receipt === null ? say('feedback.intro') : undefined} />
      {receipt === null ? (
        <>
          <FeedbackForm page={view.get(pageParameter) ?? ''} subject={view.get(subjectParameter)} onSent={setReceipt} />
          <CodeForm onCode={(typed) => view.set({ [codeParameter]: typed, [pageParameter]: null })} />
        </>
      ) : (
        <Receipt code={receipt} onAnother={start} />
      )}
    </div>
  );
}
