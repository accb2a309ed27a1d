/** Parts of names as people wrote them: reasons hold words as they are compared, without capitals and marks. */
import type { Judgement, Reason } from './judgement.ts';
import { fullNameOf } from './known-names.ts';
import { plainLetters, withoutMarks } from './letters.ts';
import { readName } from './reading.ts';

const folded = (text: string): string => withoutMarks(plainLetters(text)).replace(/[^\p{L}\p{N}]+/gu, '');

/** The run of words of the name that the part stands for; the part itself when there is none. */
const partIn = (name: string, part: string): string => {
  const wanted = folded(part);
  if (wanted === '') return part;
  const words = name.split(/[\s,;:()"]+/u).filter((word) => word !== '');
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      const run = words.slice(from, to).join(' ');
      const letters = folded(run);
      if (letters === wanted) return run;
      if (letters.length > wanted.length) break;
    }
  }
  return part;
};

/** A known body's name or abbreviation, and the name it is known by in full. */
const knownBy = ({ signal, a, b }: Reason): Reason => {
  const full = fullNameOf([...readName(b).units, ...readName(a).units].flatMap(({ bodies }) => bodies));
  if (full === null) return { signal, a, b };
  return { signal, a: folded(b) === folded(full) ? a : b, b: full };
};

/** The reason in the words of the two names; a known body stands beside its full name. */
export const asWritten = ({ signal, a, b }: Reason, nameA: string, nameB: string): Reason => {
  const reason = { signal, a: partIn(nameA, a), b: partIn(nameB, b) };
  return signal === 'knownName' ? knownBy(reason) : reason;
};

/** The whole judgement in the words of the two names. */
export const judgementAsWritten = (judgement: Judgement, nameA: string, nameB: string): Judgement => ({
  ...judgement,
  reasons: judgement.reasons.map((reason) => asWritten(reason, nameA, nameB)),
  against: judgement.against && [partIn(nameA, judgement.against[0]), partIn(nameB, judgement.against[1])],
});
