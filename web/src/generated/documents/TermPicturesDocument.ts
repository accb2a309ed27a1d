/* eslint-disable */
import type { TermPicturesQuery, TermPicturesQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const TermPicturesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query TermPictures {
  schemes {
    id
    terms {
      id
      symbol
    }
  }
}
    `) as unknown as TypedDocumentString<TermPicturesQuery, TermPicturesQueryVariables>;
