import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { CountBadge } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { useRecordPath } from './day.ts';

/** A network's members as GraphQL counts them. */
export type MemberCount = { readonly state: string; readonly total: number; readonly unreviewed: number };

/** "8 jäsentä", "Ainakin 3", "Ei jäseniä", "Jäsenet eivät ole tiedossa": four states in words. */
export const sayMembers = ({ say }: Speaker, { state, total }: MemberCount): string => {
  switch (state) {
    case 'KNOWN':
      return say('counts.member.known', { n: total });
    case 'AT_LEAST':
      return say('counts.member.atLeast', { n: total });
    case 'NONE':
      return say('counts.member.none');
    default:
      return say('counts.member.unknown');
  }
};

/** The count as a mark that opens the members. */
export function MemberBadge({ network, count }: { readonly network: string; readonly count: MemberCount }) {
  const speaker = useSpeaker();
  const path = useRecordPath();
  const value = count.state === 'UNKNOWN' ? null : count.total;
  const text = count.state === 'AT_LEAST' ? `${speaker.number(count.total)}+` : undefined;
  return <CountBadge href={`${path(network)}#jasenet`} value={value} text={text} spoken={sayMembers(speaker, count)} />;
}
