/* eslint-disable */
import type { RemoveAttendanceMutation, RemoveAttendanceMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const RemoveAttendanceDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RemoveAttendance($commandId: ID!, $id: ID!, $reason: String) {
  saved: removeAttendance(commandId: $commandId, id: $id, reason: $reason) {
    ...EditSaved
    record: attendance {
      id
    }
  }
}
    fragment EditSaved on Payload {
  revision
  problems {
    code
    path
    params {
      name
      value
    }
  }
}`) as unknown as TypedDocumentString<RemoveAttendanceMutation, RemoveAttendanceMutationVariables>;
