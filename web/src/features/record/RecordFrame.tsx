import { useEffect, type ReactNode } from 'react';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { Breadcrumbs, type Crumb, type Kind, KindSymbol, type KindRing, PageHeading } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { usePageTitle } from '#state/usePageTitle.ts';
import { DayNotice } from '#records/DayNotice.tsx';
import { useRecordPath } from '#records/day.ts';
import type { InWords } from '#records/sent.ts';
import { OpenFindings } from './OpenFindings.tsx';
import { PageActions, CoordinatorActions } from './RecordActions.tsx';
import { PermanentLink } from './PermanentLink.tsx';
import { PrintFooter } from './PrintFooter.tsx';
import { Provenance, type Sourced } from './Provenance.tsx';
import { RecordHistory } from './RecordHistory.tsx';
import { StateNotices, StateTags } from './StateNotices.tsx';
import { usePageData } from './usePageData.ts';
import './record.css';

type Props = {
  readonly noun: Noun;
  readonly record: Sourced;
  readonly name: InWords;
  /** "Verkosto, ohjausryhmä" */
  readonly kindWord: string;
  readonly kind?: Kind | undefined;
  readonly ring?: KindRing | undefined;
  /** Between the home page and this one. */
  readonly crumbs: readonly Crumb[];
  /** The computed sentence under the name. */
  readonly summary?: ReactNode;
  /** A set is shown and not counted as one. */
  readonly isSet?: boolean;
  readonly isOnMap?: boolean;
  readonly revision: number;
  /** The ties; beside them stand source and history. */
  readonly children: ReactNode;
};

/** An address may name a part of the page, as counts in lists do (`#jasenet`). */
const useAnchor = (): void => {
  useEffect(() => {
    const part = window.location.hash === '' ? null : document.getElementById(window.location.hash.slice(1));
    part?.scrollIntoView();
  }, []);
};

/** What every record's page has: where we are, what it is, how sure it is, where it comes from, what became of it. */
export function RecordFrame({
  noun,
  record,
  name,
  kindWord,
  kind,
  ring,
  crumbs,
  summary,
  isSet,
  isOnMap,
  revision,
  children,
}: Props) {
  const { say } = useSpeaker();
  const path = useRecordPath();
  usePageTitle(name.text);
  usePageData(record.id, name.text);
  useAnchor();
  return (
    <article className="record">
      <PageHeading
        title={name.text}
        headingRef={(heading) => {
          // The name may be in another language than the page.
          if (name.lang === undefined) heading?.removeAttribute('lang');
          else heading?.setAttribute('lang', name.lang);
        }}
        summary={summary}
        above={
          <>
            <Breadcrumbs
              label={say('common.nav.path')}
              items={[
                { href: '/', label: say('common.page.home') },
                ...crumbs,
                { href: path(record.id), label: name.text },
              ]}
            />
            <div className="record-kind">
              {kind === undefined ? null : <KindSymbol kind={kind} size={32} ring={ring} />}
              <span>{kindWord}</span>
              <StateTags record={record} isSet={isSet} />
            </div>
          </>
        }
        actions={<PageActions id={record.id} isOnMap={isOnMap} />}
      />
      <div className="record-notices">
        <DayNotice />
        <StateNotices record={record} name={name.text} isSet={isSet} />
        <CoordinatorActions noun={noun} record={record} name={name.text} />
      </div>
      <div className="record-columns">
        <div className="record-column">{children}</div>
        <div className="record-column record-column--side">
          <OpenFindings noun={noun} id={record.id} />
          <Provenance record={record} />
          <RecordHistory id={record.id} />
          <PermanentLink id={record.id} />
        </div>
      </div>
      <PrintFooter id={record.id} revision={revision} />
    </article>
  );
}
