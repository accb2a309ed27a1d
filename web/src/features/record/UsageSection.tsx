import { dimensionName, nounKey } from '@tvl/core/texts/keys.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { CountBadge } from '#ui/index.ts';
import { dayParameter } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { useDay } from '#records/day.ts';
import { nounSent } from '#records/history-words.ts';
import type { SentCount } from './CountedSection.tsx';
import { Section } from './Section.tsx';

type Usage = { readonly noun: string; readonly dimension: string; readonly count: SentCount };

/** Nouns with a list page, where a filter of the same name opens the count. */
const lists: Partial<Readonly<Record<Noun, string>>> = {
  network: '/verkostot',
  organisation: '/organisaatiot',
  event: '/tapahtumat',
  material: '/aineistot',
};

/** What the term is used for, with counts; each that has a list opens it. */
export function UsageSection({ concept, usage }: { readonly concept: string; readonly usage: readonly Usage[] }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { asOf } = useDay();
  if (usage.length === 0) return null;
  return (
    <Section title={say('record.section.usage')}>
      <ul role="list" className="record-list">
        {usage.map(({ noun: sent, dimension, count }) => {
          const noun = nounSent(sent);
          const list = lists[noun];
          const said = say(nounKey(noun, 'count'), { n: count.total });
          const asOfDay = asOf === null ? '' : `&${dayParameter}=${asOf}`;
          return (
            <li key={`${sent} ${dimension}`} className="tie">
              <div className="tie__main">
                {say(nounKey(noun, 'names'))}
                <span className="record-note">{dimensionName(speaker, noun, dimension)}</span>
              </div>
              <div className="tie__end">
                {list === undefined ? (
                  <span className="numbers">{said}</span>
                ) : (
                  <CountBadge
                    href={`${list}?${dimension}=${concept}${asOfDay}`}
                    value={count.total}
                    text={said}
                    spoken={say('counts.open', { count: said })}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
