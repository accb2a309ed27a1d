/* eslint-disable */
import type { WhatIfNamesQuery, WhatIfNamesQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const WhatIfNamesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query WhatIfNames($text: String!) {
  search(text: $text, nouns: [ORGANISATION, NETWORK], first: 12) {
    hits {
      record {
        ...RecordLinked
        ... on Network {
          kind {
            ...RecordTerm
          }
        }
        ... on Organisation {
          kind {
            ...RecordTerm
          }
        }
      }
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
}`) as unknown as TypedDocumentString<WhatIfNamesQuery, WhatIfNamesQueryVariables>;
