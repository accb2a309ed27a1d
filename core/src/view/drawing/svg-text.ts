/** Writing SVG: numbers short, texts escaped, nothing in them that XML does not allow. */

/** Everything XML 1.0 has no place for: control characters and halves of surrogate pairs. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text and for attributes in double quotes. */
export const escaped = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Tenths of a pixel are as fine as anybody sees. */
export const short = (value: number): number => Math.round(value * 10) / 10;

/**
 * How places are written in a picture seen at a zoom: from afar whole pixels are finer than tenths are at their own size,
 * and thousands of whole numbers are written and read in half the time.
 */
export const placesAt = (zoom: number): ((value: number) => number) => (zoom <= 0.5 ? Math.round : short);

/** For factors, where tenths are not enough. */
export const exact = (value: number): number => Math.round(value * 10_000) / 10_000;
