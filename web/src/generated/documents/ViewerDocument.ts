/* eslint-disable */
import type { ViewerQuery, ViewerQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ViewerDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Viewer {
  viewer {
    scope
  }
  revision
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
