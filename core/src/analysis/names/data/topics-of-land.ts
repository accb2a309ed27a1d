/** Ordinary words of names, the rest: trades, knowledge, land and living. The same form as `topics.ts`. */
export const topicsOfLand = `
metalli/metallin | metall
puu/puun/puiden | trä
paperi/paperin | papper
sähkö/sähkön | el
kuljetus/kuljetuksen | transport
rautatie/rautatien | järnväg
rautatieläinen/rautatieläisen/rautatieläisten
merimies/merimiehen/merimiesten | sjöman
posti/postin | post
poliisi/poliisin/poliisien | polis
insinööri/insinöörin/insinöörien | ingenjör
lääkäri/lääkärin/lääkärien | läkare
farmasia/farmasian
juristi/juristin/juristien | jurist
toimihenkilö/toimihenkilön/toimihenkilöiden | tjänsteman | tjänstemän
matkailu/matkailun | turism | tourism
matkailija/matkailijan/matkailijoiden
opas/oppaan/oppaiden | guide
ravintola/ravintolan
ruoka/ruoan | mat | food
ruoka-apu/ruoka-avun | mathjälp
keittiö/keittiön
digi/digin | digital
tieto/tiedon/tietojen | information | data
tietotekniikka/tietotekniikan
tiede/tieteen/tieteiden | vetenskap | science
tutkimus/tutkimuksen | forskning | research
koulutus/koulutuksen | utbildning | education
oppi/opin
sivistys/sivistyksen | bildning
ammatti/ammatin | yrke
ammatillinen/ammatillisen | yrkes
ammattiyhdistys/ammattiyhdistyksen | fackförening
alue/alueen/alueiden | område | area | region
alueellinen/alueellisen | regional
maakunnallinen/maakunnallisen | regional
kansallinen/kansallisen | nationell | national
kansainvälinen/kansainvälisen | internationell | international
valtakunnallinen/valtakunnallisen | riksomfattande
kunnallinen/kunnallisen | kommunal
yhteinen/yhteisen | gemensam | joint
yhteistyö/yhteistyön | samarbete | cooperation
kehitys/kehityksen | utveckling | development
edistäminen/edistämisen | främjande
uudistus/uudistuksen | reform
muutos/muutoksen/muutosten | förändring
toiminta/toiminnan | verksamhet
toimija/toimijan/toimijoiden | aktör
seutu/seudun/seutujen | nejd | trakt | nejden | area
ranta/rannan/rantojen | strand
pohjoinen/pohjoisen | nord | norra | north | northern | davvi
etelä/etelän | syd | södra | south | southern
itä/idän | öst | östra | east | eastern
länsi/lännen | väst | västra | west | western
pohjois
keski | mellersta | central
ylä | övre | upper
ala | nedre | lower
yli | över
vanha/vanhan/vanhojen | gammal | gamla | old
uusi/uuden/uusien | ny | nya | new
iso/ison | stor | stora | great
pieni/pienen | liten | lilla
pikku
ensimmäinen/ensimmäisen | första | first
toinen/toisen | andra | second
kolmas/kolmannen
järvi/järven/järvien | träsk | sjö | lake | jávri
joki/joen/jokien | älv | å | river | johka
niemi/niemen | näs | njárga
lahti/lahden | vik
vaara/vaaran
salmi/salmen | sund
lampi/lammen
harju/harjun
kangas/kankaan
suo/suon
korpi/korven
pelto/pellon
korva/korvan
selänne/selänteen
laakso/laakson | dal
luoto/luodon
kallio/kallion
pää/pään
suu/suun
kumpu/kummun
aho/ahon
linna/linnan | slott
tunturi/tunturin/tunturien | fjäll
koski/kosken | fors
saari/saaren/saarien | ö | holme
mäki/mäen | backe
maa/maan/maiden | land
perä/perän
selkä/selän
meri/meren | hav | sea
vesi/veden/vesien | vatten | water
tie/tien/teiden | väg
kesä/kesän | sommar
talvi/talven | vinter
joulu/joulun | jul
päivä/päivän | dag
valo/valon | ljus
toivo/toivon | hopp
elämä/elämän | liv | life
ilo/ilon
vireä/vireän | pigg
voima/voiman | kraft
kannatus/kannatuksen
kirja/kirjan/kirjojen | bok
leikki/leikin
päivähoito/päivähoidon | dagvård
varhaiskasvatus/varhaiskasvatuksen | småbarnspedagogik
adoptio/adoption
sijaisvanhempi/sijaisvanhemman/sijaisvanhempien
sijaisperhe/sijaisperheen/sijaisperheiden
keskonen/keskosen
imetys/imetyksen
suojelu/suojelun | skydd
lastensuojelu/lastensuojelun | barnskydd
rikos/rikoksen | brott
uhri/uhrin/uhrien
kriminaali/kriminaalin
asunnottomuus/asunnottomuuden
yksinäisyys/yksinäisyyden
setlementti/setlementin | settlement
katu/kadun
pesä/pesän
tupakka/tupakan
peli/pelin/pelien | spel
shakki/shakin | schack
bridge/bridgen
radioamatööri/radioamatöörin/radioamatöörien
ilmailu/ilmailun | flyg
lento/lennon
ampuma | skytte
ampuja/ampujan/ampujien | skyttar
jousiammunta/jousiammunnan
sotilas/sotilaan/sotilaiden
sota/sodan
jäsen/jäsenen/jäsenten | medlem
henki/hengen
kuolema/kuoleman
saattohoito/saattohoidon
seksuaalinen/seksuaalisen
sateenkaari/sateenkaaren
aurinko/auringon
revontuli/revontulen/revontulten
taimen/taimenen
lohi/lohen
kotka/kotkan/kotkien
karhu/karhun
kettu/ketun
susi/suden
ilves/ilveksen
hirvi/hirven
peura/peuran
tuomio/tuomion
puisto/puiston | park
tori/torin
silta/sillan
satama/sataman | hamn
`;
