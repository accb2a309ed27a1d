/** Trade unions, employers' associations and parties by their Finnish, Swedish, English and short names. */
export const unionNames = `
Suomen Ammattiliittojen Keskusjärjestö | SAK | Finlands Fackförbunds Centralorganisation | FFC | Central Organisation of Finnish Trade Unions
Toimihenkilökeskusjärjestö | STTK | Tjänstemannacentralorganisationen | Toimihenkilökeskusjärjestö STTK
Akava | Korkeakoulutettujen työmarkkinakeskusjärjestö Akava | Akava ry
Elinkeinoelämän keskusliitto | EK | Finlands Näringsliv | Confederation of Finnish Industries
Julkisten ja hyvinvointialojen liitto | JHL | Förbundet för den offentliga sektorn och välfärdsområdena | Trade Union for the Public and Welfare Sectors
Suomen lähi- ja perushoitajaliitto | SuPer | Finlands närvårdar- och primärskötarförbund | Suomen lähi- ja perushoitajaliitto SuPer
Tehy | Terveydenhuoltoalan ammattijärjestö | Terveydenhuoltoalan ammattijärjestö Tehy
Opetusalan Ammattijärjestö | OAJ | Undervisningssektorns Fackorganisation | Trade Union of Education
Finlands Svenska Lärarförbund | FSL
Palvelualojen ammattiliitto | PAM | Servicefacket | Service Union United
Teollisuusliitto | Industrifacket | Industrial Union
Metallityöväen Liitto | < Metalliliitto | Metallarbetarförbundet
Rakennusliitto | Byggnadsförbundet | Finnish Construction Trade Union
Sähköliitto | Sähköalojen ammattiliitto | Elbranschernas fackförbund
Paperiliitto | Paperityöväen Liitto | Pappersförbundet
Auto- ja Kuljetusalan Työntekijäliitto | AKT | Bil- och Transportbranschens Arbetarförbund
Posti- ja logistiikka-alan unioni | PAU | Post- och logistikunionen
Raideammattilaisten yhteisjärjestö | JHL Raide | < Rautatieläisten Liitto
Suomen Merimies-Unioni | SMU | Finlands Sjömans-Union
Ilmailualan Unioni | IAU
Pro | Ammattiliitto Pro | Fackförbundet Pro | < Toimihenkilöunioni
Jyty | Ammattiliitto Jyty | < Julkis- ja yksityisalojen toimihenkilöliitto | Fackförbundet Jyty
Julkisalan koulutettujen neuvottelujärjestö | JUKO
Erityisalojen Toimihenkilöliitto | ERTO
Tekniikan Akateemiset | TEK | Teknikens Akademiker
Insinööriliitto | Suomen Insinöörien Liitto | IL Insinööriliitto | Ingenjörsförbundet
Suomen Ekonomit | Ekonomit | < Suomen Ekonomiliitto | < SEFE | Finlands Ekonomer
Juristiliitto | < Suomen Lakimiesliitto | < Lakimiesliitto | Juristförbundet
Suomen Lääkäriliitto | Lääkäriliitto | Finlands Läkarförbund | Finnish Medical Association
Suomen Farmasialiitto | Farmasialiitto | Finlands Farmaciförbund
Suomen Apteekkariliitto | Apteekkariliitto | Finlands Apotekareförbund
Suomen Psykologiliitto | Psykologiliitto | Finlands Psykologförbund
Sosiaalialan korkeakoulutettujen ammattijärjestö Talentia | Talentia | Högutbildade inom socialbranschen Talentia | Sosiaalialan korkeakoulutettujen ammattijärjestö
Suomen Kätilöliitto | Kätilöliitto | Finlands Barnmorskeförbund
Suomen Sairaanhoitajat | < Sairaanhoitajaliitto | < Suomen Sairaanhoitajaliitto | Finlands Sjuksköterskeförbund | Finnish Nurses Association
Suomen Terveydenhoitajaliitto | Terveydenhoitajaliitto | STHL | Finlands Hälsovårdarförbund
Suomen Journalistiliitto | Journalistiliitto | SJL | Finlands Journalistförbund
Suomen Näyttelijäliitto | Näyttelijäliitto
Suomen Muusikkojen Liitto | Muusikkojen liitto | Finlands Musikerförbund
Tieteentekijät | Tieteentekijöiden liitto | Forskarförbundet
Professoriliitto | Professorsförbundet
Yhteiskunta-alan korkeakoulutetut | YKA | Samhällsvetarna
Agronomiliitto
Luonnon-, ympäristö- ja metsätieteilijöiden liitto Loimu | Loimu
Metsänhoitajaliitto | Forstmästarförbundet
METO Metsäalan Asiantuntijat | METO
Upseeriliitto | Officersförbundet
Päällystöliitto | Befälsförbundet
Suomen Poliisijärjestöjen Liitto | SPJL | Finlands Polisorganisationers Förbund
Tulli- ja poliisialan liitto | Tulliliitto
Palomiesliitto | Suomen Palomiesliitto | SPAL | Finlands Brandmannaförbund
Suomen Palopäällystöliitto | Palopäällystöliitto | SPPL | Finlands Brandbefälsförbund
Kirkon alat | < Kirkon alan unioni
Diakoniatyöntekijöiden Liitto | DTL
Kirkon työmarkkinalaitos | KiT
Hyvinvointiala HALI | Hali | Hyvinvointiala | Välfärdsbranschen HALI | < Sosiaalialan Työnantajat
Palvelualojen työnantajat | Palta | Servicebranschernas arbetsgivare
Teknologiateollisuus | Teknologiindustrin | Technology Industries of Finland
Metsäteollisuus | Skogsindustrin | Finnish Forest Industries
Kemianteollisuus | Kemiindustrin
Rakennusteollisuus | RT | Byggnadsindustrin
Elintarviketeollisuusliitto | ETL | Livsmedelsindustriförbundet
Kaupan liitto | Handelsförbundet
Matkailu- ja Ravintolapalvelut | MaRa | Turism- och Restaurangförbundet
Maaseututyönantajat | Maaseudun Työnantajaliitto
Työttömyyskassojen yhteisjärjestö | TYJ
Yleinen työttömyyskassa YTK | YTK | YTK-kassa | Yleinen työttömyyskassa
Avainta Työnantajat | Avainta | Avaintyönantajat
Suomen Sosialidemokraattinen Puolue | SDP | Sosialidemokraatit | Finlands Socialdemokratiska Parti | Social Democratic Party of Finland
Suomen Keskusta | Keskusta | Keskustapuolue | Centern i Finland | Centre Party
Kansallinen Kokoomus | Kokoomus | Samlingspartiet | National Coalition Party | Kansallinen Kokoomus rp
Perussuomalaiset | PS | Sannfinländarna | Finns Party
Vasemmistoliitto | Vas | Vänsterförbundet | Left Alliance
Vihreä liitto | Vihreät | De Gröna | Gröna förbundet | Green League | Vihr
Suomen ruotsalainen kansanpuolue | RKP | Svenska folkpartiet i Finland | SFP | Svenska folkpartiet | Swedish People's Party
Suomen Kristillisdemokraatit | Kristillisdemokraatit | KD | Kristdemokraterna i Finland | Christian Democrats
Liike Nyt | Rörelse Nu
Suomen Kommunistinen Puolue | SKP | Finlands Kommunistiska Parti
Sosialidemokraattiset Nuoret | Demarinuoret | Socialdemokratisk Ungdom
Keskustanuoret | Suomen Keskustanuoret | Centerns Ungdom
Kokoomuksen Nuorten Liitto | KNL | Kokoomusnuoret
Vasemmistonuoret | Vänsterunga
Vihreät nuoret | Vihreiden nuorten ja opiskelijoiden liitto | ViNO
Svensk Ungdom | SU
Sosialidemokraattiset Naiset | Demarinaiset | Socialdemokratiska Kvinnor
Suomen Keskustanaiset | Keskustanaiset | Centerkvinnorna
Kokoomuksen Naisten Liitto | Kokoomusnaiset
S-ryhmä | Suomen Osuuskauppojen Keskuskunta | SOK | S-gruppen
OP Ryhmä | Osuuspankki | OP | OP Gruppen | < OP-Pohjola
Pellervo | Osuustoimintakeskus Pellervo | Pellervo-Seura
Tradeka | Osuuskunta Tradeka | Osuustoiminta Tradeka
Lapin Osuuspankki | Lapin OP
Osuuskauppa Arina | Arina
`;
