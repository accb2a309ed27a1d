/** Writing HTML by hand. */
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text and for attributes in double quotes. */
export const html = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
