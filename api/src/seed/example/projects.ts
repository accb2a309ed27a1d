/** Projects of the invented region: when their funding ends decides what becomes of the networks that rest on them. */
export type ProjectPlan = {
  readonly key: string;
  readonly name: string;
  readonly home: string;
  readonly themes: readonly string[];
  /** Months from the day the region is made; the funding ends with that month. */
  readonly from: number;
  readonly to: number;
};

const project = (key: string, name: string, home: string, themes: string, from: number, to: number): ProjectPlan => ({
  key,
  name: `${name} -hanke`,
  home,
  themes: themes.split(' '),
  from,
  to,
});

export const projectPlans: readonly ProjectPlan[] = [
  project('villages', 'Kylät kantavat', '698', 'village participation', -26, 3),
  project('digital-path', 'Digipolku pohjoiseen', '698', 'digitalInclusion accessibility', -20, 7),
  project('shared-fire', 'Yhteinen nuotio', '240', 'experience participation', -30, 1),
  project('family-arc', 'Perheen kaari', '851', 'lape', -16, 9),
  project('safe-winter', 'Turvallinen talvi', '758', 'safety village', -13, 11),
  project('light-mind', 'Valoa mieleen', '240', 'mentalHealth', -22, 5),
  project('bridge', 'Silta työhön', '320', 'employment', -10, 10),
  project('open-door', 'Ovet auki kunnassa', '261', 'municipalCooperation associationFriendly', -28, 8),
  project('river-run', 'Väylän virta', '854', 'culture village', -6, 30),
  project('elder-path', 'Ikäpolku', '698', 'older', -11, 25),
  project('shared-data', 'Tieto yhteiseksi', '698', 'knowledgeManagement organisationImpact', -4, 32),
  project('many-words', 'Monta kieltä, yksi kylä', '851', 'immigration', -8, 28),
  project('move-on', 'Liike lähtee kylältä', '683', 'sports hyte', -3, 33),
  project('clear-words', 'Selvällä suomella', '698', 'accessibility', -9, 27),
  project('saami-now', 'Kieli kantaa kotiin', '148', 'saami lape', -7, 29),
  project('nature-work', 'Suolta sydämeen', '614', 'nature mentalHealth', -5, 31),
  project('volunteers', 'Talkoista taitoa', '732', 'village', -60, -24),
  project('old-digital', 'Verkko kaikille', '698', 'digitalInclusion', -70, -34),
  project('old-youth', 'Nuoret äänessä', '240', 'lape', -50, -14),
  project('old-food', 'Yhteinen pöytä', '273', 'participation', -40, -5),
];

/** Months within which an ending counts as near. */
const nearMonths = 12;

export const isEndingSoon = ({ to }: ProjectPlan): boolean => to >= 0 && to < nearMonths;
export const hasEnded = ({ to }: ProjectPlan): boolean => to < 0;
