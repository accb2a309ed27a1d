/* eslint-disable */
import type { MaterialGroupsQuery, MaterialGroupsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const MaterialGroupsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query MaterialGroups($filter: MaterialFilter, $search: String, $asOf: Date, $more: Boolean!, $review: Boolean!, $kindRows: [ID!], $keeperRows: [ID!], $aboutRows: [ID!], $partOfRows: [ID!], $sourceRows: [ID!], $basisRows: [ID!], $reviewRows: [ID!]) {
  materials(filter: $filter, search: $search, asOf: $asOf, first: 1) {
    kind: groups(by: KIND, rows: $kindRows) {
      ...ListGroups
    }
    keeper: groups(by: KEEPER, rows: $keeperRows) {
      ...ListGroups
    }
    about: groups(by: ABOUT, rows: $aboutRows) {
      ...ListGroups
    }
    partOf: groups(by: PART_OF, rows: $partOfRows) {
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
}`) as unknown as TypedDocumentString<MaterialGroupsQuery, MaterialGroupsQueryVariables>;
