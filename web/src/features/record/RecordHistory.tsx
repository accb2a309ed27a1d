import { useState } from 'react';
import { Button, Card } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { HistoryList } from '#records/HistoryList.tsx';
import { Loaded } from '#records/Loaded.tsx';
import { RecordHistoryDocument } from '../../generated/graphql.ts';

const pageSize = 5;
/** More than the server gives in one answer. */
const most = 200;

/** What was done to the record, newest first; asking for more keeps what is read in place. */
export function RecordHistory({ id }: { readonly id: string }) {
  const { say } = useSpeaker();
  const [wanted, setWanted] = useState(pageSize);
  const query = useData(RecordHistoryDocument, { id, first: Math.min(wanted + 1, most), before: null });
  return (
    <div id="historia">
      <Card title={say('record.section.history')}>
        <Loaded query={query} lines={3}>
          {({ history }) =>
            history.length === 0 ? (
              <p className="secondary">{say('record.history.empty')}</p>
            ) : (
              <>
                <HistoryList sets={history.slice(0, wanted)} about={id} />
                {history.length > wanted ? (
                  <Button isDense icon="chevron-down" isBusy={query.isFetching} onClick={() => setWanted(wanted * 4)}>
                    {say('record.history.more')}
                  </Button>
                ) : null}
              </>
            )
          }
        </Loaded>
      </Card>
    </div>
  );
}
