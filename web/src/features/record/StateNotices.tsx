import { useState } from 'react';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { Button, Notice, Tag } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { useViewer } from '#state/viewer.ts';
import { useRecordCommands } from '#records/commands.ts';
import { hasEnded, isToCome, useDay } from '#records/day.ts';
import type { Sourced } from './Provenance.tsx';

type Props = { readonly record: Sourced; readonly isSet?: boolean | undefined };

/** The states at a glance, beside the kind. */
export function StateTags({ record, isSet }: Props) {
  const { say } = useSpeaker();
  const { day } = useDay();
  return (
    <>
      {hasEnded(record, day) ? <Tag>{say('common.state.ended')}</Tag> : null}
      {isToCome(record, day) ? <Tag tone="info">{say('common.state.planned')}</Tag> : null}
      {isSet === true || record.suggestion ? <Tag tone="warn">{say('common.state.suggestion')}</Tag> : null}
      {record.unreviewed ? <Tag isOutlined>{say('common.state.unreviewed')}</Tag> : null}
    </>
  );
}

/** What the states mean, and what a coordinator can do about them. */
export function StateNotices({ record, name, isSet }: Props & { readonly name: string }) {
  const { say, date } = useSpeaker();
  const { day, asOf } = useDay();
  const { validFrom, validTo } = record;
  return (
    <>
      {validTo !== null && hasEnded(record, day) ? (
        <Notice lead={`${say('record.state.ended', { date: date(validTo as PartialDate) })}.`}>
          {asOf === null ? say('record.state.lastDay') : undefined}
        </Notice>
      ) : null}
      {validFrom !== null && isToCome(record, day) ? (
        <Notice lead={`${say('record.state.planned', { date: date(validFrom as PartialDate) })}.`} />
      ) : null}
      {isSet === true ? <Notice>{say('record.state.set')}</Notice> : null}
      <Unsure record={record} name={name} />
    </>
  );
}

/** Not reviewed, or only inferred: said to all, settled by coordinators. */
function Unsure({ record, name }: { readonly record: Sourced; readonly name: string }) {
  const { say } = useSpeaker();
  const { isCoordinator } = useViewer();
  const { review, confirm } = useRecordCommands();
  const [isBusy, setIsBusy] = useState(false);
  if (!record.suggestion && !record.unreviewed) return null;
  const settle = async (): Promise<void> => {
    setIsBusy(true);
    const sent = { id: record.id, name, isUnreviewed: record.unreviewed };
    await (record.suggestion ? confirm(sent) : review(sent)).finally(() => setIsBusy(false));
  };
  return (
    <Notice
      tone="warn"
      actions={
        isCoordinator ? (
          <Button isDense icon="check" isBusy={isBusy} onClick={() => void settle()}>
            {say(record.suggestion ? 'edit.action.confirm' : 'edit.action.review')}
          </Button>
        ) : undefined
      }
    >
      {say(record.suggestion ? 'record.state.suggestion' : 'record.state.unreviewed')}
    </Notice>
  );
}
