/* eslint-disable */
import type { PastOfOrganisationQuery, PastOfOrganisationQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const PastOfOrganisationDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PastOfOrganisation($organisation: ID!, $asOf: Date) {
  organisation(id: $organisation, asOf: $asOf) {
    memberships {
      past {
        ...TieToNetwork
        validTo
        network {
          validTo
        }
      }
    }
  }
}
    fragment TieMarks on Record {
  id
  validFrom
  validTo
  quote
  unreviewed
  suggestion
}
fragment TieMembership on Membership {
  ...TieMarks
  lapsed
  renewedOn
  relation {
    ...RecordTerm
  }
  roles {
    ...RecordTerm
  }
  confirmation {
    ...RecordTerm
  }
  onBehalfOf {
    ...RecordLinked
  }
}
fragment TieToNetwork on Membership {
  ...TieMembership
  network {
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
}`) as unknown as TypedDocumentString<PastOfOrganisationQuery, PastOfOrganisationQueryVariables>;
