import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import type { SentRecord } from '#records/sent.ts';
import { PastOfNetworkDocument, PastOfOrganisationDocument } from '../../generated/graphql.ts';
import { MembershipRow, type MembershipTie } from './MembershipRow.tsx';
import { ListSection } from './Section.tsx';

type Ended = { readonly validTo: string | null };
type Past = { readonly tie: MembershipTie & Ended; readonly to: SentRecord & Ended };

/** `day`: the one that the rest of the page is about. */
type Shown = { readonly day: string };

export function PastMembers({ network, day }: Shown & { readonly network: string }) {
  const { data } = useData(PastOfNetworkDocument, { network, asOf: day });
  const past = data?.network?.memberships.past ?? [];
  return <PastSection ties={past.map((tie) => ({ tie, to: tie.organisation }))} />;
}

export function PastNetworks({ organisation, day }: Shown & { readonly organisation: string }) {
  const { data } = useData(PastOfOrganisationDocument, { organisation, asOf: day });
  const past = data?.organisation?.memberships.past ?? [];
  return <PastSection ties={past.map((tie) => ({ tie, to: tie.network }))} />;
}

/** Ties that are over, with their own end or with that of the other side: kept, shown apart, not counted. */
function PastSection({ ties }: { readonly ties: readonly Past[] }) {
  const { say, date } = useSpeaker();
  // The row itself says when a tie ended by its own date.
  const endOf = ({ tie, to }: Past): readonly string[] =>
    tie.validTo !== null || to.validTo === null
      ? []
      : [say('record.tie.until', { date: date(to.validTo as PartialDate) })];
  return (
    <ListSection
      title={say('record.section.ended')}
      note={say('record.note.ended')}
      items={ties}
      keyOf={({ tie }) => tie.id}
      renderItem={(past) => <MembershipRow tie={past.tie} to={past.to} isSuggested facts={endOf(past)} />}
    />
  );
}
