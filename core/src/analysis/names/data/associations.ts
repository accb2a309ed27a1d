/**
 * Nationwide associations and foundations by their Finnish, Swedish, English, short and former names (a renamed
 * association is the same legal person; a merged one has a line of its own).
 */
export const associationNames = `
Suomen Punainen Risti | SPR | Finlands Röda Kors | FRK | Finnish Red Cross | Punainen Risti | Röda Korset
Mannerheimin Lastensuojeluliitto | MLL | Mannerheims Barnskyddsförbund | Mannerheim League for Child Welfare | Mannerheim-liitto
SOSTE Suomen sosiaali ja terveys | SOSTE | SOSTE Finlands social och hälsa | SOSTE Finnish Federation for Social Affairs and Health
Sosiaali- ja terveysturvan keskusliitto | STKL | Centralförbundet för social- och hälsovård | Centralförbundet för Socialt Arbete
Terveyden edistämisen keskus | Tekry | Centret för hälsofrämjande
Sosiaali- ja terveysjärjestöjen yhteistyöyhdistys | YTY
MIELI Suomen Mielenterveys | MIELI | < Suomen Mielenterveysseura | MIELI Psykisk Hälsa Finland | < Föreningen för Mental Hälsa i Finland | MIELI Mental Health Finland | < Finnish Association for Mental Health
Mielenterveyden keskusliitto | MTKL | Centralförbundet för mental hälsa | Finnish Central Association for Mental Health
Mielenterveysomaiset | FinFami | < Mielenterveysomaisten keskusliitto - FinFami | < Omaiset mielenterveystyön tukena keskusliitto
Psykosociala förbundet | Psykosociaalinen liitto
Suomen Klubitaloverkosto | Suomen Klubitalot | Finlands Klubbhus
Suomen Parkinsonliitto | Parkinsonliitto | < Suomen Parkinson-liitto | Finlands Parkinsonförbund | Parkinsonförbundet | Suomen Liikehäiriösairauksien liitto | Liikehäiriösairauksien liitto
Neuroliitto | < Suomen MS-liitto | < MS-liitto | Neuroförbundet | < Finlands MS-förbund | Finnish Neuro Society
Aivoliitto | Hjärnförbundet | < Aivohalvaus- ja dysfasialiitto | Finnish Brain Association
Aivovammaliitto | Hjärnskadeförbundet | < Aivovammaliitto ry
Epilepsialiitto | Epilepsiförbundet | Finnish Epilepsy Association
Muistiliitto | < Alzheimer-keskusliitto | Minnesförbundet | Alzheimer Society of Finland | < Alzheimer Centralförbundet
Lihastautiliitto | Muskelhandikappförbundet | Finnish Neuromuscular Disorders Association
Sydänliitto | Suomen Sydänliitto | Hjärtförbundet | Finlands Hjärtförbund | Finnish Heart Association
Syöpäjärjestöt | Suomen Syöpäyhdistys | Cancerföreningen i Finland | Cancer Society of Finland | Syöpäyhdistys
Suomen Syöpäpotilaat | Syöpäpotilaat | Finlands Cancerpatienter
Diabetesliitto | Suomen Diabetesliitto | Diabetesförbundet | Diabetesförbundet i Finland | Finnish Diabetes Association
Hengitysliitto | Andningsförbundet | < Hengitysliitto Heli | < Keuhkovammaliitto | Organization for Respiratory Health in Finland
Filha | < Suomen Tuberkuloosin Vastustamisyhdistys
Allergia-, iho- ja astmaliitto | Allergia-, Hud- och Astmaförbundet | < Allergia- ja astmaliitto | Finnish Allergy Skin and Asthma Federation
Ihoyhdistys | Hudföreningen
Psoriasisliitto | < Suomen Psoriasisliitto | Psoriasisförbundet | Finnish Psoriasis Association
Reumaliitto | Suomen Reumaliitto | Reumaförbundet | Reumaförbundet i Finland | Finnish Rheumatism Association
Selkäliitto | Suomen Selkäliitto | Ryggförbundet | Finlands Ryggförbund
Suomen Nivelyhdistys | Nivelyhdistys | Finlands Ledförening
Luustoliitto | Suomen Luustoliitto | < Osteoporosiliitto | Benförbundet
Munuais- ja maksaliitto | MuMa | Njur- och leverförbundet | Finnish Kidney and Liver Association
Keliakialiitto | Celiakiförbundet | Finnish Coeliac Society
IBD ja muut suolistosairaudet | < Crohn ja Colitis | < CCAFIN | < Crohn och Colitis
Suomen CP-liitto | CP-liitto | Finlands CP-förbund | Finnish CP Association
Invalidiliitto | Invalidförbundet | Finnish Association of People with Physical Disabilities
Kynnys | Tröskeln | Vammaisten ihmisoikeusjärjestö Kynnys
Näkövammaisten liitto | < NKL | Synskadades förbund | Finnish Federation of the Visually Impaired | FFVI | < Näkövammaisten Keskusliitto | < Synskadades Centralförbund
Förbundet Finlands Svenska Synskadade | FSS-Synskadade
Kuurojen Liitto | Dövas Förbund | Finlands Dövas Förbund | Finnish Association of the Deaf | FAD
Kuuloliitto | Hörselförbundet | < Kuulonhuoltoliitto | Finnish Federation of Hard of Hearing | FFHOH
Svenska hörselförbundet | Svenska hörselförbundet i Finland
Kuulovammaisten Lasten Vanhempien Liitto | KLVL
Suomen Kuurosokeat | Finlands Dövblinda | Finnish Deafblind Association
Kehitysvammaliitto | KVL | Utvecklingsförbundet för handikappade | Finnish Association on Intellectual and Developmental Disabilities | FAIDD
Kehitysvammaisten Tukiliitto | Tukiliitto | Stödförbundet för utvecklingsstörda | Inclusion Finland KVTL | KVTL
Kehitysvammaisten Palvelusäätiö | KVPS | Servicestiftelsen för personer med utvecklingsstörning
FDUV Förbundet De Utvecklingsstördas Väl | FDUV | Förbundet De Utvecklingsstördas Väl
Autismiliitto | < Autismi- ja Aspergerliitto | < Autism- och Aspergerförbundet | Autismförbundet | Autism Finland
ADHD-liitto | ADHD-förbundet
Erilaisten oppijoiden liitto | EOLiitto | Förbundet för lärande på olika sätt
Leijonaemot | Lejonmammorna
Vammaisfoorumi | Handikappforum | Finnish Disability Forum
SAMS Samarbetsförbundet kring funktionshinder | SAMS
Finlands svenska handikappförbund | FSH
Harvinaiset-verkosto
Harso | HARSO
Suomen Potilasliitto | Potilasliitto | Finlands Patientförbund
Suomen Paralympiakomitea | Paralympiakomitea | Finlands Paralympiska Kommitté
Suomen Vammaisurheilu ja -liikunta VAU | VAU
Omaishoitajaliitto | < Omaishoitajat ja Läheiset -liitto | Närståendevårdarförbundet | Carers Finland
Vanhustyön keskusliitto | VTKL | Centralförbundet för de gamlas väl
Vanhus- ja lähimmäispalvelun liitto | Valli
Ikäinstituutti | Äldreinstitutet | Age Institute
Eläkeliitto | Pensionärsförbundet | EL
Eläkkeensaajien Keskusliitto | EKL | Pensionstagarnas Centralförbund | PCF
Eläkeläiset | Eläkeläiset ry | Pensionärerna
Svenska pensionärsförbundet | SPF
Kansallinen senioriliitto | Nationella seniorförbundet
EETU | Eläkeläisliittojen etujärjestö | Eläkeläisliittojen etujärjestö EETU
Sotainvalidien Veljesliitto | SVVL | Krigsinvalidernas Brödraförbund
Suomen Sotaveteraaniliitto | Sotaveteraaniliitto | Finlands Krigsveteranförbund
Rintamaveteraaniliitto | Rintamaveteraanien liitto | Frontveteranförbundet
Rintamanaisten Liitto | Kvinnornas Frontförbund
Kaatuneitten Omaisten Liitto | KOL | De Stupades Anhöriga
Tammenlehvän Perinneliitto | Traditionsförbundet Eklövet
Reserviläisliitto | RES | Reservistförbundet
Suomen Reserviupseeriliitto | RUL | Reserviupseeriliitto | Finlands Reservofficersförbund
Maanpuolustuskoulutusyhdistys | MPK | Försvarsutbildningsföreningen | FBF
Maanpuolustuskiltojen liitto | MPKL | Försvarsgillenas förbund
Naisten Valmiusliitto | NVL | Kvinnornas Beredskapsförbund
Sotilaskotiliitto | Soldathemsförbundet
Lastensuojelun Keskusliitto | LSKL | Centralförbundet för Barnskydd | Central Union for Child Welfare
Pelastakaa Lapset | PeLa | Rädda Barnen | Save the Children Finland
SOS-Lapsikylä | SOS-Lapsikylät | SOS-Barnby | SOS Children's Villages Finland
Ensi- ja turvakotien liitto | ETKL | Förbundet för mödra- och skyddshem | Federation of Mother and Child Homes and Shelters
Barnavårdsföreningen | Barnavårdsföreningen i Finland
Folkhälsan | Samfundet Folkhälsan | Kansanterveys Folkhälsan
Suomen UNICEF | UNICEF | Finlands UNICEF | Suomen YK:n lastenrahasto
Plan Suomi | Plan International Suomi | Plan International Finland | Plan Finland
Yhteiset Lapsemme | All Our Children
Väestöliitto | Befolkningsförbundet | Family Federation of Finland
Perhehoitoliitto | Familjevårdsförbundet
Adoptioperheet | Adoptivfamiljer
Yhden vanhemman perheiden liitto | YVPL | Ensamföräldrarnas förbund
Suomen Monikkoperheet | Monikkoperheet
Kevyt - Keskosvanhempien yhdistys | Kevyt
Monimuotoiset perheet | Perheet moninaiset
Miessakit | Miessakit ry
Naisasialiitto Unioni | Unioni | Kvinnosaksförbundet Unionen
Naisjärjestöjen Keskusliitto | NJKL | Kvinnoorganisationernas Centralförbund
NYTKIS | Naisjärjestöt Yhteistyössä | Kvinnoorganisationer i Samarbete
Naisten Linja | Naisten Linja Suomessa | Kvinnolinjen
Nuorten Ystävät | Nuorten Ystävät ry | Ungdomens Vänner
Suomen Nuorisoalan kattojärjestö Allianssi | Allianssi | Ungdomsbranschens paraplyorganisation Allians | Nuorisoalan kattojärjestö Allianssi
Nuorten Akatemia | NA
Nuorisotutkimusseura | Sällskapet för ungdomsforskning
Suomen Nuorisokeskukset | Finlands Ungdomscentraler
Suomen Nuorisoseurat | Nuorisoseurat | < Suomen Nuorisoseurojen Liitto | Finlands Ungdomsföreningar
Finlands Svenska Ungdomsförbund | FSU
Suomen 4H-liitto | 4H-liitto | 4H | Finlands 4H-förbund | 4H-järjestö | Finnish 4H Federation
Finlands svenska 4H | Finlands svenska 4H rf
Suomen Partiolaiset | SP | Finlands Scouter | Guides and Scouts of Finland | Suomen Partiolaiset - Finlands Scouter
Lapin Partiolaiset | LaPa
Finlands Svenska Scouter | FiSSc
Nuoret Kotkat | Nuorten Kotkain Keskusliitto | Unga Örnar
Suomen Pioneeriliitto | Pioneeriliitto | SDPL
Vesaisten Keskusliitto | Vesaiset
Varhaisnuorten liitto | < Suomen Poikien ja Tyttöjen Keskus | PTK
Nuorten Naisten Kristillinen Yhdistys | NNKY | Kristliga Föreningen för Unga Kvinnor | KFUK | YWCA | Suomen NNKY-liitto
Nuorten Miesten Kristillinen Yhdistys | NMKY | Kristliga Föreningen för Unga Män | KFUM | YMCA | Suomen NMKY:n liitto
Kalliolan Setlementti | Kalliola
Suomen Setlementtiliitto | Setlementtiliitto | Finlands Settlementförbund | Finnish Federation of Settlement Houses
Rovalan Setlementti | Rovala | Rovala-opisto
Me-säätiö | Me-stiftelsen
Icehearts | Icehearts ry
Aseman Lapset | Stationens Barn
Sekasin Kollektiivi | Sekasin-chat
A-klinikkasäätiö | A-Clinic Foundation | A-klinikstiftelsen
Ehkäisevä päihdetyö EHYT | EHYT | Förebyggande rusmedelsarbete EHYT | Ehkäisevä päihdetyö EHYT ry
Elämäntapaliitto | Livsstilsförbundet
Raittiuden Ystävät | Nykterhetens Vänner
AA-liike | Anonyymit alkoholistit | AA | Anonyma Alkoholister
A-kiltojen Liitto | AKL | A-Gillenas Förbund
Irti Huumeista | IH | Fri från Narkotika
Sininauhaliitto | Blåbandsförbundet | Blue Ribbon
Sininauhasäätiö | Blå Bandet stiftelsen
Pelastusarmeija | Frälsningsarmén | Salvation Army
Helsingin Diakonissalaitos | Diakonissalaitos | HDL | Helsingfors Diakonissanstalt | Deaconess Foundation
Suomen Lähetysseura | Lähetysseura | Finska Missionssällskapet | FELM | SLS
Suomen Luterilainen Evankeliumiyhdistys | SLEY
Kansanlähetys | Suomen Evankelisluterilainen Kansanlähetys | SEKL
Suomen Pipliaseura | Pipliaseura | Finska Bibelsällskapet
Suomen Rauhanyhdistysten Keskusyhdistys
Suomen Vapaakirkko | Vapaakirkko | SVK | Finlands Frikyrka
Suomen Helluntaikirkko | Helluntaikirkko | Pingstkyrkan i Finland
Suomen Adventtikirkko | Adventtikirkko | Adventkyrkan i Finland
Suomen Ekumeeninen Neuvosto | SEN | Ekumeniska Rådet i Finland
Kriminaalihuollon tukisäätiö | Krits | Kriminalvårdens stödstiftelse | KRITS
Rikosuhripäivystys | RIKU | Brottsofferjouren | BOJ | Victim Support Finland
Takuusäätiö | Garantistiftelsen | Guarantee Foundation
Vailla vakinaista asuntoa | VVA | Utan fast bostad
Y-säätiö | Y-Foundation | Y-stiftelsen
VATES-säätiö | Vates
Kuntoutussäätiö | Rehabiliteringsstiftelsen
Suomen Työttömien Keskusjärjestö | Työttömien Keskusjärjestö | TKJ | De Arbetslösas Centralorganisation
Valtakunnallinen työpajayhdistys | < TPY | Into - etsivä nuorisotyö ja työpajatoiminta | Into
EAPN-Fin | Suomen köyhyyden ja syrjäytymisen vastainen verkosto
Sosiaalipedagoginen säätiö | SPS
Kansalaisareena | Kansalaisareena ry | Citizen Forum
Kumaja-verkosto | Kumaja
Suomen Pakolaisapu | Pakolaisapu | Finlands Flyktinghjälp | Finnish Refugee Council
Pakolaisneuvonta | Flyktingrådgivningen
Moniheli | Monikulttuurijärjestöjen yhteistyöverkosto Moniheli
Monika-Naiset liitto | Monika
Suomen somalialaisten liitto
Suomen Somalia-verkosto
Ihmisoikeusliitto | Förbundet för Mänskliga Rättigheter | Finnish League for Human Rights
Amnesty International Suomen osasto | Amnesty Suomi | Amnesty International Finländska sektionen | Suomen Amnesty
Seta | Seta ry | LGBTI-oikeudet Suomessa | Seksuaalinen tasavertaisuus
Hivpoint | < HIV-tukikeskus | Hiv-säätiö
Sukupuolen moninaisuuden osaamiskeskus
Suomen YK-liitto | YK-liitto | Finlands FN-förbund | UN Association of Finland
Suomen Rauhanpuolustajat | Rauhanpuolustajat | Finlands Fredskämpar
Rauhanliitto | Suomen Rauhanliitto | Fredsförbundet
Kehitysyhteistyön palvelukeskus | Kepa
Suomalaiset kehitysjärjestöt Fingo | Fingo | Finnish Development NGOs Fingo
Pohjola-Norden | PN | < Pohjola-Nordenin liitto | Norden Association Finland
Suomi-Seura | Suomi-Seura ry | Finland Society
Suomalaisuuden Liitto | Finskhetens Förbund
Svenska Finlands folkting | Folktinget | < Ruotsalaisuuden liitto
Svenska kulturfonden | Suomen ruotsalainen kulttuurirahasto | Kulturfonden
Suomen Kulttuurirahasto | SKR | Finska Kulturfonden | Finnish Cultural Foundation
Svenska litteratursällskapet i Finland | SLS i Finland
Suomalaisen Kirjallisuuden Seura | SKS | Finska Litteratursällskapet | Finnish Literature Society
Kalevalaseura | Kalevala-sällskapet
Karjalan Liitto | Karelska förbundet | Karelian Association
Suomen Kotiseutuliitto | Kotiseutuliitto | Finlands Hembygdsförbund
Suomen Kylät | < Suomen Kylätoiminta | < SYTY | < Suomen Kylätoiminta SYTY | Finlands Byar | Byaverksamhet i Finland | Village Action Association of Finland
Suomen Omakotiliitto | Omakotiliitto | Finlands Egnahemsförbund
Kiinteistöliitto | Suomen Kiinteistöliitto | Fastighetsförbundet
Vuokralaiset | < Vuokralaisten keskusliitto | Hyresgästerna
Kuluttajaliitto | Konsumentförbundet | < Suomen Kuluttajaliitto
Martat | Marttaliitto | Marthaförbundet | Marttaliitto ry | Marthas of Finland
Finlands svenska Marthaförbund | Finlands svenska Marthaförbundet
Maa- ja kotitalousnaiset | MKN | Maa- ja kotitalousnaisten Keskus
ProAgria | ProAgria Keskusten Liitto | < Maaseutukeskusten Liitto
ProAgria Lappi | ProAgria Lapland
Maa- ja metsätaloustuottajain Keskusliitto | MTK | Centralförbundet för lant- och skogsbruksproducenter | Central Union of Agricultural Producers and Forest Owners
Svenska lantbruksproducenternas centralförbund | SLC
Paliskuntain yhdistys | Bálgosiid ovttastus | Renbeteslagsföreningen | Reindeer Herders' Association
Suomen Porosaamelaiset | Suoma Boazosámit
Saamelaisneuvosto | Sámiráđđi | Saami Council
Suomen Saamelaisten Keskusjärjestö | SSG | Suoma Sámiid Guovddášsearvi
Anarâškielâ servi | Inarinsaamen kielen yhdistys
Suomen Metsästäjäliitto | Metsästäjäliitto | SML | Finlands Jägarförbund
Suomen Metsästäjäliiton Lapin piiri | SML Lappi
Suomen Vapaa-ajankalastajien Keskusjärjestö | SVK | Vapaa-ajankalastajat | Centralorganisationen för Finlands Fritidsfiskare
Kalatalouden Keskusliitto | KKL | Centralförbundet för Fiskerihushållning
Suomen luonnonsuojeluliitto | Luonnonsuojeluliitto | Finlands naturskyddsförbund | Finnish Association for Nature Conservation
Luonto-Liitto | Luontoliitto
Natur och Miljö | Natur och Miljö rf
WWF Suomi | WWF Finland | < Maailman Luonnon Säätiö | WWF
Suomen ympäristökasvatuksen seura | FEE Suomi | Ympäristökasvatusjärjestö FEE Suomi
BirdLife Suomi | BirdLife Finland | < Lintutieteellisten Yhdistysten Liitto
Dodo | Dodo ry
Greenpeace Suomi | Greenpeace Finland | Greenpeace
Suomen Latu | Latu | Friluftsförbundet i Finland | Outdoor Association of Finland | Suomen Latu ry
Suomen Kennelliitto | Kennelliitto | Finska Kennelklubben | Finnish Kennel Club
Suomen Kissaliitto | Kissaliitto
SEY Suomen eläinsuojelu | SEY | < Suomen Eläinsuojeluyhdistysten liitto | Suomen eläinsuojelu | SEY Djurskyddet Finland
Suomen Hippos | Hippos | Finlands Hippos
Suomen Ratsastajainliitto | SRL | Ratsastajainliitto | Finlands Ryttarförbund
Suomen Olympiakomitea | Olympiakomitea | Finlands Olympiska Kommitté | Finnish Olympic Committee
Suomen Liikunta ja Urheilu | SLU
Valtakunnallinen liikunta- ja urheiluorganisaatio Valo | Valo
Suomen Palloliitto | Palloliitto | SPL | Finlands Bollförbund | Football Association of Finland
Suomen Jääkiekkoliitto | Jääkiekkoliitto | SJL | Finlands Ishockeyförbund | Finnish Ice Hockey Association
Suomen Hiihtoliitto | Hiihtoliitto | Finlands Skidförbund
Suomen Urheiluliitto | SUL | < Suomen Yleisurheiluliitto | Finlands Friidrottsförbund
Suomen Voimisteluliitto | Voimisteluliitto | < Suomen Voimisteluliitto Svoli | Svoli | Finlands Gymnastikförbund
Suomen Salibandyliitto | Salibandyliitto | SSBL | Finlands Innebandyförbund
Suomen Lentopalloliitto | Lentopalloliitto | Finlands Volleybollförbund
Suomen Koripalloliitto | Koripalloliitto | Finlands Basketbollförbund
Suomen Pesäpalloliitto | Pesäpalloliitto | PPL
Suomen Suunnistusliitto | Suunnistusliitto | SSL | Finlands Orienteringsförbund
Suomen Uimaliitto | Uimaliitto | Finlands Simförbund
Suomen Uimaopetus- ja Hengenpelastusliitto | SUH | Finlands Simundervisnings- och Livräddningsförbund
Suomen Golfliitto | Golfliitto | Finlands Golfförbund
Suomen Tennisliitto | Tennisliitto | Finlands Tennisförbund
Suomen Ampumaurheiluliitto | SAL | Finlands Sportskytteförbund
Suomen Moottoriliitto | SML Moottoriliitto
Suomen Melonta- ja Soutuliitto | Melonta- ja soutuliitto
Suomen Purjehdus ja Veneily | SPV | Segling och Båtsport i Finland
Suomen Työväen Urheiluliitto | TUL | Arbetarnas Idrottsförbund | Työväen Urheiluliitto
Suomen Keskustan Urheiluliitto | < Maaseudun Urheiluliitto
Finlands Svenska Idrott | FSI
UKK-instituutti | Urho Kekkosen kuntoinstituuttisäätiö
Lapin Liikunta | LLI
Lapin Urheiluopisto | Santasport | Santasport Lapin Urheiluopisto
Autoliitto | Automobilförbundet | Automobile and Touring Club of Finland
Suomen Pelastusalan Keskusjärjestö | SPEK | Räddningsbranschens Centralorganisation i Finland
Suomen Meripelastusseura | Meripelastusseura | SMPS | Finlands Sjöräddningssällskap | Sjöräddningssällskapet
Suomen Sopimuspalokuntien Liitto | SSPL | Finlands Avtalsbrandkårers Förbund | FABF
Vapaaehtoinen pelastuspalvelu | Vapepa | Frivilliga räddningstjänsten
Suomen Lions-liitto | Lions-liitto | Finlands Lionsförbund
Suomen Rotary | Rotary Suomi
Suomen Kirjastoseura | Kirjastoseura | Finlands biblioteksförening | Finnish Library Association
Suomen Kirjailijaliitto | Kirjailijaliitto | Finlands Finska Författareförening
Suomen museoliitto | Museoliitto | Finlands museiförbund
Suomen Taiteilijaseura | Taiteilijaseura | Konstnärsgillet i Finland
Suomen Kuvataidejärjestöjen Liitto | SKjL
Suomen Harrastajateatteriliitto | SHTL | Harrastajateatteriliitto
Suomen Musiikkineuvosto | Finlands Musikråd
Suomen Laulajain ja Soittajain Liitto | Sulasol
Kansanmusiikin ja Kansantanssin Edistämiskeskus | KEK
Kansantanssinuorten Liitto
Taito-liitto | < Käsi- ja taideteollisuusliitto Taito | Taitoliitto | Taito
Taito Lappi | Taito Shop Lappi
Suomen Sukututkimusseura | Sukututkimusseura | Genealogiska Samfundet i Finland
Suomen Shakkiliitto | Shakkiliitto
Suomen Radioamatööriliitto | SRAL | Finlands Radioamatörförbund
Suomen Setlementtinuorten liitto | Setlementtinuoret
Suomen Fysioterapeutit | Finlands Fysioterapeuter
Suomen Hammaslääkäriliitto | Hammaslääkäriliitto | Finlands Tandläkarförbund
Suomen Hammaslääkäriseura Apollonia | Apollonia
Suomalainen Lääkäriseura Duodecim | Duodecim
Finska Läkaresällskapet | FLS
Suomen Yrittäjät | SY | Företagarna i Finland
Suomen Uusyrityskeskukset | Uusyrityskeskus
Keskuskauppakamari | Centralhandelskammaren | Finland Chamber of Commerce
Lapin kauppakamari | Lapplands handelskammare
Keski-Suomen sosiaalialan osaamiskeskus | KOSKE
Pohjois-Suomen sosiaalialan osaamiskeskus | POSKE
Itä-Suomen sosiaalialan osaamiskeskus | ISO
Etelä-Suomen sosiaalialan osaamiskeskus | Socca
Pohjanmaan maakuntien sosiaalialan osaamiskeskus | SONet BOTNIA
Järjestö 2.0 -ohjelma | Järjestö 2.0 | Järjestöt mukana muutoksessa | Järjestö 2.0: mukana muutoksessa
Maria Akatemia | Maria Akademi
Suomen Kilpirauhasliitto | Kilpirauhasliitto | Finlands Sköldkörtelförbund
`;
