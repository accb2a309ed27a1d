import { useEffect, useState } from 'react';
import { PageHeading } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { usePageTitle } from '#state/usePageTitle.ts';
import { useViewer } from '#state/viewer.ts';
import { CodeForm } from './CodeForm.tsx';
import { SignedIn } from './SignedIn.tsx';
import { SignInTrouble } from './SignInTrouble.tsx';
import { readToken } from './token.ts';
import { useSignIn } from './useSignIn.ts';
import './sign-in.css';

/** The code goes from the address before anything else: it opens the register to whoever has it. */
const hideFragment = (): void => {
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
};

export function SignInPage() {
  const { say } = useSpeaker();
  const { isSignedIn, scope } = useViewer();
  const { state, setState, signIn } = useSignIn();
  const [wasOut, setWasOut] = useState(false);
  usePageTitle(say('edit.signIn.title'));

  useEffect(() => {
    const enter = (): void => {
      const fragment = window.location.hash;
      if (fragment === '' || fragment === '#sisalto') return;
      const token = readToken(fragment);
      hideFragment();
      if (token === null) setState('used');
      else void signIn(token);
    };
    enter();
    window.addEventListener('hashchange', enter);
    return () => window.removeEventListener('hashchange', enter);
  }, [signIn, setState]);

  const isWorking = state === 'working';
  return (
    <div className="sign-in">
      <PageHeading title={say('edit.signIn.title')} summary={isSignedIn ? undefined : say('edit.signIn.intro')} />
      <div aria-live="polite" className="sign-in__state">
        {isWorking ? <p>{say('edit.signIn.working')}</p> : null}
        {!isWorking && isSignedIn ? (
          <SignedIn
            scope={scope}
            onOut={() => {
              setState('idle');
              setWasOut(true);
            }}
          />
        ) : null}
        {!isSignedIn && wasOut && state === 'idle' ? <p>{say('edit.signIn.out')}</p> : null}
        <SignInTrouble state={state} />
      </div>
      {isSignedIn ? null : <CodeForm isBusy={isWorking} onCode={(token) => void signIn(token)} />}
    </div>
  );
}
