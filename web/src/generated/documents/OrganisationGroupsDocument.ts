/* eslint-disable */
import type { OrganisationGroupsQuery, OrganisationGroupsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const OrganisationGroupsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationGroups($filter: OrganisationFilter, $search: String, $asOf: Date, $more: Boolean!, $review: Boolean!, $kindRows: [ID!], $areaRows: [ID!], $sectorRows: [ID!], $associationClassRows: [ID!], $themeRows: [ID!], $networkRows: [ID!], $relationRows: [ID!], $roleRows: [ID!], $homeMunicipalityRows: [ID!], $operatingAreasRows: [ID!], $successorOfRows: [ID!], $sourceRows: [ID!], $basisRows: [ID!], $reviewRows: [ID!]) {
  organisations(filter: $filter, search: $search, asOf: $asOf, first: 1) {
    kind: groups(by: KIND, rows: $kindRows) {
      ...ListGroups
    }
    area: groups(by: AREA, rows: $areaRows) {
      ...ListGroups
    }
    sector: groups(by: SECTOR, rows: $sectorRows) {
      ...ListGroups
    }
    associationClass: groups(by: ASSOCIATION_CLASS, rows: $associationClassRows) {
      ...ListGroups
    }
    theme: groups(by: THEME, rows: $themeRows) {
      ...ListGroups
    }
    network: groups(by: NETWORK, rows: $networkRows) @include(if: $more) {
      ...ListGroups
    }
    relation: groups(by: RELATION, rows: $relationRows) @include(if: $more) {
      ...ListGroups
    }
    role: groups(by: ROLE, rows: $roleRows) @include(if: $more) {
      ...ListGroups
    }
    homeMunicipality: groups(by: HOME_MUNICIPALITY, rows: $homeMunicipalityRows) @include(if: $more) {
      ...ListGroups
    }
    operatingAreas: groups(by: OPERATING_AREAS, rows: $operatingAreasRows) @include(if: $more) {
      ...ListGroups
    }
    successorOf: groups(by: SUCCESSOR_OF, rows: $successorOfRows) @include(if: $more) {
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
}`) as unknown as TypedDocumentString<OrganisationGroupsQuery, OrganisationGroupsQueryVariables>;
