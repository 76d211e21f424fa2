import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Nõustun
      Nõustu
      Nõustu kõigiga
      Nõustun kõigiga
      Nõustun kõigi küpsistega
      Nõustu kõigi küpsistega
      Nõustu küpsistega
      Jah, nõustun
      Olen nõus
      Ma nõustun
      Luba kõik
      Luba kõik küpsised
      Luban kõik küpsised
      Luba küpsised
      Luba
      Aktsepteeri
      Aktsepteeri kõik
      Aktsepteerin kõiki küpsiseid
      Kiida kõik heaks
      Annan nõusoleku
      Anna nõusolek
      Nõustu ja sulge
      Nõustun ja jätkan
      Luba valikulised küpsised
      Luba soovitatud seaded
      Lülita kõik sisse
      OK
      Sain aru
      Selge
      Mõistan
      Jätka
      Jah
      Jah, palun
      Sobib
      Nõustun tingimustega
      Nõustun uute tingimustega
      Jah, jaga minu andmeid`,
    decline: `Keeldu
      Keeldun
      Keeldu kõigist
      Keeldun kõigist küpsistest
      Keela
      Keela kõik
      Keela kõik küpsised
      Lükka tagasi
      Lükka kõik tagasi
      Lükka kõik küpsised tagasi
      Lükkan tagasi
      Ei nõustu
      Ma ei nõustu
      Ei luba
      Ära luba
      Ära nõustu
      Ei ole nõus
      Ei
      Ei aitäh
      Ei, aitäh
      Tänan, ei
      Jätka nõustumata
      Jätka ilma nõustumata
      Jätka ilma nõusolekuta
      Jätka ilma küpsisteta
      Sulge nõustumata
      Ainult vajalikud
      Ainult vajalikud küpsised
      Luba ainult vajalikud
      Luba ainult vajalikud küpsised
      Nõustun ainult vajalikega
      Nõustu ainult vajalike küpsistega
      Nõustun ainult hädavajalike küpsistega
      Luba vajalikud küpsised
      Nõustu vajalikega
      Aktsepteeri ainult vajalikud
      Kasuta ainult vajalikke küpsiseid
      Ainult hädavajalikud
      Vaid vajalikud
      Üksnes kohustuslikud küpsised
      Luba ainult tehniliselt vajalikud küpsised
      Keela valikulised küpsised
      Keeldu mittevajalikest
      Keeldu mittevajalikest küpsistest
      Keela kõik peale vajalike
      Keeldu ja sulge
      Lülita kõik välja
      Ära müü minu andmeid
      Ära kasuta minu andmeid
      Ära jälgi
      Ei soovi
      Ma ei soovi küpsiseid
      Pigem mitte
      Kinnita ainult vajalikud`,
    manage: `Seaded
      Küpsiste seaded
      Küpsiseseaded
      Küpsiste sätted
      Halda küpsiseid
      Halda seadeid
      Halda eelistusi
      Halda valikuid
      Kohanda
      Kohanda seadeid
      Kohanda valikuid
      Muuda seadeid
      Muuda küpsiste seadeid
      Seadista
      Seadista küpsiseid
      Eelistused
      Rohkem valikuid
      Rohkem võimalusi
      Vali küpsised
      Vali ise
      Soovin ise valida
      Lase mul valida
      Näita üksikasju
      Näita seadeid
      Üksikasjad
      Privaatsusseaded
      Ei, muuda seadeid
      Ava seaded
      Täpsemad seaded
      Halda nõusolekut
      Minu valikud`,
    save: `Salvesta
      Salvesta seaded
      Salvesta valikud
      Salvesta minu valikud
      Salvesta eelistused
      Salvesta ja sulge
      Kinnita
      Kinnita valik
      Kinnitan oma valikud
      Luba valitud
      Luba valitud küpsised
      Luba valik
      Nõustun valituga
      Nõustu valitud küpsistega
      Rakenda`,
    close: `Sulge
      Sulge aken
      Sulge teade
      Tühista
      Peida
      ×`,
    defer: `Hiljem
      Mitte praegu
      Praegu mitte
      Võib-olla hiljem
      Tuleta hiljem meelde
      Tuleta mulle hiljem meelde
      Küsi hiljem
      Jäta vahele
      Otsustan hiljem
      Mitte kohe
      Ei, mitte praegu`,
    'policy-link': `Privaatsuspoliitika
      Küpsisepoliitika
      Küpsiste poliitika
      Privaatsustingimused
      Andmekaitsetingimused
      Kasutustingimused
      Tingimused
      Loe lähemalt
      Loe rohkem
      Loe küpsiste kohta
      Rohkem infot
      Lisateave
      Lisainfo
      Küpsiste kohta
      Mis on küpsised?
      Meie partnerid
      Partnerite nimekiri
      Kuidas me küpsiseid kasutame
      Isikuandmete töötlemine
      Kas ma saan küpsistest keelduda?`,
    other: `Võta nõusolek tagasi
      Tühista nõusolek
      Keeldu ja telli
      Telli
      Osta tellimus
      Keeldu 2,99 € eest
      Osta kohe
      Lisa ostukorvi
      Vormista tellimus
      Logi sisse
      Registreeru
      Loo konto
      Otsi
      Tagasi
      Järgmine
      Laadi alla
      Liitu uudiskirjaga
      Jätka ostlemist
      Võta kutse vastu
      Lükka pakkumine tagasi
      Kinnita makse
      Jaga
      Keel
      Broneeri aeg
      Tühista tellimus
      Kõik uudised
      Keelekursused
      Rakenda filtrid
      Menüü
      Muuda parooli`,
  },
  toggles: {
    necessary: `Vajalikud
      Vajalikud küpsised
      Hädavajalikud küpsised`,
    functional: `Funktsionaalsed
      Funktsionaalsed küpsised
      Eelistused`,
    analytics: `Statistika
      Analüütika
      Analüütilised küpsised
      Jõudlus`,
    marketing: `Turundus
      Reklaam
      Turundusküpsised
      Sotsiaalmeedia
      Jah, soovin uudiskirja`,
    personalisation: `Isikupärastamine
      Isikupärastatud sisu
      Soovitused`,
    training: `Kasuta minu vestlusi tehisaru mudelite treenimiseks
      Täiusta mudelit kõigi jaoks`,
    unknown: `Tume režiim
      Jäta mind meelde
      Heli`,
  },
  texts: {
    cookies: `Me kasutame küpsiseid, et parandada teie kasutuskogemust.
      See veebileht kasutab küpsiseid ja sarnaseid tehnoloogiaid.
      Meie ja meie partnerid salvestame teavet teie seadmesse, et näidata isikupärastatud reklaame.`,
    training: `Aita meil tehisintellekti mudeleid paremaks teha: kas võime kasutada sinu vestlusi treenimiseks?
      Teie vestlusi võidakse kasutada meie mudelite treenimiseks.`,
    terms: `Oleme uuendanud oma kasutustingimusi.
      Jätkamiseks tuleb nõustuda uute kasutustingimustega.`,
    marketing: `Kas soovid saada uudiseid ja pakkumisi e-postiga?
      Liitu uudiskirjaga ja saad parimad pakkumised.`,
    access: `Kas tohime kasutada teie asukohta?
      Rakendus soovib juurdepääsu teie kontaktidele.`,
    none: `Kas oled vähemalt 18-aastane?
      Kas soovid faili kindlasti kustutada?
      Värske kohv ja kodused saiakesed igal hommikul.`,
  },
};
