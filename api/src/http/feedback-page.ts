/** Feedback for those whose browser runs no scripts: a plain form, and a page with the answer. The app takes the same address over. */
import type { FastifyInstance } from 'fastify';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { isUiLanguage, languageTags } from '@tvl/core/texts/texts.ts';
import { todayOf } from '#execution/clock.ts';
import { answerDueOn, isLate, openFeedbackDesk, type FeedbackDesk } from '#execution/feedback.ts';
import type { Feedback } from '#store/vault-port.ts';
import { html } from './html.ts';
import type { MapPage } from './map/map-page.ts';
import { languageIn, speakerOf } from './map/map-reader.ts';
import type { AppParts } from './parts.ts';
import { refused } from './refusals.ts';

/** What feedback may be about, by its word in addresses and forms. */
const subjects = {
  saavutettavuus: 'accessibility',
  tieto: 'wrongInformation',
  idea: 'idea',
  muu: 'other',
} as const;
type Subject = keyof typeof subjects;
const isSubject = (word: string): word is Subject => Object.hasOwn(subjects, word);

const choicesHtml = ({ say }: Speaker, chosen: string | null): string =>
  (Object.keys(subjects) as Subject[])
    .map((word) => {
      const checked = word === chosen ? ' checked' : '';
      const label = html(say(`feedback.about.${subjects[word]}`));
      return `<label><input type="radio" name="aihe" value="${word}"${checked} required> ${label}</label>`;
    })
    .join('');

const formHtml = (speaker: Speaker, query: URLSearchParams): string => {
  const { say, language } = speaker;
  const trouble = query.has('virhe')
    ? `<p role="alert"><strong>${html(say('feedback.text.missing'))}</strong></p>`
    : '';
  return (
    `<p>${html(say('feedback.intro'))}</p>${trouble}<form method="post" action="/palaute" class="first-form">` +
    `<fieldset><legend>${html(say('feedback.about.legend'))}</legend>${choicesHtml(speaker, query.get('aihe'))}</fieldset>` +
    `<label for="teksti">${html(say('feedback.text.label'))}</label><p id="teksti-ohje">${html(say('feedback.text.help'))}</p>` +
    '<textarea id="teksti" name="teksti" rows="6" required maxlength="4000" aria-describedby="teksti-ohje"></textarea>' +
    `<label for="sivu">${html(say('feedback.page.label'))} (${html(say('common.state.optional'))})</label>` +
    `<input id="sivu" name="sivu" value="${html(query.get('sivu') ?? '')}">` +
    `<input type="hidden" name="kieli" value="${language}">` +
    `<button class="ui-button ui-button--primary">${html(say('feedback.send'))}</button></form>`
  );
};

const codeFormHtml = ({ say, language }: Speaker): string =>
  `<h2>${html(say('feedback.read.title'))}</h2><form method="get" action="/palaute" class="first-form">` +
  `<label for="koodi">${html(say('feedback.read.code'))}</label><input id="koodi" name="koodi" required>` +
  `<input type="hidden" name="kieli" value="${language}">` +
  `<button class="ui-button">${html(say('feedback.read.go'))}</button></form>`;

const answerHtml = ({ say, date }: Speaker, code: string, feedback: Feedback, today: Day): string => {
  const { answer, closedAt, text } = feedback;
  const due = isLate(feedback, today)
    ? say('feedback.read.late')
    : say('feedback.read.waiting', { date: date(answerDueOn(feedback)) });
  const waiting = closedAt === null ? due : say('feedback.read.closed');
  const outcome =
    answer === null
      ? `<p>${html(waiting)}</p>`
      : `<h2>${html(say('feedback.list.reply'))}</h2><p class="first-words">${html(answer)}</p>`;
  return (
    `<p>${html(say('feedback.sent.code'))}: <strong>${html(code)}</strong></p>${outcome}` +
    `<h2>${html(say('feedback.text.label'))}</h2><p class="first-words">${html(text)}</p>`
  );
};

const bodyFor = async (desk: FeedbackDesk, speaker: Speaker, query: URLSearchParams, today: Day): Promise<string> => {
  const code = query.get('koodi');
  if (code === null) return formHtml(speaker, query) + codeFormHtml(speaker);
  const feedback = await desk.withCode(code);
  return feedback
    ? answerHtml(speaker, code, feedback, today)
    : `<p role="alert">${html(speaker.say('feedback.read.unknown'))}</p>${codeFormHtml(speaker)}`;
};

const field = (body: URLSearchParams, name: string): string => body.get(name) ?? '';

/** Where sending led to. */
const sentTo = async (desk: FeedbackDesk, body: URLSearchParams): Promise<string> => {
  const language = isUiLanguage(field(body, 'kieli')) ? field(body, 'kieli') : 'fi';
  const inLanguage = language === 'fi' ? '' : `&kieli=${language}`;
  const [word, text, page] = ['aihe', 'teksti', 'sivu'].map((name) => field(body, name)) as [string, string, string];
  const sent = isSubject(word) ? await desk.send({ about: subjects[word], text, page, language }) : null;
  return sent?.ok === true ? `/palaute?koodi=${sent.code}${inLanguage}` : `/palaute?virhe=1${inLanguage}`;
};

export const addFeedbackPage = (
  app: FastifyInstance,
  { vault, clock }: AppParts,
): ((query: URLSearchParams) => Promise<MapPage>) => {
  const desk = openFeedbackDesk(vault, clock);
  // A scope of its own: no other address reads forms.
  app.register((scope, _, done) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (__, body, parsed) => {
      parsed(null, new URLSearchParams(String(body)));
    });
    scope.post('/palaute', { config: { rateLimit: { max: 20, timeWindow: 60_000 } } }, async (request, reply) => {
      if (!(request.body instanceof URLSearchParams)) throw refused(415);
      return reply.redirect(await sentTo(desk, request.body), 303);
    });
    done();
  });
  return async (query) => {
    const speaker = await speakerOf(languageIn(query));
    const { say } = speaker;
    const name = say(query.has('koodi') ? 'feedback.read.title' : 'common.footer.feedback');
    return {
      title: say('common.app.pageTitle', { page: name, app: say('common.app.name') }),
      lang: languageTags[speaker.language],
      // Not shown where scripts run: the app would take away what somebody had begun to write.
      body: `<noscript><main class="first-page"><h1>${html(name)}</h1>${await bodyFor(desk, speaker, query, todayOf(clock))}</main></noscript>`,
    };
  };
};
