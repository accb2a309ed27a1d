import { useState } from 'react';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { Button, Tag } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useViewer } from '#state/viewer.ts';
import { useRecordCommands } from '#records/commands.ts';
import { RecordLink } from '#records/RecordLink.tsx';
import type { SentRecord, SentTerm } from '#records/sent.ts';
import { TieRow, type Tie } from './TieRow.tsx';

/** As the fragment `TieMembership` sends it, with the other end. */
export type MembershipTie = Tie & {
  readonly lapsed: boolean;
  readonly renewedOn: string | null;
  readonly relation: SentTerm;
  readonly roles: readonly SentTerm[];
  readonly confirmation: SentTerm;
  readonly onBehalfOf: readonly SentRecord[];
};

type Props = {
  readonly tie: MembershipTie;
  readonly to: SentRecord;
  /** Among suggestions, where relations are mixed and the section has said that they are not counted. */
  readonly isSuggested?: boolean;
  /** More to say of this tie. */
  readonly facts?: readonly string[];
};

/** A membership from either end: roles, for whom, since when, who stands behind it. */
export function MembershipRow({ tie, to, isSuggested = false, facts = [] }: Props) {
  const { say, date, list } = useSpeaker();
  const words = useInLanguage();
  const roles = tie.roles.map(({ labels }) => words(labels).text);
  const isDisputed = tie.confirmation.id === 'confirmation.disputed';
  const isConfirmed = tie.confirmation.id === 'confirmation.confirmed';
  return (
    <TieRow
      tie={tie}
      to={to}
      isMarked={!isSuggested}
      facts={[
        ...facts,
        isSuggested ? words(tie.relation.labels).text : null,
        roles.length === 0 ? null : say('record.tie.roles', { list: list(roles) }),
        tie.onBehalfOf.length === 0 ? null : <OnBehalfOf key="for" organisations={tie.onBehalfOf} />,
        isDisputed || isConfirmed || isSuggested ? null : words(tie.confirmation.labels).text,
        tie.renewedOn === null ? null : say('record.tie.renewed', { date: date(tie.renewedOn as PartialDate) }),
      ]}
      marks={
        <>
          {isDisputed ? (
            <Tag tone="danger" icon="alert-circle">
              {say('record.tie.disputed')}
            </Tag>
          ) : null}
          {isConfirmed ? (
            <Tag tone="ok" icon="check">
              {words(tie.confirmation.labels).text}
            </Tag>
          ) : null}
          {tie.lapsed ? <Tag tone="warn">{say('record.tie.lapsed')}</Tag> : null}
        </>
      }
      action={tie.suggestion ? <Confirm tie={tie} name={words(to.names).text} /> : null}
    />
  );
}

/** For whom the organisation is there; apart from belonging itself. */
export function OnBehalfOf({ organisations }: { readonly organisations: readonly SentRecord[] }) {
  const { say } = useSpeaker();
  const [before = '', after = ''] = say('record.tie.onBehalfOf').split('{list}');
  return (
    <span className="tie__for">
      {before}
      {organisations.map((organisation) => (
        <RecordLink key={organisation.id} record={organisation} size={16} />
      ))}
      {after}
    </span>
  );
}

/** A suggestion holds: counted from now on, undo offered. */
function Confirm({ tie, name }: { readonly tie: Tie; readonly name: string }) {
  const { say } = useSpeaker();
  const { isCoordinator } = useViewer();
  const { confirm } = useRecordCommands();
  const [isBusy, setIsBusy] = useState(false);
  if (!isCoordinator) return null;
  const press = async (): Promise<void> => {
    setIsBusy(true);
    await confirm({ id: tie.id, name, isUnreviewed: tie.unreviewed }).finally(() => setIsBusy(false));
  };
  return (
    <Button
      isDense
      icon="check"
      aria-label={`${say('common.action.confirm')}: ${name}`}
      isBusy={isBusy}
      onClick={() => void press()}
    >
      {say('common.action.confirm')}
    </Button>
  );
}
