/* eslint-disable */
import type { GapRoundsQuery, GapRoundsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const GapRoundsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query GapRounds {
  rounds(first: 100, sort: DATE) {
    nodes {
      id
      names {
        ...RecordText
      }
    }
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
}`) as unknown as TypedDocumentString<GapRoundsQuery, GapRoundsQueryVariables>;
