/* eslint-disable */
import type { GapFindingQuery, GapFindingQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const GapFindingDocument = /* @__PURE__ */ new TypedDocumentString(`
    query GapFinding($id: ID!, $asOf: Date) {
  finding(id: $id, asOf: $asOf) {
    ...FindingForDecision
    decisions {
      ...FindingDecision
    }
    path
  }
}
    fragment FindingSubject on Record {
  __typename
  id
  ... on Named {
    ...RecordLinked
  }
}
fragment FindingDecision on Decision {
  id
  kind
  band
  answer {
    ...RecordTerm
  }
  dismissal {
    ...RecordTerm
  }
  text
  lookAgainOn
  recordedOn
  recordedAs {
    ...RecordTerm
  }
}
fragment FindingForDecision on Finding {
  id
  analysis
  group
  kind
  band
  subjects {
    ...FindingSubject
  }
  state
  returned
  decision {
    ...FindingDecision
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
}`) as unknown as TypedDocumentString<GapFindingQuery, GapFindingQueryVariables>;
