/** Networks of the whole invented region and beyond, largest first: a few are large, most are not. */
import { plan, type NetworkPlan } from './network-plans.ts';
import { county } from './other-actors.ts';
import { neighbourhoods } from './places.ts';

const large: readonly NetworkPlan[] = [
  plan(
    'wellbeing',
    60,
    'Pohjoisen hyvinvoinnin kumppanuusverkosto',
    'wellbeingPromotion | hyte participation | coordination infoExchange advocacy | everyone',
    {
      sv: 'Partnerskapsnätverket för välfärd i norr',
      list: 'partial',
      host: county,
      purpose: 'Keksitty esimerkki: yhteinen paikka hyvinvoinnin ja terveyden edistämiselle koko Lapissa.',
    },
  ),
  plan(
    'forum',
    44,
    'Pohjoisen yhdistysfoorumi',
    'forum | organisations associationConditions | advocacy infoExchange events | associations decisionMakers',
    {
      sv: 'Föreningsforum i norr',
      openness: 'open',
      purpose: 'Keksitty esimerkki: yhdistykset tapaavat kaksi kertaa vuodessa ja sopivat yhteisistä kannoista.',
    },
  ),
  plan(
    'participation',
    36,
    'Tunturien osallisuusverkosto',
    'thematic | participation experience | development advocacy | everyone experienceExperts',
    { list: 'partial' },
  ),
  plan(
    'experience',
    31,
    'Pohjoisen kokemustiedon verkosto',
    'experience | experience mentalHealth disability | training peerSupport | experienceExperts patients',
    { sv: 'Nätverket för erfarenhetskunskap i norr', host: county, withoutOrganisation: 12 },
  ),
  plan(
    'villages',
    28,
    'Kylien yhteinen pöytä',
    'partnershipTable | village participation | advocacy infoExchange | villagers',
    { restsOn: ['villages'], permanence: 'projectBound' },
  ),
  plan('digital', 25, 'Pohjoisen digitukirengas', 'digital | digitalInclusion | guidance training | older everyone', {
    list: 'partial',
    restsOn: ['digital-path'],
    permanence: 'projectBound',
  }),
  plan(
    'families',
    23,
    'Lapsiperheiden arjen verkosto',
    'thematic | lape | development infoExchange | families children',
    { sv: 'Nätverket för barnfamiljers vardag', restsOn: ['family-arc'] },
  ),
  plan(
    'mind',
    21,
    'Mielen hyvinvoinnin verkosto',
    'thematic | mentalHealth substanceUse | peerSupport development | mentalHealth substanceUse',
    { list: 'partial', restsOn: ['light-mind'], permanence: 'projectBound' },
  ),
  plan('older', 20, 'Ikäystävällisen arjen verkosto', 'thematic | older hyte | infoExchange events | older memory', {
    restsOn: ['elder-path'],
  }),
  plan(
    'equal',
    18,
    'Yhdenvertaisen arjen verkosto',
    'thematic | disability accessibility | advocacy guidance | disability patients',
    { restsOn: ['clear-words'] },
  ),
];

const middling: readonly NetworkPlan[] = [
  plan('sports', 17, 'Liikkuva pohjoinen', 'sectoral | sports hyte | events funding | everyone', { list: 'partial' }),
  plan('culture', 16, 'Kaamoksen kulttuuriverkosto', 'sectoral | culture | events communication', {
    sv: 'Polarnattens kulturnätverk',
  }),
  plan(
    'county-table',
    15,
    'Järjestöjen ja hyvinvointialueen yhteinen pöytä',
    'partnershipTable | publicCooperation sote | advocacy preparation | associations professionals',
    { host: county, openness: 'targeted' },
  ),
  plan('work', 14, 'Työllistävien yhdistysten verkosto', 'sectoral | employment | development guidance | unemployed', {
    restsOn: ['bridge'],
  }),
  plan(
    'reform',
    13,
    'Uudistusten seurantaryhmä',
    'preparatoryGroup | soteReform regionalReform nextReform | preparation advocacy | decisionMakers',
    { partOf: 'wellbeing', openness: 'targeted', permanence: 'fixedTerm' },
  ),
  plan('guidance', 13, 'Palveluohjauksen rengas', 'thematic | clientGuidance | guidance | everyone', {
    list: 'partial',
    uncoordinated: true,
  }),
  plan('nature', 12, 'Luontotyön verkosto', 'sectoral | nature | events mapping | volunteers', {
    list: 'partial',
    uncoordinated: true,
  }),
  plan(
    'contacts',
    9,
    'Kuntien yhdyshenkilöiden rengas',
    'cooperationStructure | municipalCooperation associationFriendly | infoExchange coordination | professionals',
    { list: 'partial', allMunicipalities: true, restsOn: ['open-door'], openness: 'targeted' },
  ),
];

const small: readonly NetworkPlan[] = [
  plan(
    'wellbeing-committee',
    7,
    'Pohjoisen hyvinvoinnin kumppanuusverkoston työvaliokunta',
    'workingGroup | hyte | preparation',
    { partOf: 'wellbeing', openness: 'targeted' },
  ),
  plan(
    'knowledge',
    9,
    'Tiedolla johtamisen työryhmä',
    'workingGroup | knowledgeManagement organisationImpact | mapping preparation | professionals',
    { partOf: 'wellbeing', restsOn: ['shared-data'] },
  ),
  plan(
    'programme',
    9,
    'Yhdistysohjelman valmisteluryhmä',
    'preparatoryGroup | associationConditions | preparation | associations',
    { partOf: 'forum', permanence: 'fixedTerm', openness: 'targeted' },
  ),
  plan('funders', 7, 'Rahoittajien pyöreä pöytä', 'other | | funding', { openness: 'targeted' }),
  plan('houses', 6, 'Yhdistystalojen rengas', 'centreNetwork | organisations | infoExchange | associations'),
  plan('steering', 8, 'Yhteinen nuotio -hankkeen ohjausryhmä', 'steeringGroup | experience | preparation', {
    restsOn: ['shared-fire'],
    permanence: 'projectBound',
    openness: 'targeted',
  }),
  plan('experts', 6, 'Arvioinnin asiantuntijaryhmä', 'expertGroup | organisationImpact | mapping', {
    withoutOrganisation: 2,
    permanence: 'fixedTerm',
    openness: 'targeted',
  }),
  plan('saami', 9, 'Saamen kielten verkosto', 'thematic | saami culture | advocacy training | saami', {
    se: 'Sámegielaid fierpmádat',
    reach: neighbourhoods.saami,
    level: 'sapmi',
    restsOn: ['saami-now'],
  }),
  plan('spelling', 6, 'Kokemustaitajien työryhmä', 'experience |  | training | experienceExperts', {
    ownTerms: ['theme.EX-kokemusasiantuntijuus'],
    list: 'partial',
  }),
];

/** Nobody has listed their members, or there are none, or they are not at work. */
const unusual: readonly NetworkPlan[] = [
  plan('neighbours', 0, 'Naapurimaakuntien yhdistysverkosto', 'alliance | organisations other | infoExchange', {
    beyond: ['area_region_17', 'area_region_18'],
    level: 'supraregional',
    list: 'unknown',
  }),
  plan(
    'national-experience',
    0,
    'Valtakunnallinen kokemustoiminnan rengas',
    'national | experience | training | experienceExperts',
    { beyond: ['area_country_fi'], level: 'national', list: 'unknown' },
  ),
  plan('arctic', 0, 'Arktisten kylien verkosto', 'alliance | village other | ', {
    beyond: [],
    level: 'international',
    list: 'unknown',
    openness: 'unknown',
  }),
  plan(
    'reform-regions',
    6,
    'Maakuntien uudistusvalmistelun seuranta',
    'preparatoryGroup | regionalReform ks2021 | infoExchange',
    { beyond: ['area_region_13'], level: 'supraregional', status: 'ended', permanence: 'fixedTerm' },
  ),
  plan('old-digital', 8, 'Verkko kaikille -kumppanit', 'project | digitalInclusion | training', {
    status: 'ended',
    permanence: 'projectBound',
    restsOn: ['old-digital'],
  }),
  plan('old-food', 7, 'Yhteinen pöytä -kumppanit', 'project | participation | events', {
    restsOn: ['old-food'],
    permanence: 'projectBound',
  }),
  plan('dormant-youth', 9, 'Nuorten äänen verkosto', 'thematic | lape participation | advocacy | youth', {
    status: 'dormant',
    restsOn: ['old-youth'],
  }),
  plan(
    'planned-impact',
    4,
    'Vaikuttavuuden oppimisverkosto',
    'thematic | organisationImpact knowledgeManagement | training',
    { list: 'unknown', status: 'planned' },
  ),
  plan('empty-board', 0, 'Yhdistysasiain neuvottelukunta', 'advisoryBoard | publicCooperation | advocacy', {
    list: 'complete',
    status: 'dormant',
  }),
  plan('empty-waters', 0, 'Vesistöjen yhdistysrengas', 'sectoral | nature | events', {
    list: 'complete',
    status: 'planned',
  }),
  plan('only-people', 0, 'Kokemuskouluttajien ryhmä', 'experience | experience | training | experienceExperts', {
    list: 'complete',
    withoutOrganisation: 9,
  }),
];

export const wideNetworks: readonly NetworkPlan[] = [...large, ...middling, ...small, ...unusual];
