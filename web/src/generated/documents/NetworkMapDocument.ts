/* eslint-disable */
import type { NetworkMapQuery, NetworkMapQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const NetworkMapDocument = /* @__PURE__ */ new TypedDocumentString(`
    query NetworkMap($networks: NetworkFilter, $organisations: OrganisationFilter, $connectedOnly: Boolean!, $asOf: Date) {
  map(
    networks: $networks
    organisations: $organisations
    connectedOnly: $connectedOnly
    asOf: $asOf
  ) {
    nodes {
      id
      kind
      names {
        ...RecordText
      }
      unreviewed
      memberCount {
        state
        total
      }
      record {
        suggestion
        ... on Network {
          status {
            id
          }
        }
      }
    }
    edges {
      id
      from
      to
      kind
      suggestion
      confirmation {
        id
      }
      mode {
        id
      }
      term {
        labels {
          ...RecordText
        }
        inverseLabels {
          ...RecordText
        }
      }
    }
    counts {
      networks {
        total
        sets
        suggestions
      }
      organisations {
        total
        sets
        suggestions
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
}`) as unknown as TypedDocumentString<NetworkMapQuery, NetworkMapQueryVariables>;
