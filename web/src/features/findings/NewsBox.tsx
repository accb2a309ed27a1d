import { useEffect, useState } from 'react';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { findingPath } from '@tvl/core/view/addresses.ts';
import { sayKind } from '@tvl/core/view/finding-words.ts';
import { Button, Link, Notice } from '#ui/index.ts';
import { today } from '#records/day.ts';
import { findingTitle } from '#records/findings/finding-names.ts';
import { recordName } from '#records/record-name.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import {
  FindingNewsDocument,
  type FindingNewsQuery,
  FindingRevisionDocument,
  type FindingRowFragment,
} from '../../generated/graphql.ts';
import { keepSeen, lastSeen, type Moment } from './moment.ts';

/** What changed since somebody was here on this device. The first visit only begins the count. */
export function NewsBox() {
  const [since, setSince] = useState<Moment | null>(lastSeen);
  const { data } = useData(FindingRevisionDocument, {}, { enabled: since === null });
  useEffect(() => {
    // Once: what changes while the page is open is news of the next visit.
    if (since === null && data && lastSeen() === null) keepSeen({ revision: data.revision, day: today() });
  }, [since, data]);
  if (since === null) return null;
  return (
    <News
      since={since}
      onSeen={(revision) => {
        const now = { revision, day: today() };
        keepSeen(now);
        setSince(now);
      }}
    />
  );
}

type NewsProps = { readonly since: Moment; readonly onSeen: (revision: number) => void };

function News({ since, onSeen }: NewsProps) {
  const { say, date } = useSpeaker();
  const query = useData(FindingNewsDocument, { since });
  const { data } = query;
  if (!data || query.isPlaceholderData) return null;
  const { appeared, changed, gone, tooLong } = data.findingChanges;
  const day = date(since.day as PartialDate);
  const isQuiet = appeared + changed + gone.length === 0;
  const seen = (
    <Button icon="check" isDense onClick={() => onSeen(data.revision)}>
      {say('findings.news.seen')}
    </Button>
  );
  if (tooLong) return <Notice actions={seen}>{say('findings.news.tooLong', { date: day })}</Notice>;
  return (
    <section className="findings-news" aria-labelledby="uutta">
      <h2 id="uutta">{say('findings.news.title')}</h2>
      <p role="status" className="secondary">
        {isQuiet ? say('findings.news.none', { date: day }) : say('findings.news.since', { date: day })}
      </p>
      {isQuiet ? null : (
        <>
          <NewsLists news={data} />
          <p>{seen}</p>
        </>
      )}
    </section>
  );
}

function NewsLists({ news: { findings, findingChanges } }: { readonly news: FindingNewsQuery }) {
  const { say } = useSpeaker();
  const { appeared, changed, gone } = findingChanges;
  const ofKind = (kind: 'APPEARED' | 'CHANGED') => findings.nodes.filter(({ news }) => news === kind);
  return (
    <>
      <Fold title={say('findings.news.appeared', { n: appeared })} count={appeared}>
        <NewsList rows={ofKind('APPEARED')} all={appeared} />
      </Fold>
      <Fold title={say('findings.news.changed', { n: changed })} count={changed}>
        <NewsList rows={ofKind('CHANGED')} all={changed} />
      </Fold>
      <Fold title={say('findings.news.gone', { n: gone.length })} count={gone.length}>
        <GoneList gone={gone} />
      </Fold>
    </>
  );
}

type FoldProps = { readonly title: string; readonly count: number; readonly children: React.ReactNode };

function Fold({ title, count, children }: FoldProps) {
  if (count === 0) return null;
  return (
    <details className="finding-fold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function NewsList({ rows, all }: { readonly rows: readonly FindingRowFragment[]; readonly all: number }) {
  const speaker = useSpeaker();
  const words = useInLanguage();
  return (
    <>
      <ul className="findings-news__list">
        {rows.map((row) => (
          <li key={row.id}>
            <Link href={row.path}>{findingTitle(speaker, words, row)}</Link>
          </li>
        ))}
      </ul>
      {rows.length < all ? (
        <p className="secondary">{speaker.say('lists.result.shown', { n: rows.length, all })}</p>
      ) : null}
    </>
  );
}

function GoneList({ gone }: { readonly gone: FindingNewsQuery['findingChanges']['gone'] }) {
  const speaker = useSpeaker();
  const words = useInLanguage();
  return (
    <ul className="findings-news__list">
      {gone.map(({ id, kind, subjects }) => (
        <li key={id}>
          <Link href={findingPath(id)}>
            {subjects.map((subject) => recordName(words, subject)).join(', ')}: {sayKind(speaker, kind)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
