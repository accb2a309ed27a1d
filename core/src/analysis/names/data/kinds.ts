/**
 * Words that say what kind of body a name stands for. Nominative/genitive(/plural genitive), then words of other
 * languages for the same: two names that differ in one of these are two bodies, however alike they look.
 */
export const kindWords = `
kunta/kunnan/kuntien | kommun | kommunen | municipality | gielda | gieldda | kieldâ | kieldda | kådd | kåʹdd | kååʹdd
kaupunki/kaupungin/kaupunkien | stad | staden | city | town | gávpot | gávpoga
seurakunta/seurakunnan/seurakuntien | församling | församlingen | parish | congregation | searvegoddi
seurakuntayhtymä/seurakuntayhtymän | kyrkliga samfällighet | samfällighet
hiippakunta/hiippakunnan | stift | diocese
maakunta/maakunnan/maakuntien | landskap | region
liitto/liiton/liittojen | förbund | förbundet | union | federation | league
keskusliitto/keskusliiton | centralförbund | centralförbundet
maakuntaliitto/maakuntaliiton | landskapsförbund
kuntaliitto/kuntaliiton | kommunförbund
kuntayhtymä/kuntayhtymän/kuntayhtymien | samkommun | samkommunen
hyvinvointialue/hyvinvointialueen/hyvinvointialueiden | välfärdsområde | välfärdsområdet
hyvinvointiyhtymä/hyvinvointiyhtymän | välfärdssammanslutning
sairaanhoitopiiri/sairaanhoitopiirin/sairaanhoitopiirien | sjukvårdsdistrikt | sjukvårdsdistriktet
sairaala/sairaalan/sairaaloiden | sjukhus | sjukhuset | hospital
keskussairaala/keskussairaalan | centralsjukhus | centralsjukhuset
terveyskeskus/terveyskeskuksen/terveyskeskusten | hälsocentral | hälsocentralen
erityishuoltopiiri/erityishuoltopiirin | specialomsorgsdistrikt
yhdistys/yhdistyksen/yhdistysten | förening | föreningen | association
yhteisö/yhteisön/yhteisöjen | samfund | samfundet | community
järjestö/järjestön/järjestöjen | organisation | organisationen | organization
seura/seuran/seurojen | sällskap | sällskapet | society
kerho/kerhon/kerhojen | klubb | klubben | club
klubi/klubin/klubien
kilta/killan/kiltojen | gille | gillet | guild
säätiö/säätiön/säätiöiden | stiftelse | stiftelsen | foundation
rahasto/rahaston/rahastojen | fond | fonden | fund
virasto/viraston/virastojen | verket | ämbetsverk | agency
laitos/laitoksen/laitosten | institut | institutet | institute
keskus/keskuksen/keskusten | central | centralen | centre | center | guovddáš
järjestökeskus/järjestökeskuksen/järjestökeskusten | organisationscentral
osaamiskeskus/osaamiskeskuksen/osaamiskeskusten | kompetenscenter | kompetenscentret
avustuskeskus/avustuskeskuksen | understödscentral | understödscentralen
palvelukeskus/palvelukeskuksen | servicecenter | servicecentret | servicecentral
kehittämiskeskus/kehittämiskeskuksen | utvecklingscentral | utvecklingscentralen
tutkimuskeskus/tutkimuskeskuksen | forskningscentral | forskningscentralen
toimintakeskus/toimintakeskuksen | verksamhetscentral
kulttuurikeskus/kulttuurikeskuksen | kulturcentrum | kulturhus
nuorisokeskus/nuorisokeskuksen | ungdomscentral
aluehallintovirasto/aluehallintoviraston | regionförvaltningsverk | regionförvaltningsverket
elinvoimakeskus/elinvoimakeskuksen | livskraftscentral | livskraftscentralen
poliisilaitos/poliisilaitoksen | polisinrättning | polisinrättningen
pelastuslaitos/pelastuslaitoksen | räddningsverk | räddningsverket
käräjäoikeus/käräjäoikeuden | tingsrätt | tingsrätten
hovioikeus/hovioikeuden | hovrätt | hovrätten
maistraatti/maistraatin | magistrat | magistraten
ministeriö/ministeriön/ministeriöiden | ministerium | ministeriet | ministry
oppilaitos/oppilaitoksen/oppilaitosten | läroanstalt | läroanstalten
ammattikorkeakoulu/ammattikorkeakoulun/ammattikorkeakoulujen | yrkeshögskola | yrkeshögskolan
ammattiopisto/ammattiopiston/ammattiopistojen | yrkesinstitut | yrkesinstitutet
yliopisto/yliopiston/yliopistojen | universitet | universitetet | university
kansalaisopisto/kansalaisopiston | medborgarinstitut | medborgarinstitutet | arbetarinstitut
kansanopisto/kansanopiston | folkhögskola | folkhögskolan
opisto/opiston/opistojen | institut
lukio/lukion/lukioiden | gymnasium | gymnasiet
koulu/koulun/koulujen | skola | skolan | school
päiväkoti/päiväkodin/päiväkotien | daghem | daghemmet
kirjasto/kirjaston/kirjastojen | bibliotek | biblioteket | library | girjerádju
museo/museon/museoiden | museum | museet
teatteri/teatterin/teattereiden | teater | teatern | theatre
orkesteri/orkesterin/orkestereiden | orkester | orkestern
kuoro/kuoron/kuorojen | kör | kören | choir
soittokunta/soittokunnan/soittokuntien | musikkår
liike/liikkeen/liikkeiden | rörelse | rörelsen | movement
verkosto/verkoston/verkostojen | nätverk | nätverket | network | fierpmádat
allianssi/allianssin/allianssien | allians | alliansen | alliance
foorumi/foorumin/foorumien | forum | forumet
areena/areenan/areenoiden | arena | arenan
kumppanuuspöytä/kumppanuuspöydän | partnerskapsbord | partnerskapsbordet
neuvottelukunta/neuvottelukunnan/neuvottelukuntien | delegation | delegationen | delegationer
järjestöneuvottelukunta/järjestöneuvottelukunnan
yhteistyöryhmä/yhteistyöryhmän/yhteistyöryhmien | samarbetsgrupp | samarbetsgruppen
talo/talon/talojen | hus | huset | house
koti/kodin/kotien | hem | hemmet | home
tupa/tuvan/tupien | stuga | stugan
kylä/kylän/kylien | by | byn | village
kyläyhdistys/kyläyhdistyksen/kyläyhdistysten | byaförening | byaföreningen
kyläseura/kyläseuran
kylätoimikunta/kylätoimikunnan | bykommitté
nuorisoseura/nuorisoseuran/nuorisoseurojen | ungdomsförening | ungdomsföreningen
urheiluseura/urheiluseuran/urheiluseurojen | idrottsförening | idrottsföreningen
metsästysseura/metsästysseuran | jaktförening | jaktföreningen
kotiseutuyhdistys/kotiseutuyhdistyksen | hembygdsförening | hembygdsföreningen
vanhempainyhdistys/vanhempainyhdistyksen | föräldraförening | föräldraföreningen
osakunta/osakunnan | nation
paliskunta/paliskunnan | renbeteslag | bálggos
kalastuskunta/kalastuskunnan | fiskelag
osakaskunta/osakaskunnan | delägarlag
tiekunta/tiekunnan | väglag
riistanhoitoyhdistys/riistanhoitoyhdistyksen | jaktvårdsförening
metsänhoitoyhdistys/metsänhoitoyhdistyksen | skogsvårdsförening
kauppakamari/kauppakamarin | handelskammare | handelskammaren
yrittäjä/yrittäjän/yrittäjien | företagare | företagarna
osuuskauppa/osuuskaupan | andelshandel | handelslag
osuuspankki/osuuspankin | andelsbank | andelsbanken
pankki/pankin/pankkien | bank | banken
kirkko/kirkon/kirkkojen | kyrka | kyrkan | church
lehti/lehden/lehtien | tidning | tidningen
radio/radion/radioiden
puolue/puolueen/puolueiden | parti | partiet | party
kunnanvirasto/kunnanviraston
raati/raadin/raatien | råd
parlamentti/parlamentin
käräjä/käräjän/käräjien | ting
saamelaiskäräjä/saamelaiskäräjän/saamelaiskäräjien
siida/siidan
areenayhdistys/areenayhdistyksen
tapahtuma/tapahtuman/tapahtumien
festivaali/festivaalin/festivaalien | festival
hanke/hankkeen/hankkeiden | projekt
projekti/projektin/projektien
kysely/kyselyn/kyselyiden | enkät
kartoitus/kartoituksen/kartoitusten | kartläggning
kierros/kierroksen/kierrosten | kiertue | kiertueen | kiertueiden | kuntakierros | kuntakierroksen | turné
ohjelma/ohjelman/ohjelmien | program | programmet | programme
strategia/strategian/strategioiden | strategi
tiimi/tiimin/tiimien | team | teamet
raha/rahan/rahojen
yritys/yrityksen/yritysten | företag
palvelu/palvelun/palvelujen | service | tjänst
sotainvalidi/sotainvalidin/sotainvalidien
`;

/** Parts of a larger body: a name with one of these more than the other is its district, branch, organ or group. */
export const partWords = `
piiri/piirin/piirien | distrikt | distriktet | distriktets | district | biire
piirijärjestö/piirijärjestön/piirijärjestöjen | distriktsorganisation | kretsorganisation
piirikunta/piirikunnan
aluejärjestö/aluejärjestön | regionorganisation
osasto/osaston/osastojen | avdelning | avdelningen | branch
paikallisosasto/paikallisosaston | lokalavdelning
paikallisyhdistys/paikallisyhdistyksen/paikallisyhdistysten | lokalförening | lokalföreningen
ammattiosasto/ammattiosaston/ammattiosastojen | fackavdelning
alaosasto/alaosaston
naisosasto/naisosaston
nuoriso-osasto/nuoriso-osaston
jaosto/jaoston/jaostojen | sektion | sektionen | section
aluetoimisto/aluetoimiston/aluetoimistojen | regionkontor
toimisto/toimiston/toimistojen | kontor | kontoret | office | byrå | byrån
toimipaikka/toimipaikan
toimipiste/toimipisteen | verksamhetsställe
yksikkö/yksikön/yksiköiden | enhet | enheten | unit
ryhmä/ryhmän/ryhmien | grupp | gruppen | group | joavku
työryhmä/työryhmän/työryhmien | arbetsgrupp | arbetsgruppen
alatyöryhmä/alatyöryhmän
työrukkanen/työrukkasen
työvaliokunta/työvaliokunnan | arbetsutskott | arbetsutskottet
ohjausryhmä/ohjausryhmän/ohjausryhmien | styrgrupp | styrgruppen
johtoryhmä/johtoryhmän/johtoryhmien | ledningsgrupp | ledningsgruppen
projektiryhmä/projektiryhmän | projektgrupp
asiantuntijaryhmä/asiantuntijaryhmän/asiantuntijaryhmien | expertgrupp | expertgruppen
valmisteluryhmä/valmisteluryhmän/valmisteluryhmien | beredningsgrupp
seurantaryhmä/seurantaryhmän | uppföljningsgrupp
tukiryhmä/tukiryhmän/tukiryhmien | stödgrupp
vertaisryhmä/vertaisryhmän/vertaisryhmien | kamratgrupp
toimikunta/toimikunnan/toimikuntien | kommitté | kommittén | committee
valiokunta/valiokunnan/valiokuntien | utskott | utskottet
lautakunta/lautakunnan/lautakuntien | nämnd | nämnden | board
sosiaalilautakunta/sosiaalilautakunnan | socialnämnd | socialnämnden
perusturvalautakunta/perusturvalautakunnan | grundtrygghetsnämnd
sivistyslautakunta/sivistyslautakunnan | bildningsnämnd | bildningsnämnden
vapaa-aikalautakunta/vapaa-aikalautakunnan
hallitus/hallituksen/hallitusten | styrelse | styrelsen | government
kunnanhallitus/kunnanhallituksen | kommunstyrelse | kommunstyrelsen
kaupunginhallitus/kaupunginhallituksen | stadsstyrelse | stadsstyrelsen
valtuusto/valtuuston/valtuustojen | fullmäktige | council
kunnanvaltuusto/kunnanvaltuuston | kommunfullmäktige
kaupunginvaltuusto/kaupunginvaltuuston | stadsfullmäktige
aluevaltuusto/aluevaltuuston | välfärdsområdesfullmäktige
maakuntahallitus/maakuntahallituksen | landskapsstyrelse
maakuntavaltuusto/maakuntavaltuuston | landskapsfullmäktige
kirkkovaltuusto/kirkkovaltuuston | kyrkofullmäktige
kirkkoneuvosto/kirkkoneuvoston | kyrkoråd
neuvosto/neuvoston/neuvostojen | råd | rådet
nuorisovaltuusto/nuorisovaltuuston/nuorisovaltuustojen | ungdomsfullmäktige
vanhusneuvosto/vanhusneuvoston/vanhusneuvostojen | äldreråd | äldrerådet
vammaisneuvosto/vammaisneuvoston/vammaisneuvostojen | handikappråd
sosiaalitoimi/sosiaalitoimen | socialväsende | socialväsendet
sosiaalitoimisto/sosiaalitoimiston | socialbyrå | socialbyrån
nuorisotoimi/nuorisotoimen | ungdomsväsende | ungdomsväsendet
nuorisotyö/nuorisotyön | ungdomsarbete | ungdomsarbetet
liikuntatoimi/liikuntatoimen | idrottsväsende
kulttuuritoimi/kulttuuritoimen | kulturväsende | kulturväsendet
sivistystoimi/sivistystoimen | bildningsväsende | bildningsväsendet
perusturva/perusturvan | grundtrygghet
vapaa-aikatoimi/vapaa-aikatoimen
hyvinvointipalvelu/hyvinvointipalvelun/hyvinvointipalvelujen
sosiaalipalvelu/sosiaalipalvelun/sosiaalipalvelujen
perhepalvelu/perhepalvelun/perhepalvelujen
vammaispalvelu/vammaispalvelun/vammaispalvelujen
diakonia/diakonian | diakoni
diakoniatyö/diakoniatyön
diakoniatoimisto/diakoniatoimiston
kotipalvelu/kotipalvelun
johto/johdon
sihteeristö/sihteeristön | sekretariat | sekretariatet
veteraaniosasto/veteraaniosaston
opiskelijakunta/opiskelijakunnan/opiskelijakuntien | studentkår | studentkåren
ylioppilaskunta/ylioppilaskunnan
ystäväpalvelu/ystäväpalvelun
tukikohta/tukikohdan
alajaosto/alajaoston
edustajisto/edustajiston
tukiyhdistys/tukiyhdistyksen | stödförening
kannatusyhdistys/kannatusyhdistyksen | understödsförening
`;

/** Words that carry nothing when one name has them and the other does not. */
export const weakWords = `
suomi/suomen | finland | finlands | finnish | suoma | suopma
ja | och | and | sekä | samt | the | of | för | for | i | in | on | at | av | de | den | det
rekisteröity/rekisteröidyn | registrerad | registered
`;

/** Legal persons: the word in a name and the class it stands for. Within a class the words mean the same. */
export const legalForms = `
association: ry rf rekisteröity-yhdistys registrerad-förening
company: oy ab oyj abp osakeyhtiö aktiebolag ltd oyab
cooperative: osk osuuskunta andelslag anl
foundation: sr säätiö stiftelse stiftelsen foundation rs
partnership: ky kommandiittiyhtiö tmi toiminimi ay
project: hanke hankkeen hankkeet projekti projektin projektet projekt project
`;
