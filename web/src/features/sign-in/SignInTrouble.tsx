import { Notice } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { SignInState } from './useSignIn.ts';

/** Why signing in did not work, and what to do. */
export function SignInTrouble({ state }: { readonly state: SignInState }) {
  const { say } = useSpeaker();
  switch (state) {
    case 'used':
      return <Notice tone="warn" lead={say('edit.signIn.failed', { to: say('record.history.who.administrator') })} />;
    case 'busy':
      return (
        <Notice tone="warn" lead={`${say('errors.busy.title')}.`}>
          {say('errors.busy.text')}
        </Notice>
      );
    case 'away':
      return (
        <Notice tone="warn" lead={`${say('errors.server.title')}.`}>
          {say('errors.server.text')}
        </Notice>
      );
    case 'offline':
      return (
        <Notice tone="warn" lead={`${say('errors.offline.title')}.`}>
          {say('errors.offline.text')}
        </Notice>
      );
    case 'idle':
    case 'working':
    case 'done':
      return null;
  }
}
