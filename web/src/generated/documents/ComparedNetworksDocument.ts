/* eslint-disable */
import type { ComparedNetworksQuery, ComparedNetworksQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ComparedNetworksDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ComparedNetworks($first: ID!, $second: ID!) {
  first: network(id: $first) {
    ...ComparedNetwork
  }
  second: network(id: $second) {
    ...ComparedNetwork
  }
}
    fragment ComparedNetwork on Network {
  ...RecordLinked
  alternativeNames {
    name
  }
  kind {
    ...RecordTerm
  }
  themes {
    ...RecordTerm
  }
  functions {
    ...RecordTerm
  }
  targetGroups {
    ...RecordTerm
  }
  areas {
    ...RecordLinked
  }
  level {
    ...RecordTerm
  }
  purpose {
    ...RecordText
  }
  meetingMode {
    ...RecordTerm
  }
  coordinators {
    ...RecordLinked
  }
  website
  memberCount {
    state
    total
    unreviewed
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
fragment RecordTerm on Concept {
  id
  labels {
    ...RecordText
  }
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
}`) as unknown as TypedDocumentString<ComparedNetworksQuery, ComparedNetworksQueryVariables>;
