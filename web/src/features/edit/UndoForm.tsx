import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { Problem } from '@tvl/core/domain/problem.ts';
import { pathOf } from '@tvl/core/view/addresses.ts';
import { UndoDocument } from '../../generated/graphql.ts';
import { newCommandId } from '#state/command-id.ts';
import { execute } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import { useSaved } from '#state/saved.tsx';
import { Button, ButtonLink } from '#ui/index.ts';
import { FailureNotice } from './form/FailureNotice.tsx';
import { ProblemNotice } from './form/ProblemNotice.tsx';
import { problemsIn } from './form/sent-problems.ts';
import { useSending } from './form/useSending.ts';

type Props = { readonly noun: Noun; readonly id: string; readonly name: string; readonly revision: number };

/** Takes one change back, or names with links what was built on it and has to be taken back first. */
export function UndoForm({ noun, id, name, revision }: Props) {
  const { say } = useSpeaker();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const { say: tell } = useSaved();
  const [commandId] = useState(newCommandId);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { isSaving, failure, run } = useSending();

  const undo = async (): Promise<void> => {
    const answer = await run(() => execute(UndoDocument, { commandId, revision }));
    if (!answer) return;
    const found = problemsIn(answer.undo.problems);
    setProblems(found);
    if (found.length > 0) return;
    tell(say('edit.toast.undone', { what: name }), answer.undo.revision ?? null);
    navigate(pathOf(id));
    void queries.invalidateQueries();
  };
  return (
    <div className="edit-form">
      <div className="edit-group">
        <h2>{say('edit.undo.question')}</h2>
        <ProblemNotice noun={noun} problems={problems} but={null} />
      </div>
      {failure ? <FailureNotice failure={failure} /> : null}
      <div className="edit-actions">
        <Button variant="primary" icon="arrow-back-up" isBusy={isSaving} onClick={() => void undo()}>
          {say('edit.action.undo')}
        </Button>
        <ButtonLink href={pathOf(id)} variant="quiet">
          {say('edit.action.cancel')}
        </ButtonLink>
      </div>
    </div>
  );
}
