import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Sutinku
      Sutikti
      Sutinku su visais
      Sutikti su visais
      Sutinku su visais slapukais
      Aš sutinku
      Taip, sutinku
      Sutinku su slapukais
      Priimti
      Priimti visus
      Priimti visus slapukus
      Priimti slapukus
      Priimu visus
      Leisti visus
      Leisti visus slapukus
      Leisti slapukus
      Leisti
      Pritariu
      Pritarti visiems
      Duoti sutikimą
      Duodu sutikimą
      Patvirtinti visus
      Patvirtinti visus slapukus
      Įjungti visus
      Sutikti ir uždaryti
      Sutinku ir tęsti
      Leisti papildomus slapukus
      Priimti rekomenduojamus nustatymus
      Gerai
      OK
      Supratau
      Aišku
      Suprantu
      Tęsti
      Taip
      Taip, prašau
      Sutinku su sąlygomis
      Sutinku su naujomis sąlygomis
      Taip, dalytis mano duomenimis
      Sutinku su visais, tęsti
      Įjungti viską
      Įjungti visas paslaugas
      Įjungti visas programas
      Įgalinti visus
      Įgalinti viską
      Įgalinti visas paslaugas
      Aktyvuoti visus
      Aktyvuoti viską
      Suaktyvinti visus
      Leisti viską
      Leisti visas paslaugas
      Leisti visas programas
      Leisti visais tikslais
      Leisti visada
      Visada leisti
      Visada sutikti
      Visada
      Leidžiu visus
      Leidžiu viską
      Leidžiu naudoti slapukus
      Leidžiu naudoti visus slapukus
      Leisti naudoti slapukus
      Priimti viską
      Priimu viską
      Priimti visas paslaugas
      Priimti visus tikslus
      Priimti ir tęsti
      Priimti & tęsti
      Sutikti ir tęsti
      Sutinku su visais tikslais
      Sutinku ir tęsiu
      Sutinku dėl visų
      Patvirtinti viską
      Tvirtinti visus
      Pritariu visiems slapukams
      Priimta
      Leista
      Įjungta
      Aš priimu
      Aš leidžiu
      Taip, priimti visus
      Taip, leisti visus
      Gerai, sutinku
      Gerai, tęsti
      Man tai tinka
      Viskas tinka
      Su tuo sutinku
      Nieko prieš
      Neprieštarauju
      Autorizuoti visus
      Duoti leidimą
      Suteikti leidimą
      Noriu priimti visus
      Akceptuoti visus
      Leisti visiems
      Priimti visus ir uždaryti
      Sutinku su slapukų naudojimu
      Leisti visus slapukus ir tęsti
      Priimti rekomenduojamus
      Įjungti slapukus
      Priimti visus partnerius
      Noriu sutikti
      Tai gerai`,
    decline: `Atmesti
      Atmesti visus
      Atmesti visus slapukus
      Atmesti viską
      Atmetu
      Nesutinku
      Aš nesutinku
      Nesutikti
      Nesutinku su slapukais
      Nepriimti
      Nepritariu
      Neleisti
      Neleisti slapukų
      Atsisakyti
      Atsisakyti visų
      Atsisakyti visų slapukų
      Atsisakau
      Uždrausti visus
      Ne
      Ne, ačiū
      Ne, nesutinku
      Tęsti nesutikus
      Tęsti nesutinkant
      Tęsti be sutikimo
      Tęsti be slapukų
      Uždaryti nesutikus
      Tik būtini
      Tik būtini slapukai
      Tik būtinieji slapukai
      Tik būtinus
      Leisti tik būtinus
      Leisti tik būtinus slapukus
      Leisti tik būtinuosius slapukus
      Priimti tik būtinus
      Priimti tik būtinus slapukus
      Sutinku tik su būtinais
      Sutinku tik su būtinaisiais slapukais
      Naudoti tik būtinus slapukus
      Leisti būtinuosius slapukus
      Priimti būtinus
      Sutikti su būtinais slapukais
      Patvirtinti tik būtinus
      Patvirtinti būtinus
      Tik privalomi slapukai
      Tik techniškai būtini
      Atmesti nebūtinus
      Atmesti nebūtinus slapukus
      Atmesti papildomus slapukus
      Atmesti visus, išskyrus būtinus
      Atmesti ir uždaryti
      Išjungti visus
      Neparduoti mano duomenų
      Nenaudoti mano duomenų
      Nesekti
      Nenoriu
      Nenoriu slapukų
      Jokių slapukų
      Verčiau ne
      Prieštarauju
      Tik būtinieji
      Išjungti viską
      Išjungti visas paslaugas
      Išjungti visas programas
      Deaktyvuoti visus
      Deaktyvuoti viską
      Uždrausti viską
      Drausti
      Draudžiu
      Atmesti visas paslaugas
      Atmesti visus tikslus
      Atmetu viską
      Atmesti ir tęsti
      Atmesti & tęsti
      Atmesta
      Atsisakyti visko
      Atsisakau visų
      Neigti
      Neigti visus
      Neigti viską
      Paneigti visus
      Blokuoti visus
      Blokuoti visus slapukus
      Nepriimti visų
      Nepriimti nė vieno
      Nepriimu slapukų
      Neleisti visų
      Neleidžiu naudoti slapukų
      Neleisti niekada
      Niekada neleisti
      Niekada nesutikti
      Neįjungti
      Neįgalinti
      Neaktyvuoti
      Nepatvirtinu
      Nesuteikti leidimo
      Neduoti leidimo
      Ne, atmesti
      Tik reikalingi
      Tik reikalingi slapukai
      Tik esminiai slapukai
      Tik esmines
      Tik techniniai slapukai
      Tik pagrindiniai
      Leisti tik būtinas paslaugas
      Leisti tik esminius
      Priimti tik reikalingus
      Priimti tik privalomus
      Priimti būtinuosius slapukus
      Įjungti tik būtinus
      Sutikti tik su būtinaisiais
      Palikti tik būtinus
      Atmesti neprivalomus
      Tęsti nepriėmus
      Tęsti neleidžiant
      Uždaryti nepriėmus
      Nė vieno
      Niekada nepriimti slapukų
      Nesutinku su visais
      Visada atmesti
      Nesuteikiu sutikimo
      Neleisti visiems
      Nenoriu leisti
      Man netinka
      Atmesti visada
      Atsisakau duoti sutikimą
      Atsisakyti duoti leidimą
      Atsisakyti sutikti
      Išjungti slapukus
      Išjungti nebūtinus
      Apriboti iki būtinų
      Tik būtiniausi
      Naudoti tik būtinuosius
      Ne, neleisti
      Leisti tik funkcinius
      Prieštarauti visiems
      Nesutikti su teisėtu interesu
      Noriu atmesti
      Atsisakyti ir tęsti
      Geriau atmesti`,
    manage: `Nustatymai
      Slapukų nustatymai
      Slapukų parinktys
      Slapukų nuostatos
      Tvarkyti slapukus
      Valdyti slapukus
      Valdyti nustatymus
      Tvarkyti nuostatas
      Tvarkyti parinktis
      Keisti nustatymus
      Pakeisti nustatymus
      Koreguoti nustatymus
      Redaguoti nustatymus
      Tinkinti
      Pritaikyti
      Tinkinti nustatymus
      Daugiau parinkčių
      Daugiau pasirinkimų
      Pasirinkti slapukus
      Pasirinkti pačiam
      Noriu pasirinkti
      Leiskite man pasirinkti
      Rinktis
      Rodyti išsamią informaciją
      Rodyti nustatymus
      Privatumo nustatymai
      Ne, keisti nustatymus
      Atidaryti nustatymus
      Išplėstiniai nustatymai
      Tvarkyti sutikimą
      Mano pasirinkimai
      Keisti pasirinkimą
      Leisk man pasirinkti
      Leisti man rinktis
      Noriu pasirinkti pats
      Pasirinksiu pats
      Rinksiuosi pats
      Leisti pasirinkti
      Tvarkyti nustatymus
      Tvarkyti pasirinkimus
      Tvarkyti paslaugas
      Valdyti nuostatas
      Valdyti parinktis
      Valdyti pasirinkimus
      Valdyti paslaugas
      Valdyti mano pasirinkimus
      Keisti nuostatas
      Keisti slapukų nustatymus
      Pritaikyti nustatymus
      Pritaikyti pagal save
      Tinkinti slapukus
      Suasmeninti nustatymus
      Individualizuoti
      Konfigūruoti slapukus
      Rodyti parinktis
      Rodyti daugiau parinkčių
      Peržiūrėti nustatymus
      Eiti į nustatymus
      Slapukų pasirinkimai
      Sutikimo nustatymai
      Sutikimo nuostatos
      Privatumo nuostatos
      Privatumo parinktys
      Mano nustatymai
      Nuostatos
      Pasirinkti paslaugas
      Nustatyti pasirinkimus
      Tvarkyti tikslus
      Valdyti tiekėjus
      Rinktis slapukus
      Keisti mano nustatymus
      Individualūs nustatymai
      Ne, noriu pasirinkti
      Ne, tvarkyti nustatymus
      Pritaikykite savo pasirinkimus`,
    save: `Išsaugoti
      Išsaugoti nustatymus
      Išsaugoti pasirinkimą
      Išsaugoti pasirinkimus
      Išsaugoti mano pasirinkimus
      Išsaugoti ir uždaryti
      Patvirtinti
      Patvirtinti pasirinkimą
      Patvirtinti mano pasirinkimus
      Leisti pasirinktus
      Leisti pasirinktus slapukus
      Leisti pasirinkimą
      Priimti pasirinktus
      Priimti pasirinktus slapukus
      Sutinku su pasirinktais
      Sutikti su pasirinktais slapukais
      Taikyti
      Išsaugoti ir išeiti
      Išsaugoti & išeiti
      Išsaugoti ir tęsti
      Išsaugoti mano pasirinkimą
      Išsaugoti pasirinktus
      Išsaugoti nuostatas
      Išsaugoti parinktis
      Išsaugoti pakeitimus
      Išsaugoti savo nustatymus
      Saugoti nustatymus
      Saugoti ir uždaryti
      Įrašyti nustatymus
      Įrašyti pasirinkimus
      Patvirtinti nustatymus
      Patvirtinti pasirinktus
      Patvirtinu pasirinkimą
      Priimti pasirinkimą
      Priimti pasirinktas paslaugas
      Priimti pažymėtus
      Leisti pasirinktas
      Įjungti pasirinktus
      Sutikti su pasirinktais
      Sutinku su pasirinkimu
      Taikyti nustatymus
      Taikyti pasirinkimą
      Pritaikyti pasirinkimą
      Tęsti su pasirinktais
      Išsaugoti ir patvirtinti
      Patvirtinti ir uždaryti
      Išsaugoti sutikimą
      Leisti tik pasirinktus
      Priimti tik pasirinktus`,
    close: `Uždaryti
      Uždaryti langą
      Uždaryti pranešimą
      Atšaukti
      Slėpti
      ×
      Uždaryti šį langą
      Uždaryti dialogą
      Išeiti
      Ignoruoti
      Atsisakyti pranešimo`,
    defer: `Vėliau
      Ne dabar
      Dabar ne
      Galbūt vėliau
      Gal vėliau
      Priminti vėliau
      Priminkite man vėliau
      Klausti vėliau
      Praleisti
      Nuspręsiu vėliau
      Ne, ne dabar`,
    'policy-link': `Privatumo politika
      Slapukų politika
      Naudojimo sąlygos
      Naudojimosi taisyklės
      Sąlygos
      Sužinoti daugiau
      Skaityti daugiau
      Daugiau informacijos
      Plačiau
      Skaityti plačiau
      Apie slapukus
      Daugiau apie slapukus
      Kas yra slapukai?
      Mūsų partneriai
      Partnerių sąrašas
      Skaityti privatumo politiką
      Asmens duomenų tvarkymas
      Kaip naudojame slapukus
      Duomenų apsauga
      Ar galiu atsisakyti slapukų?`,
    other: `Atšaukti sutikimą
      Atsiimti sutikimą
      Atmesti ir prenumeruoti
      Prenumeruoti
      Atmesti už 2,99 €
      Pirkti dabar
      Į krepšelį
      Pateikti užsakymą
      Prisijungti
      Registruotis
      Sukurti paskyrą
      Ieškoti
      Atgal
      Kitas
      Atsisiųsti
      Prenumeruoti naujienlaiškį
      Tęsti apsipirkimą
      Priimti kvietimą
      Atmesti pasiūlymą
      Patvirtinti mokėjimą
      Dalytis
      Rezervuoti laiką
      Atšaukti užsakymą
      Visos naujienos
      Receptai
      Meniu
      Taikyti filtrus
      Keisti slaptažodį
      Sutikimų kalendorius
      Atsisakyti prenumeratos
      Būtinybė
      Daugiau neklausti
      Daugiau nerodyti
      Atmesti skambutį
      Išjungti garsą
      Patvirtinti užsakymą
      Pasirinkti kalbą
      Rodyti visas prekes
      Išsaugoti kaip juodraštį
      Visada įjungta`,
  },
  toggles: {
    necessary: `Būtini
      Būtinieji slapukai
      Būtini slapukai
      Privalomi slapukai`,
    functional: `Funkciniai
      Funkciniai slapukai
      Nuostatos`,
    analytics: `Statistika
      Statistiniai slapukai
      Analitiniai slapukai
      Našumo slapukai`,
    marketing: `Rinkodara
      Rinkodaros slapukai
      Reklama
      Socialiniai tinklai
      Taip, noriu gauti naujienlaiškį`,
    personalisation: `Personalizavimas
      Suasmenintas turinys
      Rekomendacijos`,
    training: `Naudoti mano pokalbius dirbtinio intelekto modeliams mokyti
      Tobulinti modelį visiems`,
    unknown: `Tamsusis režimas
      Prisiminti mane
      Garsas`,
  },
  texts: {
    cookies: `Naudojame slapukus, kad pagerintume jūsų naršymo patirtį.
      Šioje svetainėje naudojami slapukai ir panašios technologijos.
      Mes ir mūsų partneriai saugome informaciją jūsų įrenginyje, kad rodytume suasmenintas reklamas.
      Mums rūpi jūsų privatumas`,
    training: `Padėkite tobulinti dirbtinio intelekto modelius: ar galime naudoti jūsų pokalbius mokymui?
      Jūsų pokalbiai gali būti naudojami mūsų modeliams mokyti.`,
    terms: `Atnaujinome naudojimo sąlygas.
      Norėdami tęsti, turite sutikti su naujomis naudojimosi taisyklėmis.`,
    marketing: `Ar norite gauti naujienas ir pasiūlymus el. paštu?
      Užsiprenumeruokite naujienlaiškį ir gaukite specialius pasiūlymus.`,
    access: `Ar galime naudoti jūsų buvimo vietą?
      Programėlė prašo prieigos prie jūsų kontaktų.`,
    none: `Ar jums jau yra 18 metų?
      Ar tikrai ištrinti šį failą?
      Švieži sausainiai ir kava kiekvieną rytą.`,
  },
};
