/* eslint-disable */
import type { AllMunicipalitiesQuery, AllMunicipalitiesQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AllMunicipalitiesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query AllMunicipalities($asOf: Date, $language: Language!) {
  areas(
    filter: {kind: ["areaKind.municipality"]}
    asOf: $asOf
    language: $language
    sort: NAME
    first: 500
  ) {
    count {
      ...ListCount
    }
    nodes {
      ...MunicipalityRow
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
fragment MunicipalityRow on Area {
  id
  kind {
    id
  }
  names {
    ...RecordText
  }
  partOf {
    ...ListArea
  }
  networkCount {
    ...ListCount
  }
  organisationCount {
    ...ListCount
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
}`) as unknown as TypedDocumentString<AllMunicipalitiesQuery, AllMunicipalitiesQueryVariables>;
