/* eslint-disable */
import type { ComparedOrganisationsQuery, ComparedOrganisationsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ComparedOrganisationsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ComparedOrganisations($first: ID!, $second: ID!) {
  first: organisation(id: $first) {
    ...ComparedOrganisation
  }
  second: organisation(id: $second) {
    ...ComparedOrganisation
  }
}
    fragment ComparedOrganisation on Organisation {
  ...RecordLinked
  alternativeNames {
    name
  }
  kind {
    ...RecordTerm
  }
  sector {
    ...RecordTerm
  }
  homeMunicipality {
    ...RecordLinked
  }
  operatingAreas {
    ...RecordLinked
  }
  businessId
  registerNumber
  website
  networkCount {
    total
    unreviewed
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
}`) as unknown as TypedDocumentString<ComparedOrganisationsQuery, ComparedOrganisationsQueryVariables>;
