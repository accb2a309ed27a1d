/* eslint-disable */
import type { RegionMunicipalitiesQuery, RegionMunicipalitiesQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RegionMunicipalitiesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query RegionMunicipalities($asOf: Date) {
  region {
    ...ListArea
    networkCount(asOf: $asOf) {
      ...ListCount
    }
    organisationCount(asOf: $asOf) {
      ...ListCount
    }
    parts(asOf: $asOf) {
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
}`) as unknown as TypedDocumentString<RegionMunicipalitiesQuery, RegionMunicipalitiesQueryVariables>;
