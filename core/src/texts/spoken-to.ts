/**
 * Whom Finnish and plain Finnish speak to: the organisation and those who speak for it are *te*, and what the hand on the
 * device does is told in one form, the imperative of *sinä* (Kirjoita, Tallenna). Nobody is "sinä", and nobody is told
 * "tehkää".
 */

/** "Kirjoittakaa", "älkää"; but not "alkaa", "aikaa", "luokkaa". */
const pluralImperative =
  /^(?!(?:alkaa|jatkaa|hylkää|purkaa|maksaa)$)(?!.*(?:aikaa|paikkaa|matkaa|liikaa|poikaa|jalkaa|selkää|kkaa|kkää)$)\p{L}{2,}k(?:aa|ää)$/u;

/** Forms of *sinä* by which a text would speak to one person. Plurals end the same way, so that verbs are listed. */
const singular =
  /^(?:sinä|sinu\p{L}*|et|etkö|itseäsi|itsellesi|itsestäsi|käyntisi|tietosi|vastauksesi|muutoksesi|linkkisi|järjestösi|(?:ol|voi|voisi|saa|saisi|halua|haluaisi|tee|tied|tiedä|tarvitse|tarvits|pääse|löydä|kuulu|valitse|kirjoita|kerro|vastaa|kysy|hyväksy|hylkää|poista|lisää|muuta|lähetä|tallenna|avaa|sulje|jatka|katso|lue|anna|auta|käytä|hae|etsi|siirry|palaa|merkitse|korjaa|kumoa|lataa|tulosta|kopioi|liitä|päätä|edusta|osaa|pysty|näe)t(?:k[oö])?|(?:kirjoitit|kerroit|vastasit|lähetit|poistit|muutit|valitsit|tallensit|avasit|näit|jäit|annoit|kävit|olit|teit)(?:k[oö])?|(?!vastasi$)\p{L}+(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|na|nä)si)$/u;

/** "Vastaa, jos haluat" goes with its imperative. */
const withImperative = /, jos haluat\b/gu;

/** Words by which a text speaks to its reader otherwise than we do, in reading order. */
export const spokenToWrongly = (text: string): readonly string[] =>
  (text.replace(withImperative, '').match(/\p{L}+/gu) ?? []).filter((word) => {
    const lower = word.toLowerCase();
    return pluralImperative.test(lower) || singular.test(lower);
  });
