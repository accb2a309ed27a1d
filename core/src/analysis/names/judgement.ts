/** What is said of two names, as data: words come from the texts. */

export type Verdict = 'same' | 'maybe' | 'different';

/** What made two parts of two names meet. */
export type Signal =
  | 'sameText'
  | 'marks'
  | 'legalForm'
  | 'inflection'
  | 'wordOrder'
  | 'joinedWords'
  | 'compoundParts'
  | 'spelling'
  | 'translation'
  | 'placeName'
  | 'knownName'
  | 'formerName'
  | 'abbreviation'
  | 'shortName'
  | 'ownAbbreviation'
  | 'omitted'
  | 'decision'
  | 'businessId'
  | 'municipality'
  | 'alternativeName';

export type Reason = {
  readonly signal: Signal;
  /** The part of each name that the signal is about; empty when it is about a whole or about nothing written. */
  readonly a: string;
  readonly b: string;
};

/** Why two names that look alike are not one. */
export type Veto =
  | 'parentAndDistrict'
  | 'twoDistricts'
  | 'neighbouringPlaces'
  | 'otherPlace'
  | 'bodyAndPart'
  | 'townAndParish'
  | 'predecessorAndSuccessor'
  | 'otherBody'
  | 'otherLegalPerson'
  | 'otherNumber'
  | 'otherWord'
  | 'knownApart'
  | 'decidedApart'
  | 'otherBusinessId';

export type Judgement = {
  readonly verdict: Verdict;
  /** 0 nothing in common … 1 the same text. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** The veto that spoke; null when none had to. */
  readonly veto: Veto | null;
  /** What the veto is about, in each name. */
  readonly against: readonly [string, string] | null;
};
