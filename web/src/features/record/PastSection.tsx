import type { Day, PartialDate } from '@tvl/core/domain/partial-date.ts';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { hasEnded } from '#records/day.ts';
import type { SentRecord } from '#records/sent.ts';
import { PastOfNetworkDocument, PastOfOrganisationDocument, type Language } from '../../generated/graphql.ts';
import { MembershipRow, type MembershipTie } from './MembershipRow.tsx';
import { ListSection } from './Section.tsx';

type Ended = SentRecord & { readonly validFrom: string | null; readonly validTo: string | null };
type Past = { readonly tie: MembershipTie; readonly to: Ended };

/** `day`: the one that the rest of the page is about. */
type Shown = { readonly day: string };

const useSorted = (): Language => useSpeaker().language.toUpperCase() as Language;

export function PastMembers({ network, day }: Shown & { readonly network: string }) {
  const { data } = useData(PastOfNetworkDocument, { network: [network], asOf: day, language: useSorted() });
  return <PastSection day={day} ties={(data?.memberships.nodes ?? []).map((tie) => ({ tie, to: tie.organisation }))} />;
}

export function PastNetworks({ organisation, day }: Shown & { readonly organisation: string }) {
  const { data } = useData(PastOfOrganisationDocument, {
    organisation: [organisation],
    asOf: day,
    language: useSorted(),
  });
  return <PastSection day={day} ties={(data?.memberships.nodes ?? []).map((tie) => ({ tie, to: tie.network }))} />;
}

/** Ties that ended with their other end: kept, shown apart, not counted. */
function PastSection({ ties, day }: Shown & { readonly ties: readonly Past[] }) {
  const { say, date } = useSpeaker();
  const past = ties.filter(({ to }) => hasEnded(to, day as Day));
  return (
    <ListSection
      title={say('record.section.ended')}
      note={say('record.note.ended')}
      items={past}
      keyOf={({ tie }) => tie.id}
      renderItem={({ tie, to }) => (
        <MembershipRow
          tie={tie}
          to={to}
          isSuggested
          facts={to.validTo === null ? [] : [say('record.tie.until', { date: date(to.validTo as PartialDate) })]}
        />
      )}
    />
  );
}
