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

export const personalLink = (token: string): string => `${window.location.origin}/oma#${token}`;
