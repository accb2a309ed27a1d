/** Tokens of personal links: 256 random bits in base64url. Made here before the first try, so that no lost answer loses the link. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bytes = 32;

export const newToken = (): string => {
  const values = [...crypto.getRandomValues(new Uint8Array(bytes)), 0];
  let text = '';
  for (let at = 0; at < bytes; at += 3) {
    const three = ((values[at] ?? 0) << 16) | ((values[at + 1] ?? 0) << 8) | (values[at + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) text += alphabet[(three >> shift) & 63];
  }
  // The last byte was padding: its letter tells nothing.
  return text.slice(0, Math.ceil((bytes * 8) / 6));
};

const tokenForm = /^[\w-]{43}$/;

/** The token in a pasted link or in the address; null when there is none. */
export const readToken = (text: string): string | null => {
  const token = text.trim().slice(text.trim().lastIndexOf('#') + 1);
  return tokenForm.test(token) ? token : null;
};

/** Null for a short code, which is typed and makes no link. */
export const personalLink = (key: string): string | null =>
  tokenForm.test(key) ? `${window.location.origin}/oma#${key}` : null;
