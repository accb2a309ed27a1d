import { useEffect, useRef } from 'react';
import type { RequestError } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import { ButtonLink, Notice } from '#ui/index.ts';
import { useSignInHref } from '../SignInNeeded.tsx';

/** The answer never came, or was no: what is typed is safe, and what to do. */
export function FailureNotice({ failure }: { readonly failure: RequestError }) {
  const { say } = useSpeaker();
  const signIn = useSignInHref();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [failure]);
  const { lead, text } = wordsOf(failure);
  return (
    <div ref={place}>
      <Notice
        tone="danger"
        isLive
        lead={`${say(lead)}.`}
        actions={
          failure.code === 'FORBIDDEN' ? (
            <ButtonLink href={signIn} icon="login">
              {say('common.action.signIn')}
            </ButtonLink>
          ) : undefined
        }
      >
        {failure.code === 'FAILED' && failure.requestId !== null
          ? say('errors.server.failed', { id: failure.requestId })
          : say(text)}{' '}
        {say('edit.kept.safe')}
      </Notice>
    </div>
  );
}

const wordsOf = ({ code }: RequestError) => {
  switch (code) {
    case 'OFFLINE':
      return { lead: 'errors.offline.title', text: 'errors.offline.text' } as const;
    case 'AWAY':
      return { lead: 'errors.server.title', text: 'errors.server.text' } as const;
    case 'BUSY':
      return { lead: 'errors.busy.title', text: 'errors.busy.text' } as const;
    case 'FORBIDDEN':
      return { lead: 'errors.noRight.title', text: 'errors.noRight.text' } as const;
    case 'FAILED':
      return { lead: 'errors.unexpected.title', text: 'errors.unexpected.text' } as const;
  }
};
