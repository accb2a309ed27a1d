/** Weights of the seven digits of a Finnish business id (Y-tunnus); the check digit is 11 minus the sum modulo 11. */
const weights = [7, 9, 10, 5, 8, 4, 2] as const;

/** Whether the text is a business id with a right check digit, as `1091823-7`. */
export const isBusinessId = (text: string): boolean => {
  const match = /^(\d{7})-(\d)$/.exec(text);
  if (!match) return false;
  const digits = match[1] ?? '';
  const rest = weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
  return rest !== 1 && Number(match[2]) === (rest === 0 ? 0 : 11 - rest);
};
