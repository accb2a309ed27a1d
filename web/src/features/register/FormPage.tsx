import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { Skeleton } from '#ui/index.ts';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { persistently } from '#state/persistently.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import type { SentProblem } from '#records/problems.ts';
import type { RegisterReceiptFragment } from '../../generated/graphql.ts';
import { nextScreen, reachable, screenBefore } from './checks.ts';
import { type Draft, isBegun, type Screen, screens } from './draft.ts';
import { dropSent, keepSent, readSent } from './draft-store.ts';
import { FormContext } from './form-context.ts';
import { CheckScreen } from './form/CheckScreen.tsx';
import { NetworkScreen } from './form/NetworkScreen.tsx';
import { NextRespondent } from './form/NextRespondent.tsx';
import { OrganisationScreen } from './form/OrganisationScreen.tsx';
import { ProblemList } from './form/ProblemList.tsx';
import { QuestionScreen } from './form/QuestionScreen.tsx';
import { Resume } from './form/Resume.tsx';
import { RoundNotice } from './form/RoundNotice.tsx';
import { Sending } from './form/Sending.tsx';
import { leaveIfOwed, leaveSession } from './session.ts';
import { useChoices } from './useChoices.ts';
import { type DraftState, useDraft } from './useDraft.ts';
import './register.css';

/** Loaded while the form is filled in, so that the line may be gone by the time it is wanted. */
const loadAfterSending = () =>
  persistently(async () => ({ default: (await import('./receipt/AfterSending.tsx')).AfterSending }));
const AfterSending = lazy(loadAfterSending);

/** Which screen, in the address, so that the device's own back button goes back one screen. */
const screenParameter = 'vaihe';

const screenIn = (text: string | null): Screen | null => screens[Number(text) - 1] ?? null;
const numberOf = (screen: Screen): string => String(screens.indexOf(screen) + 1);

/** Telling about one's networks: four screens, no account. `code` is of a round's poster. */
export function FormPage({ code }: { readonly code: string | null }) {
  const { say } = useSpeaker();
  const view = useView();
  const state = useDraft(code);
  const [sent, setSent] = useState(() => (isBegun(state.draft) ? null : readSent()));
  const [receipt, setReceipt] = useState<RegisterReceiptFragment | null>(null);
  const [isCleared, setCleared] = useState(false);
  usePageTitle(say('common.page.register'));
  useEffect(() => {
    void leaveIfOwed();
    void loadAfterSending();
  }, []);
  const received = (got: RegisterReceiptFragment): void => {
    const now = { token: state.draft.token, code: got.code ?? null };
    keepSent(now);
    setSent(now);
    setReceipt(got);
    state.clear();
    view.set({ [screenParameter]: null }, { replace: true });
  };
  const clear = (): void => {
    dropSent();
    setSent(null);
    setReceipt(null);
    setCleared(true);
    state.clear();
    void leaveSession();
    view.set({ [screenParameter]: null }, { replace: true });
  };
  const again = (): void => {
    setReceipt(null);
    setSent(null);
    dropSent();
  };
  return (
    <>
      {isCleared && !isBegun(state.draft) ? (
        <p className="register__cleared" role="status">
          {say('register.next.done')}
        </p>
      ) : null}
      {sent ? (
        <Suspense fallback={<Skeleton label={say('common.state.loading')} lines={4} />}>
          <AfterSending receipt={receipt} sent={sent} onAgain={again} />
        </Suspense>
      ) : (
        <Filling key={state.draft.commandId} state={state} onReceived={received} />
      )}
      {sent || isBegun(state.draft) ? <NextRespondent isSent={sent !== null} onClear={clear} /> : null}
    </>
  );
}

type FillingProps = {
  readonly state: DraftState;
  readonly onReceived: (receipt: RegisterReceiptFragment) => void;
};

function Filling({ state, onReceived }: FillingProps) {
  const { draft, change, isKept } = state;
  const view = useView();
  const choices = useChoices();
  const inAddress = screenIn(view.get(screenParameter));
  // Asked only of who comes back, not of who is filling in.
  const [isLeft, setLeft] = useState(() => isBegun(draft) && inAddress === null && !draft.isSent);
  const [problems, setProblems] = useState<readonly SentProblem[]>([]);
  const form = useMemo(() => ({ draft, change, isKept, choices }), [draft, change, isKept, choices]);
  const go = (screen: Screen, how: { readonly replace?: boolean } = {}): void => {
    change((before) => ({ ...before, screen }));
    view.set({ [screenParameter]: screen === 'organisations' ? null : numberOf(screen) }, how);
  };
  const unlock = (screen: Screen): void => {
    change((before) => ({ ...before, isSent: false }));
    go(screen, { replace: true });
  };
  if (draft.isSent)
    return (
      <Sending
        draft={draft}
        onReceived={onReceived}
        onRefused={(found) => {
          setProblems(found);
          unlock('check');
        }}
        onBack={() => unlock('check')}
      />
    );
  if (isLeft)
    return (
      <Resume
        draft={draft}
        onGoOn={() => {
          setLeft(false);
          go(draft.screen, { replace: true });
        }}
      />
    );
  const screen = reachable(inAddress ?? 'organisations', draft);
  return (
    <FormContext value={form}>
      {draft.roundCode !== null && screen === 'organisations' ? (
        <RoundNotice code={draft.roundCode} isBegun={isBegun(draft)} />
      ) : null}
      <CurrentScreen
        screen={screen}
        draft={draft}
        onGo={go}
        onSend={() => {
          setProblems([]);
          change((before) => ({ ...before, isSent: true }));
        }}
        problems={problems}
      />
    </FormContext>
  );
}

type ScreenProps = {
  readonly screen: Screen;
  readonly draft: Draft;
  readonly onGo: (screen: Screen) => void;
  readonly onSend: () => void;
  readonly problems: readonly SentProblem[];
};

function CurrentScreen({ screen, draft, onGo, onSend, problems }: ScreenProps) {
  const next = (): void => onGo(nextScreen(screen, draft));
  const back = (): void => onGo(screenBefore(screen, draft));
  switch (screen) {
    case 'organisations':
      return <OrganisationScreen onNext={next} />;
    case 'networks':
      return <NetworkScreen onNext={next} onBack={back} />;
    case 'questions':
      return <QuestionScreen onNext={next} onBack={back} />;
    case 'check':
      return (
        <CheckScreen
          onSend={onSend}
          onBack={back}
          onGo={onGo}
          problems={<ProblemList problems={problems} draft={draft} />}
        />
      );
  }
}
