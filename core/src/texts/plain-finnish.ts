/**
 * Reads plain Finnish (selko) for what a machine can see: rules K1–K11, K14 and K15 of the domain notes, after the
 * guidelines of Selkokeskus. It finds faults; whether a text is easy, people say.
 */
import { spokenToWrongly } from './spoken-to.ts';

export type PlainIssue = {
  readonly rule: 'K1' | 'K2' | 'K3' | 'K4' | 'K5' | 'K6' | 'K7' | 'K8' | 'K9' | 'K10' | 'K11' | 'K13' | 'K14' | 'K15';
  readonly level: 'error' | 'warning';
  /** The word or sentence in which it is. */
  readonly found: string;
};

/** Letters of a word, and words of a sentence, from which reading gets hard. Ours; no official limit is known. */
const limits = { longWord: 14, tooLongWord: 20, longSentence: 12, tooLongSentence: 15 } as const;

type WordRule = Pick<PlainIssue, 'rule' | 'level'> & { readonly words: RegExp };

const wordRules: readonly WordRule[] = [
  // Say: työ, vaikea, tehdä, tärkeä, nyt, käyttää, noin, myös, jos.
  {
    rule: 'K1',
    level: 'error',
    words:
      /^(toimin(ta|nan|nassa|taa)|haasteelli\p{L}*|toimenpi\p{L}*|merkitykselli\p{L}*|tällä hetkellä|hyödyn(tää|nä|tämi)\p{L}*|mahdollista(a|vat)|toteut(taa|us|tami)\p{L}*|osalta|kyseinen|mikäli|sekä|sijaan|ainoastaan|taho\p{L}*|kartoit\p{L}*|prosess\p{L}*)$/u,
  },
  {
    rule: 'K2',
    level: 'error',
    words: /^(esim|mm|ns|em|ym|jne|yms|ko|ts|eli|tms|ao|hyte\p{L}*|sote\p{L}*|lape|klo|kpl)$/u,
  },
  { rule: 'K3', level: 'error', words: /^(sidosryhm|aiesopimu|resurss)\p{L}*$/u },
  { rule: 'K8', level: 'warning', words: /^\p{L}{3,}(ssaan|ssään|essanne|essänne|tuaan|tyään|tuanne|tyänne)$/u },
  { rule: 'K10', level: 'warning', words: /^\p{L}+(matta|mättä|eetta|eettä)$|^\p{L}+ine(en|ensa|ensä|mme|nne)$/u },
  { rule: 'K11', level: 'warning', words: /^(?!(mi|yh|vähin|enin)tään$)\p{L}{2,}(taan|tään|daan|dään)$/u },
  {
    rule: 'K14',
    level: 'error',
    words:
      /^(kaksi|kahden|kahdessa|kahta|kolme|kolmen|kolmessa|neljä|neljän|viisi|viiden|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|sata|tuhat)$/u,
  },
  // One thing, one word: toimija, aihe, verkosto, toive.
  {
    rule: 'K15',
    level: 'error',
    words:
      /^(organisaatio|teema|ryhmittym|verkostum|päällekkäisyy|kaksoiskappale|unelma(?!kart)|käyttäj|relaatio)\p{L}*$/u,
  },
];

/** Written in capitals without shouting. */
const capitals = new Set(['PORT', 'CSV', 'XLSX', 'PDF', 'PNG', 'SVG', 'CC', 'BY', 'SA']);

const clauseWords =
  /^(että|koska|joka|jonka|jota|jotka|joita|joihin|johon|jossa|joissa|jolla|joilla|jos|kun|vaikka|mutta)$/u;
const negatives = /^(ei|en|emme|ette|eivät|eikä|eivätkä|älä|älkää|ilman)$/u;

/** Placeholders and web addresses are not read as words of ours. */
const stripped = (text: string): string => text.replace(/https?:\/\/\S*/gu, '').replace(/\{\w+\}/gu, 'x');

const sentencesOf = (text: string): readonly string[] =>
  stripped(text)
    .split(/(?<=[.!?:])\s+/u)
    .filter((sentence) => /\p{L}/u.test(sentence));

const wordsOf = (sentence: string): readonly string[] => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];

const wordIssues = (raw: string): readonly PlainIssue[] => {
  const word = raw.replace(/[.-]+$/u, '');
  const lower = word.toLowerCase();
  const longest = Math.max(...word.split('-').map((part) => [...part].length));
  return [
    ...wordRules
      .filter(({ words }) => [lower, ...lower.split('-')].some((part) => words.test(part)))
      .map(({ rule, level }) => ({ rule, level, found: word }) as const),
    ...(longest > limits.longWord
      ? [{ rule: 'K4', level: longest > limits.tooLongWord ? 'error' : 'warning', found: word } as const]
      : []),
    ...(/^\p{Lu}{2,}$/u.test(word) && !capitals.has(word)
      ? [{ rule: 'K13', level: 'error', found: word } as const]
      : []),
  ];
};

const sentenceIssues = (sentence: string): readonly PlainIssue[] => {
  const words = wordsOf(sentence).map((word) => word.toLowerCase());
  const count = (pattern: RegExp): number => words.filter((word) => pattern.test(word)).length;
  const found = sentence;
  const long = words.length > limits.longSentence;
  return [
    ...spokenToWrongly(sentence).map((word) => ({ rule: 'K7', level: 'error', found: word }) as const),
    ...(long
      ? [{ rule: 'K6', level: words.length > limits.tooLongSentence ? 'error' : 'warning', found } as const]
      : []),
    ...(count(clauseWords) > 1 ? [{ rule: 'K5', level: 'error', found } as const] : []),
    ...(count(negatives) > 1 ? [{ rule: 'K9', level: 'error', found } as const] : []),
  ];
};

/** Everything the rules find in a text, in reading order. */
export const plainIssues = (text: string): readonly PlainIssue[] =>
  sentencesOf(text).flatMap((sentence) => [...wordsOf(sentence).flatMap(wordIssues), ...sentenceIssues(sentence)]);
