/* eslint-disable */
import type { AddAttendanceMutation, AddAttendanceMutationVariables } from '../graphql.ts';
import { TypedDocumentString } from '../typed-document.ts';

export const AddAttendanceDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation AddAttendance($commandId: ID!, $input: AttendanceInput!) {
  saved: addAttendance(commandId: $commandId, input: $input) {
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
}`) as unknown as TypedDocumentString<AddAttendanceMutation, AddAttendanceMutationVariables>;
