/** A term inside a sentence begins small; an abbreviation ("STEA-ryhmä") stays as it is. */
export const inSentence = (term: string): string =>
  /^\p{Lu}\p{Ll}/u.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term;

/** "Verkosto, ohjausryhmä"; only the kind where it begins with the same word: "Yhdistys (ry)". */
export const kindWords = (drawn: string, kind: string): string =>
  kind.toLowerCase().startsWith(drawn.toLowerCase()) ? kind : `${drawn}, ${inSentence(kind)}`;
