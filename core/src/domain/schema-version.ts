/** Version of the field tables. Raise it with each field or noun added, and say `since` there. */
export const schemaVersion = 3;
