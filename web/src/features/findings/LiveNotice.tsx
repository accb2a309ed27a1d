import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSpeaker } from '#state/language.tsx';
import { useStream } from '#state/live.ts';

type Notice = {
  readonly appeared: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly reload: boolean;
};

const question = 'subscription FindingsChanged { findingsChanged { appeared changed gone reload } }';

/** Says politely that findings came, changed or went while the page was open, and reads them anew. */
export function LiveNotice() {
  const { say } = useSpeaker();
  const queries = useQueryClient();
  const [told, setTold] = useState('');
  useStream(question, (said) => {
    const { appeared, changed, gone, reload } = said['findingsChanged'] as Notice;
    void queries.invalidateQueries();
    if (reload) return setTold(say('findings.live.reload'));
    const counts = { appeared: appeared.length, changed: changed.length, gone: gone.length };
    if (counts.appeared + counts.changed + counts.gone > 0) setTold(say('findings.live.changed', counts));
  });
  return (
    <p role="status" className="findings-live secondary">
      {told}
    </p>
  );
}
