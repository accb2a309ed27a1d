import { Notice } from '#ui/index.ts';
import type { RequestError } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';

/** Why it did not get there. What was written stays in its box. */
export function Trouble({ failure }: { readonly failure: RequestError | null }) {
  const { say } = useSpeaker();
  if (failure === null) return null;
  const kind = { OFFLINE: 'offline', AWAY: 'server', FORBIDDEN: 'noRight', FAILED: 'unexpected' } as const;
  const name = kind[failure.code];
  return (
    <Notice tone="danger" isLive lead={`${say(`errors.${name}.title`)}.`}>
      {say(`errors.${name}.text`)}
    </Notice>
  );
}
