/** Tokens of links travel in the fragment, which browsers send to nobody. */
const tokenForm = /^[\w-]{43}$/;

/** The code in a pasted code or link; null when there is none. */
export const readToken = (text: string): string | null => {
  const trimmed = text.trim();
  const code = trimmed.slice(trimmed.lastIndexOf('#') + 1);
  return tokenForm.test(code) ? code : null;
};
