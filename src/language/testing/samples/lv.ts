import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Piekrītu
      Piekrist
      Piekrist visām
      Piekrītu visām sīkdatnēm
      Piekrist visām sīkdatnēm
      Piekrītu visam
      Es piekrītu
      Jā, piekrītu
      Pieņemt
      Pieņemt visas
      Pieņemt visas sīkdatnes
      Pieņemt visus sīkfailus
      Pieņemu
      Akceptēt
      Akceptēt visas
      Atļaut visas
      Atļaut visas sīkdatnes
      Atļaut sīkdatnes
      Atļaut
      Apstiprināt visas
      Apstiprināt visas sīkdatnes
      Dodu piekrišanu
      Sniegt piekrišanu
      Piekrist un aizvērt
      Piekrītu un turpināt
      Atļaut papildu sīkdatnes
      Pieņemt ieteicamos iestatījumus
      Ieslēgt visas
      Labi
      OK
      Sapratu
      Skaidrs
      Saprotu
      Turpināt
      Jā
      Jā, lūdzu
      Piekrītu noteikumiem
      Pieņemt jaunos noteikumus
      Jā, kopīgot manus datus`,
    decline: `Noraidīt
      Noraidīt visas
      Noraidīt visas sīkdatnes
      Noraidīt visu
      Noraidu
      Atteikt
      Atteikt visas
      Atteikties
      Atteikties no visām
      Atteikties no sīkdatnēm
      Atsakos
      Nepiekrītu
      Es nepiekrītu
      Nepiekrist
      Nepieņemt
      Neatļaut
      Neatļaut sīkdatnes
      Nē
      Nē, paldies
      Nē, nepiekrītu
      Aizliegt visas
      Turpināt bez piekrišanas
      Turpināt nepiekrītot
      Turpināt, nepieņemot
      Turpināt bez sīkdatnēm
      Aizvērt un nepiekrist
      Tikai nepieciešamās
      Tikai nepieciešamās sīkdatnes
      Tikai obligātās sīkdatnes
      Pieņemt tikai nepieciešamās
      Pieņemt tikai nepieciešamās sīkdatnes
      Piekrist tikai nepieciešamajām
      Piekrītu tikai nepieciešamajām sīkdatnēm
      Atļaut tikai nepieciešamās sīkdatnes
      Atļaut tikai obligātās
      Izmantot tikai nepieciešamās sīkdatnes
      Pieņemt nepieciešamās
      Atļaut nepieciešamās sīkdatnes
      Apstiprināt tikai nepieciešamās
      Apstiprināt nepieciešamās sīkdatnes
      Tikai tehniski nepieciešamās
      Noraidīt nenepieciešamās
      Noraidīt neobligātās sīkdatnes
      Noraidīt visas, izņemot nepieciešamās
      Noraidīt un aizvērt
      Izslēgt visas
      Nepārdot manus datus
      Neizmantot manus datus
      Neizsekot
      Nevēlos
      Es nevēlos sīkdatnes
      Nekādas sīkdatnes
      Labāk nē
      Iebilst`,
    manage: `Iestatījumi
      Sīkdatņu iestatījumi
      Sīkfailu iestatījumi
      Pārvaldīt sīkdatnes
      Pārvaldīt iestatījumus
      Pārvaldīt izvēli
      Pielāgot
      Pielāgot iestatījumus
      Pielāgot izvēli
      Mainīt iestatījumus
      Mainīt sīkdatņu iestatījumus
      Rediģēt iestatījumus
      Preferences
      Vairāk iespēju
      Vairāk opciju
      Izvēlēties sīkdatnes
      Izvēlēties pašam
      Vēlos izvēlēties
      Ļaut man izvēlēties
      Rādīt detaļas
      Rādīt iestatījumus
      Detaļas
      Privātuma iestatījumi
      Nē, mainīt iestatījumus
      Atvērt iestatījumus
      Papildu iestatījumi
      Pārvaldīt piekrišanu
      Mana izvēle
      Sīkdatņu pārvaldība`,
    save: `Saglabāt
      Saglabāt iestatījumus
      Saglabāt izvēli
      Saglabāt manu izvēli
      Saglabāt izvēles
      Saglabāt un aizvērt
      Apstiprināt
      Apstiprināt izvēli
      Apstiprināt manu izvēli
      Atļaut izvēlētās
      Atļaut izvēlētās sīkdatnes
      Atļaut izvēli
      Pieņemt izvēlētās
      Pieņemt atlasītās sīkdatnes
      Piekrist izvēlētajām
      Saglabāt izmaiņas`,
    close: `Aizvērt
      Aizvērt logu
      Aizvērt paziņojumu
      Atcelt
      Paslēpt
      ×`,
    defer: `Vēlāk
      Ne tagad
      Tagad ne
      Varbūt vēlāk
      Atgādināt vēlāk
      Atgādināt man vēlāk
      Jautāt vēlāk
      Izlaist
      Izlemt vēlāk
      Nē, ne tagad
      Ne šobrīd`,
    'policy-link': `Privātuma politika
      Sīkdatņu politika
      Sīkdatņu lietošanas noteikumi
      Lietošanas noteikumi
      Noteikumi
      Uzzināt vairāk
      Lasīt vairāk
      Vairāk informācijas
      Papildu informācija
      Plašāka informācija
      Par sīkdatnēm
      Vairāk par sīkdatnēm
      Kas ir sīkdatnes?
      Mūsu partneri
      Partneru saraksts
      Lasīt privātuma politiku
      Personas datu apstrāde
      Kā mēs izmantojam sīkdatnes
      Datu aizsardzība
      Vai es varu atteikties no sīkdatnēm?`,
    other: `Atsaukt piekrišanu
      Atsaukt
      Noraidīt un abonēt
      Abonēt
      Noraidīt par 2,99 €
      Pirkt tagad
      Pievienot grozam
      Noformēt pasūtījumu
      Ienākt
      Pieslēgties
      Reģistrēties
      Izveidot kontu
      Meklēt
      Atpakaļ
      Nākamais
      Lejupielādēt
      Pieteikties jaunumiem
      Turpināt iepirkties
      Pieņemt uzaicinājumu
      Noraidīt piedāvājumu
      Apstiprināt maksājumu
      Dalīties
      Rezervēt laiku
      Atcelt pasūtījumu
      Visi jaunumi
      Receptes
      Izvēlne
      Lietot filtrus
      Mainīt paroli
      Piekrastes ziņas`,
  },
  toggles: {
    necessary: `Nepieciešamās
      Nepieciešamās sīkdatnes
      Obligātās sīkdatnes
      Stingri nepieciešamās`,
    functional: `Funkcionālās
      Funkcionālās sīkdatnes
      Preferences`,
    analytics: `Statistika
      Analītika
      Analītiskās sīkdatnes
      Veiktspēja`,
    marketing: `Mārketings
      Mārketinga sīkdatnes
      Reklāma
      Sociālie tīkli
      Jā, vēlos saņemt jaunumus e-pastā`,
    personalisation: `Personalizācija
      Personalizēts saturs
      Ieteikumi`,
    training: `Izmantot manas sarunas mākslīgā intelekta modeļu apmācībai
      Uzlabot modeli visiem`,
    unknown: `Tumšais režīms
      Atcerēties mani
      Skaņa`,
  },
  texts: {
    cookies: `Mēs izmantojam sīkdatnes, lai uzlabotu jūsu pieredzi.
      Šī vietne izmanto sīkdatnes un līdzīgas tehnoloģijas.
      Šajā tīmekļa vietnē tiek izmantotas sīkdatnes. Turpinot lietot vietni, jūs piekrītat sīkdatņu izmantošanai.
      Mēs un mūsu partneri glabājam informāciju jūsu ierīcē, lai rādītu personalizētas reklāmas.`,
    training: `Palīdziet mums uzlabot mākslīgā intelekta modeļus: vai drīkstam izmantot jūsu sarunas apmācībai?
      Jūsu sarunas var tikt izmantotas mūsu modeļu apmācībai.`,
    terms: `Mēs esam atjauninājuši lietošanas noteikumus.
      Lai turpinātu, jāpiekrīt jaunajiem lietošanas noteikumiem.`,
    marketing: `Vai vēlaties saņemt jaunumus un piedāvājumus e-pastā?
      Piesakieties mūsu jaunumu vēstkopai un saņemiet īpašos piedāvājumus.`,
    access: `Vai drīkstam izmantot jūsu atrašanās vietu?
      Lietotne vēlas piekļūt jūsu kontaktpersonām.`,
    none: `Vai jums jau ir 18 gadu?
      Vai tiešām dzēst šo failu?
      Svaigi cepumi un kafija katru rītu.`,
  },
};
