/* eslint-disable */
import type { SearchQuery, SearchQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const SearchDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    total
    nouns {
      noun
      total
    }
    hits {
      noun
      match
      reason {
        ...NameWhy
      }
      record {
        id
        names {
          ...RecordText
        }
        unreviewed
        suggestion
        ... on Organisation {
          plural
          kind {
            ...RecordTerm
          }
          homeMunicipality {
            names {
              ...RecordText
            }
          }
          alternativeNames {
            ...FoundOtherName
          }
        }
        ... on Network {
          kind {
            ...RecordTerm
          }
          alternativeNames {
            ...FoundOtherName
          }
        }
        ... on Event {
          kind {
            ...RecordTerm
          }
          startsOn
        }
        ... on Material {
          kind {
            ...RecordTerm
          }
          alternativeNames {
            ...FoundOtherName
          }
        }
        ... on Area {
          kind {
            ...RecordTerm
          }
          alternativeNames {
            ...FoundOtherName
          }
        }
        ... on Concept {
          scheme
          alternativeLabels {
            name: label
            language
          }
        }
      }
    }
  }
}
    fragment FoundOtherName on AlternativeName {
  name
  language
}
fragment NameWhy on NameReason {
  signal
  first
  second
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
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
