import { Button, ButtonLink, Notice } from '#ui/index.ts';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { useSignOut } from '#state/useSignOut.ts';
import type { Scope } from '../../generated/graphql.ts';

const who = {
  READER: 'reader',
  RESPONDENT: 'respondent',
  NETWORK_COORDINATOR: 'networkCoordinator',
  AGENT: 'agent',
  COORDINATOR: 'coordinator',
  ADMINISTRATOR: 'administrator',
  SYSTEM: 'system',
} as const satisfies Readonly<Record<Scope, string>>;

type Props = { readonly scope: Scope; readonly onOut: () => void };

/** Who you are here (a role, never a name), and where to go on. */
export function SignedIn({ scope, onOut }: Props) {
  const { say } = useSpeaker();
  const signOut = useSignOut();
  const asked = useView().get('palaa');
  const back = asked !== null && /^\/(?![/\\])/.test(asked) ? asked : null;
  return (
    <>
      <Notice tone="ok" lead={say('edit.signIn.done')}>
        {say('edit.signIn.as', { who: say(`record.history.who.${who[scope]}`) })}
      </Notice>
      <div className="cluster">
        {back === null ? (
          <>
            <ButtonLink href="/lisaa/network" variant="primary" icon="plus">
              {say('edit.action.addNetwork')}
            </ButtonLink>
            <ButtonLink href="/">{say('common.page.home')}</ButtonLink>
          </>
        ) : (
          <ButtonLink href={back} variant="primary" iconEnd="arrow-right">
            {say('common.action.next')}
          </ButtonLink>
        )}
        <Button
          variant="quiet"
          icon="logout"
          onClick={() => void signOut().then((isOut) => (isOut ? onOut() : undefined))}
        >
          {say('common.action.signOut')}
        </Button>
      </div>
    </>
  );
}
