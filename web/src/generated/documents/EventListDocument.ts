/* eslint-disable */
import type { EventListQuery, EventListQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EventListDocument = /* @__PURE__ */ new TypedDocumentString(`
    query EventList($filter: EventFilter, $search: String, $sort: EventSort, $asOf: Date, $language: Language!, $first: Int!, $after: String) {
  events(
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
      startsOn
      endsOn
      place
      areas {
        ...ListArea
      }
      attendanceCount {
        organisations
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
}`) as unknown as TypedDocumentString<EventListQuery, EventListQueryVariables>;
