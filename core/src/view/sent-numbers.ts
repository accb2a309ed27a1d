/**
 * Whole numbers as text, in planes of six bits: first the lowest six bits of all of them, then the next six of all, as
 * far as any needs. Compressed it is a third of the same as digits and commas, and it is read in one pass.
 */

/** Signs that JSON does not escape: 64 from here on, the backslash left out. */
const first = 0x23;
const backslash = 0x5c;
const signs = 64;

/** Small whether rising or falling: 0, -1, 1, -2, 2 … are 0, 1, 2, 3, 4 … */
const unsigned = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const signed = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

const partAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return (code > backslash ? code - 1 : code) - first;
};
const codes = Uint16Array.from({ length: signs }, (_, part) => part + first + (part + first < backslash ? 0 : 1));
/** So many signs at a time: functions take no more arguments. */
const atOnce = 1024;

const textOf = (signed16: Uint16Array): string => {
  let text = '';
  for (let at = 0; at < signed16.length; at += atOnce)
    // Spreading would copy them one by one.
    text += Reflect.apply(String.fromCharCode, null, signed16.subarray(at, at + atOnce));
  return text;
};

/** Whole numbers, negative ones too, of at most 52 bits. O(n). */
export const writeNumbers = (values: ArrayLike<number>): string => {
  const { length } = values;
  const rest = new Float64Array(length);
  let most = 0;
  for (let at = 0; at < length; at += 1) {
    const value = unsigned(values[at] as number);
    rest[at] = value;
    if (value > most) most = value;
  }
  const plane = new Uint16Array(length);
  let text = '';
  for (; most > 0; most = Math.floor(most / signs)) {
    for (let at = 0; at < length; at += 1) {
      const value = rest[at] as number;
      const left = Math.floor(value / signs);
      plane[at] = codes[value - left * signs] as number;
      rest[at] = left;
    }
    text += textOf(plane);
  }
  return text;
};

/** So many numbers as `writeNumbers` wrote them. O(n). */
export const readNumbers = (text: string, count: number): number[] => {
  const values = Array.from({ length: count }, () => 0);
  for (let plane = 0, weight = 1; plane < text.length; plane += count, weight *= signs)
    for (let at = 0; at < count; at += 1) values[at] = (values[at] as number) + weight * partAt(text, plane + at);
  return values.map(signed);
};
