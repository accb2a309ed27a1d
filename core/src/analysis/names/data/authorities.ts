/**
 * National names of authorities, states' bodies, wellbeing services counties and what stood before them: each line one
 * body in Finnish, Swedish, English and short. A line of its own for a predecessor: it is another body.
 */
export const authorityNames = `
sosiaali- ja terveysministeriö | STM | social- och hälsovårdsministeriet | SHM | Ministry of Social Affairs and Health
opetus- ja kulttuuriministeriö | OKM | undervisnings- och kulturministeriet | UKM | Ministry of Education and Culture
työ- ja elinkeinoministeriö | TEM | arbets- och näringsministeriet | ANM | Ministry of Economic Affairs and Employment
maa- ja metsätalousministeriö | MMM | jord- och skogsbruksministeriet | JSM | Ministry of Agriculture and Forestry
liikenne- ja viestintäministeriö | LVM | kommunikationsministeriet | KM | Ministry of Transport and Communications
valtiovarainministeriö | VM | finansministeriet | FM | Ministry of Finance
valtioneuvoston kanslia | VNK | statsrådets kansli | Prime Minister's Office
valtioneuvosto | VN | statsrådet | Finnish Government
ulkoministeriö | UM | utrikesministeriet | Ministry for Foreign Affairs | < ulkoasiainministeriö
oikeusministeriö | OM | justitieministeriet | JM | Ministry of Justice
sisäministeriö | SM | inrikesministeriet | IM | Ministry of the Interior | < sisäasiainministeriö
puolustusministeriö | PLM | försvarsministeriet | Ministry of Defence
ympäristöministeriö | YM | miljöministeriet | MM | Ministry of the Environment
eduskunta | Suomen eduskunta | riksdagen | Finlands riksdag | Parliament of Finland
Kansaneläkelaitos | Kela | Folkpensionsanstalten | FPA | Social Insurance Institution of Finland
Terveyden ja hyvinvoinnin laitos | THL | Institutet för hälsa och välfärd | Finnish Institute for Health and Welfare
Sosiaali- ja terveysjärjestöjen avustuskeskus | STEA | Social- och hälsoorganisationernas understödscentral | Funding Centre for Social Welfare and Health Organisations
Raha-automaattiyhdistys | RAY | Penningautomatföreningen | Finland's Slot Machine Association
Veikkaus | Veikkaus Oy | Oy Veikkaus Ab
Sosiaali- ja terveysalan lupa- ja valvontavirasto | Valvira | Tillstånds- och tillsynsverket för social- och hälsovården
Lupa- ja valvontavirasto | LVV | Tillstånds- och tillsynsverket | Finnish Supervisory Agency
Lääkealan turvallisuus- ja kehittämiskeskus | Fimea | Säkerhets- och utvecklingscentret för läkemedelsområdet
Säteilyturvakeskus | STUK | Strålsäkerhetscentralen | Radiation and Nuclear Safety Authority
Työterveyslaitos | TTL | Arbetshälsoinstitutet | Finnish Institute of Occupational Health
Opetushallitus | OPH | Utbildningsstyrelsen | Finnish National Agency for Education
Kansainvälisen liikkuvuuden ja yhteistyön keskus | CIMO | Centret för internationell mobilitet
Maahanmuuttovirasto | Migri | Migrationsverket | Finnish Immigration Service
Digi- ja väestötietovirasto | DVV | Myndigheten för digitalisering och befolkningsdata | MDB | Digital and Population Data Services Agency
Väestörekisterikeskus | VRK | Befolkningsregistercentralen
Patentti- ja rekisterihallitus | PRH | Patent- och registerstyrelsen | PRS | Finnish Patent and Registration Office
Verohallinto | Vero | Skatteförvaltningen | Skatt | Finnish Tax Administration
Tulli | Tullen | Finnish Customs
Tilastokeskus | Statistikcentralen | Statistics Finland
Maanmittauslaitos | MML | Lantmäteriverket | LMV | National Land Survey of Finland
Ilmatieteen laitos | IL | Meteorologiska institutet | Finnish Meteorological Institute | FMI
Suomen ympäristökeskus | SYKE | Finlands miljöcentral | Finnish Environment Institute
Luonnonvarakeskus | Luke | Naturresursinstitutet | Natural Resources Institute Finland
Geologian tutkimuskeskus | GTK | Geologiska forskningscentralen | Geological Survey of Finland
Teknologian tutkimuskeskus VTT | VTT | Teknologiska forskningscentralen VTT | VTT Technical Research Centre of Finland
Metsähallitus | MH | Forststyrelsen | Meahciráđđehus | Meccihaldâttâs
Suomen metsäkeskus | Metsäkeskus | Finlands skogscentral | Skogscentralen | Finnish Forest Centre
Suomen riistakeskus | Riistakeskus | Finlands viltcentral | Viltcentralen | Finnish Wildlife Agency
Ruokavirasto | Livsmedelsverket | Finnish Food Authority
Elintarviketurvallisuusvirasto | Evira | Livsmedelssäkerhetsverket
Maaseutuvirasto | Mavi | Landsbygdsverket
Liikenne- ja viestintävirasto | Traficom | Transport- och kommunikationsverket | Finnish Transport and Communications Agency
Liikenteen turvallisuusvirasto | Trafi | Trafiksäkerhetsverket
Viestintävirasto | Kommunikationsverket
Väylävirasto | Väylä | Trafikledsverket | Finnish Transport Infrastructure Agency
Liikennevirasto | Livi | Trafikverket
Liikenneturva | Trafikskyddet
Turvallisuus- ja kemikaalivirasto | Tukes | Säkerhets- och kemikalieverket
Kilpailu- ja kuluttajavirasto | KKV | Konkurrens- och konsumentverket
Energiavirasto | Energimyndigheten
Huoltovarmuuskeskus | HVK | Försörjningsberedskapscentralen | National Emergency Supply Agency
Kansalliskirjasto | Nationalbiblioteket | National Library of Finland
Kansallisarkisto | Riksarkivet | National Archives of Finland
Museovirasto | Museiverket | Finnish Heritage Agency
Taiteen edistämiskeskus | Taike | Centret för konstfrämjande | Arts Promotion Centre Finland
Kotimaisten kielten keskus | Kotus | Institutet för de inhemska språken | Institute for the Languages of Finland
Kansallinen audiovisuaalinen instituutti | KAVI | Nationella audiovisuella institutet
Suomen Akatemia | Finlands Akademi | Academy of Finland | Research Council of Finland
Innovaatiorahoituskeskus Business Finland | Business Finland
Suomen itsenäisyyden juhlarahasto | Sitra | Jubileumsfonden för Finlands självständighet
Tasavallan presidentin kanslia | TPK | Republikens presidents kansli
Eduskunnan oikeusasiamies | Riksdagens justitieombudsman | Parliamentary Ombudsman
Oikeuskansleri | Justitiekanslern
Valtiontalouden tarkastusvirasto | VTV | Statens revisionsverk
Valtiokonttori | VK | Statskontoret | State Treasury
Senaatti-kiinteistöt | Senatfastigheter | Senate Properties
Hansel | Hansel Oy
Poliisihallitus | POHA | Polisstyrelsen | National Police Board
Keskusrikospoliisi | KRP | Centralkriminalpolisen | CKP
Suojelupoliisi | Supo | Skyddspolisen
Rajavartiolaitos | RVL | Gränsbevakningsväsendet | GBV | Finnish Border Guard
Lapin rajavartiosto | LR | Lapplands gränsbevakningssektion
Puolustusvoimat | PV | Försvarsmakten | Finnish Defence Forces
Rikosseuraamuslaitos | RISE | Brottspåföljdsmyndigheten | BPM
Syyttäjälaitos | Åklagarmyndigheten
Ulosottolaitos | Utsökningsverket
Hätäkeskuslaitos | HAKE | Nödcentralsverket | Emergency Response Centre Agency
Tasa-arvovaltuutettu | Jämställdhetsombudsmannen
Yhdenvertaisuusvaltuutettu | Diskrimineringsombudsmannen
Lapsiasiavaltuutettu | Barnombudsmannen | Ombudsman for Children
Tietosuojavaltuutettu | Dataombudsmannen | tietosuojavaltuutetun toimisto
Vanhusasiavaltuutettu | Äldreombudsmannen
Eläketurvakeskus | ETK | Pensionsskyddscentralen | Finnish Centre for Pensions
Työllisyysrahasto | Sysselsättningsfonden
Keva | < Kuntien eläkevakuutus
Suomen Pankki | Finlands Bank | Bank of Finland
Finanssivalvonta | Fiva | Finansinspektionen
Yleisradio | Yle | Rundradion | Yleisradio Oy
Saamelaiskäräjät | Sámediggi | Sämitigge | Sääʹmteʹǧǧ | Sametinget | Sámi Parliament | Sámi Parliament in Finland
Kolttien kyläkokous | Sääʹmsååbbar | Skoltarnas byastämma
Saamelaisalueen koulutuskeskus | SAKK | Sámi oahpahusguovddáš | Sámi Education Institute
Saamelaismuseo Siida | Siida | Sámemusea Siida
Suomen Kuntaliitto | Kuntaliitto | Finlands Kommunförbund | Kommunförbundet | Association of Finnish Municipalities | Association of Finnish Local and Regional Authorities
KT Kunta- ja hyvinvointialuetyönantajat | KT | < Kuntatyönantajat | < KT Kuntatyönantajat | KT Kommun- och välfärdsområdesarbetsgivarna
Hyvinvointialueyhtiö Hyvil | Hyvil
DigiFinland | DigiFinland Oy
Suomen evankelis-luterilainen kirkko | Evankelis-luterilainen kirkko | Evangelisk-lutherska kyrkan i Finland | Evangelical Lutheran Church of Finland
Suomen ortodoksinen kirkko | Ortodoksinen kirkko | Ortodoxa kyrkan i Finland | Orthodox Church of Finland
Kirkkohallitus | Kyrkostyrelsen
Kirkon ulkomaanapu | KUA | Kyrkans utlandshjälp | Finn Church Aid | FCA
Lapin hyvinvointialue | Lapha | Lapplands välfärdsområde | Wellbeing services county of Lapland
Pohjois-Pohjanmaan hyvinvointialue | Pohde | Norra Österbottens välfärdsområde
Kainuun hyvinvointialue | Kainuun hva | Kajanalands välfärdsområde
Keski-Pohjanmaan hyvinvointialue | Soite | Mellersta Österbottens välfärdsområde
Pohjanmaan hyvinvointialue | Österbottens välfärdsområde | OVPH
Etelä-Pohjanmaan hyvinvointialue | Hyvaep | Södra Österbottens välfärdsområde
Keski-Suomen hyvinvointialue | Hyvaks | Mellersta Finlands välfärdsområde
Pohjois-Savon hyvinvointialue | PSHVA | Norra Savolax välfärdsområde
Pohjois-Karjalan hyvinvointialue | Siun sote | Norra Karelens välfärdsområde
Etelä-Savon hyvinvointialue | Eloisa | Södra Savolax välfärdsområde
Etelä-Karjalan hyvinvointialue | Ekhva | Södra Karelens välfärdsområde
Kymenlaakson hyvinvointialue | Kymenhva | Kymmenedalens välfärdsområde
Päijät-Hämeen hyvinvointialue | Päijät-Sote | Päijänne-Tavastlands välfärdsområde
Kanta-Hämeen hyvinvointialue | Oma Häme | Egentliga Tavastlands välfärdsområde
Pirkanmaan hyvinvointialue | Pirha | Birkalands välfärdsområde
Satakunnan hyvinvointialue | Sata | Satakunta välfärdsområde
Varsinais-Suomen hyvinvointialue | Varha | Egentliga Finlands välfärdsområde
Länsi-Uudenmaan hyvinvointialue | LUVN | Luvn | Västra Nylands välfärdsområde
Keski-Uudenmaan hyvinvointialue | Keusote | Mellersta Nylands välfärdsområde
Itä-Uudenmaan hyvinvointialue | IUHVA | Östra Nylands välfärdsområde | ÖNVO
Vantaan ja Keravan hyvinvointialue | VAKE | Vanda och Kervo välfärdsområde
HUS-yhtymä | HUS | HUS-sammanslutningen | < Helsingin ja Uudenmaan sairaanhoitopiiri | HNS
Lapin sairaanhoitopiiri | LSHP | Lapplands sjukvårdsdistrikt
Länsi-Pohjan sairaanhoitopiiri | LPSHP | Länsi-Pohja sjukvårdsdistrikt
Pohjois-Pohjanmaan sairaanhoitopiiri | PPSHP | Norra Österbottens sjukvårdsdistrikt
Keski-Suomen sairaanhoitopiiri | KSSHP | Mellersta Finlands sjukvårdsdistrikt
Pohjois-Savon sairaanhoitopiiri | PSSHP | Norra Savolax sjukvårdsdistrikt
Pirkanmaan sairaanhoitopiiri | PSHP | Birkalands sjukvårdsdistrikt
Varsinais-Suomen sairaanhoitopiiri | VSSHP | Egentliga Finlands sjukvårdsdistrikt
Vaasan sairaanhoitopiiri | VSHP | Vasa sjukvårdsdistrikt
Etelä-Pohjanmaan sairaanhoitopiiri | EPSHP | Södra Österbottens sjukvårdsdistrikt
Kainuun sosiaali- ja terveydenhuollon kuntayhtymä | Kainuun sote
Pohjois-Karjalan sosiaali- ja terveyspalvelujen kuntayhtymä | Siun soten kuntayhtymä
Etelä-Karjalan sosiaali- ja terveyspiiri | Eksote
Kolpeneen palvelukeskuksen kuntayhtymä | Kolpene
Lapin elinkeino-, liikenne- ja ympäristökeskus | Lapin ELY-keskus | Närings-, trafik- och miljöcentralen i Lappland | Lapin ELY
Lapin aluehallintovirasto | Lapin AVI | Regionförvaltningsverket i Lappland
Lapin liitto | Lapplands förbund | Regional Council of Lapland
Pohjois-Pohjanmaan liitto | PPL | Norra Österbottens förbund | Council of Oulu Region
Keski-Suomen liitto | KSL | Mellersta Finlands förbund | Regional Council of Central Finland
Kainuun liitto | Kajanalands förbund | Regional Council of Kainuu
Uudenmaan liitto | Nylands förbund | Helsinki-Uusimaa Regional Council
Varsinais-Suomen liitto | Egentliga Finlands förbund | Regional Council of Southwest Finland
Satakuntaliitto | Satakuntaförbundet
Pirkanmaan liitto | Birkalands förbund | Council of Tampere Region
Etelä-Pohjanmaan liitto | Södra Österbottens förbund
Pohjanmaan liitto | Österbottens förbund | Regional Council of Ostrobothnia
Pohjois-Savon liitto | Norra Savolax förbund | Regional Council of North Savo
Pohjois-Karjalan maakuntaliitto | Norra Karelens landskapsförbund | Regional Council of North Karelia
Etelä-Savon maakuntaliitto | Södra Savolax landskapsförbund | ESAVO
Etelä-Karjalan liitto | EKL | Södra Karelens förbund
Kymenlaakson liitto | Kymmenedalens förbund
Päijät-Hämeen liitto | Päijänne-Tavastlands förbund
Hämeen liitto | Tavastlands förbund
Keski-Pohjanmaan liitto | Mellersta Österbottens förbund
Ahvenanmaan maakunnan hallitus | Ålands landskapsregering
Lapin yrittäjät | Lapin Yrittäjäjärjestö
Pohjoismaiden ministerineuvosto | PMN | Nordiska ministerrådet | NMR | Nordic Council of Ministers
Pohjoismaiden neuvosto | Nordiska rådet | Nordic Council
Barentsin euroarktinen neuvosto | BEAC | Barents Euro-Arctic Council
Euroopan unioni | EU | Europeiska unionen | European Union
Euroopan komissio | Europeiska kommissionen | European Commission
Euroopan sosiaalirahasto | ESR | Europeiska socialfonden | ESF | European Social Fund
Euroopan aluekehitysrahasto | EAKR | Europeiska regionala utvecklingsfonden | ERUF | ERDF
Yhdistyneet kansakunnat | YK | Förenta nationerna | FN | United Nations | UN
Maailman terveysjärjestö | WHO | Världshälsoorganisationen | World Health Organization
`;
