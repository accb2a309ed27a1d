import { Card, Link, Tag } from '#ui/index.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useRecordPath } from '#records/day.ts';
import { TermPicture } from '#records/TermPicture.tsx';
import type { SentTerm } from '#records/sent.ts';
import { FoldedList } from './FoldedList.tsx';
import { FoldedQuote } from './Quote.tsx';
import type { Tie } from './TieRow.tsx';

/** As the fragment `TieStatement` sends it. */
export type StatementTie = Tie & {
  readonly text: string | null;
  readonly kind: SentTerm;
  readonly challenge: SentTerm | null;
  readonly resource: SentTerm | null;
};

const kinds = ['challenge', 'resource', 'success', 'goal', 'wish'] as const;

/** What responses state: what is hard, what there is to give, what went well, what is aimed at. */
export function StatementSection({ statements }: { readonly statements: readonly StatementTie[] }) {
  const { say } = useSpeaker();
  if (statements.length === 0) return null;
  return (
    <Card title={say('nouns.statement.names')}>
      {kinds.map((kind) => {
        const ofKind = statements.filter((one) => one.kind.id === `statementKind.${kind}`);
        return ofKind.length === 0 ? null : (
          <StatementsOfKind key={kind} kind={kind} title={say(`record.statements.${kind}`)} statements={ofKind} />
        );
      })}
    </Card>
  );
}

type OfKind = { readonly kind: string; readonly title: string; readonly statements: readonly StatementTie[] };

function StatementsOfKind({ kind, title, statements }: OfKind) {
  const { number } = useSpeaker();
  return (
    <section className="record-group">
      <h3>
        <TermPicture id={`statementKind.${kind}`} />
        {title} {number(statements.length)}
      </h3>
      <FoldedList
        items={statements}
        keyOf={({ id }) => id}
        renderItem={(one) => <Statement statement={one} />}
        shown={5}
      />
    </section>
  );
}

export function Statement({ statement }: { readonly statement: StatementTie }) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const path = useRecordPath();
  const classes = [statement.challenge, statement.resource].filter((term) => term !== null);
  const text = statement.text ?? statement.quote ?? '';
  return (
    <div className="tie">
      <div className="tie__main">
        {text === '' ? null : (
          <p className="record-prose" lang="fi">
            {text}
          </p>
        )}
        {classes.length === 0 ? null : (
          <ul role="list" className="tie__facts">
            {classes.map(({ id, labels }) => (
              <li key={id}>
                <TermPicture id={id} />
                <Link href={path(id)}>{words(labels).text}</Link>
              </li>
            ))}
          </ul>
        )}
        <FoldedQuote text={statement.text === null || statement.quote === statement.text ? null : statement.quote} />
      </div>
      <div className="tie__end">
        {statement.unreviewed ? <Tag isOutlined>{say('common.state.unreviewed')}</Tag> : null}
        <Link
          className="tie__details"
          href={path(statement.id)}
          aria-label={`${say('record.tie.details')}: ${text.slice(0, 60)}`}
        >
          {say('record.tie.details')}
        </Link>
      </div>
    </div>
  );
}
