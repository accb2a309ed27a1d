/**
 * Words that are written short within names, and what they stand for; words of other languages that take several
 * Finnish ones. Each line: the short forms, `=`, the words meant.
 */
export const abbreviations = `
amk | uas | university of applied sciences = ammattikorkeakoulu
srk = seurakunta
ev lut = evankelis luterilainen
evl | evlut = evankelis luterilainen
ort = ortodoksinen
shp = sairaanhoitopiiri
hva | wellbeing services county | welfare area = hyvinvointialue
kky = koulutuskuntayhtymä
ely-keskus | ely | ntm-centralen = elinkeino liikenne ympäristökeskus
te-toimisto | te-palvelut = työ elinkeinotoimisto
avi | rfv = aluehallintovirasto
sote | sosiaali- ja terveydenhuolto = sosiaali terveys
maku = maakunta
sotu = sosiaali terveysturvayhdistys
hyte | hyvinvoinnin ja terveyden edistäminen = hyvinvointi terveys edistäminen
lape | lapsi- ja perhepalvelut = lapsi perhepalvelu
jnk = järjestöneuvottelukunta
vpk = vapaaehtoinen palokunta
fbk | frivilliga brandkåren | frivillig brandkår = vapaaehtoinen palokunta
us = urheiluseura
ns = nuorisoseura
lc = lions club
rk = rotaryklubi
kv = kansainvälinen
valt = valtakunnallinen
yhd = yhdistys
järj = järjestö
yrkeshögskola = ammattikorkeakoulu
roi = rovaniemi
hki = helsinki
tre = tampere
tku = turku
jkl = jyväskylä
lpr = lappeenranta
hml = hämeenlinna
regional council | regional council of = liitto
city of = kaupunki
municipality of = kunta
town of = kaupunki
parish union = seurakuntayhtymä
`;
