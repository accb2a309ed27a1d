/* eslint-disable */
import type { ComparedConceptsQuery, ComparedConceptsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ComparedConceptsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ComparedConcepts($first: ID!, $second: ID!) {
  first: concept(id: $first) {
    ...ComparedConcept
  }
  second: concept(id: $second) {
    ...ComparedConcept
  }
}
    fragment ComparedConcept on Concept {
  id
  labels {
    ...RecordText
  }
  alternativeLabels {
    label
  }
  scheme
  broader {
    ...RecordTerm
  }
  class {
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
}`) as unknown as TypedDocumentString<ComparedConceptsQuery, ComparedConceptsQueryVariables>;
