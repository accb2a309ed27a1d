/** Step 3: what is hard, what can be given, the aim, and how useful it is; nothing is asked for. */
import { nameOf, termsOf, type FormContext, type Taken } from './form-context.ts';
import { button, checkboxes, paragraph, radios, textArea } from './form-html.ts';
import { html } from '../html.ts';
import type { FormNetwork, FormState } from './form-state.ts';

const words = (body: URLSearchParams, name: string): string | null => body.get(name)?.trim() || null;

export const takeQuestions = (_: FormContext, state: FormState, body: URLSearchParams): Taken => {
  const networks = state.answers.networks.map((network, at) => ({
    ...network,
    challenges: { terms: body.getAll(`haaste-${at}`), text: words(body, `haastesanat-${at}`) },
    resources: { terms: body.getAll(`apu-${at}`), text: words(body, `apusanat-${at}`) },
    aim: words(body, `tavoite-${at}`),
    purposefulness: words(body, `arvio-${at}`),
  }));
  return { state: { ...state, answers: { ...state.answers, networks } }, trouble: [], doubt: null };
};

const networkHtml = (context: FormContext, network: FormNetwork, at: number): string => {
  const { say } = context.speaker;
  const { challenges, resources, aim, purposefulness } = network;
  const own = (question: string) => say('register.r3.wordsFor', { question });
  const [hard, give] = [say('register.r3.hard'), say('register.r3.give')];
  const help = say('register.r3.choose');
  return (
    `<h3>${html(nameOf(context, 'network', network))}</h3>` +
    checkboxes({
      name: `haaste-${at}`,
      legend: hard,
      help,
      choices: termsOf(context, 'challengeKind'),
      chosen: challenges?.terms ?? [],
    }) +
    textArea({ name: `haastesanat-${at}`, label: own(hard), value: challenges?.text ?? '' }) +
    checkboxes({
      name: `apu-${at}`,
      legend: give,
      help,
      choices: termsOf(context, 'resourceKind'),
      chosen: resources?.terms ?? [],
    }) +
    textArea({ name: `apusanat-${at}`, label: own(give), value: resources?.text ?? '' }) +
    textArea({ name: `tavoite-${at}`, label: say('register.r3.aim'), value: aim ?? '' }) +
    radios({
      name: `arvio-${at}`,
      legend: say('register.r3.use'),
      help: say('register.r3.few'),
      choices: termsOf(context, 'purposefulness'),
      chosen: [purposefulness ?? ''],
    })
  );
};

export const questionsHtml = (context: FormContext, { state }: Taken): string => {
  const { say } = context.speaker;
  return (
    `<h2>${html(say('register.r3.q'))}</h2>${paragraph(say('register.r3.help'))}${paragraph(say('register.pv.hint'))}` +
    state.answers.networks.map((network, at) => networkHtml(context, network, at)).join('') +
    button('teko', 'jatka', say('common.action.next'), true) +
    button('teko', 'takaisin', say('common.action.back'))
  );
};
