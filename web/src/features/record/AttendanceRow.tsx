import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { SentRecord, SentTerm } from '#records/sent.ts';
import { useEventFacts, type ConnectedEvent } from './ConnectedSections.tsx';
import { OnBehalfOf } from './MembershipRow.tsx';
import { TieRow, type Tie } from './TieRow.tsx';

export type AttendanceTie = Tie & {
  readonly representatives: number | null;
  readonly remote: boolean;
  readonly roles: readonly SentTerm[];
  readonly onBehalfOf: readonly SentRecord[];
};

type Props = {
  readonly tie: AttendanceTie;
  readonly to: SentRecord;
  /** When seen from the organisation: when and where it was. */
  readonly event?: ConnectedEvent;
};

/** Being at an event, from either end: how many persons, how, in which role, for whom. */
export function AttendanceRow({ tie, to, event }: Props) {
  const { say, list } = useSpeaker();
  const words = useInLanguage();
  const factsOf = useEventFacts();
  const roles = tie.roles.map(({ labels }) => words(labels).text);
  return (
    <TieRow
      tie={tie}
      to={to}
      facts={[
        ...(event === undefined ? [] : factsOf(event)),
        tie.representatives === null ? null : say('record.tie.representatives', { n: tie.representatives }),
        tie.remote ? say('record.tie.remote') : null,
        roles.length === 0 ? null : say('record.tie.roles', { list: list(roles) }),
        tie.onBehalfOf.length === 0 ? null : <OnBehalfOf key="for" organisations={tie.onBehalfOf} />,
      ]}
    />
  );
}
