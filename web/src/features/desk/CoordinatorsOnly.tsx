import type { ReactNode } from 'react';
import { ViewerDocument } from '../../generated/graphql.ts';
import { ButtonLink, EmptyState } from '#ui/index.ts';
import { Loaded } from '#records/Loaded.tsx';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';

/** What the desk shows to others is the way in. */
export function CoordinatorsOnly({ children }: { readonly children: ReactNode }) {
  const { say } = useSpeaker();
  return (
    <Loaded query={useData(ViewerDocument, {})}>
      {({ viewer: { scope } }) =>
        scope === 'COORDINATOR' || scope === 'ADMINISTRATOR' ? (
          children
        ) : (
          <EmptyState
            picture="decide"
            title={say('desk.private')}
            actions={
              <ButtonLink href="/kirjaudu" icon="login">
                {say('common.action.signIn')}
              </ButtonLink>
            }
          />
        )
      }
    </Loaded>
  );
}
