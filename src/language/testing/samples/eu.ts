import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Onartu
      Onartu guztiak
      Onartu dena
      Onartu cookie guztiak
      Cookie guztiak onartu
      Guztiak onartu
      Onartu cookieak
      Onartzen dut
      Onartzen ditut
      Guztiak onartzen ditut
      Onartu eta itxi
      Onartu eta jarraitu
      Bai, onartzen dut
      Baimendu
      Baimendu guztiak
      Baimendu cookie guztiak
      Baimena eman
      Nire baimena ematen dut
      Ados nago
      Ados
      Ulertuta
      Ulertu dut
      OK
      Jarraitu
      Bai
      Gaitu guztiak
      Aktibatu denak
      Onartu aukerako cookieak
      Onartu baldintzak
      Erabilera-baldintzak onartzen ditut
      Jarraitu publizitatearekin`,
    decline: `Baztertu
      Baztertu guztiak
      Baztertu dena
      Guztiak baztertu
      Baztertu cookie guztiak
      Ukatu
      Ukatu guztiak
      Errefusatu
      Uko egin
      Uko egin guztiei
      Ez onartu
      Ez dut onartzen
      Ez ditut onartzen
      Ez nago ados
      Ez baimendu
      Ez, eskerrik asko
      Ez eskerrik asko
      Ez
      Jarraitu onartu gabe
      Onartu gabe jarraitu
      Itxi onartu gabe
      Beharrezkoak bakarrik
      Beharrezkoak soilik
      Beharrezko cookieak soilik
      Beharrezko cookieak bakarrik onartu
      Onartu beharrezkoak soilik
      Onartu nahitaezko cookieak bakarrik
      Ezinbestekoak bakarrik
      Onartu funtsezko cookieak
      Erabili beharrezko cookieak soilik
      Cookie teknikoak bakarrik
      Baztertu guztiak beharrezkoak izan ezik
      Baztertu beharrezkoak ez diren cookieak
      Baztertu aukerakoak
      Ez dut cookierik nahi
      Ez erabili nire datuak
      Ez saldu nire datu pertsonalak
      Aurka egin
      Desgaitu guztiak
      Desaktibatu denak
      Blokeatu guztiak`,
    manage: `Kudeatu
      Kudeatu cookieak
      Cookieak kudeatu
      Kudeatu aukerak
      Kudeatu hobespenak
      Konfiguratu
      Konfiguratu cookieak
      Cookieak konfiguratu
      Konfigurazioa
      Cookieen konfigurazioa
      Cookie-ezarpenak
      Ezarpenak
      Hobespenak
      Lehentasunak
      Aukerak
      Aukera gehiago
      Pertsonalizatu
      Cookieak pertsonalizatu
      Aukeratu cookieak
      Aldatu ezarpenak
      Aldatu hobespenak
      Nik aukeratu nahi dut
      Erakutsi xehetasunak
      Ikusi hobespenak
      Ikusi helburuak
      Pribatutasun-ezarpenak
      Hobespenen zentroa
      Kudeatu baimena`,
    save: `Gorde
      Gorde hobespenak
      Gorde ezarpenak
      Gorde konfigurazioa
      Gorde eta itxi
      Gorde eta irten
      Gorde hautaketa
      Gorde nire aukerak
      Berretsi
      Berretsi nire aukerak
      Berretsi hautaketa
      Onartu hautaketa
      Onartu hautatutakoak
      Onartu hautatutako cookieak
      Baimendu hautaketa
      Aplikatu`,
    close: `Itxi
      Itxi leihoa
      Itxi mezua
      Ezkutatu mezu hau
      Utzi
      Irten`,
    defer: `Orain ez
      Geroago
      Agian geroago
      Gogorarazi geroago
      Gogoratu geroago
      Galdetu geroago
      Saltatu
      Oraingoz ez
      Beste batean
      Geroago erabaki
      Oraindik ez`,
    'policy-link': `Pribatutasun-politika
      Pribatutasun politika
      Cookie-politika
      Cookieen politika
      Lege-oharra
      Lege oharra
      Informazio gehiago
      Gehiago jakin
      Jakin gehiago
      Irakurri gehiago
      Erabilera-baldintzak
      Baldintza orokorrak
      Pribatutasuna
      Datuen babesa
      Gure bazkideak
      Bazkideen zerrenda
      Zer dira cookieak?
      Nola erabiltzen ditugun cookieak`,
    other: `Erosi
      Erosi orain
      Gehitu saskira
      Hasi saioa
      Saioa hasi
      Erregistratu
      Sortu kontua
      Harpidetu
      Harpidetu buletinera
      Baztertu eta harpidetu
      Ordaindu baztertzeko
      Kendu baimena
      Baimena kendu
      Onartu edo baztertu
      Bilatu
      Deskargatu
      Hasiera
      Hurrengoa
      Atzera
      Onartu ordainketak
      Onartu gonbidapena
      Baztertu gonbidapena
      Itxi saioa
      Ezabatu kontua
      Jarraitu erosten
      Jarraitu irakurtzen
      Gorde gerorako
      Bidali
      Partekatu
      Euskara
      Baztertu 3,99 €`,
  },
  toggles: {
    necessary: `Nahitaez beharrezkoak diren cookieak
      Cookie teknikoak
      Beharrezkoak`,
    functional: `Cookie funtzionalak
      Funtzionaltasuna
      Hobespenak`,
    analytics: `Cookie analitikoak
      Estatistikak
      Errendimendu cookieak
      Audientzia neurtzea`,
    marketing: `Publizitatea
      Publizitate-cookieak
      Marketina
      Sare sozialak
      Eskaintzak jaso nahi ditut`,
    personalisation: `Eduki pertsonalizatua
      Pertsonalizazioa`,
    training: `Erabili nire elkarrizketak AA ereduak entrenatzeko
      Adimen artifizialaren entrenamendua`,
    unknown: `Modu iluna
      Gogora nazazu
      Azpititulu automatikoak
      Beharrezkoak ez diren cookieak`,
  },
  texts: {
    cookies: `Gure cookieak eta hirugarrenenak erabiltzen ditugu zure nabigazio-ohiturak aztertzeko.
      Webgune honek cookieak erabiltzen ditu. Cookie guztiak onar ditzakezu edo konfiguratu.
      Guk eta gure bazkideek gailuko informazioa gordetzen dugu, zure baimenarekin.`,
    training: `Zure elkarrizketak gure AA ereduak entrenatzeko erabil ditzakegu?
      Lagundu gure ereduak hobetzen: zure txatak entrenamendurako erabil daitezke.`,
    terms: `Gure zerbitzu-baldintzak eguneratu ditugu. Aldaketak maiatzaren 1ean sartuko dira indarrean.
      Erabilera-baldintzak irakurri ditut eta onartzen ditut.`,
    marketing: `Buletina jaso nahi dut, albiste eta eskaintzekin, posta elektronikoz.
      Komunikazio komertzialak jaso nahi ditut.`,
    access: `Aplikazioak zure kokapena erabiltzea baimendu nahi duzu?
      Aktibatu jakinarazpenak ezer ez galtzeko.`,
    none: `Gure cookieak txokolatez eta gurinez eginda daude: amonaren errezeta.
      18 urte baino gehiago dituzu?
      Ziur fitxategi hau ezabatu nahi duzula? Ekintza hau ezin da desegin.`,
  },
};
