/** Case forms of the words of our lists, from nominative and genitive; folded letters. */

const cases = ['n', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 't', 'na', 'tta'] as const;
const pluralCases = ['ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 'na', 'ta', 'hin', 'in', 'tta'] as const;

/** The stem of strong cases: the nominative with the vowel that the genitive shows ("lahti", "lahden" → "lahte"). */
const strongStem = (nominative: string, weak: string): string =>
  /[aeiouyå]$/.test(nominative) && !nominative.endsWith('e') && weak.length <= nominative.length
    ? nominative.slice(0, -1) + (weak.at(-1) ?? '')
    : weak;

const pluralStems = (stem: string): readonly string[] => {
  const body = stem.slice(0, -1);
  switch (stem.at(-1)) {
    case 'a':
      return [`${body}i`, `${body}oi`];
    case 'e':
    case 'i':
      return [`${body}i`, `${body}ei`];
    default:
      return [`${stem}i`];
  }
};

/**
 * The forms of a word in every case, singular and plural, some too many and some twice: a form that no one writes does no harm.
 * Without a genitive the word is taken as it is, with the genitive -s of Swedish and English.
 */
export const formsOf = (nominative: string, genitive = '', pluralGenitive = ''): readonly string[] => {
  const forms = [nominative];
  if (genitive === '') {
    if (!nominative.endsWith('s')) forms.push(`${nominative}s`);
    return forms;
  }
  forms.push(genitive);
  // As it stands before another word: "vammais-", "nais-".
  if (nominative.endsWith('nen')) forms.push(`${nominative.slice(0, -3)}s`);
  const weak = genitive.replace(/n$/, '');
  const strong = strongStem(nominative, weak);
  const last = strong.at(-1) ?? '';
  for (const ending of cases) forms.push(weak + ending);
  for (const ending of ['a', 'ta', 'na', `${last}n`, 'seen', `h${last}n`]) forms.push(strong + ending);
  for (const ending of ['ta', 'tta']) forms.push(nominative + ending);
  if (pluralGenitive !== '') forms.push(pluralGenitive);
  if (pluralGenitive !== '' || /[aeiouy]$/.test(weak))
    for (const stem of [...pluralStems(weak), ...pluralStems(strong)])
      for (const ending of pluralCases) forms.push(stem + ending);
  return forms;
};
