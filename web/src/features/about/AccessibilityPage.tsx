import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { ButtonLink } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { OperatorFacts } from './OperatorFacts.tsx';
import { Points, Section, TextPage } from './TextPage.tsx';

/** Move it when the statement is gone through again: the law wants it kept up to date. */
const madeOn = '2026-11-26' as PartialDate;
const instructions = 'www.saavutettavuusvaatimukset.fi';

/** The statement that the law on digital services asks for. Says no more than has been tested. */
export function AccessibilityPage() {
  const { say, date } = useSpeaker();
  return (
    <TextPage
      title={say('about.accessibility.title')}
      summary={say('about.accessibility.intro', { app: say('common.app.name') })}
    >
      <Section title={say('about.accessibility.state.title')}>
        <p>{say('about.accessibility.state.level')}</p>
        <p>{say('about.accessibility.state.how')}</p>
      </Section>
      <Section title={say('about.accessibility.known.title')}>
        <Points
          texts={(['people', 'plain', 'languages', 'recorded', 'map'] as const).map((name) =>
            say(`about.accessibility.known.${name}`),
          )}
        />
      </Section>
      <Section title={say('about.accessibility.other.title')}>
        <Points
          texts={(['list', 'words', 'file', 'person'] as const).map((name) => say(`about.accessibility.other.${name}`))}
        />
      </Section>
      <Section title={say('about.accessibility.tell.title')}>
        <p>{say('about.accessibility.tell.text')}</p>
        <ButtonLink href="/palaute?aihe=saavutettavuus" variant="primary" icon="message">
          {say('about.accessibility.tell.go')}
        </ButtonLink>
      </Section>
      <Section title={say('about.accessibility.authority.title')}>
        <p>{say('about.accessibility.authority.text')}</p>
        <p>{say('about.accessibility.authority.where', { address: instructions })}</p>
      </Section>
      <Section title={say('about.operator.title')}>
        <OperatorFacts />
      </Section>
      <p className="secondary">{say('about.accessibility.made', { date: date(madeOn) })}</p>
    </TextPage>
  );
}
