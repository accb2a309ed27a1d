/* eslint-disable */
import type { OneFindingQuery, OneFindingQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const OneFindingDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OneFinding($id: ID!, $settings: [SettingInput!]) {
  finding(id: $id, settings: $settings) {
    ...FindingFull
  }
}
    fragment FindingSubject on Record {
  __typename
  id
  ... on Named {
    ...RecordLinked
  }
}
fragment FindingReasonParts on FindingReason {
  code
  records {
    ...FindingSubject
  }
  values {
    name
    value
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
fragment FindingRow on Finding {
  ...FindingForDecision
  facts {
    code
    value
    path
  }
  news
  path
}
fragment FindingFull on Finding {
  ...FindingRow
  for {
    ...FindingReasonParts
  }
  against {
    ...FindingReasonParts
  }
  unknown {
    ...FindingReasonParts
  }
  decisions {
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
}`) as unknown as TypedDocumentString<OneFindingQuery, OneFindingQueryVariables>;
