/**
 * Ordinary words of names: who, what for, what about. Nominative/genitive(/plural genitive), then words of other
 * languages. A word that is here is no spelling error of another that is here: "kuurojen" is not "kuorojen".
 */
export const topicWords = `
ihminen/ihmisen/ihmisten | människa | people
nuori/nuoren/nuorten | unga | ungdom | youth | nuorat
nuoriso/nuorison | ungdom
lapsi/lapsen/lasten | barn | barnen | children | mánát
perhe/perheen/perheiden | familj | familjen | familjer | families
nainen/naisen/naisten | kvinna | kvinnor | women | nissonat
mies/miehen/miesten | män | men | albmát
tyttö/tytön/tyttöjen | flicka | flickor | girls
poika/pojan/poikien | pojke | pojkar | boys
isä/isän/isien | pappa | pappor
äiti/äidin/äitien | mamma | mammor | mothers
isovanhempi/isovanhemman/isovanhempien
vanhempi/vanhemman/vanhempien | föräldrar | parents
yksinhuoltaja/yksinhuoltajan/yksinhuoltajien | ensamförsörjare
leski/lesken/leskien | änkor
ikäihminen/ikäihmisen/ikäihmisten | äldre
vanhus/vanhuksen/vanhusten | åldring | åldringar | elderly
seniori/seniorin/seniorien | senior | seniorer | seniors
eläkeläinen/eläkeläisen/eläkeläisten | pensionär | pensionärer | pensionärerna | pensioners
eläkkeensaaja/eläkkeensaajan/eläkkeensaajien | pensionstagare | pensionstagarna
eläke/eläkkeen/eläkkeiden | pension
veteraani/veteraanin/veteraanien | veteran | veteraner | veterans
sotaveteraani/sotaveteraanin/sotaveteraanien | krigsveteran | krigsveteraner
invalidi/invalidin/invalidien | invalid | invalider
reservi/reservin
reserviläinen/reserviläisen/reserviläisten | reservist | reservister
reserviupseeri/reserviupseerin/reserviupseerien | reservofficer | reservofficerare
aliupseeri/aliupseerin/aliupseerien
työtön/työttömän/työttömien | arbetslös | arbetslösa | unemployed
työ/työn/töiden | arbete | arbetet | work
työntekijä/työntekijän/työntekijöiden | arbetstagare | anställda
työläinen/työläisen/työläisten | arbetare
opettaja/opettajan/opettajien | lärare | lärarna | teachers
opiskelija/opiskelijan/opiskelijoiden | studerande | student | students
ylioppilas/ylioppilaan/ylioppilaiden | student | studenter
hoitaja/hoitajan/hoitajien | vårdare
sairaanhoitaja/sairaanhoitajan/sairaanhoitajien | sjuksköterska | sjukskötare
omaishoitaja/omaishoitajan/omaishoitajien | närståendevårdare
omainen/omaisen/omaisten | anhörig | anhöriga
läheinen/läheisen/läheisten | närstående
läheisneuvonta/läheisneuvonnan
maahanmuuttaja/maahanmuuttajan/maahanmuuttajien | invandrare | immigrants
pakolainen/pakolaisen/pakolaisten | flykting | flyktingar | refugees
monikulttuurinen/monikulttuurisen | mångkulturell | multicultural
saamelainen/saamelaisen/saamelaisten | same | samer | sámi | saami | sámiid
romani/romanin/romanien | rom | romer
karjalainen/karjalaisen/karjalaisten | karelare
lappilainen/lappilaisen/lappilaisten
ruotsinkielinen/ruotsinkielisen/ruotsinkielisten | svensk | svenska | svenskspråkiga
suomenkielinen/suomenkielisen | finsk | finska | finskspråkiga
kehitysvammainen/kehitysvammaisen/kehitysvammaisten | utvecklingsstörd | utvecklingsstörda
kehitysvamma/kehitysvamman
vammainen/vammaisen/vammaisten | handikappad | handikappade | disabled
vamma/vamman/vammojen
liikuntavammainen/liikuntavammaisen/liikuntavammaisten
näkövammainen/näkövammaisen/näkövammaisten | synskadad | synskadade | visually-impaired
kuulovammainen/kuulovammaisen/kuulovammaisten | hörselskadad | hörselskadade
kuurosokea/kuurosokean/kuurosokeiden | dövblind | dövblinda
kuuro/kuuron/kuurojen | döv | döva | deaf
kuulo/kuulon | hörsel
huonokuuloinen/huonokuuloisen/huonokuuloisten
näkö/näön | syn
sokea/sokean/sokeiden | blind | blinda
puhe/puheen | tal
afasia/afasian | afasi
aivovamma/aivovamman | hjärnskada
aivoliitto/aivoliiton
aivo/aivon/aivojen | hjärna | brain
sydän/sydämen/sydänten | hjärta | hjärt | heart
syöpä/syövän/syöpien | cancer
reuma/reuman | reumatism
diabetes/diabeteksen | diabetes
diabeetikko/diabeetikon/diabeetikoiden
hengitys/hengityksen | andning
keuhko/keuhkon/keuhkojen | lung
allergia/allergian | allergi
astma/astman
iho/ihon | hud
psoriasis/psoriasiksen
epilepsia/epilepsian | epilepsi
muisti/muistin | minne | memory
alzheimer/alzheimerin
dementia/dementian
neuro/neuron
lihastauti/lihastaudin/lihastautien | muskel
selkä/selän/selkien | rygg
luusto/luuston
nivel/nivelen/nivelten | led
munuainen/munuaisen/munuaisten | njur
maksa/maksan
elinsiirto/elinsiirron
kilpirauhanen/kilpirauhasen/kilpirauhasten | sköldkörtel
keliakia/keliakian | celiaki
migreeni/migreenin | migrän
tinnitus/tinnituksen
autismi/autismin | autism
harvinainen/harvinaisen
mielenterveys/mielenterveyden | psykisk hälsa | mental-health
mieli/mielen/mielien
mielenterveyskuntoutuja/mielenterveyskuntoutujan/mielenterveyskuntoutujien
kuntoutuja/kuntoutujan/kuntoutujien
kuntoutus/kuntoutuksen | rehabilitering
päihde/päihteen/päihteiden | rusmedel | substance
raitis/raittiin | nykter | nykterhet
raittius/raittiuden | nykterhet
huume/huumeen/huumeiden
klubitalo/klubitalon | klubbhus
kriisi/kriisin/kriisien | kris
turva/turvan | trygghet
turvakoti/turvakodin/turvakotien | skyddshem
ensikoti/ensikodin
potilas/potilaan/potilaiden | patient | patienter | patients
asiakas/asiakkaan/asiakkaiden | klient
sosiaali/sosiaalin | social | social-
sosiaalinen/sosiaalisen
terveys/terveyden | hälsa | hälso | hälso- | health
terveysturva/terveysturvan
sosiaaliturva/sosiaaliturvan
huolto/huollon
huoltoväki/huoltoväen
hoiva/hoivan
hoito/hoidon | vård | care
hyvinvointi/hyvinvoinnin | välfärd | wellbeing | well-being
osallisuus/osallisuuden | delaktighet
vertaistuki/vertaistuen | kamratstöd
tuki/tuen | stöd | support
apu/avun | hjälp | help | aid
ystävä/ystävän/ystävien | vän | vänner | friends
kaveri/kaverin/kaverien
naapuri/naapurin/naapurien | granne
vapaaehtoinen/vapaaehtoisen/vapaaehtoisten | frivillig | volunteer
vapaaehtoistyö/vapaaehtoistyön
kokemus/kokemuksen/kokemusten | erfarenhet
kokemuksellinen/kokemuksellisen
asiantuntija/asiantuntijan/asiantuntijoiden | expert
asiantuntijuus/asiantuntijuuden
kokemusasiantuntija/kokemusasiantuntijan/kokemusasiantuntijoiden
kokemusasiantuntijuus/kokemusasiantuntijuuden
`;

/** Beginnings that set two words apart although little else differs: "Yläkylä" and "Alakylä". */
export const opposites = `
ylä ala; yli ala; yli ali; ylä ali; etelä pohjois; etelä itä; itä länsi; länsi pohjois; keski pohjois; keski etelä;
itä pohjois; etelä länsi; keski itä; keski länsi; uusi vanha; iso pikku; iso vähä; nais mies; poika tyttö; nais mies;
sisä ulko; suur pien; norra södra; östra västra; norra västra; norra östra; södra västra; södra östra; övre nedre;
mellersta norra; mellersta södra; kehitys liikunta; näkö kuulo; alku loppu; ala keski; ylä keski; etu taka
`;
