/* eslint-disable */
import type { ClosestOrganisationsQuery, ClosestOrganisationsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ClosestOrganisationsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ClosestOrganisations($first: Int!) {
  closestOrganisations(first: $first) {
    first {
      ...RecordLinked
    }
    second {
      ...RecordLinked
    }
    shared
    union
    path
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
}`) as unknown as TypedDocumentString<ClosestOrganisationsQuery, ClosestOrganisationsQueryVariables>;
