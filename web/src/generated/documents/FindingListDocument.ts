/* eslint-disable */
import type { FindingListQuery, FindingListQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const FindingListDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FindingList($filter: FindingFilter, $settings: [SettingInput!], $since: FindingMoment, $after: String) {
  findings(
    filter: $filter
    settings: $settings
    since: $since
    first: 50
    after: $after
  ) {
    total
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...FindingRow
    }
  }
}
    fragment FindingSubject on Record {
  __typename
  id
  ... on Named {
    ...RecordLinked
  }
}
fragment FindingDecision on Decision {
  id
  kind
  band
  answer {
    ...RecordTerm
  }
  dismissal {
    ...RecordTerm
  }
  text
  lookAgainOn
  recordedOn
  recordedAs {
    ...RecordTerm
  }
}
fragment FindingForDecision on Finding {
  id
  analysis
  group
  kind
  band
  subjects {
    ...FindingSubject
  }
  state
  returned
  decision {
    ...FindingDecision
  }
}
fragment FindingRow on Finding {
  ...FindingForDecision
  facts {
    code
    value
    path
  }
  news
  path
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
}`) as unknown as TypedDocumentString<FindingListQuery, FindingListQueryVariables>;
