import { type ReactNode, useRef } from 'react';
import { EmptyState, PageHeading } from '#ui/index.ts';
import { Loaded } from '#records/Loaded.tsx';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { DeskQueueDocument, type DeskQueueQuery } from '../../generated/graphql.ts';
import { CoordinatorsOnly } from './CoordinatorsOnly.tsx';
import { DeskTabs } from './DeskTabs.tsx';
import { NewRecordCard } from './NewRecordCard.tsx';
import { ProposalCard } from './ProposalCard.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { TextCard } from './TextCard.tsx';
import './desk.css';

type Queue = NonNullable<DeskQueueQuery['reviewQueue']>;

type PartProps<Row> = {
  readonly title: string;
  readonly help?: string;
  readonly total: number;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly children: (row: Row) => ReactNode;
};

/** One kind of what waits; nothing when none of it does. */
function Part<Row>({ title, help, total, rows, keyOf, children }: PartProps<Row>) {
  const { say, number } = useSpeaker();
  if (total === 0) return null;
  return (
    <section className="desk__part">
      <h2>
        {title} <span className="secondary numbers">{number(total)}</span>
      </h2>
      {help === undefined ? null : <p className="secondary">{help}</p>}
      <ul role="list" className="desk__items">
        {rows.map((row) => (
          <li key={keyOf(row)}>{children(row)}</li>
        ))}
      </ul>
      {rows.length < total ? (
        <p className="secondary">{say('desk.review.more', { n: rows.length, all: total })}</p>
      ) : null}
    </section>
  );
}

/** Ids of the cards in the order in which they stand. */
const order = ({ records, proposals, texts }: Queue): readonly string[] => [
  ...records.rows.map(({ record }) => record.id),
  ...proposals.rows.map(({ id }) => id),
  ...texts.rows.map(({ id }) => id),
];

function Parts({ queue }: { readonly queue: Queue }) {
  const { say } = useSpeaker();
  const { records, proposals, texts, questions } = queue;
  const page = useRef<HTMLDivElement>(null);
  /** The focus goes to the card after the one that was decided, which is about to go. */
  const goOn = (id: string) => (): void => {
    const all = order(queue);
    const next = all[all.indexOf(id) + 1] ?? all[all.indexOf(id) - 1];
    const head = page.current?.querySelector<HTMLElement>(`[data-desk="${CSS.escape(next ?? '')}"] h3`);
    (head ?? document.querySelector<HTMLElement>('h1'))?.focus();
  };
  return (
    <div ref={page} className="desk__items">
      <Part title={say('desk.review.records')} {...records} keyOf={({ record }) => record.id}>
        {(row) => <NewRecordCard row={row} onDone={goOn(row.record.id)} />}
      </Part>
      <Part title={say('desk.review.proposals')} {...proposals} keyOf={({ id }) => id}>
        {(row) => <ProposalCard row={row} onDone={goOn(row.id)} />}
      </Part>
      <Part title={say('desk.review.texts')} help={say('desk.review.textsHelp')} {...texts} keyOf={({ id }) => id}>
        {(row) => <TextCard row={row} onDone={goOn(row.id)} />}
      </Part>
      <Part
        title={say('desk.review.questions')}
        help={say('desk.review.waiting', { n: questions.waiting })}
        total={questions.total}
        rows={questions.rows}
        keyOf={({ id }) => id}
      >
        {(row) => <QuestionCard row={row} />}
      </Part>
    </div>
  );
}

function Waiting() {
  const { say } = useSpeaker();
  const query = useData(DeskQueueDocument, {});
  const queue = query.data?.reviewQueue;
  const waiting = queue ? queue.records.total + queue.proposals.total + queue.texts.total : undefined;
  return (
    <>
      <DeskTabs current="review" waiting={waiting} />
      <p role="status" className="secondary numbers">
        {waiting === undefined ? '' : say('desk.review.summary', { n: waiting })}
      </p>
      <Loaded query={query}>
        {({ reviewQueue }) => (
          <>
            {waiting === 0 ? (
              <EmptyState picture="yes" title={say('desk.review.none')}>
                {say('desk.review.noneNext')}
              </EmptyState>
            ) : null}
            {reviewQueue ? <Parts queue={reviewQueue} /> : null}
          </>
        )}
      </Loaded>
    </>
  );
}

/** For coordinators: what respondents brought and nobody has looked at, oldest first. */
export function ReviewPage() {
  const { say } = useSpeaker();
  const title = say('desk.review.title');
  usePageTitle(title);
  return (
    <div className="desk">
      <PageHeading title={title} />
      <CoordinatorsOnly>
        <Waiting />
      </CoordinatorsOnly>
    </div>
  );
}
