import { Button, ErrorState } from '#ui/index.ts';
import { RequestError } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';

/** Says what failed and what to do; never what a machine would say. */
export function PageError({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { say } = useSpeaker();
  const code = error instanceof RequestError ? error.code : 'UNEXPECTED';
  const retry = (
    <Button variant="secondary" onClick={onRetry}>
      {say('common.action.retry')}
    </Button>
  );
  if (code === 'OFFLINE')
    return (
      <ErrorState title={say('errors.offline.title')} actions={retry}>
        {say('errors.offline.text')}
      </ErrorState>
    );
  if (code === 'AWAY')
    return (
      <ErrorState title={say('errors.server.title')} actions={retry}>
        {say('errors.server.text')}
      </ErrorState>
    );
  if (code === 'FORBIDDEN')
    return <ErrorState title={say('errors.noRight.title')}>{say('errors.noRight.text')}</ErrorState>;
  const id = error instanceof RequestError ? error.requestId : null;
  return (
    <ErrorState title={say('errors.unexpected.title')} actions={retry}>
      {id === null ? say('errors.unexpected.text') : say('errors.server.failed', { id })}
    </ErrorState>
  );
}
