import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { recordName } from '#records/record-name.ts';
import type { DeskResponseFragment } from '../../generated/graphql.ts';

/** For whom, how and when it was said; nobody's name is known. */
export function SaidBy({ response }: { readonly response: DeskResponseFragment }) {
  const { say, date, list } = useSpeaker();
  const words = useInLanguage();
  const who = response.organisations.map((one) => recordName(words, one));
  return (
    <p className="secondary">
      {say('desk.review.by', { who: who.length === 0 ? say('desk.review.nobody') : list(who) })}
      {typeof response.sentOn === 'string'
        ? ` · ${say('desk.review.sent', {
            channel: words(response.channel.labels).text,
            date: date(response.sentOn as PartialDate),
          })}`
        : null}
    </p>
  );
}
