/** What respondents of the invented region say: never a name, nothing about a person. */

/** Codes of challengeKind with how people put it. */
export const challenges: readonly (readonly [code: string, text: string])[] = [
  ['time', 'Kokoukset ovat päivällä, kun vapaaehtoiset ovat töissä.'],
  ['time', 'Kaikkiin kokouksiin ei ehdi.'],
  ['distance', 'Matka kokoukseen on yli kaksisataa kilometriä.'],
  ['distance', 'Talvella pitkät matkat jäävät tekemättä.'],
  ['funding', 'Avustus kattaa vain osan vuodesta.'],
  ['funding', 'Pieni yhdistys ei jaksa hakea rahaa joka vuosi.'],
  ['overlaps', 'Samat asiat käsitellään kolmessa eri ryhmässä.'],
  ['overlaps', 'Kaksi verkostoa kutsuu meidät samasta aiheesta.'],
  ['shallowCooperation', 'Yhteistyö jää kuulemiseen.'],
  ['responsibility', 'Kukaan ei tiedä, kuka kutsuu koolle.'],
  ['continuity', 'Hanke loppuu, eikä jatkosta ole sovittu.'],
  ['continuity', 'Vetäjä vaihtuu joka vuosi.'],
  ['reach', 'Pienet kyläyhdistykset eivät saa kutsua.'],
  ['leftOut', 'Ikäihmiset ilman nettiä jäävät pois.'],
  ['findingSupport', 'Emme tiedä, mistä apua voi pyytää.'],
  ['digital', 'Etäyhteys pätkii sivukylillä.'],
  ['skills', 'Hallitus tarvitsisi koulutusta.'],
  ['recognition', 'Kokemuksen tietoa ei oteta huomioon.'],
  ['noProcess', 'Toimintatapoja ei ole sovittu.'],
  ['mapping', 'Emme tiedä, ketkä muut ovat mukana.'],
];

/** Codes of resourceKind with how people put it. */
export const resources: readonly (readonly [code: string, text: string])[] = [
  ['premises', 'Meillä on kokoustila, jota muutkin voivat käyttää.'],
  ['premises', 'Kylätalo on vapaana arkisin.'],
  ['people', 'Kymmenen innokasta vapaaehtoista.'],
  ['people', 'Talkooväkeä löytyy lyhyelläkin varoituksella.'],
  ['skills', 'Osaamme järjestää tapahtumia.'],
  ['skills', 'Meillä on koulutettuja vertaisohjaajia.'],
  ['time', 'Työntekijä voi käyttää verkostoon päivän kuukaudessa.'],
  ['contacts', 'Tunnemme kylien väen hyvin.'],
  ['information', 'Keräämme joka vuosi tietoa jäsenten tarpeista.'],
  ['equipment', 'Etäkokousten laitteet ovat muidenkin käytössä.'],
  ['money', 'Voimme maksaa tilavuokran.'],
];

export const goals: readonly string[] = [
  'Jokaisessa kunnassa on yhteinen pöytä järjestöille.',
  'Kaksi verkostoa yhdistyy yhdeksi.',
  'Jäsenet tuntevat toistensa työn.',
  'Tieto kulkee kuntaan ennen päätöksiä.',
  'Uudet yhdistykset löytävät mukaan.',
  'Vertaistukea on tarjolla koko alueella.',
];

export const successes: readonly string[] = [
  'Yhteinen tapahtuma keräsi paljon väkeä.',
  'Kunta otti ehdotuksemme mukaan suunnitelmaan.',
  'Löysimme kumppanin naapurikunnasta.',
  'Etäkokoukset toivat mukaan uusia jäseniä.',
  'Verkosto sai yhteisen kalenterin.',
];

export const wishes: readonly string[] = [
  'Toivomme yhtä yhteistä kalenteria.',
  'Kokoukset voisi järjestää vuorotellen eri kunnissa.',
  'Kyliltäkin pitäisi päästä mukaan etänä.',
];

export const aims: readonly string[] = [
  'Vaikuttaa kunnan päätöksiin.',
  'Saada vertaistukea ja uusia kumppaneita.',
  'Pysyä ajan tasalla.',
  'Kehittää palveluja yhdessä.',
];

/** The four questions that participants were asked in 2019; every round asks them. */
export const questionSet = [
  '1. Mihin verkostoihin kuulutte?',
  '2. Mitä haasteita?',
  '3. Mitä resursseja?',
  '4. Mikä on verkoston tavoite ja onko se tarkoituksenmukainen?',
].join('\n');
