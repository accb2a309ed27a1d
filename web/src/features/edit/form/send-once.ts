import type { RequestError } from '#state/execute.ts';
import type { SavedAnswer } from '../documents.ts';
import type { Form } from './useForm.ts';
import type { Unsure } from './kept.ts';
import { isUnsure } from './useSending.ts';

type Saved = SavedAnswer['saved'];

/**
 * Sends values under the form's command id. When an earlier answer never came, what was sent then goes first, as it
 * was: recorded already or not, it is recorded once, and what was typed since follows as a change of its own.
 */
export const sendOnce = async (
  form: Pick<Form, 'commandId' | 'unsure' | 'rebase'>,
  values: Unsure['values'],
  send: (attempt: Unsure) => Promise<Saved>,
): Promise<{ readonly attempt: Unsure; readonly saved: Saved }> => {
  const attempt = form.unsure ?? { commandId: form.commandId, values };
  try {
    const saved = await send(attempt);
    form.rebase({ unsure: null });
    return { attempt, saved };
  } catch (error) {
    form.rebase({ unsure: isUnsure(error as RequestError) ? attempt : null });
    throw error;
  }
};
