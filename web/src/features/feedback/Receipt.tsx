import { useEffect, useRef, useState } from 'react';
import { dayAt, dayNumber } from '@tvl/core/domain/day-number.ts';
import { Button, ButtonLink, Card, Notice } from '#ui/index.ts';
import { today } from '#records/day.ts';
import { useSpeaker } from '#state/language.tsx';
import { answerWithin } from './about.ts';
import { codeParameter } from './parameters.ts';

type Props = { readonly code: string; readonly onAnother: () => void };

/** The code is nowhere else, so it is large, can be copied, and is said to be the only one. */
export function Receipt({ code, onAnother }: Props) {
  const { say, date } = useSpeaker();
  const [isCopied, setCopied] = useState(false);
  const [now] = useState(today);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
  };
  return (
    <div ref={top} tabIndex={-1} className="feedback__receipt">
      <Notice tone="ok" lead={say('feedback.sent.title')} />
      <Card>
        <p>
          {say('feedback.sent.code')}: <strong className="feedback__code">{code}</strong>
        </p>
        <p>{say('feedback.sent.text', { date: date(dayAt(dayNumber(now) + answerWithin)) })}</p>
        <p>{say('feedback.sent.once')}</p>
        <div className="cluster no-print">
          <ButtonLink href={`/palaute?${codeParameter}=${code}`} variant="primary" iconEnd="arrow-right">
            {say('feedback.sent.link')}
          </ButtonLink>
          {/* Browsers give the clipboard only to safe addresses: without it the code is there to write down. */}
          {'clipboard' in navigator ? (
            <Button icon="copy" onClick={() => void copy()}>
              {say('feedback.sent.copy')}
            </Button>
          ) : null}
          <Button variant="quiet" icon="plus" onClick={onAnother}>
            {say('feedback.sent.another')}
          </Button>
        </div>
        <p role="status" className="feedback__status">
          {isCopied ? say('feedback.sent.copied') : ''}
        </p>
      </Card>
    </div>
  );
}
