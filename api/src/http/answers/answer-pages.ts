/** Registering and own answers for those whose browser runs no scripts. The app takes the same addresses over. */
import { GraphQLError } from 'graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUiLanguage, type UiLanguage } from '@tvl/core/texts/texts.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { roundWithCode } from '@tvl/core/plans/answers/answering-round.ts';
import { openAnswerDesk, type AnswerDesk } from '#execution/answers.ts';
import { todayOf } from '#execution/clock.ts';
import type { Guesses } from '#execution/guesses.ts';
import { readableGraph } from '#graphql/readable-graph.ts';
import { StoreUnavailableError } from '#store/port.ts';
import type { MapPage } from '../map/map-page.ts';
import { languageIn, speakerOf } from '../map/map-reader.ts';
import type { AppParts, ContextFor } from '../parts.ts';
import { refused } from '../refusals.ts';
import { currentVisitor } from '../visitor.ts';
import type { FormContext } from './form-context.ts';
import { laterPage } from './later-page.ts';
import { formAnswer, stepHtml } from './form-page.ts';
import { newState } from './form-state.ts';
import { codeFormHtml, doOwn, filledState, ownHtml } from './own-page.ts';
import { plainPage } from './plain-page.ts';

/** Steps a visitor may send in a minute. */
const sendsPerMinute = 120;

type Show = (reply: FastifyReply, page: MapPage) => FastifyReply;
type Page = (query: URLSearchParams) => Promise<MapPage>;

const contextOf = ({ register, names, clock }: AppParts, speaker: Speaker): FormContext => ({
  graph: readableGraph(register.graph, 'reader'),
  names: names(),
  today: todayOf(clock),
  speaker,
});

const languageOf = (body: URLSearchParams): UiLanguage => {
  const wanted = body.get('kieli') ?? '';
  return isUiLanguage(wanted) ? wanted : 'fi';
};

const isForbidden = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions['code'] === 'FORBIDDEN';

/** The form as it is first shown, for the round of the code in the address. */
export const formPage =
  (parts: AppParts): Page =>
  async (query) => {
    const speaker = await speakerOf(languageIn(query));
    const context = contextOf(parts, speaker);
    const round = roundWithCode(context.graph, query.get('kierros') ?? '')?.id ?? null;
    const taken = { state: newState(round), trouble: [], doubt: null };
    return plainPage(speaker, speaker.say('common.page.register'), stepHtml(context, 'kuka', taken));
  };

export const ownPage = (): Page => async (query) => {
  const speaker = await speakerOf(languageIn(query));
  return plainPage(speaker, speaker.say('common.page.ownAnswer'), codeFormHtml(speaker));
};

const answerForm = async (parts: AppParts, context: ContextFor, request: FastifyRequest, body: URLSearchParams) => {
  const speaker = await speakerOf(languageOf(body));
  const visitor = await currentVisitor(parts.vault, parts.clock, request);
  const asked = context(visitor, request.id);
  const answer = await formAnswer(parts, asked, contextOf(parts, speaker), body, newState);
  return plainPage(speaker, speaker.say('common.page.register'), answer);
};

const answerOwn = async (
  parts: AppParts,
  desk: AnswerDesk,
  context: ContextFor,
  request: FastifyRequest,
  body: URLSearchParams,
): Promise<MapPage> => {
  const { schema, register } = parts;
  const speaker = await speakerOf(languageOf(body));
  const { say } = speaker;
  const page = (html: string): MapPage => plainPage(speaker, say('common.page.ownAnswer'), html);
  const code = body.get('koodi') ?? '';
  const visitor = await desk.respondent(code);
  if ('code' in visitor) {
    const text = visitor.code === 'linkEnded' ? say('problems.linkEnded') : say('register.own.notFound');
    return page(codeFormHtml(speaker, [text]));
  }
  const doing = body.get('teko');
  const state = doing === 'korjaa' ? filledState(register.graph, visitor.limits.responses ?? [], code) : null;
  if (state) {
    const step = stepHtml(contextOf(parts, speaker), 'kuka', { state, trouble: [], doubt: null });
    return plainPage(speaker, say('common.page.register'), step);
  }
  const asked = context(visitor, request.id);
  const done = await doOwn(schema, asked, body);
  const news = done === null ? '' : say(done === 'withdrawn' ? 'register.own.withdrawn' : 'common.state.saved');
  return page(await ownHtml(schema, asked, speaker, code, { asksToWithdraw: doing === 'poista', news }));
};

export const addAnswerPages = (
  app: FastifyInstance,
  parts: AppParts,
  context: ContextFor,
  guesses: Guesses,
  show: Show,
): void => {
  const desk = openAnswerDesk(parts.register, parts.vault, parts.clock, guesses);
  // A scope of its own: no other address reads forms.
  app.register((scope, _, done) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (__, body, parsed) => {
      parsed(null, new URLSearchParams(String(body)));
    });
    const limited = { config: { rateLimit: { max: sendsPerMinute, timeWindow: 60_000 } } };
    const answering =
      (answer: (request: FastifyRequest, body: URLSearchParams) => Promise<MapPage>) =>
      async (request: FastifyRequest, reply: FastifyReply) => {
        if (!(request.body instanceof URLSearchParams)) throw refused(415);
        try {
          return show(reply, await answer(request, request.body));
        } catch (error) {
          if (isForbidden(error)) return reply.code(403).send();
          if (error instanceof StoreUnavailableError) {
            request.log.error({ err: error, requestId: request.id }, 'Answers cannot be saved');
            void reply.code(503).header('retry-after', '5');
            return show(
              reply,
              laterPage(await speakerOf(languageOf(request.body)), request.url.split('?', 1)[0] ?? '', request.body),
            );
          }
          throw error;
        }
      };
    scope.post(
      '/kerro',
      limited,
      answering((request, body) => answerForm(parts, context, request, body)),
    );
    scope.post(
      '/oma',
      limited,
      answering((request, body) => answerOwn(parts, desk, context, request, body)),
    );
    done();
  });
};
