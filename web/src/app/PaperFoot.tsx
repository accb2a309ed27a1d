import { useLocation, useSearch } from 'wouter';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { useDay } from '#records/day.ts';
import { ViewerDocument } from '../generated/graphql.ts';

/** At the end of what is printed: of what day and version it is, and where it is kept. Sheets with a foot of their own go without. */
export function PaperFoot() {
  const { say, date } = useSpeaker();
  const { day } = useDay();
  const [place] = useLocation();
  const search = useSearch();
  const { data } = useData(ViewerDocument, {});
  const url = window.location.origin + place + (search === '' ? '' : `?${search}`);
  return (
    <footer className="app-paper print-only">
      {data === undefined ? null : <p>{say('record.print.footer', { date: date(day), n: data.revision })}</p>}
      <p>{say('record.print.address', { url })}</p>
    </footer>
  );
}
