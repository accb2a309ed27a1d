/** Ordinary words of names, continued: what is done, where, and how it is called. The same form as `topics.ts`. */
export const topicsOfLife = `
urheilu/urheilun | idrott | sport | sports
urheilija/urheilijan/urheilijoiden | idrottare
liikunta/liikunnan | motion
hiihto/hiihdon | skid | ski
hiihtäjä/hiihtäjän/hiihtäjien
latu/ladun/latujen | spår | outdoor
polku/polun/polkujen | stig
retki/retken/retkien
retkeilijä/retkeilijän/retkeilijöiden
vaeltaja/vaeltajan/vaeltajien
suunnistus/suunnistuksen
suunnistaja/suunnistajan/suunnistajien
palloseura/palloseuran | bollklubb
palloilija/palloilijan/palloilijoiden
pallo/pallon/pallojen | boll
jalkapallo/jalkapallon | fotboll
jalkapalloilija/jalkapalloilijan/jalkapalloilijoiden
jääkiekko/jääkiekon | ishockey
kiekko/kiekon
salibandy/salibandyn | innebandy
lentopallo/lentopallon | volleyboll
koripallo/koripallon | basket
pesäpallo/pesäpallon
tennis/tenniksen
sulkapallo/sulkapallon | badminton
golf/golfin
keilailu/keilailun
keilaaja/keilaajan/keilaajien
judo/judon
karate/karaten
paini/painin
nyrkkeily/nyrkkeilyn
voimistelu/voimistelun | gymnastik
voimistelija/voimistelijan/voimistelijoiden
uimari/uimarin/uimarien
uinti/uinnin | sim
uimaseura/uimaseuran | simsällskap
melonta/melonnan
meloja/melojan/melojien | paddlare
purjehdus/purjehduksen | segling | segel
purje/purjeen
vene/veneen/veneiden | båt
veneily/veneilyn
pursi/purren/pursien
pyöräily/pyöräilyn | cykel
pyöräilijä/pyöräilijän/pyöräilijöiden
moottori/moottorin | motor
moottorikelkka/moottorikelkan | snöskoter
kelkka/kelkan
auto/auton/autojen | bil
ratsastus/ratsastuksen | rid
ratsastaja/ratsastajan/ratsastajien
hevonen/hevosen/hevosten | häst
koira/koiran/koirien | hund
kissa/kissan/kissojen | katt
kennel/kennelin
eläin/eläimen/eläinten | djur
lintu/linnun/lintujen | fågel
luonto/luonnon | natur | nature
luonnonystävä/luonnonystävän/luonnonystävien
luonnonsuojelu/luonnonsuojelun | naturskydd
luonnonsuojelija/luonnonsuojelijan/luonnonsuojelijoiden
ympäristö/ympäristön | miljö | environment
ilmasto/ilmaston | klimat | climate
metsä/metsän/metsien | skog | forest
metsästys/metsästyksen | jakt
metsästäjä/metsästäjän/metsästäjien | jägare
erä/erän
eränkävijä/eränkävijän/eränkävijöiden
riista/riistan
kalastus/kalastuksen | fiske
kalastaja/kalastajan/kalastajien | fiskare
kala/kalan/kalojen | fisk
perho/perhon
poro/poron/porojen | ren | boazu
poronhoito/poronhoidon
maatalous/maatalouden | lantbruk
maatalousyrittäjä/maatalousyrittäjän/maatalousyrittäjien
maanviljelijä/maanviljelijän/maanviljelijöiden
maamies/maamiehen/maamiesten | lantman | lantmän
maamiesseura/maamiesseuran | lantmannagille
maaseutu/maaseudun | landsbygd | rural
puutarha/puutarhan | trädgård
marja/marjan
siirtolapuutarha/siirtolapuutarhan | koloniträdgård
mehiläinen/mehiläisen/mehiläisten
kotieläin/kotieläimen
maakuntalehti/maakuntalehden
kotiseutu/kotiseudun | hembygd
perinne/perinteen/perinteiden | tradition
historia/historian | historia
sukututkimus/sukututkimuksen | släktforskning
sukututkija/sukututkijan/sukututkijoiden | släktforskare
suku/suvun/sukujen | släkt
sukuseura/sukuseuran | släktförening
kulttuuri/kulttuurin/kulttuurien | kultur | culture
taide/taiteen/taiteiden | konst | art | arts
taiteilija/taiteilijan/taiteilijoiden | konstnär | artists
taideyhdistys/taideyhdistyksen | konstförening
käsityö/käsityön/käsitöiden | hantverk | slöjd | craft
käsityöläinen/käsityöläisen
kutoja/kutojan/kutojien
musiikki/musiikin | musik | music
laulu/laulun/laulujen | sång
laulaja/laulajan/laulajien | sångare
mieskuoro/mieskuoron | manskör
naiskuoro/naiskuoron | damkör
soittaja/soittajan/soittajien | spelman | spelmän
pelimanni/pelimannin/pelimannien
torvi/torven
tanssi/tanssin | dans | dance
tanhu/tanhun
kansantanssi/kansantanssin | folkdans
elokuva/elokuvan/elokuvien | film
valokuva/valokuvan | foto
kamera/kameran
näyttämö/näyttämön | scen
kirjallisuus/kirjallisuuden | litteratur
kirjailija/kirjailijan/kirjailijoiden | författare
kirjoittaja/kirjoittajan/kirjoittajien
luku/luvun
kieli/kielen/kielten | språk | giella
kansa/kansan/kansojen | folk | people
kansalainen/kansalaisen/kansalaisten | medborgare
rauha/rauhan | fred | peace
ihmisoikeus/ihmisoikeuden/ihmisoikeuksien | människorätt
oikeus/oikeuden/oikeuksien | rätt
tasa-arvo/tasa-arvon | jämställdhet
demokratia/demokratian
sosialidemokraatti/sosialidemokraatin/sosialidemokraattien
sosialidemokraattinen/sosialidemokraattisen | socialdemokratisk | socialdemokratiska
keskusta/keskustan | center | centern
kokoomus/kokoomuksen | samling
vasemmisto/vasemmiston | vänster
vihreä/vihreän/vihreiden | grön | gröna
kristillinen/kristillisen | kristlig | kristliga | christian
demokraatti/demokraatin
perussuomalainen/perussuomalaisen/perussuomalaisten | sannfinländare
luterilainen/luterilaisen | luthersk | lutherska | lutheran
evankelinen/evankelisen | evangelisk | evangeliska
ortodoksi/ortodoksin/ortodoksien
ortodoksinen/ortodoksisen | ortodoxa | orthodox
helluntai/helluntain
vapaaseurakunta/vapaaseurakunnan
adventti/adventin
rauhanyhdistys/rauhanyhdistyksen | fridsförening
lähetys/lähetyksen | mission
raamattu/raamatun
partio/partion | scout
partiolainen/partiolaisen/partiolaisten | scouter | scouts
lippukunta/lippukunnan | scoutkår
vartio/vartion
sininen/sinisen | blå
risti/ristin | kors | cross
punainen/punaisen | röd | röda | red
musta/mustan | svart
valkoinen/valkoisen | vit | vita
marttayhdistys/marttayhdistyksen/marttayhdistysten | marthaförening
martta/martan/marttojen | martha | marthor | marthorna | marthas
emäntä/emännän/emäntien
leijona/leijonan/leijonien | lions
rotari/rotarin | rotary | rotaryklubb
lions/lionsin
zonta/zontan
sydänyhdistys/sydänyhdistyksen | hjärtförening
syöpäyhdistys/syöpäyhdistyksen | cancerförening
palokunta/palokunnan | brandkår | brandkåren
vapaapalokunta/vapaapalokunnan | fbk
pelastus/pelastuksen | räddning
pelastaja/pelastajan/pelastajien
meripelastus/meripelastuksen | sjöräddning
ensiapu/ensiavun
maanpuolustus/maanpuolustuksen | försvar
naispuolustus/naispuolustuksen
kaatunut/kaatuneen/kaatuneiden
omakotitalo/omakotitalon | egnahem
omakoti/omakodin | egnahems
kiinteistö/kiinteistön | fastighet
asukas/asukkaan/asukkaiden | invånare | residents
asukasyhdistys/asukasyhdistyksen | invånarförening
asunto/asunnon/asuntojen | bostad
vuokralainen/vuokralaisen/vuokralaisten | hyresgäst
kuluttaja/kuluttajan/kuluttajien | konsument
talous/talouden | ekonomi | economy
velka/velan
kauppa/kaupan | handel | commerce
kauppias/kauppiaan/kauppiaiden | köpman
teollisuus/teollisuuden | industri | industry
teknologia/teknologian | teknologi
rakennus/rakennuksen | byggnad
rakentaja/rakentajan/rakentajien
`;
