import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { todayOf, type Clock } from '#execution/clock.ts';
import { openAnswerDesk } from '#execution/answers.ts';
import type { Guesses } from '#execution/guesses.ts';
import type { Visitor } from '#execution/may.ts';
import { openRespondentSession, type Opened } from '#execution/sign-in.ts';
import type { MapBounds } from '@tvl/core/view/map-extent.ts';
import type { Register } from '#execution/register.ts';
import type { TrafficLimits } from '#execution/traffic-limits.ts';
import { openFeedbackDesk } from '#execution/feedback.ts';
import type { GraphContext, Operator } from '#graphql/context.ts';
import type { NetworkStore } from '#store/port.ts';
import type { Vault } from '#store/vault-port.ts';
import type { Metrics } from './metrics.ts';

/** What the HTTP side is put together from; main.ts knows where each comes from. */
export type AppParts = {
  readonly register: Register;
  readonly store: NetworkStore;
  readonly vault: Vault;
  readonly clock: Clock;
  /** How much one map is made of at most. */
  readonly mostOnMap: MapBounds;
  readonly schema: GraphQLSchema;
  /** The register's names, kept for suspected duplicates. */
  readonly names: GraphContext['names'];
  readonly findings: GraphContext['findings'];
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly publicUrl: string;
  /** The only public name that is answered to; null when nobody has said which. */
  readonly ownName: string | null;
  readonly limits: TrafficLimits;
  /** Addresses of proxies, besides this machine's own. */
  readonly trustedProxies: readonly string[];
  readonly operator: Operator;
  /** Where what the server works out for itself is kept. */
  readonly dataDir: string;
  /** Id of the region's area. */
  readonly region: string;
  /** Folder of the built web app, with a slash at its end. */
  readonly webFolder: string;
  /** Null when ready to serve; else what is missing. */
  readonly notReady: () => string | null;
};

/** What a request can give its visitor a session with; a stream cannot. */
export type Remember = (opened: Opened) => void;

export type ContextFor = (visitor: Visitor, requestId: string, remember?: Remember) => GraphContext;

/** What resolvers see, for a visitor: the committed graph of this moment, and the ways to the log and the queue. */
export const contextFor = (parts: AppParts, mapDocumentUrl: () => string, guesses: Guesses): ContextFor => {
  const { register, store, vault, clock, region, mostOnMap, names, findings, operator } = parts;
  const feedback = openFeedbackDesk(vault, clock);
  const desk = openAnswerDesk(register, vault, clock, guesses);
  return (visitor, requestId, remember) => ({
    graph: register.graph,
    // As it is when asked: the graph goes on while a request waits for the log.
    get revision() {
      return register.revision;
    },
    today: todayOf(clock),
    scope: visitor.scope,
    limits: visitor.limits,
    region,
    mostOnMap,
    requestId,
    submit: (request) => register.submit(request, visitor),
    redact: (redaction, reason) => register.redact(redaction, visitor, reason),
    history: (id, limit, before) => store.changesOf(id, limit, before),
    changesSince: (revision, limit) => store.changesSince(revision, limit),
    follow: () => register.follow(),
    names,
    findings,
    feedback,
    answers: {
      send: (request) => desk.send(request, visitor),
      renew: desk.renew,
      revoke: desk.revoke,
      remember: async (pseudonym) => {
        const isOther = visitor.scope !== 'reader' && visitor.scope !== 'respondent';
        if (!remember || isOther || visitor.pseudonym === pseudonym) return;
        remember(await openRespondentSession(vault, clock, pseudonym));
      },
    },
    operator,
    mapDocumentUrl,
  });
};
