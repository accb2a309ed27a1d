/** Letters as they are compared. What is stored and shown stays as written. */

/** Hyphens, dashes and minus signs of every kind. */
const dashes = /[\u00AD\u058A\u05BE\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D-]/gu;

/** Signs within words that say nothing of which word it is: apostrophes, and the length signs of Skolt Sámi. */
const signs = /['’‘ʹʼ´`ˊ″"”“»«]/gu;

/** Letters that nearly every name is written with: their marks are known, and normal forms change nothing. */
const common = /^[ -~äöåÄÖÅ]*$/;

/** Letters without their marks: those of Finnish, Swedish and Sámi too. Lower case stays to be asked for. */
export const withoutMarks = (text: string): string => {
  if (common.test(text))
    return text.replace(/[äå]/g, 'a').replaceAll('ö', 'o').replace(/[ÄÅ]/g, 'A').replaceAll('Ö', 'O');
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('ŋ', 'n')
    .replaceAll('ŧ', 't')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .replaceAll('ʒ', 'z');
};

/** Lower case, one form of each letter, one kind of hyphen, no signs within words; letters keep their marks. */
export const plainLetters = (text: string): string =>
  common.test(text)
    ? text.toLowerCase().replace(/['"`]/g, '')
    : text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(signs, '').replace(dashes, '-');

/**
 * Letters of Finnish, Swedish and Sámi lose their marks, hyphens and the signs within Skolt Sámi words fall away:
 * "Sote-uudistus" and "soteuudistus" meet.
 */
export const fold = (text: string): string =>
  text
    .replace(/[-‐‑–—'’ʹʼ´`.\u00AD]/gu, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}ʹʼ]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('ŋ', 'n')
    .replaceAll('ŧ', 't')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
