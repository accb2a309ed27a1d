/* eslint-disable */
import type { NetworkGroupsQuery, NetworkGroupsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const NetworkGroupsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query NetworkGroups($filter: NetworkFilter, $search: String, $asOf: Date, $more: Boolean!, $review: Boolean!, $themesRows: [ID!], $areasRows: [ID!], $kindRows: [ID!], $statusRows: [ID!], $opennessRows: [ID!], $functionsRows: [ID!], $targetGroupsRows: [ID!], $levelRows: [ID!], $permanenceRows: [ID!], $memberListRows: [ID!], $organisationRows: [ID!], $roleRows: [ID!], $attachedToRows: [ID!], $restsOnRows: [ID!], $partOfRows: [ID!], $meetingModeRows: [ID!], $sourceRows: [ID!], $basisRows: [ID!], $reviewRows: [ID!]) {
  networks(filter: $filter, search: $search, asOf: $asOf, first: 1) {
    themes: groups(by: THEMES, rows: $themesRows) {
      ...ListGroups
    }
    areas: groups(by: AREAS, rows: $areasRows) {
      ...ListGroups
    }
    kind: groups(by: KIND, rows: $kindRows) {
      ...ListGroups
    }
    status: groups(by: STATUS, rows: $statusRows) {
      ...ListGroups
    }
    openness: groups(by: OPENNESS, rows: $opennessRows) {
      ...ListGroups
    }
    functions: groups(by: FUNCTIONS, rows: $functionsRows) @include(if: $more) {
      ...ListGroups
    }
    targetGroups: groups(by: TARGET_GROUPS, rows: $targetGroupsRows) @include(if: $more) {
      ...ListGroups
    }
    level: groups(by: LEVEL, rows: $levelRows) @include(if: $more) {
      ...ListGroups
    }
    permanence: groups(by: PERMANENCE, rows: $permanenceRows) @include(if: $more) {
      ...ListGroups
    }
    memberList: groups(by: MEMBER_LIST, rows: $memberListRows) @include(if: $more) {
      ...ListGroups
    }
    organisation: groups(by: ORGANISATION, rows: $organisationRows) @include(if: $more) {
      ...ListGroups
    }
    role: groups(by: ROLE, rows: $roleRows) @include(if: $more) {
      ...ListGroups
    }
    attachedTo: groups(by: ATTACHED_TO, rows: $attachedToRows) @include(if: $more) {
      ...ListGroups
    }
    restsOn: groups(by: RESTS_ON, rows: $restsOnRows) @include(if: $more) {
      ...ListGroups
    }
    partOf: groups(by: PART_OF, rows: $partOfRows) @include(if: $more) {
      ...ListGroups
    }
    meetingMode: groups(by: MEETING_MODE, rows: $meetingModeRows) @include(if: $more) {
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
}`) as unknown as TypedDocumentString<NetworkGroupsQuery, NetworkGroupsQueryVariables>;
