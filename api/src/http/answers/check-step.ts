/** Step 4: everything once more, and sending. */
import { nameOf, termsOf, wordsOf, type FormContext, type Taken } from './form-context.ts';
import { button, paragraph } from './form-html.ts';
import { html } from '../html.ts';
import type { FormNetwork, FormTerms } from './form-state.ts';

const labels = (context: FormContext, ids: readonly (string | null | undefined)[]): readonly string[] =>
  ids.flatMap((id) => {
    const concept = typeof id === 'string' ? context.graph.get('concept', id) : undefined;
    return concept ? [wordsOf(context, concept.labels)] : [];
  });

const said = (context: FormContext, given: FormTerms | null | undefined): string =>
  [...labels(context, given?.terms ?? []), ...(given?.text ? [given.text] : [])].join(', ');

const row = (term: string, value: string): string =>
  value === '' ? '' : `<dt>${html(term)}</dt><dd class="first-words">${html(value)}</dd>`;

const networkHtml = (context: FormContext, organisations: readonly string[], network: FormNetwork): string => {
  const { say } = context.speaker;
  const how = {
    'membershipRelation.member': say('register.r2.member'),
    'membershipRelation.participant': say('register.r2.part'),
  };
  const ties = network.ties.map(({ organisation, relation }) => {
    const word = how[relation as keyof typeof how] ?? labels(context, [relation]).join('');
    return organisations.length > 1
      ? say('register.r4.tie', { name: organisations[organisation] ?? '', how: word })
      : word;
  });
  return (
    `<li><strong>${html(nameOf(context, 'network', network))}</strong><dl>` +
    row(say('register.r2.how'), ties.join('. ')) +
    row(say('register.r4.hard'), said(context, network.challenges)) +
    row(say('register.r4.give'), said(context, network.resources)) +
    row(say('register.r4.aim'), network.aim ?? '') +
    row(say('register.r4.use'), labels(context, [network.purposefulness]).join('')) +
    '</dl></li>'
  );
};

export const checkHtml = (context: FormContext, { state }: Taken): string => {
  const { say } = context.speaker;
  const { answers } = state;
  const organisations = answers.organisations.map((one) => nameOf(context, 'organisation', one));
  const role = termsOf(context, 'respondentRole').find(({ value }) => value === answers.respondentRole)?.label ?? '';
  const networks = answers.networks.map((one) => networkHtml(context, organisations, one)).join('');
  return (
    `<h2>${html(say('register.r4.q'))}</h2>` +
    `<h3>${html(say('register.r4.who'))}</h3>${paragraph(organisations.join(', ') || role)}` +
    `<h3>${html(say('register.r4.networks'))}</h3>${networks === '' ? paragraph(say('register.r4.none')) : `<ul>${networks}</ul>`}` +
    `<p>${html(say('register.r4.notice'))} <a href="/tietosuoja">${html(say('register.r4.privacy'))}</a></p>` +
    button('teko', 'laheta', say('common.action.send'), true) +
    button('teko', 'takaisin', say('common.action.back'))
  );
};
