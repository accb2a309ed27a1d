/* eslint-disable */
import type { OperatorQuery, OperatorQueryVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const OperatorDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Operator {
  operator {
    name
    contact
  }
}
    `) as unknown as TypedDocumentString<OperatorQuery, OperatorQueryVariables>;
