import { Button, ButtonLink, ErrorState } from '#ui/index.ts';
import { RequestError } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';

type Props = {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Nothing else is on the page. */
  readonly isPage?: boolean;
};

/** Says what failed and what to do; never what a machine would say. */
export function PageError({ error, onRetry, isPage = false }: Props) {
  const { say } = useSpeaker();
  const code = error instanceof RequestError ? error.code : 'UNEXPECTED';
  const retry = (
    <>
      <Button variant="secondary" onClick={onRetry}>
        {say('common.action.retry')}
      </Button>
      {isPage ? (
        <ButtonLink href="/" variant="quiet">
          {say('errors.notFound.home')}
        </ButtonLink>
      ) : null}
    </>
  );
  if (code === 'OFFLINE')
    return (
      <ErrorState isPage={isPage} title={say('errors.offline.title')} actions={retry}>
        {say('errors.offline.text')}
      </ErrorState>
    );
  if (code === 'AWAY')
    return (
      <ErrorState isPage={isPage} title={say('errors.server.title')} actions={retry}>
        {say('errors.server.text')}
      </ErrorState>
    );
  if (code === 'BUSY')
    return (
      <ErrorState isPage={isPage} title={say('errors.busy.title')} actions={retry}>
        {say('errors.busy.text')}
      </ErrorState>
    );
  if (code === 'FORBIDDEN')
    return (
      <ErrorState
        isPage={isPage}
        title={say('errors.noRight.title')}
        actions={
          <ButtonLink href="/kirjaudu" icon="login">
            {say('errors.noRight.signIn')}
          </ButtonLink>
        }
      >
        {say('errors.noRight.text')}
      </ErrorState>
    );
  const id = error instanceof RequestError ? error.requestId : null;
  return (
    <ErrorState isPage={isPage} title={say('errors.unexpected.title')} actions={retry}>
      {id === null ? say('errors.unexpected.text') : say('errors.server.failed', { id })}
    </ErrorState>
  );
}
