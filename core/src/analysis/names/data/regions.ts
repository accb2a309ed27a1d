/**
 * Regions, parts of the country and of Lapland, former provinces, and municipalities that have joined others: what
 * stands in the names of districts and local associations. Name with its genitive, then other names.
 */
export const regionNames = `
Uusimaa/Uudenmaan | Nyland
Varsinais-Suomi/Varsinais-Suomen | Egentliga Finland | Southwest Finland
Satakunta/Satakunnan
Kanta-Häme/Kanta-Hämeen | Egentliga Tavastland | Tavastia Proper
Pirkanmaa/Pirkanmaan | Birkaland
Päijät-Häme/Päijät-Hämeen | Päijänne-Tavastland
Kymenlaakso/Kymenlaakson | Kymmenedalen
Etelä-Karjala/Etelä-Karjalan | Södra Karelen | South Karelia
Etelä-Savo/Etelä-Savon | Södra Savolax | South Savo
Pohjois-Savo/Pohjois-Savon | Norra Savolax | North Savo
Pohjois-Karjala/Pohjois-Karjalan | Norra Karelen | North Karelia
Keski-Suomi/Keski-Suomen | Mellersta Finland | Central Finland
Etelä-Pohjanmaa/Etelä-Pohjanmaan | Södra Österbotten | South Ostrobothnia
Pohjanmaa/Pohjanmaan | Österbotten | Ostrobothnia
Keski-Pohjanmaa/Keski-Pohjanmaan | Mellersta Österbotten | Central Ostrobothnia
Pohjois-Pohjanmaa/Pohjois-Pohjanmaan | Norra Österbotten | North Ostrobothnia
Kainuu/Kainuun | Kajanaland
Lappi/Lapin | Lappland | Lapland
Ahvenanmaa/Ahvenanmaan | Åland
Häme/Hämeen | Tavastland
Savo/Savon | Savolax
Karjala/Karjalan | Karelen
Meri-Lappi/Meri-Lapin
Tunturi-Lappi/Tunturi-Lapin
Itä-Lappi/Itä-Lapin
Keski-Lappi/Keski-Lapin
Etelä-Lappi/Etelä-Lapin
Länsi-Lappi/Länsi-Lapin
Pohjois-Lappi/Pohjois-Lapin
Länsi-Pohja/Länsi-Pohjan
Peräpohjola/Peräpohjolan
Perä-Pohjola/Perä-Pohjolan
Pohjois-Suomi/Pohjois-Suomen | Norra Finland | Northern Finland
Etelä-Suomi/Etelä-Suomen | Södra Finland | Southern Finland
Itä-Suomi/Itä-Suomen | Östra Finland | Eastern Finland
Länsi-Suomi/Länsi-Suomen | Västra Finland | Western Finland
Sisä-Suomi/Sisä-Suomen
Väli-Suomi/Väli-Suomen
Järvi-Suomi/Järvi-Suomen | Insjöfinland
Lounais-Suomi/Lounais-Suomen
Kaakkois-Suomi/Kaakkois-Suomen | Sydöstra Finland
Länsi-Uusimaa/Länsi-Uudenmaan | Västra Nyland | Western Uusimaa
Itä-Uusimaa/Itä-Uudenmaan | Östra Nyland | Eastern Uusimaa
Keski-Uusimaa/Keski-Uudenmaan | Mellersta Nyland | Central Uusimaa
Pohjois-Uusimaa/Pohjois-Uudenmaan
Etelä-Häme/Etelä-Hämeen
Pohjois-Häme/Pohjois-Hämeen
Ylä-Savo/Ylä-Savon
Keski-Savo/Keski-Savon
Ylä-Karjala/Ylä-Karjalan
Keski-Karjala/Keski-Karjalan
Etelä-Satakunta/Etelä-Satakunnan
Pohjois-Satakunta/Pohjois-Satakunnan
Ylä-Pirkanmaa/Ylä-Pirkanmaan
Etelä-Pirkanmaa/Etelä-Pirkanmaan
Ylä-Kainuu/Ylä-Kainuun
Koillismaa/Koillismaan
Oulunkaari/Oulunkaaren
Vakka-Suomi/Vakka-Suomen
Turunmaa/Turunmaan | Åboland
Saaristomeri/Saaristomeren | Skärgårdshavet
Pääkaupunkiseutu/Pääkaupunkiseudun | Huvudstadsregionen
Kymi/Kymen | Kymmene
Saimaa/Saimaan | Saima
Päijänne/Päijänteen
Pohjola/Pohjolan
Skandinavia/Skandinavian
Eurooppa/Euroopan | Europa | Europe
Venäjä/Venäjän
Ruotsi/Ruotsin | Sverige | Sweden
Norja/Norjan | Norge | Norway
Viro/Viron | Estland | Estonia
Saamenmaa/Saamenmaan | Sápmi | Sameland
Barents/Barentsin
Haukipudas/Haukiputaan
Kiiminki/Kiimingin
Oulunsalo/Oulunsalon
Kuivaniemi/Kuivaniemen
Yli-Ii/Yli-Iin
Ruukki/Ruukin
Pattijoki/Pattijoen
Vihanti/Vihannin
Nilsiä/Nilsiän
Maaninka/Maaningan
Karttula/Karttulan
Vehmersalmi/Vehmersalmen
Varpaisjärvi/Varpaisjärven
Anjalankoski/Anjalankosken
Elimäki/Elimäen
Jaala/Jaalan
Kuusankoski/Kuusankosken
Valkeala/Valkealan
Vammala/Vammalan
Äetsä/Äetsän
Mouhijärvi/Mouhijärven
Nastola/Nastolan
Korpilahti/Korpilahden
Jämsänkoski/Jämsänkosken
Suolahti/Suolahden
Sumiainen/Sumiaisten
Eno/Enon
Kiihtelysvaara/Kiihtelysvaaran
Pyhäselkä/Pyhäselän
Tuupovaara/Tuupovaaran
Kesälahti/Kesälahden
Valtimo/Valtimon
Värtsilä/Värtsilän
Ristiina/Ristiinan
Haukivuori/Haukivuoren
Anttola/Anttolan
Kerimäki/Kerimäen
Punkaharju/Punkaharjun
Savonranta/Savonrannan
Kangaslampi/Kangaslammin
Halikko/Halikon
Perniö/Perniön
Kiikala/Kiikalan
Kisko/Kiskon
Kuusjoki/Kuusjoen
Muurla/Muurlan
Pertteli/Perttelin
Suomusjärvi/Suomusjärven
Särkisalo/Särkisalon
Dragsfjärd/Dragsfjärdin
Nauvo/Nauvon | Nagu
Korppoo/Korppoon | Korpo
Houtskari/Houtskarin | Houtskär
Iniö/Iniön
Karjaa/Karjaan | Karis
Pohja/Pohjan | Pojo
Tammisaari/Tammisaaren | Ekenäs
Nummi-Pusula/Nummi-Pusulan
Sammatti/Sammatin
Karjalohja/Karjalohjan | Karislojo
Hauho/Hauhon
Kalvola/Kalvolan
Lammi/Lammin
Renko/Rengon
Tuulos/Tuuloksen
Köyliö/Köyliön
Lavia/Lavian
Noormarkku/Noormarkun
Kodisjoki/Kodisjoen
Kauvatsa/Kauvatsan
Ylihärmä/Ylihärmän
Alahärmä/Alahärmän
Kortesjärvi/Kortesjärven
Jalasjärvi/Jalasjärven
Jurva/Jurvan
Nurmo/Nurmon
Ylistaro/Ylistaron
Peräseinäjoki/Peräseinäjoen
Töysä/Töysän
Lehtimäki/Lehtimäen
Oravainen/Oravaisten | Oravais
Maksamaa/Maksamaan | Maxmo
Vähäkyrö/Vähänkyrön | Lillkyro
Himanka/Himangan
Kälviä/Kälviän
Lohtaja/Lohtajan
Ullava/Ullavan
Kestilä/Kestilän
Piippola/Piippolan
Pulkkila/Pulkkilan
Rantsila/Rantsilan
Vuolijoki/Vuolijoen
Temmes/Temmeksen
Ylikiiminki/Ylikiimingin
Vuotso/Vuotson
Ivalo/Ivalon | Avvil
Kaamanen/Kaamasen
Karigasniemi/Karigasniemen
Nuorgam/Nuorgamin
Hetta/Hetan
Kilpisjärvi/Kilpisjärven
Äkäslompolo/Äkäslompolon
Ylläs/Ylläksen
Levi/Levin
Saariselkä/Saariselän
Ounasvaara/Ounasvaaran
Sirkka/Sirkan
Luosto/Luoston
Pyhätunturi/Pyhätunturin
Ounasjoki/Ounasjoen
Kemijoki/Kemijoen
Tornionjoki/Tornionjoen
Torniolaakso/Torniolaakson
Tornionlaakso/Tornionlaakson
Kitisenranta/Kitisenrannan
Saarenkylä/Saarenkylän
Korkalovaara/Korkalovaaran
Muurola/Muurolan
Meltaus/Meltauksen
Sinettä/Sinetän
Lautiosaari/Lautiosaaren
Karihaara/Karihaaran
Isohaara/Isohaaran
Kalkkimaa/Kalkkimaan
Kaakamo/Kaakamon
Karunki/Karungin
Aavasaksa/Aavasaksan
Sonka/Songan
Tapiola/Tapiolan | Hagalund
Leppävaara/Leppävaaran | Alberga
Tikkurila/Tikkurilan | Dickursby
Malmi/Malmin | Malm
Itäkeskus/Itäkeskuksen
Hervanta/Hervannan
Kaukajärvi/Kaukajärven
Kallio/Kallion | Berghäll
Töölö/Töölön | Tölö
Lauttasaari/Lauttasaaren | Drumsö
Munkkiniemi/Munkkiniemen | Munksnäs
Vuosaari/Vuosaaren | Nordsjö
Matinkylä/Matinkylän | Mattby
Tuira/Tuiran
Kaijonharju/Kaijonharjun
Varissuo/Varissuon
Roihuvuori/Roihuvuoren
`;
