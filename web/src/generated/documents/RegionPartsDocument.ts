/* eslint-disable */
import type { RegionPartsQuery, RegionPartsQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RegionPartsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query RegionParts {
  region {
    id
    parts {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RegionPartsQuery, RegionPartsQueryVariables>;
