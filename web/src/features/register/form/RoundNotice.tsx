import { Link, Notice, Tag } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { RegisterRoundDocument } from '../../../generated/graphql.ts';
import { useAsked } from '../useAsked.ts';

/** In the address of own answers: the code of the round that they are to be sent anew in. */
export const roundParameter = 'kierros';

type Props = {
  readonly code: string;
  /** Something is filled in already; else who answered in an earlier round may begin from that. */
  readonly isBegun?: boolean;
};

/** The round that the code of a poster led to; a code that leads nowhere does not stop anybody. */
export function RoundNotice({ code, isBegun = true }: Props) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const { data } = useAsked(RegisterRoundDocument, { code });
  const found = data?.answeringRound;
  if (!found) return null;
  if (!found.known || !found.round) return <Notice tone="warn" lead={say('register.round.unknown', { code })} />;
  const name = words(found.round.names).text;
  if (!found.open) return <Notice tone="warn" lead={say('register.round.closed', { name })} />;
  return (
    <div className="register__round">
      <Tag icon="clipboard-list">{say('register.round.name', { name })}</Tag>
      {isBegun ? null : (
        <p>
          <Link href={`/oma?${roundParameter}=${encodeURIComponent(code)}`}>{say('register.round.again')}</Link>
        </p>
      )}
    </div>
  );
}
