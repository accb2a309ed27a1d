/* eslint-disable */
import type { BringBackAttendanceMutation, BringBackAttendanceMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const BringBackAttendanceDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation BringBackAttendance($commandId: ID!, $id: ID!) {
  payload: restoreAttendance(commandId: $commandId, id: $id) {
    ...CommandPayload
  }
}
    fragment CommandPayload on Payload {
  revision
  problems {
    code
    path
    params {
      name
      value
    }
  }
}`) as unknown as TypedDocumentString<BringBackAttendanceMutation, BringBackAttendanceMutationVariables>;
