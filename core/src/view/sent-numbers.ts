/**
 * Whole numbers as text, in planes of six bits: first the lowest six bits of all of them, then the next six of all, as
 * far as any needs. Compressed it is a third of the same as digits and commas, and it is read in one pass.
 */

/** Signs that JSON does not escape: 64 from here on, the backslash left out. */
const first = 0x23;
const backslash = 0x5c;
/** Bits of a sign, and how many signs that makes. */
const bits = 6;
const signs = 2 ** bits;

/** Small whether rising or falling: 0, -1, 1, -2, 2 … are 0, 1, 2, 3, 4 … */
const unsigned = (value: number): number => (value << 1) ^ (value >> 31);
const signed = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

const partAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return (code > backslash ? code - 1 : code) - first;
};
const codes = Uint16Array.from({ length: signs }, (_, part) => part + first + (part + first < backslash ? 0 : 1));
/** So many signs at a time: functions take no more arguments, and no copy of a million numbers is made. */
const atOnce = 1024;

/** The six bits of each number from the `lowest` on. */
const planeOf = (values: Int32Array, lowest: number): string => {
  const piece = new Uint16Array(atOnce);
  let text = '';
  for (let from = 0; from < values.length; from += atOnce) {
    const length = Math.min(atOnce, values.length - from);
    for (let at = 0; at < length; at += 1)
      piece[at] = codes[(unsigned(values[from + at] as number) >>> lowest) & (signs - 1)] as number;
    // Spreading would copy them one by one.
    text += Reflect.apply(String.fromCharCode, null, piece.subarray(0, length));
  }
  return text;
};

/** Whole numbers, negative ones too. O(n). */
export const writeNumbers = (values: Int32Array): string => {
  let used = 0;
  for (const value of values) used |= unsigned(value);
  let text = '';
  for (let lowest = 0; lowest < 32 && used >>> lowest !== 0; lowest += bits) text += planeOf(values, lowest);
  return text;
};

/** So many numbers as `writeNumbers` wrote them. O(n). */
export const readNumbers = (text: string, count: number): number[] => {
  const values = Array.from({ length: count }, () => 0);
  for (let plane = 0, weight = 1; plane < text.length; plane += count, weight *= signs)
    for (let at = 0; at < count; at += 1) values[at] = (values[at] as number) + weight * partAt(text, plane + at);
  return values.map(signed);
};
