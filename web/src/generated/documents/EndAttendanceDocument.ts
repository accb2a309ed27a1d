/* eslint-disable */
import type { EndAttendanceMutation, EndAttendanceMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EndAttendanceDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EndAttendance($commandId: ID!, $id: ID!, $on: Date!, $reason: String) {
  saved: endAttendance(commandId: $commandId, id: $id, on: $on, reason: $reason) {
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
}`) as unknown as TypedDocumentString<EndAttendanceMutation, EndAttendanceMutationVariables>;
