import { Notice, Tag } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { RegisterRoundDocument } from '../../../generated/graphql.ts';
import { useAsked } from '../useAsked.ts';

/** The round that the code of a poster led to; a code that leads nowhere does not stop anybody. */
export function RoundNotice({ code }: { readonly code: string }) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const { data } = useAsked(RegisterRoundDocument, { code });
  const found = data?.answeringRound;
  if (!found) return null;
  if (!found.known || !found.round) return <Notice tone="warn" lead={say('register.round.unknown', { code })} />;
  const name = words(found.round.names).text;
  if (!found.open) return <Notice tone="warn" lead={say('register.round.closed', { name })} />;
  return (
    <p className="register__round">
      <Tag icon="clipboard-list">{say('register.round.name', { name })}</Tag>
    </p>
  );
}
