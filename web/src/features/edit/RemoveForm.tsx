import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { Problem } from '@tvl/core/domain/problem.ts';
import { pathOf } from '@tvl/core/view/addresses.ts';
import { newCommandId } from '#state/command-id.ts';
import { execute } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import { useSaved } from '#state/saved.tsx';
import { Button, ButtonLink, Link } from '#ui/index.ts';
import { documentsOf } from './documents.ts';
import { FailureNotice } from './form/FailureNotice.tsx';
import { ProblemNotice } from './form/ProblemNotice.tsx';
import { problemsIn } from './form/sent-problems.ts';
import { useSending } from './form/useSending.ts';
import { NamedLink } from './NamedLink.tsx';
import { endTask, listPath, taskPath } from './paths.ts';

type Props = { readonly noun: Noun; readonly id: string; readonly name: string };

/** Asks before something goes for good, and offers what is meant more often: that it ended. */
export function RemoveForm({ noun, id, name }: Props) {
  const { say } = useSpeaker();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const { say: tell } = useSaved();
  const [commandId] = useState(newCommandId);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { isSaving, failure, run } = useSending();

  const remove = async (): Promise<void> => {
    const answer = await run(() => execute(documentsOf(noun).remove, { commandId, id, reason: null }));
    if (!answer) return;
    const found = problemsIn(answer.saved.problems);
    setProblems(found);
    if (found.length > 0) return;
    tell(say('edit.toast.removed', { name }), answer.saved.revision ?? null);
    navigate(listPath(noun));
    void queries.invalidateQueries();
  };
  return (
    <div className="edit-form">
      <div className="edit-group">
        <h2>{say('edit.remove.question')}</h2>
        <NamedLink id={id} />
        <p>
          {say('edit.remove.help')} <Link href={taskPath(id, endTask)}>{say('edit.action.end')}</Link>
        </p>
        <p>{say('edit.remove.undoable')}</p>
        <ProblemNotice noun={noun} problems={problems} but={id} />
      </div>
      {failure ? <FailureNotice failure={failure} /> : null}
      <div className="edit-actions">
        <ButtonLink href={pathOf(id)} variant="secondary">
          {say('edit.remove.no')}
        </ButtonLink>
        <Button variant="danger" icon="trash" isBusy={isSaving} onClick={() => void remove()}>
          {say('edit.remove.yes')}
        </Button>
      </div>
    </div>
  );
}
