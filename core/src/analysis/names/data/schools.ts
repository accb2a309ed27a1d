/** Universities, universities of applied sciences and schools by their Finnish, Swedish, English and short names. */
export const schoolNames = `
Humanistinen ammattikorkeakoulu | Humak | Humanistiska yrkeshögskolan | Humak University of Applied Sciences
Lapin ammattikorkeakoulu | Lapin AMK | Lapland University of Applied Sciences | Lapland UAS
Oulun ammattikorkeakoulu | Oamk | Oulu University of Applied Sciences
Kajaanin ammattikorkeakoulu | KAMK | Kajaani University of Applied Sciences
Jyväskylän ammattikorkeakoulu | Jamk | Jamk University of Applied Sciences
Tampereen ammattikorkeakoulu | TAMK | Tampere University of Applied Sciences
Turun ammattikorkeakoulu | Turku AMK | Turun AMK | Åbo yrkeshögskola | Turku University of Applied Sciences
Satakunnan ammattikorkeakoulu | SAMK | Satakunta University of Applied Sciences
Seinäjoen ammattikorkeakoulu | SeAMK | Seinäjoki University of Applied Sciences
Vaasan ammattikorkeakoulu | VAMK | Vasa yrkeshögskola | Vaasa University of Applied Sciences
Savonia-ammattikorkeakoulu | Savonia | Savonia University of Applied Sciences
Karelia-ammattikorkeakoulu | Karelia | Karelia University of Applied Sciences
Pohjois-Karjalan ammattikorkeakoulu | PKAMK
Kaakkois-Suomen ammattikorkeakoulu | Xamk | South-Eastern Finland University of Applied Sciences
Mikkelin ammattikorkeakoulu | Mamk
Kymenlaakson ammattikorkeakoulu | Kyamk
LAB-ammattikorkeakoulu | LAB | LAB University of Applied Sciences
Lahden ammattikorkeakoulu | LAMK
Saimaan ammattikorkeakoulu | Saimia
Hämeen ammattikorkeakoulu | HAMK | Tavastlands yrkeshögskola | Häme University of Applied Sciences
Laurea-ammattikorkeakoulu | Laurea | Laurea University of Applied Sciences
Metropolia Ammattikorkeakoulu | Metropolia | Metropolia University of Applied Sciences
Haaga-Helia ammattikorkeakoulu | Haaga-Helia | Haaga-Helia University of Applied Sciences
Diakonia-ammattikorkeakoulu | Diak | Diakoniyrkeshögskolan | Diaconia University of Applied Sciences
Yrkeshögskolan Arcada | Arcada | Arcada-ammattikorkeakoulu | Arcada University of Applied Sciences
Yrkeshögskolan Novia | Novia | Novia-ammattikorkeakoulu | Novia University of Applied Sciences
Centria-ammattikorkeakoulu | Centria | Centria yrkeshögskola | Centria University of Applied Sciences
Poliisiammattikorkeakoulu | Polamk | Polisyrkeshögskolan | Police University College
Maanpuolustuskorkeakoulu | MPKK | Försvarshögskolan | National Defence University
Pelastusopisto | Räddningsinstitutet | Emergency Services Academy Finland
Högskolan på Åland | Ahvenanmaan ammattikorkeakoulu
Rovaniemen ammattikorkeakoulu | RAMK
Kemi-Tornion ammattikorkeakoulu | Tokem | KTAMK
Lapin yliopisto | LaY | ULapland | Lapplands universitet | University of Lapland
Oulun yliopisto | OY | Uleåborgs universitet | University of Oulu
Helsingin yliopisto | HY | Helsingfors universitet | University of Helsinki
Itä-Suomen yliopisto | UEF | Östra Finlands universitet | University of Eastern Finland
Kuopion yliopisto | Kuopio universitet
Joensuun yliopisto | Joensuu universitet
Jyväskylän yliopisto | JYU | Jyväskylä universitet | University of Jyväskylä
Tampereen yliopisto | TAU | TUNI | Tammerfors universitet | Tampere University
Tampereen teknillinen yliopisto | TTY | TUT
Turun yliopisto | UTU | Åbo universitet | University of Turku
Åbo Akademi | ÅA | Åbo Akademi University
Vaasan yliopisto | UVA | Vasa universitet | University of Vaasa
Aalto-yliopisto | Aalto | Aalto-universitetet | Aalto University
Teknillinen korkeakoulu | TKK | Tekniska högskolan
Taideteollinen korkeakoulu | TaiK
Helsingin kauppakorkeakoulu | HSE
Svenska handelshögskolan | Hanken | Hanken Svenska handelshögskolan
Lappeenrannan-Lahden teknillinen yliopisto | LUT | LUT-yliopisto | LUT-universitetet | LUT University | < Lappeenrannan teknillinen yliopisto
Taideyliopisto | Konstuniversitetet | Uniarts | University of the Arts Helsinki
Sibelius-Akatemia | Sibelius-Akademin | SibA
Arktinen keskus | Arktiska centret | Arctic Centre
Lapin ammattiopisto | REDU | Lapin koulutuskeskus REDU
Rovaniemen koulutuskuntayhtymä
Ammattiopisto Lappia | Lappia | Kemi-Tornionlaakson koulutuskuntayhtymä Lappia
Oulun seudun ammattiopisto | OSAO
Kainuun ammattiopisto | KAO
Jokilaaksojen koulutuskuntayhtymä | JEDU
Kotka-Haminan seudun koulutuskuntayhtymä | Ekami
Etelä-Karjalan koulutuskuntayhtymä | EKKY
Etelä-Savon ammattiopisto | Esedu
Savon koulutuskuntayhtymä | Sakky | Savon ammattiopisto
Pohjois-Karjalan koulutuskuntayhtymä | Riveria
Päijät-Hämeen koulutuskonserni | Salpaus | Koulutuskeskus Salpaus
Länsirannikon koulutus | WinNova
Jyväskylän koulutuskuntayhtymä | Gradia
Tampereen seudun ammattiopisto | Tredu
Turun ammatti-instituutti | TAI
Raision seudun koulutuskuntayhtymä | Raseko
Stadin ammatti- ja aikuisopisto | Stadin AO
Ammattiopisto Live
Live-säätiö
Ammattiopisto Luovi | Luovi
Ammattiopisto Spesia | Spesia
Kiipulasäätiö | Kiipula
Kansanvalistusseura | KVS | Folkupplysningssällskapet
Suomen Kansanopistoyhdistys | Finlands Folkhögskolförening
Kansalaisopistojen liitto | KoL | Medborgarinstitutens förbund
Työväen Sivistysliitto | TSL | Arbetarnas Bildningsförbund
Maaseudun Sivistysliitto | MSL | Landsbygdens Bildningsförbund
Vapaan Sivistystoiminnan Liitto | VSL
Kansan Sivistystyön Liitto | KSL
Opintotoiminnan Keskusliitto | OK-sivistysliitto | OK-opintokeskus | OK Studiecentral
Svenska studiecentralen | SSC
Kristillinen opintokeskus | Opintokeskus Kansio
Sivistysala | Bildningsbranschen | Sivistystyönantajat
Ammattikorkeakoulujen rehtorineuvosto | Arene | Rådet för yrkeshögskolornas rektorer
Suomen yliopistot | UNIFI | Finlands universitet
Suomen ylioppilaskuntien liitto | SYL | Finlands studentkårers förbund | FSF
Suomen opiskelijakuntien liitto | SAMOK | Finlands studerandekårers förbund
Suomen Ammattiin Opiskelevien Liitto | SAKKI | Finlands Yrkesstuderandes Förbund
Opiskelijoiden Liikuntaliitto | OLL | Studerandenas Idrottsförbund
Suomen Lukiolaisten Liitto | SLL | Finlands Gymnasistförbund
Finlands Svenska Skolungdomsförbund | FSS
Opiskelija-allianssi OSKU | OSKU
Ylioppilaiden terveydenhoitosäätiö | YTHS | Studenternas hälsovårdsstiftelse | SHVS | Finnish Student Health Service
Suomen Vanhempainliitto | Vanhempainliitto | Finlands Föräldraförbund
Hem och Skola i Finland | Förbundet Hem och Skola | Hem och Skola
`;
