import { Button, Notice } from '#ui/index.ts';
import { dayParameter, setParameters } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { useDay } from './day.ts';

/** Says that the page is about another day than today, and leads back. */
export function DayNotice() {
  const { say, date } = useSpeaker();
  const { asOf } = useDay();
  if (asOf === null) return null;
  return (
    <Notice
      tone="warn"
      lead={`${say('lists.asOf.shown', { date: date(asOf) })}.`}
      actions={
        <Button isDense icon="clock" onClick={() => setParameters({ [dayParameter]: null })}>
          {say('lists.asOf.reset')}
        </Button>
      }
    >
      {say('lists.asOf.help')}
    </Notice>
  );
}
