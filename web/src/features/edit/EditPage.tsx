import type { Noun } from '@tvl/core/domain/ids.ts';
import { nounOf } from '@tvl/core/domain/ids.ts';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { pathOf } from '@tvl/core/view/addresses.ts';
import { Loaded } from '#records/Loaded.tsx';
import { NotFoundPage } from '#records/NotFoundPage.tsx';
import { type SentTerm, useSentText } from '#records/sent.ts';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { usePageTitle } from '#state/usePageTitle.ts';
import { Breadcrumbs, ButtonLink, PageHeading } from '#ui/index.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { EndForm } from './EndForm.tsx';
import { titleOf } from './named.ts';
import { type Opened, useOpenedRecord } from './open-record.ts';
import { endTask, removeTask, revisionParameter, taskParameter, taskPath, undoTask } from './paths.ts';
import { RemoveForm } from './RemoveForm.tsx';
import { SignInNeeded } from './SignInNeeded.tsx';
import { UndoForm } from './UndoForm.tsx';
import './edit.css';

export function EditPage({ id }: { readonly id: string }) {
  const noun = nounOf(id);
  return noun === null ? <NotFoundPage isRecord /> : <OpenedPage noun={noun} id={id} />;
}

function OpenedPage({ noun, id }: { readonly noun: Noun; readonly id: string }) {
  const query = useOpenedRecord(noun, id);
  return (
    <Loaded isPage query={query}>
      {(opened) => (opened ? <RecordEditor noun={noun} id={id} opened={opened} /> : <NotFoundPage isRecord />)}
    </Loaded>
  );
}

type Task = 'change' | 'end' | 'remove' | 'undo';
const tasks: Readonly<Record<string, Task>> = { [endTask]: 'end', [removeTask]: 'remove', [undoTask]: 'undo' };

type EditorProps = { readonly noun: Noun; readonly id: string; readonly opened: Opened };

function RecordEditor({ noun, id, opened }: EditorProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const words = useSentText();
  const { get } = useView();
  const task = tasks[get(taskParameter) ?? ''] ?? 'change';
  const name = titleOf(opened.record, speaker, words);
  const title = say(`edit.title.${task}`, { name });
  usePageTitle(title);
  return (
    <div className="edit-page">
      <PageHeading
        above={
          <Breadcrumbs
            label={say('common.nav.path')}
            items={[
              { href: pathOf(id), label: name },
              {
                href: taskPath(id, get(taskParameter)),
                label: say(task === 'change' ? 'edit.action.change' : `edit.action.${task}`),
              },
            ]}
          />
        }
        title={title}
        summary={<RecordedText opened={opened} />}
      />
      <SignInNeeded>
        <OtherTasks id={id} task={task} />
        {task === 'end' ? <EndForm {...{ noun, id, name }} /> : null}
        {task === 'remove' ? <RemoveForm {...{ noun, id, name }} /> : null}
        {task === 'undo' ? <UndoForm {...{ noun, id, name }} revision={Number(get(revisionParameter) ?? 0)} /> : null}
        {task === 'change' ? <ChangeForm {...{ noun, id, opened }} /> : null}
      </SignInNeeded>
    </div>
  );
}

/** When and in which role it was recorded: said, never edited. */
function RecordedText({ opened: { record } }: { readonly opened: Opened }) {
  const { say, date } = useSpeaker();
  const words = useSentText();
  const role = words((record['recordedAs'] as SentTerm | undefined)?.labels).text;
  return (
    <>
      {say('record.provenance.recorded', { date: date(record['recordedOn'] as PartialDate) })}
      {', '}
      {say('record.provenance.recordedAs', { role })}
    </>
  );
}

function OtherTasks({ id, task }: { readonly id: string; readonly task: Task }) {
  const { say } = useSpeaker();
  return (
    <div className="cluster">
      {task === 'change' ? null : (
        <ButtonLink href={taskPath(id, null)} icon="edit">
          {say('edit.action.change')}
        </ButtonLink>
      )}
      {task === 'end' ? null : (
        <ButtonLink href={taskPath(id, endTask)} icon="clock">
          {say('edit.action.end')}
        </ButtonLink>
      )}
      {task === 'remove' ? null : (
        <ButtonLink href={taskPath(id, removeTask)} icon="trash">
          {say('edit.action.remove')}
        </ButtonLink>
      )}
    </div>
  );
}
