/**
 * A new id for a command. The same form sent twice carries the same one, so it is recorded once.
 * Not `crypto.randomUUID`: browsers have it only over https, and a workshop's own network is plain http.
 */
export const newCommandId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
