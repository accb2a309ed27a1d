import { Notice } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import type { Failure } from './useWork.ts';

const kinds = {
  OFFLINE: 'offline',
  AWAY: 'server',
  BUSY: 'busy',
  FORBIDDEN: 'noRight',
  FAILED: 'unexpected',
} as const;

/** Why it did not get there. What was written stays in its box. */
export function Trouble({ failure }: { readonly failure: Failure | null }) {
  const { say } = useSpeaker();
  if (failure === null) return null;
  const kind = kinds[failure];
  return (
    <Notice tone="danger" isLive lead={`${say(`errors.${kind}.title`)}.`}>
      {say(`errors.${kind}.text`)}
    </Notice>
  );
}
