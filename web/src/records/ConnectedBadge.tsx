import { CountBadge } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';

type Props = {
  readonly href: string;
  readonly organisations: number;
  /** Whether all members of all networks about the theme are recorded; if not, the number is a least one. */
  readonly isWhole: boolean;
  /** "3 organisaatiota" instead of the bare number. */
  readonly inWords?: boolean;
};

/** How many organisations a theme connects. Members that nobody has listed are not zero members. */
export function ConnectedBadge({ href, organisations, isWhole, inWords = false }: Props) {
  const { say, number } = useSpeaker();
  const O = say('nouns.organisation.count', { n: organisations });
  if (!isWhole && organisations === 0) {
    const text = inWords ? say('counts.connected.unknown') : undefined;
    return <CountBadge href={href} value={null} text={text} spoken={say('counts.connected.unknownSpoken')} />;
  }
  const spoken = isWhole ? O : say('counts.connected.atLeast', { O });
  const short = isWhole ? number(organisations) : `${number(organisations)}+`;
  return <CountBadge href={href} value={organisations} text={inWords ? spoken : short} spoken={spoken} />;
}
