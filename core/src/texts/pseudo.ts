import type { Messages } from './texts.ts';

const letters: Readonly<Record<string, string>> = {
  a: 'á',
  d: 'đ',
  e: 'é',
  i: 'í',
  n: 'ŋ',
  o: 'õ',
  s: 'š',
  t: 'ŧ',
  u: 'ú',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  D: 'Đ',
  E: 'É',
  I: 'Í',
  N: 'Ŋ',
  O: 'Õ',
  S: 'Š',
  T: 'Ŧ',
  U: 'Ú',
  Y: 'Ý',
  Z: 'Ž',
};

/** A third longer, with marks on letters, in brackets: what is not a text of ours, or is cut, shows. */
const disguise = (text: string): string => {
  const marked = text.replace(/\{\w+\}|[\s\S]/gu, (part) => letters[part] ?? part);
  return `[${marked}${'·'.repeat(Math.ceil(text.replace(/\{\w+\}/g, '').length / 3))}]`;
};

const walk = (tree: object): object =>
  Object.fromEntries(
    Object.entries(tree).map(([name, value]) => [
      name,
      typeof value === 'string' ? disguise(value) : walk(value as object),
    ]),
  );

/** A language nobody speaks, for tests of pages: every text marked and longer, placeholders as they were. */
export const pseudo = (messages: Messages): Messages => walk(messages) as Messages;
