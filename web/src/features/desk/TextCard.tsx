import { useQueryClient } from '@tanstack/react-query';
import { Button, Card } from '#ui/index.ts';
import { recordName } from '#records/record-name.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useSaved } from '#state/saved.tsx';
import {
  DeskAcceptDocument,
  DeskAskDocument,
  DeskRemoveTextDocument,
  type DeskTextFragment,
} from '../../generated/graphql.ts';
import { AskForm } from './AskForm.tsx';
import { RedactDialog } from './RedactDialog.tsx';
import { SaidBy } from './SaidBy.tsx';
import { Troubles } from './Troubles.tsx';
import { useDecision } from './useDecision.ts';
import { useTask } from './useTask.ts';

type Props = { readonly row: DeskTextFragment; readonly onDone: () => void };

/** Words of a respondent: nobody else sees them before somebody has read them here. */
export function TextCard({ row, onDone }: Props) {
  const { say } = useSpeaker();
  const words = useInLanguage();
  const { task, open, close } = useTask<'ask' | 'redact'>();
  const { say: tell } = useSaved();
  const queries = useQueryClient();
  const { isBusy, failure, problem, decide } = useDecision(onDone);
  const { id, text, kind, about, response } = row;
  const name = `${words(kind.labels).text}: ${recordName(words, about)}`;
  return (
    <Card>
      <div className="desk-card" data-desk={id}>
        <h3 tabIndex={-1}>{name}</h3>
        <blockquote className="desk-words">{text}</blockquote>
        <SaidBy response={response} />
        <Troubles failure={failure} problem={problem} />
        {task === 'ask' ? (
          <AskForm
            isBusy={isBusy}
            onCancel={close}
            onSend={(question) => {
              const values = { response: response.id, about: id, text: question };
              void decide(DeskAskDocument, values, say('desk.review.done.asked', { name })).then(close);
            }}
          />
        ) : (
          <div className="cluster">
            <Button
              icon="check"
              variant="primary"
              isBusy={isBusy}
              onClick={() => void decide(DeskAcceptDocument, { id }, say('desk.review.done.published', { name }))}
            >
              {say('desk.review.publish')}
            </Button>
            <Button icon="message" aria-label={say('desk.review.askOf', { name })} onClick={() => open('ask')}>
              {say('desk.review.ask')}
            </Button>
            <Button
              icon="trash"
              variant="quiet"
              onClick={() => void decide(DeskRemoveTextDocument, { id }, say('desk.review.done.removed', { name }))}
            >
              {say('desk.review.remove')}
            </Button>
            <Button
              icon="eye-off"
              variant="quiet"
              aria-label={say('desk.review.redactOf', { name })}
              onClick={() => open('redact')}
            >
              {say('desk.review.redact')}
            </Button>
          </div>
        )}
        <RedactDialog
          id={id}
          isOpen={task === 'redact'}
          onClose={close}
          onRedacted={() => {
            close();
            tell(say('desk.review.done.redacted', { name }), null);
            onDone();
            void queries.invalidateQueries();
          }}
        />
      </div>
    </Card>
  );
}
