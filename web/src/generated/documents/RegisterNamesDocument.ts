/* eslint-disable */
import type { RegisterNamesQuery, RegisterNamesQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RegisterNamesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query RegisterNames($text: String!, $nouns: [NounName!]!, $noun: DuplicateNoun!) {
  search(text: $text, nouns: $nouns, first: 6) {
    hits {
      match
      record {
        ...RegisterNamed
      }
    }
  }
  similarNames(text: $text, noun: $noun, first: 4) {
    record {
      ...RegisterNamed
    }
    judgement {
      ...NameSaid
    }
  }
}
    fragment RegisterNamed on Named {
  id
  names {
    ...RecordText
  }
  ... on Organisation {
    validTo
    kind {
      ...RecordTerm
    }
    homeMunicipality {
      names {
        ...RecordText
      }
    }
  }
  ... on Network {
    validTo
    kind {
      ...RecordTerm
    }
  }
}
fragment NameWhy on NameReason {
  signal
  first
  second
}
fragment NameSaid on NameJudgement {
  verdict
  veto
  reasons {
    ...NameWhy
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
}`) as unknown as TypedDocumentString<RegisterNamesQuery, RegisterNamesQueryVariables>;
