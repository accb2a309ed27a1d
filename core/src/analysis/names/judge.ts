/**
 * Whether two names are names of one thing: same, maybe, or different, with the reasons and the veto as data. "Same" is
 * said only of what differs in letter case, hyphens, legal form, or by the shipped table; every inflection, spelling
 * error and omission is a "maybe", because a person decides.
 */
import { align, isTelling, type Alignment } from './align.ts';
import type { Judgement, Reason, Signal, Veto } from './judgement.ts';
import { noKnowledge, type Knowledge } from './knowledge.ts';
import { withoutMarks } from './letters.ts';
import type { Reading, Unit } from './reading.ts';
import { judgeRests } from './rests.ts';

const judgement = (
  verdict: Judgement['verdict'],
  score: number,
  reasons: readonly Reason[],
  veto: Veto | null = null,
  against: Judgement['against'] = null,
): Judgement => ({ verdict, score, reasons, veto, against });

const whole = (signal: Signal, a: Reading, b: Reading): Reason => ({ signal, a: a.name, b: b.name });

/** How much a word weighs when names are compared. */
const weightOf = ({ kind, text }: Unit): number => {
  if (kind === 'weak') return 0;
  const base = kind === 'kind' || kind === 'part' ? 0.6 : kind === 'rare' ? 1.2 : 1;
  return base * Math.min(3, 0.5 + text.length / 8);
};

const sum = (units: readonly Unit[]): number => units.reduce((total, unit) => total + weightOf(unit), 0);

const scoreOf = ({ matches, restA, restB }: Alignment): number => {
  const met = matches.reduce((total, { a, b, cost }) => {
    const length = Math.max(4, a.text.length, b.text.length);
    return total + ((weightOf(a) + weightOf(b)) / 2) * Math.max(0, 1 - (1.5 * cost) / length);
  }, 0);
  const left = (sum(restA) + sum(restB)) / 2;
  return met === 0 ? 0 : met / (met + left);
};

const isInOrder = ({ matches }: Alignment, a: readonly Unit[], b: readonly Unit[]): boolean => {
  const places = matches
    .map((match) => [a.indexOf(match.a), b.indexOf(match.b)] as const)
    .toSorted(([x], [y]) => x - y);
  return places.every(([, at], n) => n === 0 || at > (places[n - 1]?.[1] ?? -1));
};

/** Signals that leave no doubt. */
const certain: ReadonlySet<Signal> = new Set(['knownName', 'placeName', 'legalForm', 'sameText']);

const municipalWords: ReadonlySet<string> = new Set(['kunta', 'kaupunki', 'hyvinvointialue', 'maakunta']);

/** "Aanar kådd" is the municipality of Inari, word for word. */
const isOfficial = ({ matches }: Alignment): boolean =>
  matches.some(({ a }) => a.kind === 'place') &&
  matches.every(({ a }) => a.kind === 'place' || municipalWords.has(a.key));

const isSurely = (alignment: Alignment): boolean =>
  alignment.reasons.every(
    ({ signal }) => certain.has(signal) || (signal === 'inflection' && isBesideKnown(alignment)),
  ) ||
  (isOfficial(alignment) && alignment.reasons.every(({ signal }) => signal !== 'spelling'));

/** The genitive of a place or known body before the same words: "SPR:n Lapin piiri". */
const isBesideKnown = ({ matches }: Alignment): boolean =>
  matches.every(({ a, signal }) => signal !== 'inflection' || a.kind === 'place' || a.kind === 'known name');

/** More of a name than this in errors of typing, and it is another name. */
const mostErrors = 0.22;

const judgeUnits = (a: readonly Unit[], b: readonly Unit[], knowledge: Knowledge, isKnown = false): Judgement => {
  const alignment = align(a, b, knowledge.isCommon);
  const score = Math.min(0.99, scoreOf(alignment));
  const rests = judgeRests(alignment, a, b, isKnown);
  const reasons = [...alignment.reasons, ...rests.reasons];
  if (rests.verdict === 'different') return judgement('different', score * 0.8, reasons, rests.veto, rests.against);
  const letters = alignment.matches.reduce(
    (total, match) => total + Math.min(match.a.text.length, match.b.text.length),
    0,
  );
  const errors = alignment.matches.reduce((total, { signal, cost }) => total + (signal === 'spelling' ? cost : 0), 0);
  if (alignment.matches.length === 0 || errors > letters * mostErrors)
    return judgement('different', score * 0.8, reasons, 'otherWord', ['', '']);
  if (!isInOrder(alignment, a, b)) reasons.push({ signal: 'wordOrder', a: '', b: '' });
  const isSame = rests.verdict === 'same' && isSurely({ ...alignment, reasons }) && sameWeak(a, b);
  return judgement(isSame ? 'same' : 'maybe', score, reasons);
};

/** "Suomen X" and "X" may be two: said as a maybe, unless the table knows better. */
const sameWeak = (a: readonly Unit[], b: readonly Unit[]): boolean => {
  const country = (units: readonly Unit[]): boolean => units.some(({ key }) => key === 'suomi');
  return country(a) === country(b) || [...a, ...b].every(({ kind }) => kind === 'known name' || kind === 'weak');
};

const legalVeto = (a: Reading, b: Reading): boolean => {
  if (a.legal !== null && b.legal !== null) return a.legal !== b.legal;
  return (a.legal !== null && b.isProject && !a.isProject) || (b.legal !== null && a.isProject && !b.isProject);
};

/** A legal form said on one side only: an association's is often left out, others are worth a look. */
const isLegalDoubt = (a: Reading, b: Reading): boolean => {
  const only = a.legal === null ? b.legal : b.legal === null ? a.legal : null;
  return a.isProject !== b.isProject || (only !== null && only !== 'association');
};

const sameLetters = (a: Reading, b: Reading): Judgement | null => {
  if (a.folded !== b.folded || a.folded === '') return null;
  const isMarked = a.squashed !== b.squashed;
  if (!isMarked) return judgement('same', 1, [whole('sameText', a, b)]);
  // "Jarjestokeskus" was typed without dots; "Sade" and "Säde" are two words, too short to tell.
  const isBare = [a, b].some(({ squashed }) => withoutMarks(squashed) === squashed);
  return judgement(isBare && a.folded.length > 9 ? 'same' : 'maybe', 0.98, [whole('marks', a, b)]);
};

/** A name that says its own abbreviation, in brackets or after it. */
const ownAbbreviation = (a: Reading, b: Reading): Judgement | null => {
  const says = (long: Reading, short: Reading): boolean =>
    long.asides.some((aside) => aside.folded === short.folded) && long.units.filter(isTelling).length > 1;
  return says(a, b) || says(b, a) ? judgement('maybe', 0.9, [whole('ownAbbreviation', a, b)]) : null;
};

const better = (one: Judgement, other: Judgement): Judgement => {
  const rank = { same: 2, maybe: 1, different: 0 } as const;
  return rank[other.verdict] > rank[one.verdict] ? other : one;
};

/** Read as known bodies, and, where only one of the two is one or their words are spelled wrong, word by word. */
const judgeWords = (a: Reading, b: Reading, knowledge: Knowledge): Judgement => {
  const first = judgeUnits(a.units, b.units, knowledge);
  const [knownA, knownB] = [a, b].map(({ units }) => units.some(({ bodies }) => bodies.length > 0));
  if (first.verdict !== 'different' || knownA === knownB) return first;
  const second = judgeUnits(a.spelled, b.spelled, knowledge, true);
  return better(first, second.verdict === 'same' ? { ...second, verdict: 'maybe' } : second);
};

const inOrder = (a: Reading, b: Reading, knowledge: Knowledge): Judgement => {
  const decided = knowledge.decidedOf(a.squashed, b.squashed);
  if (decided === 'same') return judgement('same', 1, [whole('decision', a, b)]);
  if (decided === 'different') return judgement('different', 0, [], 'decidedApart', [a.name, b.name]);
  if (a.name === b.name) return judgement('same', 1, [whole('sameText', a, b)]);
  const found = sameLetters(a, b) ?? ownAbbreviation(a, b) ?? judgeWords(a, b, knowledge);
  if (found.verdict === 'different') return found;
  if (legalVeto(a, b))
    return judgement('different', found.score * 0.8, found.reasons, 'otherLegalPerson', [a.name, b.name]);
  const legal: readonly Reason[] = a.legal === b.legal && a.isProject === b.isProject ? [] : [whole('legalForm', a, b)];
  const verdict = found.verdict === 'same' && isLegalDoubt(a, b) ? 'maybe' : found.verdict;
  return { ...found, verdict, reasons: [...found.reasons, ...legal] };
};

/** The same judgement of the names in the other order. */
export const swapped = (found: Judgement): Judgement => ({
  ...found,
  reasons: found.reasons.map(({ signal, a, b }) => ({ signal, a: b, b: a })),
  against: found.against && [found.against[1], found.against[0]],
});

/** Judges two names. Symmetric, and blind to ids: only what is written and what is known counts. */
export const judgeNames = (a: Reading, b: Reading, knowledge: Knowledge = noKnowledge): Judgement =>
  a.name <= b.name ? inOrder(a, b, knowledge) : swapped(inOrder(b, a, knowledge));
