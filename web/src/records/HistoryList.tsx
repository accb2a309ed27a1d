import { useMemo, useState } from 'react';
import { Button, Icon, Link } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useViewer } from '#state/viewer.ts';
import { useRecordPath } from './day.ts';
import type { Words } from './history-values.ts';
import { nounKey } from '@tvl/core/texts/keys.ts';
import {
  nounSent,
  sayChangeSet,
  sayFieldChange,
  sayRecordChange,
  sayValues,
  sayWhen,
  type SentChangeSet,
  type SentRecordChange,
} from './history-words.ts';
import { useUndo } from './useUndo.ts';
import './history.css';

/** Records of one change set shown before the rest is asked for. */
const shownAtFirst = 5;

type Props = {
  readonly sets: readonly SentChangeSet[];
  /** The record whose page this is: its own changes need no name. */
  readonly about?: string | undefined;
};

/** What was done, in words, newest first; coordinators take back from here. */
export function HistoryList({ sets, about }: Props) {
  const speaker = useSpeaker();
  const inWords = useInLanguage();
  const words = useMemo<Words>(() => ({ speaker, inWords }), [speaker, inWords]);
  return (
    <ol role="list" className="history">
      {sets.map((set) => (
        <HistoryItem key={set.revision} set={set} about={about} words={words} />
      ))}
    </ol>
  );
}

function HistoryItem({
  set,
  about,
  words,
}: { readonly set: SentChangeSet; readonly words: Words } & Omit<Props, 'sets'>) {
  const { say } = words.speaker;
  const { isCoordinator } = useViewer();
  const undo = useUndo();
  const path = useRecordPath();
  const [isBusy, setIsBusy] = useState(false);
  const [isWhole, setIsWhole] = useState(false);
  const title = sayChangeSet(words, set);
  // The title leads to the one record it is about, unless that is the page we are on.
  const [first] = set.changes;
  const single = set.changes.length === 1 && first?.id !== about ? first : undefined;
  const shown = isWhole ? set.changes : set.changes.slice(0, shownAtFirst);
  const takeBack = async (): Promise<void> => {
    setIsBusy(true);
    await undo(set.revision, title).finally(() => setIsBusy(false));
  };
  return (
    <li className="history__set">
      <div className="history__head">
        <p className="history__title">{single === undefined ? title : <Link href={path(single.id)}>{title}</Link>}</p>
        {isCoordinator ? (
          <Button
            variant="quiet"
            isDense
            icon="arrow-back-up"
            aria-label={`${say('common.action.undo')}: ${title}`}
            isBusy={isBusy}
            onClick={() => void takeBack()}
          >
            {say('common.action.undo')}
          </Button>
        ) : null}
      </div>
      <p className="history__when">
        {single === undefined ? null : <span>{say(nounKey(nounSent(single.noun), 'name'))}</span>}
        <time dateTime={set.time}>{sayWhen(words, set)}</time>
        <span className="history__version">{say('common.time.version', { n: set.revision })}</span>
      </p>
      {set.reason === null || set.reason === '' ? null : (
        <p className="history__reason">{say('record.history.reason', { reason: set.reason })}</p>
      )}
      <ul className="history__changes">
        {shown.map((change) => (
          <li key={change.id}>
            <RecordChange change={change} isNamed={set.changes.length > 1} words={words} />
          </li>
        ))}
      </ul>
      {shown.length < set.changes.length ? (
        <Button variant="quiet" isDense icon="chevron-down" onClick={() => setIsWhole(true)}>
          {say('record.showAll', { n: set.changes.length })}
        </Button>
      ) : null}
    </li>
  );
}

type ChangeProps = {
  readonly change: SentRecordChange;
  readonly isNamed: boolean;
  readonly words: Words;
};

function RecordChange({ change, isNamed, words }: ChangeProps) {
  const path = useRecordPath();
  const name = sayRecordChange(words, change);
  return (
    <>
      {isNamed ? (
        <p>
          <Link href={path(change.id)}>{name}</Link>
        </p>
      ) : null}
      {change.kind === 'CHANGED' ? (
        <FieldChanges change={change} words={words} />
      ) : (
        <Values change={change} words={words} />
      )}
    </>
  );
}

function FieldChanges({ change, words }: { readonly change: SentRecordChange; readonly words: Words }) {
  const { say } = words.speaker;
  return (
    <ul className="history__fields">
      {change.fields.map((field) => {
        const { text, before, after } = sayFieldChange(words, change.noun, field);
        return (
          <li key={field.field}>
            {text}
            {before === undefined && after === undefined ? null : (
              <details>
                <summary>{say('record.history.compare')}</summary>
                <p className="history__value">
                  {say('record.history.before', { value: before === '' ? '–' : (before ?? '–') })}
                </p>
                <p className="history__value">
                  {say('record.history.after', { value: after === '' ? '–' : (after ?? '–') })}
                </p>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What a new record came with, and a removed one had, folded. */
function Values({ change, words }: { readonly change: SentRecordChange; readonly words: Words }) {
  const values = sayValues(words, change);
  if (values.length === 0) return null;
  return (
    <details className="history__values">
      <summary>
        <Icon name="list" size={16} />
        {words.speaker.say('common.action.details')}
      </summary>
      <dl>
        {values.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
