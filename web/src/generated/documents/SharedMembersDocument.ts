/* eslint-disable */
import type { SharedMembersQuery, SharedMembersQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const SharedMembersDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SharedMembers($pair: ID!, $first: Int!) {
  organisations(filter: {inBoth: [$pair]}, first: $first) {
    nodes {
      ...RecordLinked
    }
  }
}
    fragment RecordText on LocalisedText {
  fi
  selko
  sv
  en
  se
  smn
  sms
}
fragment RecordLinked on Named {
  __typename
  id
  names {
    ...RecordText
  }
  ... on Organisation {
    kind {
      id
    }
    plural
  }
}`) as unknown as TypedDocumentString<SharedMembersQuery, SharedMembersQueryVariables>;
