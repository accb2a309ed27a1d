import { useCallback } from 'react';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { nounKey } from '@tvl/core/texts/keys.ts';
import { useSpeaker } from '#state/language.tsx';

/** "18 verkostoa, joista 4 tarkistamatta": the count of a noun's records, with the share of the unreviewed. */
export const useSayCount = (
  noun: Noun,
): ((count: { readonly total: number; readonly unreviewed: number }) => string) => {
  const { say } = useSpeaker();
  return useCallback(
    ({ total, unreviewed }) => {
      const n = say(nounKey(noun, 'count'), { n: total });
      if (unreviewed === 0) return n;
      return unreviewed === total
        ? say('counts.allUnreviewed', { n })
        : say('counts.withUnreviewed', { n, unreviewed });
    },
    [noun, say],
  );
};
