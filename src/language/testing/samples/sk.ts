import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Prijať
      Prijať všetko
      Prijať všetky
      Prijať všetky cookies
      Prijať všetky súbory cookie
      Prijímam
      Prijať a zavrieť
      Prijať a pokračovať
      Súhlasím
      Súhlasím so všetkým
      Súhlasím a pokračovať
      Súhlasiť
      Súhlas
      Udeliť súhlas
      Udeľujem súhlas
      Áno, súhlasím
      Povoliť
      Povoliť všetko
      Povoliť všetky
      Povoliť všetky súbory cookie
      Povoľujem
      Akceptovať
      Akceptovať všetko
      Akceptujem
      Akceptovať všetky cookies
      Zapnúť všetko
      Vybrať všetko a potvrdiť
      Potvrdiť všetko
      OK
      OK, rozumiem
      Rozumiem
      V poriadku
      Beriem na vedomie
      Jasné
      Áno
      Pokračovať
      Prijať voliteľné cookies
      Súhlasím s podmienkami
      Áno, zdieľať údaje
      Povoliť sledovanie
      Schváliť všetko`,
    decline: `Odmietnuť
      Odmietnuť všetko
      Odmietnuť všetky
      Odmietnuť všetky cookies
      Odmietam
      Zamietnuť
      Zamietnuť všetko
      Nesúhlasím
      Nesúhlasiť
      Neprijímam
      Neprijať
      Nepovoliť
      Neakceptujem
      Neudeliť súhlas
      Nie, ďakujem
      Nie, vďaka
      Nie
      Len nevyhnutné
      Iba nevyhnutné
      Iba nevyhnutné cookies
      Len nevyhnutné súbory cookie
      Prijať iba nevyhnutné
      Prijať len nevyhnutné cookies
      Prijať nevyhnutné
      Povoliť iba nevyhnutné
      Povoliť len potrebné
      Použiť iba nevyhnutné súbory cookie
      Pokračovať s nevyhnutnými cookies
      Iba technické cookies
      Len základné
      Pokračovať bez súhlasu
      Pokračovať bez prijatia
      Pokračovať bez cookies
      Zavrieť bez súhlasu
      Odmietnuť voliteľné
      Odmietnuť nepovinné cookies
      Odmietnuť všetko okrem nevyhnutných
      Odmietnuť a zavrieť
      Odmietnuť súhlas
      Vypnúť všetko
      Namietať
      Nepoužívať moje údaje
      Nepredávať moje osobné údaje
      Nezdieľať
      Nesledovať
      Zakázať všetko
      Nie, iba nevyhnutné`,
    manage: `Nastavenia
      Nastavenia cookies
      Nastavenie cookies
      Nastavenia súborov cookie
      Nastavenia súkromia
      Podrobné nastavenia
      Pokročilé nastavenia
      Ďalšie nastavenia
      Nastaviť
      Nastaviť cookies
      Upraviť
      Upraviť nastavenia
      Zmeniť nastavenia
      Prispôsobiť
      Prispôsobiť nastavenia
      Spravovať
      Spravovať cookies
      Spravovať predvoľby
      Spravovať možnosti
      Spravovať súhlas
      Správa súhlasov
      Predvoľby
      Viac možností
      Ďalšie možnosti
      Možnosti
      Vlastné nastavenia
      Chcem si vybrať
      Zobraziť podrobnosti
      Zobraziť účely
      Zobraziť predvoľby
      Podrobnosti
      Prejsť do nastavení
      Nie, upraviť
      Nechajte ma vybrať`,
    save: `Uložiť
      Uložiť nastavenia
      Uložiť predvoľby
      Uložiť a zavrieť
      Uložiť výber
      Uložiť môj výber
      Potvrdiť výber
      Potvrdiť moje voľby
      Potvrdiť vybrané
      Povoliť výber
      Povoliť vybrané
      Prijať vybrané
      Prijať vybrané cookies
      Akceptovať vybrané
      Súhlasím s vybranými
      Použiť výber
      Použiť
      Potvrdiť
      Potvrdiť nastavenia
      Hotovo
      Uložiť zmeny`,
    close: `Zavrieť
      Zatvoriť
      Zavrieť okno
      Zatvoriť lištu
      Skryť
      Zrušiť
      Zatvoriť ×`,
    defer: `Teraz nie
      Nie teraz
      Neskôr
      Možno neskôr
      Pripomenúť neskôr
      Pripomeňte mi to neskôr
      Opýtať sa neskôr
      Preskočiť
      Zatiaľ preskočiť
      Rozhodnem sa neskôr
      Zatiaľ nie
      Inokedy`,
    'policy-link': `Zásady ochrany osobných údajov
      Ochrana osobných údajov
      Ochrana súkromia
      Zásady používania cookies
      Zásady používania súborov cookie
      Podmienky používania
      Obchodné podmienky
      Všeobecné obchodné podmienky
      Viac informácií
      Viac
      Ďalšie informácie
      Zistiť viac
      Dozvedieť sa viac
      Čítať viac
      Naši partneri
      Zoznam partnerov
      Zoznam dodávateľov
      Spracúvanie osobných údajov
      Čo sú cookies?
      O cookies
      Ako používame cookies
      Ako môžem odmietnuť cookies?
      Právne informácie
      Zobraziť zásady ochrany súkromia`,
    other: `Kúpiť
      Do košíka
      Pridať do košíka
      Prihlásiť sa
      Prihlásenie
      Registrovať sa
      Vytvoriť účet
      Hľadať
      Odoberať newsletter
      Odvolať súhlas
      Odvolanie súhlasu
      Vziať súhlas späť
      Odmietnuť a predplatiť
      Predplatiť
      Bez reklám za 2,99 €
      Pokračovať v nákupe
      Stiahnuť
      Pridať komentár
      Zmazať účet
      Potvrdiť objednávku
      Povolanie
      Priezvisko
      Prijímame platobné karty
      Prijať pozvánku
      Odmietnuť ponuku
      Späť
      Vybrať jazyk
      Použiť filtre
      Zdieľať na Facebooku
      Uložiť na neskôr
      Domov
      Ďalej
      Stavebné povolenie
      Prijať alebo odmietnuť`,
  },
  toggles: {
    necessary: `Nevyhnutné
      Nevyhnutné cookies
      Nevyhnutne potrebné súbory cookie
      Technické cookies
      Potrebné`,
    functional: `Funkčné
      Funkčné cookies
      Preferenčné`,
    analytics: `Štatistika
      Štatistické cookies
      Analytické
      Výkonnostné cookies
      Odosielať hlásenia o zlyhaní`,
    marketing: `Marketing
      Marketingové cookies
      Reklamné
      Chcem dostávať newsletter
      Sociálne siete
      Obchodné oznámenia`,
    personalisation: `Personalizácia
      Personalizovaný obsah`,
    training: `Vylepšiť model pre všetkých
      Používať moje konverzácie na trénovanie modelov AI
      Tréning umelej inteligencie`,
    unknown: `Tmavý režim
      Zapamätať prihlásenie
      Zvuk`,
  },
  texts: {
    cookies: `Používame súbory cookie a podobné technológie.
      Táto webová stránka používa cookies na poskytovanie služieb, personalizáciu reklám a analýzu návštevnosti.
      Vážime si vaše súkromie. My a naši partneri ukladáme informácie v zariadení.
      Vďaka cookies vám môžeme ponúknuť lepší zážitok. S vaším súhlasom ich použijeme aj na marketing.`,
    training: `Vaše konverzácie môžu byť použité na trénovanie našich modelov.
      Pomôžte nám vylepšovať modely AI: povoľte využitie svojho obsahu na tréning.`,
    terms: `Aktualizovali sme naše podmienky používania.
      Meníme obchodné podmienky. Nové podmienky nadobudnú platnosť 1. mája.`,
    marketing: `Chcete dostávať obchodné oznámenia o zľavách a špeciálnych ponukách?
      Prihláste sa na odber newslettera a nezmeškajte žiadnu akciu.`,
    access: `Môžeme použiť vašu polohu?
      Povoľte nám zasielať vám upozornenia`,
    none: `Máte viac ako 18 rokov?
      Zmazať tento dokument? Túto akciu nie je možné vrátiť späť.
      Predhrejte rúru a zmiešajte maslo s múkou.`,
  },
};
