import { useState } from 'react';
import { Button, Notice, PageHeading } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { useViewer } from '#state/viewer.ts';
import { useRecordCommands } from '#records/commands.ts';
import { HistoryList } from '#records/HistoryList.tsx';
import { changedName, dayOf, nounSent, type SentChangeSet, type SentRecordChange } from '#records/history-words.ts';
import { Loaded } from '#records/Loaded.tsx';
import { NotFoundPage } from '#records/NotFoundPage.tsx';
import { nounKey } from '@tvl/core/texts/keys.ts';
import { RecordHistoryDocument } from '../../generated/graphql.ts';
import './record.css';

/** No such record now. If there was one, the log knows what it was and when it went. */
export function GoneRecord({ id }: { readonly id: string }) {
  const query = useData(RecordHistoryDocument, { id, first: 20, before: null });
  return (
    <Loaded isPage query={query}>
      {({ history }) => {
        const removal = history.find(({ changes }) => changes.some((one) => one.id === id && one.kind === 'REMOVED'));
        const change = removal?.changes.find((one) => one.id === id);
        return removal && change ? (
          <RemovedRecord history={history} removal={removal} change={change} />
        ) : (
          <NotFoundPage isRecord />
        );
      }}
    </Loaded>
  );
}

type Props = {
  readonly history: readonly SentChangeSet[];
  readonly removal: SentChangeSet;
  readonly change: SentRecordChange;
};

function RemovedRecord({ history, removal, change }: Props) {
  const speaker = useSpeaker();
  const { say, date } = speaker;
  const inWords = useInLanguage();
  const { isCoordinator } = useViewer();
  const { bringBack } = useRecordCommands();
  const [isBusy, setIsBusy] = useState(false);
  const name = changedName({ speaker, inWords }, change);
  usePageTitle(name);
  const restore = async (): Promise<void> => {
    setIsBusy(true);
    await bringBack({ id: change.id, name }).finally(() => setIsBusy(false));
  };
  return (
    <div className="record">
      <PageHeading title={name} above={<p className="record-kind">{say(nounKey(nounSent(change.noun), 'name'))}</p>} />
      <Notice
        tone="warn"
        lead={say('record.state.removed', { date: date(dayOf(removal)) })}
        actions={
          isCoordinator ? (
            <Button icon="arrow-back-up" isBusy={isBusy} onClick={() => void restore()}>
              {say('edit.action.restore')}
            </Button>
          ) : undefined
        }
      >
        {say('record.state.removedKept')}
      </Notice>
      <section className="record-gone">
        <h2>{say('record.section.history')}</h2>
        <HistoryList sets={history} about={change.id} />
      </section>
    </div>
  );
}
