/* eslint-disable */
import type { GoneFindingDecisionsQuery, GoneFindingDecisionsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const GoneFindingDecisionsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query GoneFindingDecisions($finding: ID!) {
  decisions(filter: {finding: [$finding]}, first: 50) {
    nodes {
      ...FindingDecision
    }
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
}`) as unknown as TypedDocumentString<GoneFindingDecisionsQuery, GoneFindingDecisionsQueryVariables>;
