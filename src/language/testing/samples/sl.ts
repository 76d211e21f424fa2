import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Sprejmi
      Sprejmi vse
      Sprejmi vse piškotke
      Sprejmem
      Sprejmem vse
      Sprejmi in zapri
      Sprejmi in nadaljuj
      Sprejmite vse
      Sprejemam
      Sprejeti
      Strinjam se
      Strinjam se z vsemi
      Strinjam se in nadaljujem
      Da, strinjam se
      Soglašam
      Soglašam z vsemi
      Privolim
      Dovoli
      Dovoli vse
      Dovoli vse piškotke
      Dovolim
      Dovolim vse
      Dovoli piškotke
      Omogoči vse
      Vklopi vse
      Izberi vse in potrdi
      Potrdi vse
      Podaj soglasje
      V redu
      OK
      OK, razumem
      Razumem
      Da
      Nadaljuj
      Sprejmi izbirne piškotke
      Sprejmi dodatne piškotke
      Strinjam se s pogoji
      Da, deli moje podatke
      Dovoli sledenje`,
    decline: `Zavrni
      Prenehajte uporabljati piškotke
      Zavrni vse
      Zavrni vse piškotke
      Zavrnem
      Zavračam
      Zavrniti
      Ne strinjam se
      Ne soglašam
      Ne sprejmem
      Ne sprejmi
      Ne sprejemam
      Ne dovoli
      Ne dovolim
      Ne privolim
      Ne, hvala
      Ne
      Samo nujni
      Samo nujni piškotki
      Samo nujne
      Le nujni piškotki
      Zgolj obvezni piškotki
      Samo obvezni
      Sprejmi samo nujne
      Sprejmi samo nujne piškotke
      Sprejmi nujne
      Dovoli samo nujne piškotke
      Dovoli le potrebne
      Uporabi samo nujne piškotke
      Uporabi nujne
      Nadaljuj samo z nujnimi
      Nadaljuj z nujnimi piškotki
      Samo tehnično potrebni
      Nadaljuj brez strinjanja
      Nadaljuj brez soglasja
      Nadaljuj brez sprejemanja
      Nadaljuj brez privolitve
      Nadaljuj brez piškotkov
      Zapri brez soglasja
      Zavrni neobvezne
      Zavrni neobvezne piškotke
      Zavrni izbirne piškotke
      Zavrni vse razen nujnih
      Zavrni in zapri
      Zavrni soglasje
      Izklopi vse
      Onemogoči vse
      Ugovarjam
      Ne uporabljaj mojih podatkov
      Ne prodajajte mojih osebnih podatkov
      Ne deli
      Ne sledi
      Ne, samo nujni`,
    manage: `Nastavitve
      Nastavitve piškotkov
      Nastavitve zasebnosti
      Podrobne nastavitve
      Napredne nastavitve
      Več nastavitev
      Nastavi
      Nastavi piškotke
      Prilagodi
      Prilagodi nastavitve
      Prilagodite izbiro
      Po meri
      Spremeni nastavitve
      Uredi nastavitve
      Upravljaj
      Upravljaj piškotke
      Upravljaj možnosti
      Upravljaj soglasja
      Upravljanje piškotkov
      Upravljanje soglasij
      Upravljanje nastavitev
      Možnosti
      Več možnosti
      Pokaži podrobnosti
      Prikaži namene
      Prikaži nastavitve
      Podrobnosti
      Želim izbrati
      Izberi piškotke
      Pojdi na nastavitve
      Ne, prilagodi
      Preference
      Personaliziraj`,
    save: `Shrani
      Shranjevanje izbire
      Shrani nastavitve
      Shrani in zapri
      Shrani izbiro
      Shrani mojo izbiro
      Shrani izbrano
      Potrdi izbiro
      Potrdi mojo izbiro
      Potrdi izbrane
      Dovoli izbiro
      Dovoli izbrane
      Sprejmi izbrane
      Sprejmi izbrane piškotke
      Strinjam se z izbranimi
      Uporabi izbrane
      Potrdi
      Potrdi nastavitve
      Končano
      Shrani spremembe`,
    close: `Zapri
      Zapri okno
      Zapri obvestilo
      Skrij
      Prekliči
      Zapri ×`,
    defer: `Ne zdaj
      Zdaj ne
      Pozneje
      Kasneje
      Morda pozneje
      Mogoče kasneje
      Opomni me pozneje
      Spomni me kasneje
      Vprašaj pozneje
      Preskoči
      Za zdaj preskoči
      Odločil se bom pozneje
      Še ne`,
    'policy-link': `Politika zasebnosti
      Pravilnik o zasebnosti
      Politika piškotkov
      Varstvo osebnih podatkov
      Varovanje zasebnosti
      Izjava o zasebnosti
      Pogoji uporabe
      Splošni pogoji
      Pogoji poslovanja
      Več informacij
      Več o piškotkih
      Več
      Izvedi več
      Izvedite več
      Preberi več
      Preberite več
      Naši partnerji
      Seznam partnerjev
      Seznam ponudnikov
      Pravno obvestilo
      Kaj so piškotki?
      O piškotkih
      Kako uporabljamo piškotke
      Kako lahko zavrnem piškotke?
      Preberi politiko zasebnosti`,
    other: `Kupi
      Kupi zdaj
      Dodaj v košarico
      V košarico
      Prijava
      Prijavi se
      Registracija
      Ustvari račun
      Išči
      Prijava na e-novice
      Naroči se na novice
      Prekliči soglasje
      Preklic soglasja
      Umakni soglasje
      Zavrni in se naroči
      Naročnina
      Brez oglasov za 2,99 €
      Nadaljuj z nakupom
      Prenesi
      Dodaj komentar
      Izbriši račun
      Potrdi naročilo
      Sprejemna pisarna
      Dovolj
      Gradbeno dovoljenje
      Sprejemamo plačilne kartice
      Sprejmi povabilo
      Zavrni ponudbo
      Nazaj
      Izberi jezik
      Uporabi filtre
      Deli na Facebooku
      Shrani za pozneje
      Domov
      Sprejmi ali zavrni`,
  },
  toggles: {
    necessary: `Nujni
      Nujni piškotki
      Nujno potrebni piškotki
      Obvezni piškotki
      Tehnični piškotki`,
    functional: `Funkcionalni
      Funkcionalni piškotki
      Funkcijski piškotki`,
    analytics: `Statistika
      Statistični piškotki
      Analitični piškotki
      Piškotki za merjenje učinkovitosti
      Pošiljaj poročila o sesutjih`,
    marketing: `Trženje
      Trženjski piškotki
      Oglaševalski piškotki
      Želim prejemati e-novice
      Družbena omrežja
      Marketing`,
    personalisation: `Personalizacija
      Prilagojena vsebina`,
    training: `Izboljšaj model za vse
      Uporabi moje pogovore za učenje modelov UI
      Usposabljanje umetne inteligence`,
    unknown: `Temni način
      Zapomni si me
      Zvok`,
  },
  texts: {
    cookies: `Uporabljamo piškotke in podobne tehnologije.
      To spletno mesto uporablja piškotke za zagotavljanje boljše uporabniške izkušnje in spremljanje statistike.
      Cenimo vašo zasebnost. Mi in naši partnerji shranjujemo informacije v napravi.
      Z vašim soglasjem bomo piškotke uporabili tudi za oglaševanje.`,
    training: `Vaši pogovori se lahko uporabijo za učenje naših modelov.
      Pomagajte nam izboljšati modele UI: dovolite uporabo svoje vsebine za usposabljanje.`,
    terms: `Posodobili smo naše pogoje uporabe.
      Spreminjamo splošne pogoje. Novi pogoji začnejo veljati 1. maja.`,
    marketing: `Želite prejemati obvestila o popustih in posebnih ponudbah?
      Prijavite se na e-novice in ostanite na tekočem.`,
    access: `Ali lahko uporabimo vašo lokacijo?
      Dovolite nam pošiljanje potisnih obvestil`,
    none: `Ste starejši od 18 let?
      Izbrisati to datoteko? Tega dejanja ni mogoče razveljaviti.
      Predgrejte pečico in zmešajte maslo z moko.`,
  },
};
