/** What associations of the invented region do, and the invented names they go by. */
export type FieldOfWork = {
  readonly associationClass: string;
  readonly sector: 'sote' | 'nonSote' | 'both';
  /** Terms of the scheme theme. */
  readonly themes: readonly string[];
  /** How many of a hundred associations work in it. */
  readonly share: number;
  /** What stands after the place: "Kolarin Hankihaukat ry". */
  readonly names: readonly string[];
  readonly does: string;
};

const field = (
  share: number,
  associationClass: string,
  sector: FieldOfWork['sector'],
  themes: string,
  names: string,
  does: string,
): FieldOfWork => ({
  share,
  associationClass,
  sector,
  themes: themes.split(' '),
  names: names.split(', '),
  does,
});

export const fieldsOfWork: readonly FieldOfWork[] = [
  field(
    13,
    'c6',
    'nonSote',
    'sports hyte',
    'Kaamoskiitäjät, Hankihaukat, Jänkäjuoksijat, Revontulipallo, Pakkaspallo, Talviketut, Vaaraveto, Suksenkärki',
    'Liikuntaa ja urheilua kaikenikäisille.',
  ),
  field(
    10,
    'c3',
    'both',
    'older hyte',
    'Seniorirengas, Iltatuulen eläkeläiset, Harmaahapset, Kahvipannun seniorit, Ruskaväki',
    'Eläkeläisten tapaamisia, retkiä ja vertaistukea.',
  ),
  field(
    9,
    'c3',
    'sote',
    'disability accessibility',
    'Esteetön Arki, Oma Tahti, Rinnallakulkijat, Yhdessä Perille, Avoin Portti',
    'Vammaisten ihmisten ja heidän läheistensä tukea ja edunvalvontaa.',
  ),
  field(
    8,
    'c3',
    'sote',
    'disability experience',
    'Sydänpolku, Hengityskerho, Nivelpiiri, Sokeritasapaino, Kipupolku, Muistitupa',
    'Pitkäaikaissairaiden vertaistukea ja tietoa.',
  ),
  field(
    6,
    'c3',
    'sote',
    'mentalHealth experience participation',
    'Mielen Majatalo, Aamunkajo, Uusi Latu, Vertaiskeidas',
    'Kohtaamispaikka ja vertaistukea mielen kuormitukseen.',
  ),
  field(
    5,
    'c3',
    'sote',
    'substanceUse mentalHealth',
    'Kirkas Lähde, Selvä Suunta, raittiusseura Pakkasaamu, Kuiva Ranta',
    'Raittiustyötä ja tukea päihteistä toipumiseen.',
  ),
  field(
    7,
    'c3',
    'both',
    'lape participation',
    'Perhepesä, Lapsiperheiden Laavu, Leikkituvan väki, Lastenkamari',
    'Perheiden avointa toimintaa ja lastenhoitoapua.',
  ),
  field(
    7,
    'c5',
    'nonSote',
    'lape participation culture',
    'Nuotiopiiri, Nuorten Kota, partiolippukunta Hankivaeltajat, nuorisoväki Valkea, Pelitalo',
    'Nuorten harrastuksia, leirejä ja tapahtumia.',
  ),
  field(
    9,
    'c4',
    'nonSote',
    'culture',
    'Kaamosteatteri, Tarinatupa, Jänkäviulun pelimannit, kuoro Pohjantuuli, elokuvakerho Yötön Yö, Taidepaja',
    'Kulttuuria, esityksiä ja kursseja.',
  ),
  field(
    4,
    'c4',
    'nonSote',
    'culture village',
    'kotiseutuyhdistys Vanha Aitta, Museoväki, Murremestarit, Perinnepiiri',
    'Kotiseututyötä ja perinteen tallennusta.',
  ),
  field(
    6,
    'c4',
    'nonSote',
    'nature village',
    'luontoyhdistys Hillasuo, Suoretkeilijät, Jokitalkoot, Lintupiiri, Marjametsän Ystävät',
    'Retkiä, talkoita ja luonnon hoitoa.',
  ),
  field(
    5,
    'c5',
    'nonSote',
    'nature culture',
    'eräseura Ahma, kalaseura Harjus, Eräkaverit, Riistapolku',
    'Metsästystä, kalastusta ja eräperinnettä.',
  ),
  field(
    4,
    'c8',
    'both',
    'immigration participation',
    'Kielitupa, Monen Kielen Väki, Ystävyyskahvila, Uusi Kotiseutu',
    'Suomen kielen kahviloita ja neuvontaa maahan muuttaneille.',
  ),
  field(
    3,
    'c3',
    'sote',
    'older experience',
    'Omaishoitajien Hengähdys, Lepohetki, Läheisten Piiri',
    'Omaishoitajien ja läheisten vertaistukea.',
  ),
  field(2, 'c5', 'both', 'digitalInclusion older', 'Nettitupa, Näppäinkerho', 'Digitukea ja opastusta.'),
  field(3, 'c3', 'both', 'employment participation', 'Toimitupa, Pajaväki, Taitotalo', 'Tukea työllistymiseen.'),
  field(
    3,
    'c9',
    'nonSote',
    'safety village',
    'Vapaaehtoiset Etsijät, Jokivahti, Kylien Turva',
    'Vapaaehtoista pelastus- ja etsintätyötä.',
  ),
  field(2, 'c7', 'nonSote', 'participation older', 'Hiljaisuuden Ystävät, Lähetyspiiri', 'Hengellistä toimintaa.'),
  field(
    2,
    'c2',
    'nonSote',
    'employment',
    'Matkailuväki, Kauppiaskilta, Poromiesten rengas',
    'Elinkeinojen edistämistä.',
  ),
];

/** Saami associations work in the homeland only. */
export const saamiField: FieldOfWork = field(
  0,
  'c4',
  'nonSote',
  'saami culture',
  'Duodjipiiri, Joikukerho, Saamen Kielen Väki',
  'Saamelaista kulttuuria ja kieltä.',
);

/** Village associations, one for each invented village. */
export const villageField: FieldOfWork = field(
  0,
  'c4',
  'nonSote',
  'village participation',
  'kyläyhdistys',
  'Kylän yhteisiä tapahtumia, talkoita ja edunvalvontaa.',
);
