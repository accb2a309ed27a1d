import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button, Card, Link, Notice } from '#ui/index.ts';
import { newCommandId } from '#state/command-id.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { type Draft, isBegun, type StillTrue } from '../draft.ts';
import { dropSent, keepDraft, readDraft } from '../draft-store.ts';
import { Receipt } from '../receipt/Receipt.tsx';
import { filledDraft } from './filled-draft.ts';
import { OwnProposals } from './OwnProposals.tsx';
import { OwnQuestions } from './OwnQuestions.tsx';
import { StillTrueList } from './StillTrueList.tsx';
import type { Own } from './useOwnAnswers.ts';
import { Withdraw } from './Withdraw.tsx';

type Props = {
  readonly own: Own;
  /** Null when this tab does not know under which link to send. */
  readonly ownKey: string | null;
  /** Code of another round, in which what was said last time is said anew. */
  readonly round: string | null;
  readonly onChanged: () => Promise<void>;
  readonly onLeave: () => void;
};

/** What one has said: questions first, then whether it still holds, then where one stands. */
export function OwnAnswers({ own, ownKey, round, onChanged, onLeave }: Props) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const [, navigate] = useLocation();
  const { latest, receipts, questions, proposals } = own;
  const [receipt] = receipts;
  const [isWithdrawn, setWithdrawn] = useState(false);
  // Another answer of this device that has not gone yet must not be written over.
  const [other] = useState(() => readDraft());
  const isOther = other !== null && isBegun(other);
  const goOn = (how: (draft: Draft) => Draft, path: string): void => {
    if (!latest || ownKey === null) return;
    dropSent();
    const filled = filledDraft(latest, { commandId: newCommandId(), token: ownKey }, words);
    keepDraft(how(round === null ? filled : { ...filled, round: null, roundCode: round }));
    navigate(path);
  };
  const send = (still: Readonly<Record<string, StillTrue>>): void =>
    goOn((draft) => ({ ...withStill(draft, still), isSent: true }), '/kerro');
  const edit = (still: Readonly<Record<string, StillTrue>>): void =>
    goOn((draft) => ({ ...withStill(draft, still), screen: 'networks' }), '/kerro?vaihe=2');
  const withdrawn = async (): Promise<void> => {
    setWithdrawn(true);
    await onChanged();
  };
  const canSend = latest !== null && latest !== undefined && ownKey !== null && !isOther;
  return (
    <>
      <OwnProposals proposals={proposals} />
      <OwnQuestions questions={questions} onAnswered={onChanged} />
      <div role="status">
        {isWithdrawn ? <Notice tone="ok" lead={say('register.own.withdrawn')} /> : null}
        {latest || isWithdrawn ? null : <Notice>{say('register.own.nothing')}</Notice>}
      </div>
      {isOther ? (
        <Notice tone="warn" actions={<Link href="/kerro">{say('common.action.next')}</Link>}>
          {say('register.resume.text')}
        </Notice>
      ) : null}
      {latest ? <StillTrueList latest={latest} canSend={canSend} onSend={send} onEdit={edit} /> : null}
      {receipt && latest ? (
        <Receipt receipt={receipt} sent={ownKey === null ? null : { token: ownKey, code: null }} />
      ) : null}
      <Card>
        <div className="cluster">
          {latest ? <Withdraw response={latest.response.id} onWithdrawn={withdrawn} /> : null}
          <Button icon="logout" onClick={onLeave}>
            {say('register.own.leave')}
          </Button>
        </div>
      </Card>
    </>
  );
}

const withStill = (draft: Draft, still: Readonly<Record<string, StillTrue>>): Draft => ({
  ...draft,
  networks: draft.networks.map((network) => ({ ...network, still: still[network.id ?? ''] ?? null })),
});
