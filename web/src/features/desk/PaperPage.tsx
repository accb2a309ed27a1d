import { Button, PageHeading } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { usePageTitle } from '#state/usePageTitle.ts';
import './desk.css';

/** Networks that fit one sheet; a second sheet has room for more. */
const rows = 5;

function Line({ label }: { readonly label: string }) {
  return (
    <p className="desk-paper__line">
      <span>{label}</span>
      <span aria-hidden="true" />
    </p>
  );
}

function Boxes({ labels }: { readonly labels: readonly string[] }) {
  return (
    <ul role="list" className="desk-paper__boxes">
      {labels.map((label) => (
        <li key={label}>
          <span aria-hidden="true" className="desk-paper__box" />
          {label}
        </li>
      ))}
    </ul>
  );
}

/** The form on paper, for those who have no phone with them: the questions of the four screens on one sheet. */
export function PaperPage() {
  const { say } = useSpeaker();
  const title = say('desk.paper.title');
  usePageTitle(title);
  return (
    <div className="desk desk--paper">
      <PageHeading
        title={title}
        actions={
          <Button icon="printer" variant="primary" onClick={() => window.print()}>
            {say('desk.paper.print')}
          </Button>
        }
      />
      <article className="desk-paper">
        <p>{say('desk.paper.intro')}</p>
        <Line label={say('desk.paper.organisation')} />
        <Line label={say('desk.paper.municipality')} />
        <h2>{say('desk.paper.networks')}</h2>
        <ol>
          {Array.from({ length: rows }, (_, row) => (
            <li key={row}>
              <Line label={say('desk.paper.name')} />
              <Boxes labels={[say('desk.paper.member'), say('desk.paper.part')]} />
              <div className="desk-paper__pair">
                <Line label={say('desk.paper.hard')} />
                <Line label={say('desk.paper.give')} />
              </div>
              <Line label={say('desk.paper.aim')} />
              <div className="desk-paper__scale">
                {say('desk.paper.use')} <Boxes labels={['1', '2', '3', '4', '?']} />
              </div>
            </li>
          ))}
        </ol>
        <p className="secondary">{say('desk.paper.scale')}</p>
        <div className="desk-paper__scale">
          <strong>{say('desk.paper.all')}</strong>{' '}
          <Boxes labels={[say('desk.paper.yes'), say('desk.paper.unsure'), say('desk.paper.noneAtAll')]} />
        </div>
        <p>{say('desk.paper.notice')}</p>
        <p>{say('desk.paper.return')}</p>
      </article>
    </div>
  );
}
