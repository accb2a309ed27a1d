/** Plain pages ask and send through the contract, as every other client: its checks, rights and words are theirs too. */
import { graphql, type GraphQLSchema } from 'graphql';
import type { GraphContext } from '#graphql/context.ts';

export type Problem = { readonly code: string; readonly path: readonly string[]; readonly params: Params };
type Params = readonly { readonly name: string; readonly value: string }[];

/** The answer; throws what the contract refuses as a whole. */
export const askContract = async <T>(
  schema: GraphQLSchema,
  contextValue: GraphContext,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<T> => {
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return data as T;
};

const figure = '{ count unreviewed path }';
const localised = '{ fi selko sv en se }';

export type Words = Readonly<Record<string, string | null>>;
export type Figure = { readonly count: number; readonly unreviewed: number; readonly path: string };
export type Match = Figure & { readonly term: { readonly labels: Words } };

export type Receipt = {
  readonly response: { readonly id: string; readonly state: { readonly id: string }; readonly sentOn: string | null };
  readonly code: string | null;
  readonly proposals: number;
  readonly networks: readonly { readonly names: Words; readonly path: string }[];
  readonly organisations: readonly {
    readonly organisation: { readonly names: Words; readonly path: string };
    readonly networks: Figure;
    readonly sharing: Figure;
    readonly closest: (Figure & { readonly atLeast: number }) | null;
    readonly sameChallenges: readonly Match[];
    readonly helpers: readonly Match[];
  }[];
};

export const receiptFields = `response { id state { id } sentOn } code proposals networks { path names ${localised} }
  organisations {
    organisation { path names ${localised} } networks ${figure} sharing ${figure} closest { atLeast count unreviewed path }
    sameChallenges { count unreviewed path term { labels ${localised} } }
    helpers { count unreviewed path term { labels ${localised} } }
  }`;

export const problemFields = 'problems { code path params { name value } }';
