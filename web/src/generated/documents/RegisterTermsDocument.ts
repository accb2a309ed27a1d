/* eslint-disable */
import type { RegisterTermsQuery, RegisterTermsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RegisterTermsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query RegisterTerms($language: Language!) {
  challenges: terms(scheme: "challengeKind", language: $language) {
    ...RegisterTerm
  }
  resources: terms(scheme: "resourceKind", language: $language) {
    ...RegisterTerm
  }
  purposefulness: terms(scheme: "purposefulness", language: $language) {
    ...RegisterTerm
  }
  roles: terms(scheme: "membershipRole", language: $language) {
    ...RegisterTerm
  }
  respondentRoles: terms(scheme: "respondentRole", language: $language) {
    ...RegisterTerm
  }
  themes: terms(scheme: "theme", language: $language) {
    ...RegisterTerm
  }
  region {
    parts {
      id
      kind {
        id
      }
      names {
        ...RecordText
      }
    }
  }
}
    fragment RegisterTerm on Concept {
  id
  symbol
  labels {
    ...RecordText
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
}`) as unknown as TypedDocumentString<RegisterTermsQuery, RegisterTermsQueryVariables>;
