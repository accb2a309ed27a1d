/**
 * What free text seems to tell of a person. It sees the usual shapes and misses the rest, so it may only warn: whoever
 * writes decides, and a coordinator reads the text before it is public.
 */

export const privateMatters = ['email', 'phone', 'identityCode', 'personName', 'health'] as const;
export type PrivateMatter = (typeof privateMatters)[number];

/** Within a word. */
const email = /^[^@]+@[^@]+\.\p{L}{2,}/u;
/** Finnish personal identity code, with the signs of every century. */
const identityCode = /\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]\b/;
/** A number as one dials it: from 0 or +, seven digits or more. Dates, years and business ids do not begin so. */
const phone = /(?<![\d.,/-])(?:\+\d|0)(?:[\s()-]{0,2}\d){6}/;

/** Given names that are common in Finland and are no other word; a small part of all there are. */
const givenNames = new Set(
  (
    'aino aleksi anna anne anneli annika antero antti anu ari arja arto asko eero eeva eija elina ella emilia emma erkki ' +
    'esa eveliina hanna hannele hannu harri heikki helena heli henna henrik iida inger inkeri irja irma jaakko jaana jani ' +
    'janne jari jarkko jarmo johanna jorma jouko jouni juha juhani juho jukka jussi kaarina kaija kari karoliina katja ' +
    'katri kimmo kirsi kirsti kristiina kyllikki lars lasse laura lauri leena liisa maarit maija maire marianne marita ' +
    'maritta marja marjatta marjo marjut marko markku markus marko martti matti mari maria merja mervi mia miia mika ' +
    'mikael mikko minna mirja mirjami niina niko oiva olavi olli outi paavo paula pauli pekka pentti pertti petri petteri ' +
    'pia piia piritta pirjo pirkko päivi raija raili raimo reijo reino riikka riina risto ritva saara sanna sannamari ' +
    'sari satu seija seppo sinikka sirkka sirpa sofia susanna taina tapani tapio tarja teemu teija terhi terttu tiina ' +
    'timo toni tuija tuomas tuula tuulikki tytti ulla urpo vappu veikko veli vesa vilho ville virpi väinö yrjö'
  ).split(' '),
);

/** The commonest form of Finnish surnames, in any case: Virtanen, Virtasen, Virtaselle. */
const surname = /^\p{Lu}\p{Ll}+(?:nen|sen|sta|seen|sessa|sesta|sella|selta|selle)$/u;
const capitalised = /^\p{Lu}\p{Ll}+$/u;

/** A given name, also as "Matin" and "Annalle". */
const isGivenName = (word: string): boolean => {
  const lower = word.toLowerCase();
  const bare = lower.replace(/(?:n|lla|llä|lta|ltä|lle|a|ä|ssa|ssä|sta|stä)$/, '');
  return givenNames.has(lower) || givenNames.has(bare);
};

/** "Matti Meikäläinen": a known given name before another capitalised word, or any such pair that ends as surnames do. */
const hasPersonName = (text: string): boolean => {
  const words = text.split(/[^\p{L}-]+/u);
  return words.some((word, at) => {
    const next = words[at + 1] ?? '';
    if (!capitalised.test(word) || !capitalised.test(next)) return false;
    return isGivenName(word) || (surname.test(next) && !word.toLowerCase().endsWith('n'));
  });
};

const illness =
  /\b(?:sairas|sairau|diagnoos|masen|syöpä|syövä|muistisai|alzheim|skitsofren|diabet|epilep|addikt|alkoholis|lääkity|vammau|diagnos|depress|cancer|sjuk|illness)/iu;
/** A word that makes it one person's matter. Without one, "muistisairaat" is whom an association works for. */
const onePerson =
  /(?<!\p{L})(?:minä|minulla|minulle|minua|minun|mulla|hän|hänellä|hänelle|häntä|hänen|mieheni|vaimoni|äitini|isäni|lapseni|jag|han|hon|hans|hennes|my|i|he|she|his|her)(?!\p{L})/iu;

const hasHealth = (text: string): boolean =>
  text.split(/[.!?\n]+/).some((sentence) => illness.test(sentence) && onePerson.test(sentence));

const signs: Readonly<Record<PrivateMatter, (text: string) => boolean>> = {
  email: (text) => text.split(/\s+/).some((word) => word.includes('@') && email.test(word)),
  phone: (text) => phone.test(text),
  identityCode: (text) => identityCode.test(text),
  personName: hasPersonName,
  health: hasHealth,
};

/** Everything the text seems to tell of a person; empty when nothing is seen. */
export const privateMattersIn = (text: string): readonly PrivateMatter[] =>
  privateMatters.filter((matter) => signs[matter](text));
