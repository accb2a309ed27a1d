/** Which words of two names answer each other, and what is left on either side. */
import { opposites } from './data/topics.ts';
import { distanceWithin, typingErrors } from './distance.ts';
import { isSameWord } from './endings.ts';
import { isAbbreviationOf } from './initials.ts';
import type { Reason, Signal } from './judgement.ts';
import { withoutMarks } from './letters.ts';
import type { Unit } from './reading.ts';
import { headOf, isListed, isOrdinary, wordOf } from './words.ts';

export type Match = { readonly a: Unit; readonly b: Unit; readonly signal: Signal | null; readonly cost: number };

export type Alignment = {
  readonly matches: readonly Match[];
  readonly reasons: readonly Reason[];
  readonly restA: readonly Unit[];
  readonly restB: readonly Unit[];
};

/** Whether a word, folded, is one that many names have: then it is itself and no spelling error. */
export type IsCommon = (word: string) => boolean;

export const isTelling = (unit: Unit): boolean => unit.kind !== 'weak';

const contrasts: ReadonlySet<string> = new Set(
  withoutMarks(opposites)
    .split(/[;\n]/)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .flatMap((pair) => [pair, pair.split(' ').toReversed().join(' ')]),
);

/** "ylakyla" and "alakyla": what differs are two words of opposite meaning. */
const areOpposite = (a: string, b: string): boolean => {
  for (let kept = 0; kept < Math.min(a.length, b.length); kept++) {
    if (a.at(-1 - kept) !== b.at(-1 - kept)) break;
    if (contrasts.has(`${a.slice(0, a.length - kept - 1)} ${b.slice(0, b.length - kept - 1)}`)) return true;
  }
  return contrasts.has(`${a} ${b}`);
};

/** Words with one head are compared by what stands before it: "sydänyhdistys" is far from "syöpäyhdistys". */
const compared = (a: string, b: string): readonly [string, string] => {
  const [headA, headB] = [headOf(a), headOf(b)];
  if (!headA || !headB || headA.noun.key !== headB.noun.key || headA.at < 3 || headB.at < 3) return [a, b];
  return [a.slice(0, headA.at), b.slice(0, headB.at)];
};

/** "Lohimäen" and "Lohimaan" end in two words, however near their letters are. */
const endApart = (a: string, b: string): boolean => {
  const [headA, headB] = [headOf(a), headOf(b)];
  return headA !== null && headB !== null && headA.noun.key !== headB.noun.key && headA.at === headB.at;
};

/** Errors of typing between two words, or null when they are two words. Short words with other first letters are. */
export const misspelling = (a: Unit, b: Unit, isCommon: IsCommon): number | null => {
  if (a.kind === 'number' || b.kind === 'number' || a.bodies.length > 0 || b.bodies.length > 0) return null;
  if (a.kind === 'place' && b.kind === 'place') return null;
  const [one, other] = compared(a.text, b.text);
  const lengths = [one.length, other.length] as const;
  const bound = one === a.text ? typingErrors(Math.min(...lengths)) : Math.max(1, typingErrors(Math.max(...lengths)));
  let distance = one === other ? 0 : distanceWithin(one, other, bound);
  if (distance > bound && a.kind === b.kind) distance = distanceWithin(a.key, b.key, bound);
  if (distance > bound) return null;
  // Beside a place only a listed word is one: "savolinnan" is no castle of Savo.
  const isBesidePlace = a.kind === 'place' || b.kind === 'place';
  const isWord = ({ text }: Unit): boolean => (isBesidePlace ? isListed(text) : isOrdinary(text)) || isCommon(text);
  if (distance > 0 && isWord(a) && isWord(b)) return null;
  if (distance > 0 && bound === 1 && a.text[0] !== b.text[0]) return null;
  return areOpposite(a.text, b.text) ? null : distance;
};

class Aligner {
  readonly matches: Match[] = [];
  readonly reasons: Reason[] = [];
  restA: Unit[];
  restB: Unit[];

  constructor(a: readonly Unit[], b: readonly Unit[]) {
    this.restA = a.filter(isTelling);
    this.restB = b.filter(isTelling);
  }

  /** Pairs up what the test accepts, first come first served. */
  pair(test: (a: Unit, b: Unit) => { readonly signal: Signal | null; readonly cost: number } | null): void {
    for (const a of this.restA) {
      for (const b of this.restB) {
        const found = test(a, b);
        if (!found) continue;
        this.take([a], [b], found.signal, found.cost);
        break;
      }
    }
  }

  take(a: readonly Unit[], b: readonly Unit[], signal: Signal | null, cost: number): void {
    this.restA = this.restA.filter((unit) => !a.includes(unit));
    this.restB = this.restB.filter((unit) => !b.includes(unit));
    const [one, other] = [a[0] as Unit, b[0] as Unit];
    this.matches.push({ a: one, b: other, signal, cost });
    if (signal)
      this.reasons.push({ signal, a: a.map(({ text }) => text).join(' '), b: b.map(({ text }) => text).join(' ') });
  }
}

/** Whether the unit's word stands for others: "sotu". */
const standsForOthers = ({ key, text }: Unit): boolean => wordOf(text).key !== key;

/** What makes two units with one key the same; null when they are written alike. */
export const signalOf = (a: Unit, b: Unit): Signal | null => {
  if (a.text === b.text) return null;
  if (a.kind === 'known name') return a.isFormer !== b.isFormer ? 'formerName' : 'knownName';
  const isOneWord = isSameWord(a.text, b.text) || a.text.slice(0, 3) === b.text.slice(0, 3);
  if (isOneWord) return 'inflection';
  if (a.kind === 'place') return 'placeName';
  return standsForOthers(a) || standsForOthers(b) ? 'abbreviation' : 'translation';
};

const sharesBody = (a: Unit, b: Unit): boolean =>
  a.bodies.length + b.bodies.length > 2 && a.bodies.some((body) => b.bodies.includes(body));

const letters = (units: readonly Unit[]): string => units.map(({ text }) => text.replaceAll(' ', '')).join('');
/** What is left on both sides, as one run of letters: words written together, or apart, with or without an error. */
const joinRests = (aligner: Aligner): void => {
  const { restA, restB } = aligner;
  if (restA.length === 0 || restB.length === 0 || restA.length + restB.length < 3) return;
  if ([...restA, ...restB].some(({ kind }) => kind === 'known name' || kind === 'number')) return;
  const [a, b] = [letters(restA), letters(restB)];
  const bound = restA.length === restB.length ? 0 : Math.min(2, Math.floor(Math.min(a.length, b.length) / 8));
  const distance = distanceWithin(a, b, bound);
  if (distance <= bound) aligner.take(restA, restB, 'joinedWords', distance);
  else if (restA.length !== restB.length && isSameWord(a, b)) aligner.take(restA, restB, 'joinedWords', 0);
};

const allParts = (units: readonly Unit[]): readonly string[] =>
  units.length === 1 ? (units[0] as Unit).parts : units.flatMap(({ parts }) => parts);

/** "kunta-järjestöyhteistyö" and "järjestökuntayhteistyö": the same parts in another order or grouping. */
const shuffleParts = (aligner: Aligner): void => {
  const { restA, restB } = aligner;
  if (restA.length === 0 || restB.length === 0) return;
  const [a, b] = [allParts(restA), allParts(restB)];
  if (a.length < 2 || a.length !== b.length || !a.every((part) => b.includes(part))) return;
  if (a.toSorted().join(' ') === b.toSorted().join(' ')) aligner.take(restA, restB, 'compoundParts', 0.5);
};

const abbreviate = (aligner: Aligner): void => {
  const { restA, restB } = aligner;
  const isShort = (units: readonly Unit[]): boolean => units.length === 1 && units[0]?.kind === 'rare';
  const texts = (units: readonly Unit[]): readonly string[] => units.flatMap(({ text }) => text.split(' '));
  if (isShort(restA) && restB.length > 1 && isAbbreviationOf(letters(restA), texts(restB)))
    aligner.take(restA, restB, 'abbreviation', 0.5);
  else if (isShort(restB) && restA.length > 1 && isAbbreviationOf(letters(restB), texts(restA)))
    aligner.take(restA, restB, 'abbreviation', 0.5);
};

/** "jaa" where the other name has "ja", "iry" where it has "ry": an error in a word that tells nothing. */
const forgive = (aligner: Aligner, a: readonly Unit[], b: readonly Unit[]): void => {
  const isTiny = ({ kind, text }: Unit): boolean => kind === 'rare' && text.length < 5;
  if (!aligner.restA.some(isTiny) && !aligner.restB.some(isTiny)) return;
  const weak = (units: readonly Unit[]): readonly string[] => [
    'ry',
    ...units.filter((u) => !isTelling(u)).map((u) => u.text),
  ];
  const isSlip = (unit: Unit, words: readonly string[]): boolean =>
    isTiny(unit) && words.some((word) => distanceWithin(unit.text, word, 1) < 2);
  aligner.restA = aligner.restA.filter((unit) => !isSlip(unit, weak(b)));
  aligner.restB = aligner.restB.filter((unit) => !isSlip(unit, weak(a)));
};

/** Words with a hint of one another: other cases, other ways of joining, errors. */
const pairAlike = (aligner: Aligner, isCommon: IsCommon): void => {
  aligner.pair((one, other) => (sharesBody(one, other) ? { signal: 'knownName', cost: 0.5 } : null));
  aligner.pair((one, other) =>
    one.kind !== 'place' &&
    other.kind !== 'place' &&
    isSameWord(one.text, other.text) &&
    !endApart(one.text, other.text)
      ? { signal: 'inflection', cost: 0 }
      : null,
  );
  joinRests(aligner);
  shuffleParts(aligner);
  const before = aligner.matches.length;
  aligner.pair((one, other) => {
    const distance = misspelling(one, other, isCommon);
    return distance === null ? null : { signal: 'spelling', cost: Math.max(distance, 0.5) };
  });
  if (aligner.matches.length > before) {
    joinRests(aligner);
    shuffleParts(aligner);
  }
  abbreviate(aligner);
};

/** Pairs the words of two names. Bounded by the square of their number, which is at most 40. */
export const align = (a: readonly Unit[], b: readonly Unit[], isCommon: IsCommon): Alignment => {
  const aligner = new Aligner(a, b);
  aligner.pair((one, other) => (one.key === other.key ? { signal: signalOf(one, other), cost: 0 } : null));
  if (aligner.restA.length > 0 && aligner.restB.length > 0) pairAlike(aligner, isCommon);
  if (aligner.matches.length > 0) forgive(aligner, a, b);
  const { matches, reasons, restA, restB } = aligner;
  return { matches, reasons, restA, restB };
};
