/* eslint-disable */
import type { MapDocumentQuery, MapDocumentQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const MapDocumentDocument = /* @__PURE__ */ new TypedDocumentString(`
    query MapDocument {
  mapDocument {
    url
    revision
  }
}
    `) as unknown as TypedDocumentString<MapDocumentQuery, MapDocumentQueryVariables>;
