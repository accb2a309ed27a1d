import { Card, Link, Notice, Picture, pictureWithCode } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type {
  RegisterCountFragment,
  RegisterMatchFragment,
  RegisterReceiptFragment,
} from '../../../generated/graphql.ts';
import type { Sent } from '../draft-store.ts';
import { PersonalLink } from './PersonalLink.tsx';
import { SmallPicture } from './SmallPicture.tsx';
import './receipt.css';

type Props = {
  readonly receipt: RegisterReceiptFragment;
  /** Null where the link is not known any more. */
  readonly sent: Sent | null;
};
type OfOrganisation = RegisterReceiptFragment['organisations'][number];

/** What the answers made: numbers that open their lists, the neighbourhood, who shares the trouble, and the link back. */
export function Receipt({ receipt, sent }: Props) {
  const { say } = useSpeaker();
  const { organisations, networks, proposals } = receipt;
  return (
    <>
      {proposals === 0 ? null : <Notice>{say('register.rec.proposals', { n: proposals })}</Notice>}
      {organisations.map((one) => (
        <Standing key={one.organisation.id} standing={one} />
      ))}
      {organisations.length === 0 ? <Told networks={networks} /> : null}
      {sent === null ? null : <PersonalLink sent={sent} />}
      {organisations.map((one) => (
        <Neighbours key={one.organisation.id} standing={one} />
      ))}
    </>
  );
}

/** "37 organisaatiota" as a link, and how many of them nobody has checked. */
function Counted({
  count,
  noun,
}: {
  readonly count: RegisterCountFragment;
  readonly noun: 'network' | 'organisation';
}) {
  const { say } = useSpeaker();
  const { count: n, unreviewed, path } = count;
  return (
    <>
      <Link className="receipt__number" href={path}>
        {say(`nouns.${noun}.count`, { n })}
      </Link>
      {unreviewed === 0 ? null : (
        <span className="receipt__unreviewed"> {say('register.rec.unreviewed', { n: unreviewed })}</span>
      )}
    </>
  );
}

function Standing({ standing }: { readonly standing: OfOrganisation }) {
  const { say } = useSpeaker();
  const { organisation, networks, sharing, closest } = standing;
  const { text, lang } = useInLanguage()(organisation.names);
  return (
    <Card tone="accent">
      <h2 lang={lang}>{text}</h2>
      <p>
        {say('register.rec.in')} <Counted count={networks} noun="network" />
      </p>
      <p>
        {say('register.rec.with')} <Counted count={sharing} noun="organisation" />
      </p>
      {closest ? (
        <p>
          {say('register.rec.close', { k: closest.atLeast })}: <Counted count={closest} noun="organisation" />
        </p>
      ) : null}
    </Card>
  );
}

function Told({ networks }: { readonly networks: RegisterReceiptFragment['networks'] }) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  if (networks.length === 0) return null;
  return (
    <Card title={say('register.rec.told')} tone="accent">
      <ul>
        {networks.map(({ id, names }) => (
          <li key={id}>
            <Link href={`/verkosto/${id}`} lang={words(names).lang}>
              {words(names).text}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** More neighbours than these do not fit a phone: then the networks alone are drawn. */
const crowd = 30;

function Neighbours({ standing }: { readonly standing: OfOrganisation }) {
  const { say } = useSpeaker();
  const { organisation, sameChallenges, helpers } = standing;
  const { text } = useInLanguage()(organisation.names);
  return (
    <>
      <SmallPicture id={organisation.id} name={text} isCrowded={standing.sharing.count > crowd} />
      <Matches title={say('register.rec.same')} matches={sameChallenges} />
      <Matches title={say('register.rec.helpers')} matches={helpers} />
    </>
  );
}

/** Challenges, each with how many share it or can help with it. */
function Matches({ title, matches }: { readonly title: string; readonly matches: readonly RegisterMatchFragment[] }) {
  const words = useInLanguage();
  const some = matches.filter(({ count }) => count > 0);
  if (some.length === 0) return null;
  return (
    <Card title={title}>
      <ul role="list" className="receipt__matches">
        {some.map(({ term, ...count }) => {
          const { text, lang } = words(term.labels);
          return (
            <li key={term.id}>
              <Picture name={pictureWithCode(term.symbol ?? '') ?? 'warning'} size={36} />
              <span>
                <span lang={lang}>{text}</span>: <Counted count={count} noun="organisation" />
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
