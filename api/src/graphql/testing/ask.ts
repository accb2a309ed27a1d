/** Asks the schema as a client would, over a graph, without HTTP. */
import type { Graph } from '@tvl/core/graph/graph.ts';
import { today } from '@tvl/core/testing/world.ts';
import { mostOnMap } from '@tvl/core/view/map-extent.ts';
import { graphql, type GraphQLFormattedError } from 'graphql';
import type { GraphContext } from '../context.ts';
import { keepNames } from '../kept-names.ts';
import { keepFindings } from '../findings/kept-findings.ts';
import { formatError, nameRequest } from '../errors.ts';
import { buildSchema } from '../schema.ts';

export const schema = buildSchema();

const notHere = (): never => {
  throw new Error('This test only reads the graph');
};

/** A request over the graph; nothing of the log unless given. */
export const requestOver = (graph: Graph, more: Partial<GraphContext> = {}): GraphContext => ({
  graph,
  revision: 1,
  today,
  scope: 'reader',
  limits: {},
  requestId: 'request-1',
  region: '',
  mostOnMap,
  submit: notHere,
  redact: notHere,
  history: notHere,
  changesSince: notHere,
  follow: notHere,
  names: () => keepNames().of(graph),
  findings: keepFindings(keepNames(), () => today, notHere),
  feedback: { send: notHere, withCode: notHere, all: notHere, answer: notHere, close: notHere, erase: notHere },
  answers: { send: notHere, renew: notHere, revoke: notHere, remember: notHere },
  operator: { name: null, contact: null },
  mapDocumentUrl: () => '/map/1.json',
  ...more,
});

export type Answer<T> = { readonly data: T; readonly errors: readonly GraphQLFormattedError[] };

export const ask = async <T>(
  context: GraphContext,
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer<T>> => {
  const result = await graphql({ schema, source, contextValue: context, variableValues: variables });
  nameRequest(result.errors ?? [], context.requestId);
  const errors = (result.errors ?? []).map((error) => formatError(error.toJSON(), error));
  return { data: result.data as T, errors };
};

/** The answer to a question that must not go wrong. */
export const read = async <T>(
  context: GraphContext,
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> => {
  const { data, errors } = await ask<T>(context, source, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
};
