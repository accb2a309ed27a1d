import type { ReactNode } from 'react';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { Link, Tag } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { hasEnded, isToCome, useDay, useRecordPath } from '#records/day.ts';
import { RecordLink } from '#records/RecordLink.tsx';
import { isDrawn, type SentRecord } from '#records/sent.ts';
import { FoldedQuote } from './Quote.tsx';

/** What every tie is marked with, as the fragment `TieMarks` sends it. */
export type Tie = {
  readonly id: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly quote: string | null;
  readonly unreviewed: boolean;
  readonly suggestion: boolean;
};

type Props = {
  readonly tie: Tie;
  /** The other end. */
  readonly to: SentRecord;
  /** Words before the other end: "Rahoittaja". */
  readonly lead?: string | undefined;
  readonly facts?: readonly ReactNode[];
  readonly marks?: ReactNode;
  readonly action?: ReactNode;
  /** Whether a suggestion says that it is not counted; the whole section may have said so. */
  readonly isMarked?: boolean;
};

/** Since when, until when, in words. */
export const useTimes = (): ((tie: Pick<Tie, 'validFrom' | 'validTo'>) => readonly string[]) => {
  const { say, date } = useSpeaker();
  const { day } = useDay();
  return (tie) => {
    const words: string[] = [];
    const { validFrom, validTo } = tie;
    if (validFrom !== null)
      words.push(
        say(isToCome(tie, day) ? 'record.state.planned' : 'record.tie.since', { date: date(validFrom as PartialDate) }),
      );
    if (validTo !== null)
      words.push(
        say(hasEnded(tie, day) ? 'record.tie.until' : 'record.tie.ends', { date: date(validTo as PartialDate) }),
      );
    return words;
  };
};

/** One tie in words: the other end, what is known of the tie, the way to the tie's own page. */
export function TieRow({ tie, to, lead, facts = [], marks, action, isMarked = true }: Props) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const times = useTimes();
  const path = useRecordPath();
  const { text: name } = words(to.names ?? to.labels);
  // A role and a class may be the same word: once is enough.
  const said = [...new Set([...facts.filter((fact) => fact !== null && fact !== ''), ...times(tie)])];
  return (
    <div className="tie">
      <div className="tie__main">
        <div className="tie__name">
          {lead === undefined ? null : <span className="tie__lead">{lead}</span>}
          <RecordLink record={to} hasSymbol={isDrawn(to)} />
        </div>
        <div className="tie__more">
          {said.length === 0 ? null : (
            <ul role="list" className="tie__facts">
              {said.map((fact, index) => (
                <li key={index}>{fact}</li>
              ))}
            </ul>
          )}
          <FoldedQuote text={tie.quote} />
        </div>
      </div>
      <div className="tie__end">
        {tie.suggestion && isMarked ? <Tag tone="warn">{say('common.state.suggestion')}</Tag> : null}
        {tie.unreviewed && !tie.suggestion ? <Tag isOutlined>{say('common.state.unreviewed')}</Tag> : null}
        {marks}
        {action}
        <Link
          className="tie__details"
          href={path(tie.id)}
          aria-label={`${say('record.tie.details')}: ${lead === undefined ? name : `${lead}, ${name}`}`}
        >
          {say('record.tie.details')}
        </Link>
      </div>
    </div>
  );
}
