/* eslint-disable */
import type { RegisterRoundQuery, RegisterRoundQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RegisterRoundDocument = /* @__PURE__ */ new TypedDocumentString(`
    query RegisterRound($code: String) {
  answeringRound(code: $code) {
    known
    open
    round {
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
}`) as unknown as TypedDocumentString<RegisterRoundQuery, RegisterRoundQueryVariables>;
