/* eslint-disable */
import type { OpenDecisionQuery, OpenDecisionQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const OpenDecisionDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OpenDecision($id: ID!) {
  record(id: $id) {
    __typename
    id
    ...EditCommon
    ... on Decision {
      finding
      kind
      band
      answer {
        id
      }
      dismissal {
        id
      }
      text
      lookAgainOn
    }
  }
}
    fragment EditCommon on Record {
  validFrom
  validTo
  source {
    id
  }
  sourceDocument
  sourceLine
  quote
  recordedAs {
    ...RecordTerm
  }
  recordedOn
  basis {
    id
  }
  review {
    id
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
}`) as unknown as TypedDocumentString<OpenDecisionQuery, OpenDecisionQueryVariables>;
