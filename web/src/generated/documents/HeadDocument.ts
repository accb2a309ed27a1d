/* eslint-disable */
import type { HeadQuery, HeadQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const HeadDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Head {
  revision
}
    `) as unknown as TypedDocumentString<HeadQuery, HeadQueryVariables>;
