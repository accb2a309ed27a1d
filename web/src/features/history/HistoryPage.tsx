import { ButtonLink, Card, PageHeading } from '#ui/index.ts';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { HistoryList } from '#records/HistoryList.tsx';
import { Loaded } from '#records/Loaded.tsx';
import { HeadDocument, LatestChangesDocument } from '../../generated/graphql.ts';
import './history-page.css';

const pageSize = 25;
/** The page shows change sets up to this version; without it, the newest. */
const upToParameter = 'versio';

/** What was done to the whole register, newest first. */
export function HistoryPage() {
  const { say } = useSpeaker();
  const view = useView();
  const title = say('common.page.history');
  usePageTitle(title);
  const head = useData(HeadDocument, {});
  const asked = Number(view.get(upToParameter) ?? '');
  return (
    <div className="history-page">
      <PageHeading title={title} summary={say('record.history.intro')} />
      <Loaded query={head}>
        {({ revision }) => (
          <Page head={revision} upTo={Number.isInteger(asked) && asked > 0 ? Math.min(asked, revision) : revision} />
        )}
      </Loaded>
    </div>
  );
}

function Page({ head, upTo }: { readonly head: number; readonly upTo: number }) {
  const { say, number } = useSpeaker();
  const since = Math.max(0, upTo - pageSize);
  const query = useData(LatestChangesDocument, { since, first: upTo - since });
  const newer = upTo + pageSize;
  const title = say('record.history.versions', { from: number(since + 1), to: number(upTo), all: number(head) });
  return (
    <Card title={title}>
      <Loaded query={query} lines={12}>
        {({ changes }) =>
          changes.length === 0 ? (
            <p>{say('record.history.empty')}</p>
          ) : (
            <HistoryList sets={changes.filter(({ revision }) => revision <= upTo).toReversed()} />
          )
        }
      </Loaded>
      <nav aria-label={say('record.history.pages')} className="cluster">
        {upTo < head ? (
          <ButtonLink icon="chevron-left" href={newer >= head ? '/historia' : `/historia?${upToParameter}=${newer}`}>
            {say('record.history.newer')}
          </ButtonLink>
        ) : null}
        {since > 0 ? (
          <ButtonLink iconEnd="chevron-right" href={`/historia?${upToParameter}=${since}`}>
            {say('record.history.older')}
          </ButtonLink>
        ) : null}
      </nav>
    </Card>
  );
}
