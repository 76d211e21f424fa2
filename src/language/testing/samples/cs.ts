import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Přijmout
      Přijmout vše
      Přijmout všechny
      Přijmout všechny cookies
      Přijmout všechny soubory cookie
      Přijímám
      Přijmout a zavřít
      Přijmout a pokračovat
      Souhlasím
      Souhlasím se vším
      Souhlasím a pokračovat
      Souhlasit
      Souhlasit a zavřít
      Souhlas
      Udělit souhlas
      Uděluji souhlas
      Ano, souhlasím
      Povolit
      Povolit vše
      Povolit všechny cookies
      Povolit všechny soubory cookie
      Povoluji
      Akceptovat vše
      Akceptuji
      Zapnout vše
      Vybrat vše a potvrdit
      Potvrdit vše
      OK
      OK, rozumím
      Rozumím
      V pořádku
      Beru na vědomí
      Jasně
      Ano
      Pokračovat
      Pokračovat na web
      Přijmout volitelné cookies
      Souhlasím s podmínkami
      Ano, sdílet data
      Povolit sledování
      Přijmout nové podmínky
      Schválit vše`,
    decline: `Odmítnout
      Odmítnout vše
      Odmítnout všechny
      Odmítnout všechny cookies
      Odmítám
      Odmítám vše
      Zamítnout
      Zamítnout vše
      Nesouhlasím
      Nesouhlasit
      Nepřijímám
      Nepřijmout
      Nepovolit
      Neakceptuji
      Neudělit souhlas
      Ne, děkuji
      Ne, díky
      Ne
      Pouze nezbytné
      Pouze nezbytné cookies
      Jen nezbytné
      Jen nutné
      Přijmout jen nezbytné
      Přijmout pouze nezbytné cookies
      Přijmout nezbytné
      Povolit pouze nezbytné
      Povolit jen nutné
      Použít pouze nezbytné soubory cookie
      Pokračovat s nezbytnými cookies
      Pokračovat pouze s nezbytnými
      Pouze technické cookies
      Pouze technicky nezbytné
      Jen základní
      Pokračovat bez souhlasu
      Pokračovat bez přijetí
      Pokračovat bez cookies
      Zavřít bez souhlasu
      Odmítnout volitelné
      Odmítnout nepovinné cookies
      Odmítnout vše kromě nezbytných
      Odmítnout a zavřít
      Odmítnout souhlas
      Vypnout vše
      Vznést námitku
      Nepoužívat moje data
      Neprodávat moje osobní údaje
      Nesdílet
      Nesledovat
      Nesouhlasím s ničím
      Zakázat vše
      Ne, jen nezbytné`,
    manage: `Nastavení
      Nastavení cookies
      Nastavení souborů cookie
      Nastavení soukromí
      Podrobné nastavení
      Pokročilé nastavení
      Další nastavení
      Nastavit
      Nastavit cookies
      Upravit
      Upravit nastavení
      Upravit předvolby
      Změnit nastavení
      Přizpůsobit
      Spravovat
      Spravovat cookies
      Spravovat předvolby
      Spravovat možnosti
      Spravovat souhlas
      Správa souhlasů
      Předvolby
      Předvolby soukromí
      Více možností
      Další možnosti
      Možnosti
      Vlastní nastavení
      Chci si vybrat
      Vybrat cookies
      Zobrazit podrobnosti
      Zobrazit účely
      Zobrazit předvolby
      Podrobnosti
      Přejít do nastavení
      Ne, upravit
      Nechte mě vybrat
      Personalizovat`,
    save: `Uložit
      Uložit nastavení
      Uložit předvolby
      Uložit a zavřít
      Uložit výběr
      Uložit můj výběr
      Potvrdit výběr
      Potvrdit moje volby
      Potvrdit vybrané
      Povolit výběr
      Povolit vybrané
      Přijmout vybrané
      Přijmout vybrané cookies
      Souhlasím s vybranými
      Souhlasím s výběrem
      Použít výběr
      Použít
      Potvrdit
      Potvrdit nastavení
      Hotovo
      Uložit změny`,
    close: `Zavřít
      Zavřít okno
      Zavřít lištu
      Skrýt
      Zrušit
      Zavřít ×`,
    defer: `Teď ne
      Nyní ne
      Později
      Možná později
      Připomenout později
      Připomeňte mi to později
      Zeptat se později
      Přeskočit
      Prozatím přeskočit
      Rozhodnu se později
      Zatím ne
      Jindy`,
    'policy-link': `Zásady ochrany osobních údajů
      Ochrana osobních údajů
      Ochrana soukromí
      Zásady cookies
      Zásady používání souborů cookie
      Podmínky použití
      Obchodní podmínky
      Více informací
      Více
      Další informace
      Zjistit více
      Dozvědět se více
      Číst více
      Naši partneři
      Seznam partnerů
      Seznam dodavatelů
      Zpracování osobních údajů
      Co jsou cookies?
      O cookies
      Jak používáme cookies
      Jak mohu odmítnout cookies?
      Právní informace
      Zobrazit zásady ochrany soukromí
      Informace o cookies`,
    other: `Koupit
      Do košíku
      Přidat do košíku
      Přihlásit se
      Přihlášení
      Registrovat se
      Vytvořit účet
      Hledat
      Odebírat newsletter
      Přihlásit k odběru
      Odvolat souhlas
      Odvolání souhlasu
      Vzít souhlas zpět
      Odmítnout a předplatit
      Předplatit
      Bez reklam za 49 Kč
      Pokračovat v nákupu
      Stáhnout
      Přidat komentář
      Smazat účet
      Potvrdit objednávku
      Povolání
      Příjmení
      Přijímáme platební karty
      Přijmout pozvánku
      Odmítnout nabídku
      Zpět
      Vybrat jazyk
      Použít filtry
      Sdílet na Facebooku
      Uložit na později
      Úvodní stránka
      Další
      Stavební povolení
      Přijmout nebo odmítnout`,
  },
  toggles: {
    necessary: `Nezbytné
      Nezbytné cookies
      Nezbytně nutné soubory cookie
      Technické cookies
      Nutné`,
    functional: `Funkční
      Funkční cookies
      Preferenční`,
    analytics: `Statistika
      Statistické cookies
      Analytické
      Výkonnostní cookies
      Odesílat hlášení o pádech`,
    marketing: `Marketing
      Marketingové cookies
      Reklamní
      Chci dostávat newsletter
      Sociální sítě
      Obchodní sdělení`,
    personalisation: `Personalizace
      Personalizovaný obsah`,
    training: `Vylepšit model pro všechny
      Používat moje konverzace k trénování modelů AI
      Trénink umělé inteligence`,
    unknown: `Tmavý režim
      Zapamatovat přihlášení
      Zvuk`,
  },
  texts: {
    cookies: `Používáme soubory cookie a podobné technologie.
      Tento web používá cookies k poskytování služeb, personalizaci reklam a analýze návštěvnosti.
      Vážíme si vašeho soukromí. My a naši partneři ukládáme informace v zařízení.
      Díky cookies vám můžeme nabídnout lepší zážitek. S vaším souhlasem je použijeme i pro marketing.`,
    training: `Vaše konverzace mohou být použity k trénování našich modelů.
      Pomozte nám vylepšovat modely AI: povolte využití svého obsahu k tréninku.`,
    terms: `Aktualizovali jsme naše podmínky použití.
      Měníme obchodní podmínky. Nové podmínky vstoupí v platnost 1. května.`,
    marketing: `Chcete dostávat obchodní sdělení o slevách a speciálních nabídkách?
      Přihlaste se k odběru newsletteru a nezmeškejte žádnou akci.`,
    access: `Můžeme použít vaši polohu?
      Povolte nám zasílat vám oznámení`,
    none: `Je vám více než 18 let?
      Smazat tento dokument? Tuto akci nelze vrátit zpět.
      Předehřejte troubu a smíchejte máslo s moukou.`,
  },
};
