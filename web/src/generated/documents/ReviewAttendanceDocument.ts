/* eslint-disable */
import type { ReviewAttendanceMutation, ReviewAttendanceMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const ReviewAttendanceDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation ReviewAttendance($commandId: ID!, $id: ID!, $before: AttendanceEdit!, $after: AttendanceEdit!) {
  payload: editAttendance(
    commandId: $commandId
    id: $id
    before: $before
    after: $after
  ) {
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
}`) as unknown as TypedDocumentString<ReviewAttendanceMutation, ReviewAttendanceMutationVariables>;
