/* eslint-disable */
import type { WhatIfQuery, WhatIfQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const WhatIfDocument = /* @__PURE__ */ new TypedDocumentString(`
    query WhatIf($ends: [ID!]!, $asOf: Date) {
  whatIf(ends: $ends, asOf: $asOf) {
    ended {
      ...RecordLinked
    }
    consequences {
      kind
      record {
        ...RecordLinked
      }
      left
      because {
        ...RecordLinked
      }
    }
    mapPath
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
}`) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;
