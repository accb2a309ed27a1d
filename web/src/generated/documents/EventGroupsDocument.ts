/* eslint-disable */
import type { EventGroupsQuery, EventGroupsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EventGroupsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query EventGroups($filter: EventFilter, $search: String, $asOf: Date, $more: Boolean!, $review: Boolean!, $kindRows: [ID!], $areasRows: [ID!], $modeRows: [ID!], $networksRows: [ID!], $organisersRows: [ID!], $partOfRows: [ID!], $sourceRows: [ID!], $basisRows: [ID!], $reviewRows: [ID!]) {
  events(filter: $filter, search: $search, asOf: $asOf, first: 1) {
    kind: groups(by: KIND, rows: $kindRows) {
      ...ListGroups
    }
    areas: groups(by: AREAS, rows: $areasRows) {
      ...ListGroups
    }
    mode: groups(by: MODE, rows: $modeRows) {
      ...ListGroups
    }
    networks: groups(by: NETWORKS, rows: $networksRows) {
      ...ListGroups
    }
    organisers: groups(by: ORGANISERS, rows: $organisersRows) {
      ...ListGroups
    }
    partOf: groups(by: PART_OF, rows: $partOfRows) @include(if: $more) {
      ...ListGroups
    }
    source: groups(by: SOURCE, rows: $sourceRows) @include(if: $more) {
      ...ListGroups
    }
    basis: groups(by: BASIS, rows: $basisRows) @include(if: $review) {
      ...ListGroups
    }
    review: groups(by: REVIEW, rows: $reviewRows) @include(if: $review) {
      ...ListGroups
    }
  }
}
    fragment ListGroups on Counts {
  groups {
    value
    label {
      ...RecordText
    }
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
}`) as unknown as TypedDocumentString<EventGroupsQuery, EventGroupsQueryVariables>;
