/** Actors of the invented region that are no local associations: name, what they are, where, what about. */
export type OtherActor = {
  readonly name: string;
  readonly kind: string;
  /** Number of the home municipality. */
  readonly home: string;
  readonly themes: readonly string[];
  /** Works in the whole of Lapland. */
  readonly wide: boolean;
  readonly swedish?: string;
};

const many = (kind: string, wide: boolean, rows: readonly string[]): readonly OtherActor[] =>
  rows.map((row) => {
    const [name = '', home = '', themes = '', swedish] = row.split(' | ');
    return { name, kind, home, themes: themes.split(' '), wide, ...(swedish ? { swedish } : {}) };
  });

/** Key of the so-manieth of its kind, counted from 1. */
export const otherKey = (kind: string, number: number): string => `${kind}-${number}`;

export const county = otherKey('wellbeingCounty', 1);

export const otherActors: readonly OtherActor[] = [
  ...many('wellbeingCounty', true, ['Lapin hyvinvointialue | 698 | sote hyte | Lapplands välfärdsområde']),
  ...many('regionalCouncil', true, ['Pohjoisen maakunnan liitto | 698 | knowledgeManagement hyte']),
  ...many('stateAuthority', true, [
    'Pohjoisen aluehallintopalvelut | 698 | safety sote',
    'Pohjoisen ympäristöpalvelut | 698 | nature',
    'Pohjoisen työllisyyspalvelut | 698 | employment immigration',
  ]),
  ...many('otherAuthority', true, [
    'Pohjoisen pelastuspalvelut | 698 | safety',
    'Rajaseudun partiopalvelut | 148 | safety',
    'Pohjoisen palveluneuvonta | 240 | clientGuidance sote',
  ]),
  ...many('educationInstitution', false, [
    'Pohjanportin ammattikorkeakoulu | 698 | knowledgeManagement experience',
    'Kaamosvalon ammattiopisto | 698 | employment',
    'Jokisuiston ammattiopisto | 240 | employment',
    'Tunturituulen kansanopisto | 261 | culture participation',
    'Aapalammen kansanopisto | 758 | culture',
    'Jänkävalkean kansalaisopisto | 698 | culture digitalInclusion',
    'Lauttarannan kansalaisopisto | 851 | culture digitalInclusion',
    'Uittorannan kansalaisopisto | 240 | culture older',
    'Ruskakurun kansalaisopisto | 273 | culture',
    'Isokelon kansalaisopisto | 320 | culture digitalInclusion',
    'Hillasuon koulutuskeskus | 683 | employment',
    'Naalisaaren erä- ja käsityökoulu | 148 | saami culture nature',
  ]),
  ...many('expertiseCentre', true, [
    'Pohjoisen osallisuuskeskus | 698 | participation experience',
    'Arktisen arjen tietokeskus | 758 | knowledgeManagement organisationImpact',
  ]),
  ...many('umbrella', true, [
    'Kaamosterveys ry | 698 | hyte disability sote | Polarnattens hälsa rf',
    'Pohjoisen Kylät yhdessä ry | 698 | village safety',
    'Pohjoisen Järjestöyhteisö ry | 698 | organisations associationConditions organisationImpact',
    'Revontulten Liikunta ry | 698 | sports hyte',
  ]),
  ...many('districtOrganisation', true, [
    'Pohjoisen Seniorirenkaiden piiri ry | 698 | older',
    'Esteetön Arki ry:n Lapin piiri | 698 | disability accessibility',
    'Perhepesien Lapin piiri ry | 240 | lape',
    'Nuotiopiirien aluejärjestö ry | 698 | lape culture',
    'Vertaiskeitaiden Lapin piiri ry | 240 | mentalHealth substanceUse',
  ]),
  ...many('organisationCentre', false, [
    'Järjestötalo Laavu | 698 | organisations associationFriendly',
    'Yhdistystalo Merituuli | 240 | organisations digitalInclusion',
    'Yhdistystalo Rajasilta | 851 | organisations',
    'Järjestökeskus Aapa | 758 | organisations municipalCooperation',
    'Yhteisötalo Keropirtti | 261 | organisations village',
  ]),
  ...many('parish', false, [
    'Rovaniemen seurakunta | 698 | participation older',
    'Kemin seurakunta | 240 | participation mentalHealth',
    'Tornion seurakunta | 851 | participation lape',
    'Sodankylän seurakunta | 758 | older participation',
    'Kemijärven seurakunta | 320 | older',
    'Inarin seurakunta | 148 | saami participation',
    'Kittilän seurakunta | 261 | participation',
    'Ranuan seurakunta | 683 | lape',
    'Pellon seurakunta | 854 | older',
    'Savukosken seurakunta | 742 | participation',
  ]),
  ...many('religiousCommunity', false, [
    'Hiljaisen Valon yhteisö | 698 | participation',
    'Avoimen Taivaan seurakuntayhteisö | 240 | substanceUse participation',
  ]),
  ...many('reindeerHerdingCooperative', false, [
    'Hillakeron paliskunta | 698 | nature village',
    'Ahkiovaaran paliskunta | 758 | nature village',
    'Naalisaaren paliskunta | 148 | saami nature',
    'Paljakkapuron paliskunta | 047 | saami nature',
    'Rivikosken paliskunta | 890 | saami nature',
    'Rajakeron paliskunta | 732 | nature',
    'Keroperän paliskunta | 261 | nature',
    'Kuerlammenrannan paliskunta | 498 | nature',
  ]),
  ...many('foundation', true, [
    'Pohjantuulen säätiö | 698 | associationConditions culture',
    'Kuuraketun lastensäätiö | 698 | lape',
    'Merilapin Kotipesäsäätiö | 240 | older disability',
    'Tunturikodan kulttuurisäätiö | 047 | culture saami',
  ]),
  ...many('cooperative', false, [
    'Osuuskunta Kyläpuoti | 614 | village employment',
    'Energiaosuuskunta Aapavirta | 758 | nature village',
    'Osuuskunta Taitokontti | 698 | culture employment',
    'Vesiosuuskunta Lohikivi | 854 | village',
    'Hoivaosuuskunta Rinnalla | 851 | older',
  ]),
  ...many('informalGroup', false, [
    'Lauantaikahvilan väki | 698 | participation',
    'Naapuriapu Riekkosuvanto | 698 | village participation',
    'Kokemuskertojien piiri | 240 | experience mentalHealth',
    'Rantapolun talkooporukka | 851 | nature',
    'Iltanuotion isät | 758 | lape',
    'Kävelykaverit Tukkiniemi | 240 | sports older',
    'Lukupiiri Kynttilä | 261 | culture',
    'Kirjaston juttutupa | 320 | participation older',
    'Kaksikielinen leikkiryhmä | 851 | lape immigration',
    'Kyläkahvila Erälampi | 742 | village',
    'Tievalahden tunturitalkoot | 148 | nature village',
    'Vertaisryhmä Kynnys | 683 | experience substanceUse',
  ]),
];

/** Beginnings and ends of invented companies: "Kelohoiva Oy". */
export const companyNames = {
  beginnings: ['Kelo', 'Hilla', 'Kaamos', 'Jänkä', 'Tieva', 'Kuura', 'Suopunki', 'Väylä', 'Riekko', 'Aapa'],
  trades: [
    { end: 'hoiva Oy', themes: ['older', 'sote'] },
    { end: 'palvelut Oy', themes: ['clientGuidance', 'disability'] },
    { end: 'matkat Oy', themes: ['employment', 'nature'] },
    { end: 'metalli Oy', themes: ['employment'] },
    { end: 'media Oy', themes: ['digitalInclusion', 'culture'] },
    { end: 'koti Oy', themes: ['mentalHealth', 'lape'] },
  ],
} as const;
