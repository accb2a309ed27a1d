import { Button, PageHeading, Picture, type PictureName } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { usePageTitle } from '#state/usePageTitle.ts';
import './about.css';
import './help.css';

const steps = [
  { name: 'search', picture: 'search' },
  { name: 'map', picture: 'map' },
  { name: 'list', picture: 'list' },
  { name: 'filter', picture: 'municipality' },
  { name: 'print', picture: 'print' },
  { name: 'talk', picture: 'talk' },
] as const satisfies readonly { readonly name: string; readonly picture: PictureName }[];

const more = ['language', 'keyboard', 'zoom'] as const;

/** How to use this, in pictures: one sheet of paper. */
export function HelpPage() {
  const { say } = useSpeaker();
  const title = say('common.footer.help');
  usePageTitle(title);
  return (
    <article className="help">
      <PageHeading
        title={title}
        summary={say('about.help.intro')}
        actions={
          <Button icon="printer" onClick={() => window.print()}>
            {say('common.action.print')}
          </Button>
        }
      />
      <ol role="list" className="help__steps">
        {steps.map(({ name, picture }, index) => (
          <li key={name} className="help__step">
            <Picture name={picture} size={112} />
            <div>
              <h2>
                <span className="help__number">{index + 1}</span> {say(`about.help.${name}.title`)}
              </h2>
              <p>{say(`about.help.${name}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <section className="about__section flow">
        <h2>{say('about.help.more.title')}</h2>
        <ul className="about__points">
          {more.map((name) => (
            <li key={name}>{say(`about.help.more.${name}`)}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}
