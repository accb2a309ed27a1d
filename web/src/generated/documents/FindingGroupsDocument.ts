/* eslint-disable */
import type { FindingGroupsQuery, FindingGroupsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const FindingGroupsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FindingGroups($filter: FindingFilter, $settings: [SettingInput!], $since: FindingMoment) {
  findings(filter: $filter, settings: $settings, since: $since, first: 1) {
    group: groups(by: GROUP) {
      ...FindingCounts
    }
    analysis: groups(by: ANALYSIS) {
      ...FindingCounts
    }
    kind: groups(by: KIND) {
      ...FindingCounts
    }
    band: groups(by: BAND) {
      ...FindingCounts
    }
    state: groups(by: STATE) {
      ...FindingCounts
    }
    area: groups(by: AREA) {
      ...FindingCounts
    }
    theme: groups(by: THEME) {
      ...FindingCounts
    }
  }
}
    fragment FindingCounts on FindingCount {
  value
  count
  record {
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
}`) as unknown as TypedDocumentString<FindingGroupsQuery, FindingGroupsQueryVariables>;
