import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Aċċetta
      Aċċetta kollox
      Aċċetta l-cookies kollha
      Aċċetta l-cookies
      Naċċetta
      Naċċetta l-cookies kollha
      Jiena naċċetta
      Aċċetta u agħlaq
      Aċċetta u kompli
      Iva, naċċetta
      Naqbel
      Aqbel
      Iva, naqbel
      Ippermetti
      Ippermetti kollox
      Ippermetti l-cookies kollha
      Nippermetti
      Nagħti l-kunsens tiegħi
      Agħti l-kunsens
      Awtorizza
      Attiva kollox
      Fhimt
      Tajjeb
      OK
      Kompli
      Iva
      Aċċetta l-cookies mhux obbligatorji
      Naċċetta t-termini u l-kundizzjonijiet
      Aċċetta t-termini l-ġodda`,
    decline: `Irrifjuta
      Irrifjuta kollox
      Irrifjuta l-cookies kollha
      Nirrifjuta
      Nirrifjuta kollox
      Iċħad
      Iċħad kollox
      Irrifjuta u agħlaq
      Taċċettax
      Ma naċċettax
      Ma naqbilx
      Tippermettix
      Le, grazzi
      Le grazzi
      Le
      Kompli mingħajr ma taċċetta
      Kompli mingħajr ma taċċetta →
      Agħlaq mingħajr ma taċċetta
      Dawk meħtieġa biss
      Meħtieġa biss
      Il-cookies meħtieġa biss
      Cookies essenzjali biss
      Aċċetta biss il-cookies meħtieġa
      Naċċetta biss cookies essenzjali
      Aċċetta biss dawk essenzjali
      Uża biss cookies meħtieġa
      Ippermetti biss cookies strettament meħtieġa
      Aċċetta cookies essenzjali
      Irrifjuta l-cookies mhux essenzjali
      Irrifjuta l-cookies mhux meħtieġa
      Irrifjuta dawk fakultattivi
      Irrifjuta kollox ħlief dawk meħtieġa
      Ma rridx cookies
      Tużax id-data tiegħi
      Tbigħx l-informazzjoni personali tiegħi
      Noġġezzjona
      Iddiżattiva kollox
      Imblokka kollox`,
    manage: `Immaniġġja
      Immaniġġja l-cookies
      Immaniġġja l-għażliet
      Immaniġġja l-preferenzi
      Immaniġġja l-kunsens
      Ġestixxi l-cookies
      Settings
      Settings tal-cookies
      Issettjar tal-cookies
      Preferenzi
      Preferenzi tal-cookies
      Ippersonalizza
      Personalizza
      Agħżel il-cookies
      Irrid nagħżel
      Biddel is-settings
      Biddel il-preferenzi
      Aktar għażliet
      Għażliet
      Ikkonfigura
      Uri d-dettalji
      Uri l-għanijiet
      Ara l-preferenzi
      Settings tal-privatezza
      Dettalji`,
    save: `Issejvja
      Issejvja l-preferenzi
      Issejvja s-settings
      Issejvja u agħlaq
      Salva l-preferenzi
      Ikkonferma
      Ikkonferma l-għażliet tiegħi
      Ikkonferma l-għażla
      Aċċetta l-għażla
      Aċċetta dawk magħżula
      Ippermetti l-għażla
      Aċċetta l-cookies magħżula
      Applika
      Lest`,
    close: `Agħlaq
      Agħlaq it-tieqa
      Agħlaq dan il-messaġġ
      Aħbi dan il-messaġġ
      Ikkanċella
      Oħroġ`,
    defer: `Mhux issa
      Aktar tard
      Iktar tard
      Forsi aktar tard
      Fakkarni aktar tard
      Staqsini aktar tard
      Aqbeż
      Aqbeż għalissa
      Għalissa le
      Mhux bħalissa
      Niddeċiedi aktar tard
      Għadu le`,
    'policy-link': `Politika tal-privatezza
      Politika dwar il-privatezza
      Politika tal-cookies
      Politika dwar il-cookies
      Avviż legali
      Avviż dwar il-privatezza
      Aktar informazzjoni
      Tgħallem aktar
      Sir af aktar
      Sir af iktar
      Aqra aktar
      Termini u kundizzjonijiet
      Kundizzjonijiet tal-użu
      Privatezza
      Protezzjoni tad-data
      L-imsieħba tagħna
      Lista tal-imsieħba
      X'inhuma l-cookies?
      Kif nużaw il-cookies
      Dikjarazzjoni tal-privatezza`,
    other: `Ixtri
      Ixtri issa
      Żid mal-basket
      Idħol
      Illoggja
      Irreġistra
      Oħloq kont
      Abbona
      Abbona għan-newsletter
      Irrifjuta u abbona
      Ħallas biex tirrifjuta
      Irrifjuta għal €3.99
      Irtira l-kunsens
      Irtira l-kunsens tiegħi
      Irrevoka
      Aċċetta jew irrifjuta
      Fittex
      Niżżel
      Paġna ewlenija
      Li jmiss
      Lura
      Aċċetta pagamenti
      Aċċetta l-istedina
      Irrifjuta l-istedina
      Oħroġ mill-kont
      Ħassar il-kont
      Kompli ixtri
      Kompli aqra
      Issejvja għal aktar tard
      Ibgħat
      Ixxerja
      Malti`,
  },
  toggles: {
    necessary: `Cookies strettament meħtieġa
      Cookies essenzjali
      Meħtieġa
      Cookies tekniċi`,
    functional: `Cookies funzjonali
      Funzjonalità
      Preferenzi`,
    analytics: `Cookies analitiċi
      Statistika
      Cookies tal-prestazzjoni
      Kejl tal-udjenza`,
    marketing: `Reklamar
      Cookies tal-kummerċjalizzazzjoni
      Marketing
      Media soċjali
      Irrid nirċievi offerti`,
    personalisation: `Kontenut personalizzat
      Personalizzazzjoni`,
    training: `Uża l-konversazzjonijiet tiegħi biex tħarreġ mudelli tal-IA
      Taħriġ tal-intelliġenza artifiċjali`,
    unknown: `Tema skura
      Ftakar fija
      Sottotitoli awtomatiċi
      Cookies mhux meħtieġa`,
  },
  texts: {
    cookies: `Aħna nużaw cookies biex ntejbu l-esperjenza tiegħek u nanalizzaw it-traffiku.
      Dan is-sit juża l-cookies. Tista' taċċetta l-cookies kollha jew tagħżel.
      Aħna u l-imsieħba tagħna naħżnu informazzjoni fuq apparat, bil-kunsens tiegħek.`,
    training: `Nistgħu nużaw il-konversazzjonijiet tiegħek biex inħarrġu l-mudelli tal-IA tagħna?
      Għinna ntejbu l-mudelli tagħna: iċ-chats tiegħek jistgħu jintużaw għat-taħriġ.`,
    terms: `Aġġornajna t-termini tas-servizz tagħna. Il-bidliet jidħlu fis-seħħ fl-1 ta' Mejju.
      Qrajt u naċċetta t-termini u l-kundizzjonijiet.`,
    marketing: `Nixtieq nirċievi n-newsletter b'aħbarijiet u offerti bl-email.
      Irrid nirċievi komunikazzjonijiet ta' marketing.`,
    access: `Tippermetti li l-app taċċessa l-post fejn tinsab?
      Attiva n-notifiki biex ma titlef xejn.`,
    none: `Il-cookies tagħna fihom iċ-ċikkulata u l-butir: ir-riċetta tan-nanna.
      Għandek aktar minn 18-il sena?
      Żgur li trid tħassar dan il-fajl? Din l-azzjoni ma tistax titreġġa' lura.`,
  },
};
