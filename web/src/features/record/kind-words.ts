/** A term inside a sentence begins small; an abbreviation ("STEA-ryhmä") stays as it is. */
export const inSentence = (term: string): string =>
  /^\p{Lu}\p{Ll}/u.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term;

/** "Verkosto, ohjausryhmä"; only one of them where they say the same. */
export const kindWords = (drawn: string, kind: string): string =>
  drawn === kind ? drawn : `${drawn}, ${inSentence(kind)}`;
