import { useLocation, useSearch } from 'wouter';
import type { ReactNode } from 'react';
import { ViewerDocument } from '../../generated/graphql.ts';
import { Loaded } from '#records/Loaded.tsx';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { ButtonLink, EmptyState } from '#ui/index.ts';

/** The way in, which leads back here. */
export const useSignInHref = (): string => {
  const [place] = useLocation();
  const search = useSearch();
  return `/kirjaudu?palaa=${encodeURIComponent(search === '' ? place : `${place}?${search}`)}`;
};

/** Shows a form to those who are signed in, and to others what it takes. */
export function SignInNeeded({ children }: { readonly children: ReactNode }) {
  const { say } = useSpeaker();
  const href = useSignInHref();
  return (
    <Loaded query={useData(ViewerDocument, {})}>
      {({ viewer }) =>
        viewer.scope === 'READER' ? (
          <EmptyState
            picture="help"
            title={say('edit.signIn.needed')}
            actions={
              <ButtonLink href={href} variant="primary" icon="login">
                {say('common.action.signIn')}
              </ButtonLink>
            }
          >
            {say('edit.signIn.intro')}
          </EmptyState>
        ) : (
          children
        )
      }
    </Loaded>
  );
}
