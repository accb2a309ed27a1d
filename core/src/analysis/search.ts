/**
 * Finding records by words. Texts are folded for comparing only: what is stored and shown stays as written.
 * (The names engine of a later issue takes this place for organisations and networks.)
 */
import type { Field } from '#domain/field.ts';
import type { Noun } from '#domain/ids.ts';
import { fieldsOf, type AnyRecord } from '#domain/record.ts';

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

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

/** Folded searchable texts of a record, names first. Kept as long as the record object lives. */
const folded = new WeakMap<AnyRecord, readonly string[]>();

/** The texts of a field that are there to be found: of a list's items, those marked so themselves. */
const searchedIn = (field: Field, value: unknown): readonly string[] => {
  if (!field.searchable) return [];
  if (field.is !== 'list') return textsIn(value);
  const names = Object.entries(field.of).flatMap(([name, part]) => (part.searchable ? [name] : []));
  return (value as readonly Readonly<Record<string, unknown>>[]).flatMap((item) =>
    names.flatMap((name) => textsIn(item[name])),
  );
};

const foldedTexts = (noun: Noun, record: AnyRecord): readonly string[] => {
  let texts = folded.get(record);
  if (!texts) {
    texts = Object.entries(fieldsOf(noun)).flatMap(([name, field]) => searchedIn(field, record[name]).map(fold));
    folded.set(record, texts);
  }
  return texts;
};

const scoreOf = (text: string, words: readonly string[]): number => {
  const phrase = words.join(' ');
  if (text === phrase) return 4;
  if (text.startsWith(phrase)) return 3;
  const padded = ` ${text}`;
  if (words.every((word) => padded.includes(` ${word}`))) return 2;
  return words.every((word) => text.includes(word)) ? 1 : 0;
};

/** How well the record answers the words: 0 not at all, 1 inside words, 2 at word starts, 3 name begins so, 4 is it. */
export const matchOf = (noun: Noun, record: AnyRecord, search: string): number => {
  const words = fold(search).split(' ').filter(Boolean);
  if (words.length === 0) return 0;
  return foldedTexts(noun, record).reduce((best, text) => Math.max(best, scoreOf(text, words)), 0);
};
