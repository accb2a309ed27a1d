/* eslint-disable */
import type { InNoNetworkQuery, InNoNetworkQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const InNoNetworkDocument = /* @__PURE__ */ new TypedDocumentString(`
    query InNoNetwork($organisations: [ID!]!, $asOf: Date) {
  responses(
    filter: {organisations: $organisations, ownList: ["ownList.none"], state: ["responseState.sent"]}
    asOf: $asOf
    first: 500
  ) {
    nodes {
      organisations {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InNoNetworkQuery, InNoNetworkQueryVariables>;
