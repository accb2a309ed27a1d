/* eslint-disable */
import type { EditAttendanceMutation, EditAttendanceMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const EditAttendanceDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditAttendance($commandId: ID!, $id: ID!, $before: AttendanceEdit!, $after: AttendanceEdit!, $reason: String) {
  saved: editAttendance(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
    reason: $reason
  ) {
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
}`) as unknown as TypedDocumentString<EditAttendanceMutation, EditAttendanceMutationVariables>;
