/* eslint-disable */
import type { MapChoicesQuery, MapChoicesQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const MapChoicesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query MapChoices($noun: NounName!, $by: String!, $asOf: Date, $filter: [DimensionValues!], $rows: [ID!]) {
  counts(noun: $noun, by: $by, asOf: $asOf, filter: $filter, rows: $rows) {
    groups {
      value
      total
      label {
        ...RecordText
      }
    }
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
}`) as unknown as TypedDocumentString<MapChoicesQuery, MapChoicesQueryVariables>;
