/* eslint-disable */
import type { OrganisationListQuery, OrganisationListQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const OrganisationListDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationList($filter: OrganisationFilter, $search: String, $sort: OrganisationSort, $asOf: Date, $language: Language!, $first: Int!, $after: String) {
  organisations(
    filter: $filter
    search: $search
    sort: $sort
    asOf: $asOf
    language: $language
    first: $first
    after: $after
  ) {
    count {
      ...ListCount
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      names {
        ...RecordText
      }
      kind {
        ...RecordTerm
      }
      plural
      homeMunicipality {
        ...ListArea
      }
      operatingAreas {
        ...ListArea
      }
      networkCount {
        total
        unreviewed
      }
      unreviewed
      suggestion
    }
  }
}
    fragment ListArea on Area {
  id
  names {
    ...RecordText
  }
}
fragment ListCount on Count {
  total
  unreviewed
  sets
  suggestions
  rule {
    code
    day
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
}`) as unknown as TypedDocumentString<OrganisationListQuery, OrganisationListQueryVariables>;
