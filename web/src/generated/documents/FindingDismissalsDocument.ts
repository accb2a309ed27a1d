/* eslint-disable */
import type { FindingDismissalsQuery, FindingDismissalsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const FindingDismissalsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FindingDismissals($language: Language!) {
  terms(scheme: "dismissalReason", language: $language) {
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
}`) as unknown as TypedDocumentString<FindingDismissalsQuery, FindingDismissalsQueryVariables>;
