/* eslint-disable */
import type { EditTermsQuery, EditTermsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditTermsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query EditTerms($scheme: ID!, $language: Language!) {
  terms(scheme: $scheme, language: $language) {
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
}`) as unknown as TypedDocumentString<EditTermsQuery, EditTermsQueryVariables>;
