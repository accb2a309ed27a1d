/** One error of typing at a place of a name, of every kind. */

const rows = ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'];

/** The keys beside a letter's, in its row. */
const neighbours = (letter: string): readonly string[] => {
  const row = rows.find((one) => one.includes(letter)) ?? '';
  const at = row.indexOf(letter);
  return at < 0 ? [] : [row[at - 1], row[at + 1]].filter((one) => one !== undefined);
};

export const errorKinds = {
  dropped: (before: string, _letter: string, after: string) => [before + after],
  doubled: (before: string, letter: string, after: string) => [before + letter + letter + after],
  swapped: (before: string, letter: string, after: string) =>
    after === '' || after[0] === letter ? [] : [before + (after[0] ?? '') + letter + after.slice(1)],
  neighbouring: (before: string, letter: string, after: string) =>
    neighbours(letter.toLowerCase()).map((other) => before + other + after),
  dotless: (before: string, letter: string, after: string) =>
    /[äöå]/i.test(letter) ? [before + letter.normalize('NFD').charAt(0) + after] : [],
} as const;

export type ErrorKind = keyof typeof errorKinds;

/** The name with one error of the kind in one of its letters, at every `each`th place from `from` on. */
export const withErrors = (name: string, kind: ErrorKind, from = 0, each = 1): readonly string[] => {
  const typed: string[] = [];
  const end = name.replace(/ (?:ry|Oy|oyj|sr|osk)$/, '').length;
  for (let at = from; at < end; at += each)
    if (/\p{L}/u.test(name[at] ?? ''))
      typed.push(...errorKinds[kind](name.slice(0, at), name[at] ?? '', name.slice(at + 1)));
  return typed.filter((one) => one !== name);
};
