/* eslint-disable */
import type { FindingNewsQuery, FindingNewsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const FindingNewsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FindingNews($since: FindingMoment!) {
  revision
  findingChanges(since: $since) {
    appeared
    changed
    tooLong
    gone {
      id
      analysis
      kind
      subjects {
        ...FindingSubject
      }
    }
  }
  findings(filter: {newsOnly: true}, since: $since, first: 100) {
    total
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
}`) as unknown as TypedDocumentString<FindingNewsQuery, FindingNewsQueryVariables>;
