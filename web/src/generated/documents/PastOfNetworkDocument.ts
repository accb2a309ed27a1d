/* eslint-disable */
import type { PastOfNetworkQuery, PastOfNetworkQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const PastOfNetworkDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PastOfNetwork($network: ID!, $asOf: Date) {
  network(id: $network, asOf: $asOf) {
    memberships {
      past {
        ...TieToOrganisation
        validTo
        organisation {
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
fragment TieToOrganisation on Membership {
  ...TieMembership
  organisation {
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
}`) as unknown as TypedDocumentString<PastOfNetworkQuery, PastOfNetworkQueryVariables>;
