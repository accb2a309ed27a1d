import { useEffect, useRef, useState } from 'react';
import { Button, ButtonLink, Notice, PageHeading, Skeleton } from '#ui/index.ts';
import { execute } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import { type RegisterReceiptFragment, RegisterOwnReceiptsDocument } from '../../../generated/graphql.ts';
import type { Sent } from '../draft-store.ts';
import { type Opened, openSession } from '../session.ts';
import { Receipt } from './Receipt.tsx';

type Props = {
  /** As the server just answered; null when the page is opened again later. */
  readonly receipt: RegisterReceiptFragment | null;
  readonly sent: Sent;
  readonly onAgain: () => void;
};

type Found = RegisterReceiptFragment | Exclude<Opened, 'done'>;

const find = async (token: string): Promise<Found> => {
  const opened = await openSession(token);
  if (opened !== 'done') return opened;
  try {
    const { ownAnswers } = await execute(RegisterOwnReceiptsDocument, {});
    return ownAnswers?.receipts[0] ?? 'unknown';
  } catch {
    return 'away';
  }
};

/** Thanks, and where one stands. Whoever closed the page too soon finds it here again with the link kept on the device. */
export function AfterSending({ receipt, sent, onAgain }: Props) {
  const { say } = useSpeaker();
  const [found, setFound] = useState<Found | null>(receipt);
  const isAsked = receipt === null;
  const { token } = sent;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (!isAsked) return undefined;
    const ask = async (): Promise<void> => setFound(await find(token));
    const askAgain = () => void ask();
    askAgain();
    window.addEventListener('online', askAgain);
    return () => window.removeEventListener('online', askAgain);
  }, [isAsked, token]);
  return (
    <div className="register">
      <PageHeading headingRef={heading} title={say('register.rec.ok')} />
      {found === null ? <Skeleton label={say('common.state.loading')} lines={4} /> : null}
      {found === 'away' ? <Notice lead={say('errors.server.title')} /> : null}
      {found === 'busy' ? <Notice lead={`${say('errors.busy.title')}.`}>{say('errors.busy.text')}</Notice> : null}
      {found === 'gone' || found === 'unknown' ? (
        <Notice tone="warn" lead={say('register.own.gone', { to: say('register.own.coordinator') })} />
      ) : null}
      {typeof found === 'object' && found !== null ? <Receipt receipt={found} sent={sent} /> : null}
      <div className="cluster">
        <ButtonLink href="/oma" icon="edit" isServerPage>
          {say('register.rec.own')}
        </ButtonLink>
        <Button variant="quiet" icon="plus" onClick={onAgain}>
          {say('register.rec.again')}
        </Button>
      </div>
    </div>
  );
}
