import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { Notice } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { OperatorDocument } from '../../generated/graphql.ts';
import { OperatorFacts } from './OperatorFacts.tsx';
import { Points, Section, TextPage } from './TextPage.tsx';

const madeOn = '2026-11-26' as PartialDate;
const ombudsman = 'tietosuoja.fi';

/** The privacy notice: what this program stores and for how long. Whoever runs it adds themselves. */
export function PrivacyPage() {
  const { say, date } = useSpeaker();
  const { data } = useData(OperatorDocument, {});
  return (
    <TextPage title={say('about.privacy.title')} summary={say('about.privacy.intro')}>
      {data?.operator.name === null ? <Notice tone="warn">{say('about.privacy.draft')}</Notice> : null}
      <Section title={say('about.operator.title')}>
        <OperatorFacts />
      </Section>
      <Section title={say('about.privacy.stored.title')}>
        <Points
          texts={(['register', 'feedback', 'signIn', 'logs'] as const).map((name) =>
            say(`about.privacy.stored.${name}`),
          )}
        />
      </Section>
      <Section title={say('about.privacy.why.title')}>
        <p>{say('about.privacy.why.text')}</p>
      </Section>
      <Section title={say('about.privacy.from.title')}>
        <p>{say('about.privacy.from.text')}</p>
      </Section>
      <Section title={say('about.privacy.kept.title')}>
        <Points
          texts={(['feedback', 'signIn', 'register', 'backups'] as const).map((name) =>
            say(`about.privacy.kept.${name}`),
          )}
        />
      </Section>
      <Section title={say('about.privacy.who.title')}>
        <p>{say('about.privacy.who.text')}</p>
      </Section>
      <Section title={say('about.privacy.device.title')}>
        <p>{say('about.privacy.device.text')}</p>
      </Section>
      <Section title={say('about.privacy.rights.title')}>
        <p>{say('about.privacy.rights.text', { address: ombudsman })}</p>
      </Section>
      <p className="secondary">{say('about.privacy.made', { date: date(madeOn) })}</p>
    </TextPage>
  );
}
