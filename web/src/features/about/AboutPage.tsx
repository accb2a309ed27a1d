import { CardLink } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { OperatorFacts } from './OperatorFacts.tsx';
import { Points, Section, TextPage } from './TextPage.tsx';

/** What this is, where it came from, and for whom. */
export function AboutPage() {
  const { say } = useSpeaker();
  return (
    <TextPage title={say('common.footer.about')} summary={say('about.what.intro')}>
      <Section title={say('about.what.origin.title')}>
        <p>{say('about.what.origin.text')}</p>
        <p>{say('about.what.origin.later')}</p>
      </Section>
      <Section title={say('about.what.who.title')}>
        <Points
          texts={[
            say('about.what.who.associations'),
            say('about.what.who.authorities'),
            say('about.what.who.everybody'),
          ]}
        />
      </Section>
      <Section title={say('about.what.rules.title')}>
        <Points
          texts={[
            say('about.what.rules.unknown'),
            say('about.what.rules.counts'),
            say('about.what.rules.history'),
            say('about.what.rules.people'),
          ]}
        />
      </Section>
      <Section title={say('about.operator.title')}>
        <OperatorFacts />
      </Section>
      <div className="about__next no-print">
        <CardLink href="/ohje" picture="help" title={say('common.footer.help')} text={say('about.help.intro')} />
        <CardLink
          href="/lahteet"
          picture="list"
          title={say('common.footer.sources')}
          text={say('about.sources.intro')}
        />
      </div>
    </TextPage>
  );
}
