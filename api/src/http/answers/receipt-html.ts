/** What a respondent gets for their answers, in words and numbers that lead on. */
import { inLanguage } from '@tvl/core/domain/localised.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { nounKey } from '@tvl/core/texts/keys.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { html } from '../html.ts';
import type { Figure, Match, Receipt, Words } from './ask-contract.ts';

/** A text of the contract in the language of the page. */
export const worded = ({ language }: Speaker, words: Words): string =>
  inLanguage(Object.fromEntries(Object.entries(words).filter(([, text]) => text !== null)), language).text;

/** A path of this site in the language of the page. */
export const linkTo = ({ language }: Speaker, path: string, text: string): string => {
  const inSame = language === 'fi' ? path : `${path}${path.includes('?') ? '&' : '?'}kieli=${language}`;
  return `<a href="${html(inSame)}">${html(text)}</a>`;
};

const counted = (speaker: Speaker, noun: Noun, { count, unreviewed, path }: Figure): string => {
  const text = linkTo(speaker, path, speaker.say(nounKey(noun, 'count'), { n: count }));
  return unreviewed === 0 ? text : `${text} (${html(speaker.say('register.rec.unreviewed', { n: unreviewed }))})`;
};

const matchesHtml = (speaker: Speaker, title: string, matches: readonly Match[]): string => {
  if (matches.length === 0) return '';
  const items = matches.map(
    (one) => `<li>${html(worded(speaker, one.term.labels))}: ${counted(speaker, 'organisation', one)}</li>`,
  );
  return `<h4>${html(title)}</h4><ul>${items.join('')}</ul>`;
};

const organisationHtml = (speaker: Speaker, of: Receipt['organisations'][number]): string => {
  const { say } = speaker;
  const closest = of.closest
    ? `<p>${html(say('register.rec.close', { k: of.closest.atLeast }))}: ${counted(speaker, 'organisation', of.closest)}</p>`
    : '';
  return (
    `<h3>${linkTo(speaker, of.organisation.path, worded(speaker, of.organisation.names))}</h3>` +
    `<p>${html(say('register.rec.in'))} ${counted(speaker, 'network', of.networks)}.</p>` +
    `<p>${html(say('register.rec.with'))} ${counted(speaker, 'organisation', of.sharing)}.</p>${closest}` +
    matchesHtml(speaker, say('register.rec.same'), of.sameChallenges) +
    matchesHtml(speaker, say('register.rec.helpers'), of.helpers)
  );
};

export const receiptHtml = (speaker: Speaker, { organisations, networks, proposals }: Receipt): string => {
  const { say } = speaker;
  const alone = networks.map(({ path, names }) => `<li>${linkTo(speaker, path, worded(speaker, names))}</li>`).join('');
  return (
    organisations.map((one) => organisationHtml(speaker, one)).join('') +
    (alone === '' ? '' : `<h3>${html(say('register.rec.told'))}</h3><ul>${alone}</ul>`) +
    (proposals === 0 ? '' : `<p>${html(say('register.rec.proposals', { n: proposals }))}</p>`)
  );
};

/** The link and the code, to be written down or kept: the server does not know them afterwards. */
export const linkHtml = ({ say }: Speaker, publicUrl: string, token: string, code: string | null): string => {
  const isToken = token.length > 20;
  const link = isToken
    ? `<p>${html(say('register.link.address'))}: <strong>${html(`${publicUrl}/oma#${token}`)}</strong></p>`
    : '';
  return (
    `<h2>${html(say('register.link.title'))}</h2><p>${html(say('register.link.text'))}</p>${link}` +
    `<p>${html(say('register.link.code'))}: <strong>${html(code ?? '')}</strong></p>` +
    `<p>${html(say('register.link.codeHelp', { address: `${publicUrl}/oma` }))}</p><p>${html(say('register.link.key'))}</p>`
  );
};
