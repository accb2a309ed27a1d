import { useEffect, useRef } from 'react';
import { Button, Icon, Notice, PageHeading } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { SentProblem } from '#records/problems.ts';
import type { RegisterReceiptFragment } from '../../../generated/graphql.ts';
import type { Draft } from '../draft.ts';
import { useDelivery } from '../useDelivery.ts';

type Props = {
  readonly draft: Draft;
  readonly onReceived: (receipt: RegisterReceiptFragment) => void;
  readonly onRefused: (problems: readonly SentProblem[]) => void;
  /** Back to the form, when the server says no to all of it. */
  readonly onBack: () => void;
};

/** On its way. What was sent stays as it was until it is acknowledged: then it can be corrected. */
export function Sending({ draft, onReceived, onRefused, onBack }: Props) {
  const { say } = useSpeaker();
  const { delivery, tryNow } = useDelivery(draft, (outcome) => {
    if (outcome.is === 'received') onReceived(outcome.receipt);
    else onRefused(outcome.problems);
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isFailed = delivery.is === 'failed';
  return (
    <div className="register">
      <PageHeading headingRef={heading} title={say('register.send.now')} />
      <div aria-live="polite" className="register__state">
        {delivery.is === 'unanswered' ? (
          <Notice tone="info" lead={say(delivery.why === 'OFFLINE' ? 'register.send.waiting' : 'register.send.away')}>
            {say('register.send.close')}
          </Notice>
        ) : null}
        {isFailed ? <Notice tone="danger" lead={say('register.send.failed', { id: delivery.requestId })} /> : null}
      </div>
      {delivery.is === 'sending' ? null : (
        <div className="register__buttons">
          {isFailed ? <Button onClick={onBack}>{say('common.action.back')}</Button> : null}
          <Button variant="primary" icon="refresh" onClick={tryNow}>
            {say('register.send.try')}
          </Button>
        </div>
      )}
      <p className="register__saved">
        <Icon name="circle-check" />
        {say('register.saved.device')}
      </p>
    </div>
  );
}
