/** Step 2: in which networks, and how. */
import { nameOf, termsOf, type FormContext, type Taken } from './form-context.ts';
import { button, radios, select, textField } from './form-html.ts';
import { html } from '../html.ts';
import { doubtHtml, takeName } from './name-doubt.ts';
import type { FormNetwork, FormState, FormTie } from './form-state.ts';

const relations = { jasen: 'membershipRelation.member', mukana: 'membershipRelation.participant' } as const;
type Relation = keyof typeof relations;

const isRelation = (word: string): word is Relation => Object.hasOwn(relations, word);

/** How each organisation is in the network being added. */
const tiesIn = ({ answers }: FormState, body: URLSearchParams): readonly FormTie[] =>
  answers.organisations.flatMap((_, organisation) => {
    const word = body.get(`suhde-${organisation}`) ?? '';
    return isRelation(word) ? [{ organisation, relation: relations[word] }] : [];
  });

const add = (state: FormState, network: FormNetwork): FormState => {
  const { networks } = state.answers;
  const rest = networks.filter(({ id }) => typeof id !== 'string' || id !== network.id);
  return { ...state, answers: { ...state.answers, networks: [...rest, network] } };
};

/** Said of a network that is picked again: only how they are in it changes. */
const before = (state: FormState, id: string | null | undefined): Partial<FormNetwork> =>
  state.answers.networks.find((one) => typeof id === 'string' && one.id === id) ?? {};

const troubleOf = (context: FormContext, { answers }: FormState): readonly string[] => {
  const { say } = context.speaker;
  const isAlone = answers.organisations.length === 0;
  if (!isAlone && answers.networks.some(({ ties }) => ties.length === 0)) return [say('register.r2.howMissing')];
  if (answers.networks.length > 0 || answers.ownList === 'ownList.none') return [];
  return [
    isAlone ? say('register.r2.missingAlone') : say('register.r2.missing', { choice: say('register.r2.all.none') }),
  ];
};

export const takeNetworks = (context: FormContext, given: FormState, body: URLSearchParams): Taken => {
  const { say } = context.speaker;
  const doing = body.get('teko') ?? '';
  const gone = /^poista-(\d+)$/.exec(doing)?.[1];
  const networks = given.answers.networks.filter((_, at) => gone === undefined || at !== Number(gone));
  const ownList = body.get('kaikki') || null;
  let state: FormState = { ...given, answers: { ...given.answers, networks, ownList } };
  const theme = body.get('aihe') ?? '';
  const typed = takeName(context, 'network', body, theme === '' ? {} : { themes: [theme] });
  const ties = tiesIn(state, body);
  const isAlone = state.answers.organisations.length === 0;
  if (typed && !isAlone && ties.length === 0) {
    const doubt = { name: body.get('nimi') ?? '', candidates: 'doubt' in typed ? typed.doubt.candidates : [] };
    return { state, trouble: [say('register.r2.howMissing')], doubt };
  }
  if (typed && 'doubt' in typed) return { state, trouble: [], doubt: typed.doubt };
  if (typed) state = add(state, { ...before(state, typed.named.id), ...typed.named, ties });
  return { state, trouble: doing === 'jatka' ? troubleOf(context, state) : [], doubt: null };
};

const howHtml = (context: FormContext, { answers }: FormState, body: URLSearchParams | null): string => {
  const { say } = context.speaker;
  const several = answers.organisations.length > 1;
  const choices = [
    { value: 'jasen', label: say('register.r2.member') },
    { value: 'mukana', label: say('register.r2.part') },
    ...(several ? [{ value: 'ei', label: say('register.r2.notIn') }] : []),
  ];
  return answers.organisations
    .map((one, at) => {
      const name = nameOf(context, 'organisation', one);
      const legend = several ? say('register.r2.howOf', { name }) : say('register.r2.how');
      return radios({ name: `suhde-${at}`, legend, choices, chosen: [body?.get(`suhde-${at}`) ?? ''] });
    })
    .join('');
};

const listHtml = (context: FormContext, { answers }: FormState): string => {
  const { say } = context.speaker;
  if (answers.networks.length === 0) return '';
  const items = answers.networks.map((one, at) => {
    const name = nameOf(context, 'network', one);
    const isNew = one.new ? ` (${html(say('register.name.isNew'))})` : '';
    return `<li>${html(name)}${isNew} ${button('teko', `poista-${at}`, say('register.name.remove', { name }))}</li>`;
  });
  return `<h3>${html(say('register.r2.list'))}</h3><ul>${items.join('')}</ul>`;
};

const nameHtml = (context: FormContext, doubt: Taken['doubt']): string => {
  const { say } = context.speaker;
  if (doubt && doubt.candidates.length > 0) return doubtHtml(context, 'network', doubt);
  const themes = [{ value: '', label: say('register.r2.themeNone') }, ...termsOf(context, 'theme')];
  const name = textField({
    name: 'nimi',
    label: say('register.r2.label'),
    help: say('register.r2.help'),
    value: doubt?.name ?? '',
  });
  return name + select('aihe', say('register.r2.theme'), themes, '');
};

export const networksHtml = (context: FormContext, { state, doubt }: Taken, body: URLSearchParams | null): string => {
  const { say } = context.speaker;
  const isAlone = state.answers.organisations.length === 0;
  const all = [
    { value: 'ownList.all', label: say('register.r2.all.yes') },
    { value: 'ownList.maybeMore', label: say('register.r2.all.unsure') },
    { value: 'ownList.none', label: say('register.r2.all.none') },
  ];
  const chosen = [state.answers.ownList ?? ''];
  const whole = isAlone ? '' : radios({ name: 'kaikki', legend: say('register.r2.all.q'), choices: all, chosen });
  return (
    `<h2>${html(say(isAlone ? 'register.r2.qAlone' : 'register.r2.q'))}</h2>${nameHtml(context, doubt)}` +
    howHtml(context, state, doubt ? body : null) +
    button('teko', 'lisaa', say('common.action.add')) +
    listHtml(context, state) +
    whole +
    button('teko', 'jatka', say('common.action.next'), true) +
    button('teko', 'takaisin', say('common.action.back'))
  );
};
