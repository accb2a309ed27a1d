import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import type { TextKey } from '@tvl/core/texts/texts.ts';
import type { ListCountFragment } from '../../generated/graphql.ts';
import { useSpeaker } from '#state/language.tsx';

const rules: Readonly<Record<ListCountFragment['rule']['code'], TextKey>> = {
  RECORDS: 'counts.rule.distinct',
  GROUPS: 'counts.rule.distinct',
  MEMBERS: 'counts.rule.members',
  CONNECTED: 'counts.rule.theme',
  ATTENDANCE: 'counts.attendance.rule',
};

type Props = { readonly count: ListCountFragment; readonly hasArea?: boolean };

/** What stands beside the number: what is shown but not counted. */
export function Beside({ count }: { readonly count: ListCountFragment }) {
  const { say } = useSpeaker();
  return (
    <>
      {count.sets > 0 ? ` ${say('counts.sets.shown', { n: count.sets })}` : null}
      {count.suggestions > 0 ? ` ${say('counts.suggestions.shown', { n: count.suggestions })}` : null}
    </>
  );
}

/** The rule of the count, for those who ask. */
export function CountNotes({ count, hasArea = false }: Props) {
  const { say, date } = useSpeaker();
  return (
    <details className="count-notes">
      <summary>{say('counts.rule.title')}</summary>
      <ul>
        <li>{say(rules[count.rule.code])}</li>
        <li>{say('counts.rule.validOn', { date: date(count.rule.day as PartialDate) })}</li>
        {count.unreviewed > 0 ? <li>{say('counts.rule.unreviewed')}</li> : null}
        {hasArea ? <li>{say('counts.rule.area')}</li> : null}
      </ul>
    </details>
  );
}
