import { pathOf } from '@tvl/core/view/addresses.ts';
import { useSpeaker } from '#state/language.tsx';
import { useDay } from '#records/day.ts';

/** On paper only: what day and version it shows, and where it lives. */
export function PrintFooter({ id, revision }: { readonly id: string; readonly revision: number }) {
  const { say, date } = useSpeaker();
  const { day } = useDay();
  return (
    <footer className="record-print print-only">
      <p>{say('record.print.footer', { date: date(day), n: revision })}</p>
      <p>{say('record.print.address', { url: window.location.origin + pathOf(id) })}</p>
    </footer>
  );
}
