import type { ReactNode } from 'react';
import { ButtonLink, EmptyState } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { useViewer } from '#state/viewer.ts';

/** What the desk shows to others is the way in. */
export function CoordinatorsOnly({ children }: { readonly children: ReactNode }) {
  const { say } = useSpeaker();
  const { isCoordinator } = useViewer();
  if (isCoordinator) return children;
  return (
    <EmptyState
      picture="decide"
      title={say('desk.private')}
      actions={
        <ButtonLink href="/kirjaudu" icon="login">
          {say('common.action.signIn')}
        </ButtonLink>
      }
    />
  );
}
