import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { fieldsOf } from '@tvl/core/domain/record.ts';
import type { Field as FieldOfTable } from '@tvl/core/domain/field.ts';
import { pathOf } from '@tvl/core/view/addresses.ts';
import { useSentText } from '#records/sent.ts';
import { useSpeaker } from '#state/language.tsx';
import { useSaved } from '#state/saved.tsx';
import { Field } from '#ui/index.ts';
import { draftsOf, valueOf } from './drafts-of.ts';
import { ConflictPanel } from './form/ConflictPanel.tsx';
import { RecordForm } from './form/RecordForm.tsx';
import { formKey, useAddFor } from './form/useAddFor.ts';
import { useForm } from './form/useForm.ts';
import { namedIn, titleOf } from './named.ts';
import type { Opened } from './open-record.ts';
import { type Theirs, useChanging } from './useChanging.ts';
import type { Changed } from './send-change.ts';
import { useKnownNames } from './useNamed.ts';

type Props = { readonly noun: Noun; readonly id: string; readonly opened: Opened };

/** Why it is changed stands with the fields and is kept with them, but belongs to no record. */
const reasonDraft = '#reason';

/** The fields of a record that is there already. What others change meanwhile is met when saving. */
export function ChangeForm({ noun, id, opened: { values } }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const words = useSentText();
  const known = useKnownNames();
  const [place, navigate] = useLocation();
  const { say: tell } = useSaved();
  const key = formKey(place);
  const opening = useMemo(() => ({ drafts: draftsOf(fieldsOf(noun), values), opened: values }), [noun, values]);
  const form = useForm(key, opening);
  const kept = form.drafts[reasonDraft];
  const reason = typeof kept === 'string' ? kept : '';
  const changing = useChanging(noun, id, form, reason);
  const addFor = useAddFor(key, form);

  const done = (changed: Changed | null): void => {
    if (!changed) return;
    form.drop();
    const name = titleOf(namedIn(noun, id, { ...form.opened, ...changed.values }, known), speaker, words);
    tell(changed.revision === null ? say('edit.toast.nothing') : say('edit.toast.changed', { name }), changed.revision);
    navigate(pathOf(id));
  };
  const save = async (): Promise<void> => done(await changing.submit());
  const settle = async (conflict: Theirs, keeps: 'theirs' | 'yours'): Promise<void> =>
    done(await changing.settle(conflict, keeps));
  const conflicts = changing.conflicts.map((conflict) => {
    const field = fieldsOf(noun)[conflict.name] as FieldOfTable;
    return { ...conflict, yours: valueOf(field, form.drafts[conflict.name] ?? '') };
  });
  return (
    <RecordForm
      noun={noun}
      form={form}
      isChange
      problems={changing.problems}
      failure={changing.failure}
      isSaving={changing.isSaving}
      addFor={addFor}
      onSubmit={() => void save()}
      cancelHref={pathOf(id)}
      above={
        <ConflictPanel
          noun={noun}
          conflicts={conflicts}
          onKeepTheirs={(conflict) => void settle(conflict, 'theirs')}
          onKeepYours={(conflict) => void settle(conflict, 'yours')}
        />
      }
      end={
        <div className="edit-group">
          <Field
            label={say('edit.form.reason')}
            note={`(${say('common.state.optional')})`}
            help={say('edit.form.reasonHelp')}
            value={reason}
            onChange={(text) => form.set(reasonDraft, text)}
            maxLength={1000}
            autoComplete="off"
          />
        </div>
      }
    />
  );
}
