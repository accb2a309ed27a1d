/**
 * What is answered instead of what was asked: to a reader a page in their language, to a program the same shape of error
 * that GraphQL answers. Never a text of a library.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { isUiLanguage, languageTags, type UiLanguage } from '@tvl/core/texts/texts.ts';
import { html } from './html.ts';
import { speakerOf } from './map/map-reader.ts';
import { bareHeaders } from './security.ts';

/** By status: what programs read, and the text for people. */
const refusals = {
  400: { code: 'BAD_USER_INPUT', message: 'The request cannot be read.', text: 'request' },
  403: { code: 'FORBIDDEN', message: 'The request came from another site.', text: 'foreign' },
  404: { code: 'NOT_FOUND', message: 'There is nothing here.', text: 'request' },
  405: { code: 'BAD_USER_INPUT', message: 'This address does not take this method.', text: 'request' },
  406: { code: 'BAD_USER_INPUT', message: 'This address answers in none of the forms accepted.', text: 'request' },
  408: { code: 'BAD_USER_INPUT', message: 'The request took too long to come.', text: 'slow' },
  413: { code: 'BAD_USER_INPUT', message: 'The request is too large.', text: 'tooLarge' },
  414: { code: 'BAD_USER_INPUT', message: 'The address is too long.', text: 'longAddress' },
  415: { code: 'BAD_USER_INPUT', message: 'This address does not take this type of content.', text: 'request' },
  421: { code: 'BAD_USER_INPUT', message: 'This server has another name: see PUBLIC_URL.', text: 'otherName' },
  429: { code: 'TOO_MANY_REQUESTS', message: 'Too many requests: wait.', text: 'tooMany' },
  431: { code: 'BAD_USER_INPUT', message: 'The headers are too large.', text: 'headers' },
  500: { code: 'INTERNAL', message: 'Something failed.', text: 'failed' },
  503: { code: 'UNAVAILABLE', message: 'The register cannot be reached now.', text: 'away' },
} as const;

export type RefusedStatus = keyof typeof refusals;

/** Whose words to say it in: others of the kind are a bad request, or something that failed. */
const known = (status: number): RefusedStatus => {
  if (Object.hasOwn(refusals, status)) return status as RefusedStatus;
  return status >= 500 ? 500 : 400;
};

/** To be thrown. */
export const refused = (status: RefusedStatus): Error => Object.assign(new Error('Refused'), { statusCode: status });

/** For programs. */
export const refusalBody = (status: number, requestId?: string): string => {
  const { code, message } = refusals[known(status)];
  return JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] });
};

/** The language of the page's address, else the first that the browser asks for and we have. */
const languageFor = ({ query, headers }: FastifyRequest): UiLanguage => {
  const wanted = (query as { readonly kieli?: unknown } | undefined)?.kieli;
  const asked = (headers['accept-language'] ?? '').split(',', 10).map((one) => one.trim().slice(0, 2).toLowerCase());
  return [wanted, ...asked].find((one): one is UiLanguage => typeof one === 'string' && isUiLanguage(one)) ?? 'fi';
};

const wordsFor = (status: RefusedStatus, { say }: Speaker): { readonly title: string; readonly text: string } => {
  const { text } = refusals[status];
  if (text === 'failed') return { title: say('errors.unexpected.title'), text: say('errors.unexpected.text') };
  if (text === 'away') return { title: say('errors.server.title'), text: say('errors.server.text') };
  return { title: say(`server.refused.${text}.title`), text: say(`server.refused.${text}.text`) };
};

/** Links to the styles of a page of the app. */
const stylesOf = (shell: string): string => (shell.match(/<link rel="stylesheet"[^>]*>/g) ?? []).join('');

/** A page that can be read also where its styles are refused too. `home`: where the service answers. */
const pageOf = (status: RefusedStatus, speaker: Speaker, styles: string, home: string): string => {
  const { say, language } = speaker;
  const { title, text } = wordsFor(status, speaker);
  const name = say('common.app.name');
  return (
    `<!doctype html><html lang="${languageTags[language]}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">${styles}` +
    `<title>${html(say('common.app.pageTitle', { page: title, app: name }))}</title></head><body>` +
    `<header class="app-header"><div class="app-header__row"><a class="app-brand" href="${html(home)}">${html(name)}</a></div></header>` +
    `<main class="app-main first-page">` +
    `<h1>${html(title)}</h1><p>${html(text)}</p><p><a href="${html(home)}">${html(say('errors.notFound.home'))}</a></p></main></body></html>`
  );
};

/** Pages are for those who look at the answer; a program that looks at nothing else says so. */
const isRead = ({ headers, url }: FastifyRequest): boolean =>
  (headers.accept ?? '').includes('text/html') && !url.startsWith('/graphql');

/** Answers with the status and its words. */
export type Refuse = (request: FastifyRequest, reply: FastifyReply, status: number) => Promise<FastifyReply>;

/** `shell`: a page of the app, whose styles refusals have too. `publicUrl`: where who came by another name is led. */
export const openRefusals = (
  shell: string,
  publicUrl: string,
): { readonly refuse: Refuse; readonly refuseEarly: Refuse } => {
  const styles = stylesOf(shell);
  const refuse: Refuse = async (request, reply, given) => {
    const status = known(given);
    void reply.code(given).header('cache-control', 'no-store');
    if (status === 503) void reply.header('retry-after', '2');
    if (!isRead(request)) return reply.type('application/json; charset=utf-8').send(refusalBody(status, request.id));
    // By the name they came by, no page of ours opens.
    const home = status === 421 ? `${publicUrl}/` : '/';
    const page = pageOf(status, await speakerOf(languageFor(request)), styles, home);
    return reply.header('vary', 'accept, accept-language').type('text/html; charset=utf-8').send(page);
  };
  return {
    refuse,
    // Where no request came to be, or none of our hooks has run: the same, with the headers that a bare answer needs.
    refuseEarly: (request, reply, status) => refuse(request, reply.headers(bareHeaders), status),
  };
};
