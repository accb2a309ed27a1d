/** Step 1: for which organisations, or in which role, somebody answers. */
import { municipalitiesOf, nameOf, termsOf, wordsOf, type FormContext, type Taken } from './form-context.ts';
import { button, paragraph, radios, select, textField } from './form-html.ts';
import { html } from '../html.ts';
import { doubtHtml, takeName } from './name-doubt.ts';
import type { FormNamed, FormState } from './form-state.ts';

const without = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, n) => n !== at);

/** The list with the one at a place gone: ties after it move up, those of it go. */
const removed = ({ answers, ...state }: FormState, at: number): FormState => ({
  ...state,
  answers: {
    ...answers,
    organisations: without(answers.organisations, at),
    networks: answers.networks.map((network) => ({
      ...network,
      ties: network.ties.flatMap((tie) => {
        if (tie.organisation === at) return [];
        return [{ ...tie, organisation: tie.organisation > at ? tie.organisation - 1 : tie.organisation }];
      }),
    })),
  },
});

const isThere = (list: readonly FormNamed[], { id }: FormNamed): boolean =>
  typeof id === 'string' && list.some((one) => one.id === id);

export const takeWho = (context: FormContext, before: FormState, body: URLSearchParams): Taken => {
  const { say } = context.speaker;
  const doing = body.get('teko') ?? '';
  const gone = /^poista-(\d+)$/.exec(doing)?.[1];
  const respondentRole = body.get('rooli') || null;
  let state: FormState = { ...before, answers: { ...before.answers, respondentRole } };
  if (gone !== undefined) state = removed(state, Number(gone));
  const typed = takeName(context, 'organisation', body, { municipality: body.get('kunta') || null });
  if (typed && 'doubt' in typed) return { state, trouble: [], doubt: typed.doubt };
  const { organisations } = state.answers;
  if (typed && !isThere(organisations, typed.named))
    state = { ...state, answers: { ...state.answers, organisations: [...organisations, typed.named] } };
  const isNobody = state.answers.organisations.length === 0 && respondentRole === null;
  const trouble = doing === 'jatka' && isNobody ? [say('register.r1.missing')] : [];
  return { state, trouble, doubt: null };
};

const listHtml = (context: FormContext, { answers }: FormState): string => {
  const { say } = context.speaker;
  if (answers.organisations.length === 0) return '';
  const items = answers.organisations.map((one, at) => {
    const name = nameOf(context, 'organisation', one);
    const isNew = one.new ? ` (${html(say('register.name.isNew'))})` : '';
    return `<li>${html(name)}${isNew} ${button('teko', `poista-${at}`, say('register.name.remove', { name }))}</li>`;
  });
  return `<h3>${html(say('register.r1.list'))}</h3><ul>${items.join('')}</ul>`;
};

const roleHtml = (context: FormContext, { answers }: FormState): string => {
  const { say } = context.speaker;
  if (answers.organisations.length > 0) return '';
  const chosen = answers.respondentRole ?? '';
  const legend = `${say('register.r1.without')}. ${say('register.r1.role')}`;
  const choices = termsOf(context, 'respondentRole');
  return radios({ name: 'rooli', legend, help: say('register.r1.roleHelp'), choices, chosen: [chosen] });
};

export const whoHtml = (context: FormContext, { state, doubt }: Taken): string => {
  const { say } = context.speaker;
  const isFirst = state.answers.organisations.length === 0;
  const round = state.answers.round ? context.graph.get('round', state.answers.round) : undefined;
  const fields = doubt
    ? doubtHtml(context, 'organisation', doubt)
    : textField({
        name: 'nimi',
        label: say(isFirst ? 'register.r1.label' : 'register.r1.another'),
        help: say('register.r1.help'),
      }) + select('kunta', say('register.r1.municipality'), municipalitiesOf(context), '');
  return (
    (round ? paragraph(say('register.round.name', { name: wordsOf(context, round.names) })) : '') +
    `<h2>${html(say('register.r1.q'))}</h2>${fields}` +
    button('teko', 'lisaa', say('register.r1.also')) +
    listHtml(context, state) +
    roleHtml(context, state) +
    button('teko', 'jatka', say('common.action.next'), true)
  );
};
