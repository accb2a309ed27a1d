import { ButtonLink, CountBadge } from '#ui/index.ts';
import { dayParameter } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { useDay } from '#records/day.ts';
import type { MemberCount } from '#records/MemberCountText.tsx';
import type { SentRecord } from '#records/sent.ts';
import { ConnectedRow } from './ConnectedSections.tsx';
import { Section } from './Section.tsx';

export type SentCount = {
  readonly total: number;
  readonly unreviewed: number;
  readonly suggestions: number;
  readonly sets: number;
};

type Props = {
  readonly title: string;
  readonly count: SentCount;
  readonly records: readonly (SentRecord & { readonly unreviewed?: boolean; readonly memberCount?: MemberCount })[];
  /** Address of the filtered list that opens the count. */
  readonly list: string;
  readonly noun: 'network' | 'organisation';
  /** What was counted, in words. */
  readonly rule: 'distinct' | 'area' | 'theme';
};

const shown = 8;

/** "37, joista 4 tarkistamatta", what else is shown and not counted, and the first of the list behind it. */
export function CountedSection({ title, count, records, list, noun, rule }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { asOf } = useDay();
  const { total, unreviewed, sets, suggestions } = count;
  const href = asOf === null ? list : `${list}&${dayParameter}=${asOf}`;
  const said = say(`nouns.${noun}.count`, { n: total });
  const isEmpty = total + sets + suggestions === 0;
  return (
    <Section
      title={title}
      aside={<CountBadge href={href} value={total} spoken={say('counts.open', { count: said })} />}
    >
      {isEmpty ? (
        // Nobody has recorded any, which is not the same as that there are none.
        <p>{say('record.noneRecorded')}</p>
      ) : (
        <>
          <p className="secondary">
            {[
              unreviewed === 0 ? null : `${say('counts.withUnreviewed', { n: said, unreviewed })}.`,
              sets === 0 ? null : say('counts.sets.shown', { n: sets }),
              suggestions === 0 ? null : say('counts.suggestions.shown', { n: suggestions }),
              say(`counts.rule.${rule}`),
            ]
              .filter((text) => text !== null)
              .join(' ')}
          </p>
          <ul role="list" className="record-list">
            {records.slice(0, shown).map((record) => (
              <li key={record.id}>
                <ConnectedRow record={record} />
              </li>
            ))}
          </ul>
          {records.length > shown ? (
            <>
              <p className="print-only">{say('lists.result.shown', { n: shown, all: total + sets + suggestions })}</p>
              <ButtonLink href={href} isDense iconEnd="chevron-right">
                {say('counts.open', { count: said })}
              </ButtonLink>
            </>
          ) : null}
        </>
      )}
    </Section>
  );
}
