/* eslint-disable */
import type { DeskAlikeQuery, DeskAlikeQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const DeskAlikeDocument = /* @__PURE__ */ new TypedDocumentString(`
    query DeskAlike($text: String!, $noun: DuplicateNoun!) {
  similarNames(text: $text, noun: $noun, first: 6) {
    record {
      ...DeskRecord
    }
    judgement {
      ...NameSaid
    }
  }
}
    fragment DeskRecord on Named {
  ...RecordLinked
  ... on Organisation {
    homeMunicipality {
      names {
        ...RecordText
      }
    }
  }
  ... on Network {
    themes {
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
}`) as unknown as TypedDocumentString<DeskAlikeQuery, DeskAlikeQueryVariables>;
