/* eslint-disable */
import type { GoneFindingNamesQuery, GoneFindingNamesQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const GoneFindingNamesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query GoneFindingNames($id: ID!) {
  record(id: $id) {
    ...FindingSubject
  }
}
    fragment FindingSubject on Record {
  __typename
  id
  ... on Named {
    ...RecordLinked
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
}`) as unknown as TypedDocumentString<GoneFindingNamesQuery, GoneFindingNamesQueryVariables>;
