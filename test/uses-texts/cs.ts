import type { UsesTexts } from './uses-texts.js';

const all = { yes: 'Přijmout vše', no: 'Odmítnout vše' };
const plain = { yes: 'Souhlasím', no: 'Nesouhlasím' };
const title = 'Soubory cookie';

export const texts: UsesTexts = {
  missing: {
    failed: [
      {
        title,
        says: [
          'Tento web používá soubory cookie, včetně cookies třetích stran. Více se dozvíte v zásadách používání cookies.',
        ],
        ...plain,
      },
      {
        title: 'Na vašem soukromí nám záleží',
        says: [
          'My a našich 640 partnerů ukládáme informace do vašeho zařízení, například cookies a jedinečné identifikátory, a přistupujeme k nim.',
          'Souhlas můžete kdykoli odvolat v patičce stránky.',
        ],
        ...all,
      },
      {
        title: 'Povolíte nám cookies?',
        says: [
          'Používáme cookies a vaši volbu si pamatujeme šest měsíců. Účely popisujeme v zásadách ochrany osobních údajů.',
        ],
        ...plain,
      },
      {
        title: 'Cookies',
        says: [
          'Dalším procházením webu souhlasíte s používáním cookies. Podrobnosti najdete v informacích o cookies.',
        ],
        ...all,
      },
    ],
    passed: [
      {
        title,
        says: ['Cookies používáme, abychom věděli, kolik lidí k nám chodí a které články čtou.'],
        ...plain,
      },
      {
        title,
        says: ['Pomocí cookies počítáme návštěvy a zobrazujeme reklamu podle toho, co čtete.'],
        ...all,
      },
      {
        title,
        says: ['Tyto stránky používají cookies. Které to budou, záleží na vás.'],
        switches: ['Statistika', 'Reklama na míru'],
        ...all,
      },
      {
        title: 'Cookies v Horské kuchařce',
        says: [
          'S vaším souhlasem sledujeme, které recepty se otevírají nejčastěji, a pamatujeme si ty uložené.',
        ],
        yes: 'Povolit cookies',
        no: 'Nepovolit',
      },
      {
        title: 'Vaše konverzace a naše umělá inteligence',
        says: ['Můžeme na vašich konverzacích trénovat své modely AI?'],
        yes: 'Ano, povolit',
        no: 'Nepovolit',
      },
      { title, says: ['Cookies používáme za účelem zlepšení uživatelského zážitku.'], ...all },
    ],
    cannotTell: [
      { title, says: ['Používáme cookies. K reklamě je nikdy nevyužíváme.'], ...plain },
      {
        title: 'Cookies',
        says: ['Tento web používá cookies. Vaše údaje nesdílíme s třetími stranami.'],
        ...all,
      },
    ],
    inOwnWords: [
      { title, says: ['Ukládáme cookies, které upozorní naši dílnu, když se zasekne formulář.'], ...plain },
      { title, says: ['Používáme cookies. Vidíme díky nim, na které stránce lidé bloudí.'], ...plain },
      { title, says: ['Naše cookies poznají roboty a zabrání tomu, aby někdo hlasoval dvakrát.'], ...plain },
    ],
  },
  vague: {
    failed: [
      { title, says: ['Používáme cookies, abychom vám zpříjemnili prohlížení webu.'], ...all },
      {
        title,
        says: ['Tento web používá soubory cookie k poskytování lepších služeb. Více informací.'],
        ...plain,
      },
      {
        title: 'Vaše soukromí',
        says: ['My i naši partneři používáme cookies k vylepšování webu a k marketingovým účelům.'],
        ...all,
      },
      {
        title,
        says: ['Cookies používáme proto, abyste si naše stránky co nejlépe užili.'],
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: [
          'Cookies používáme ke zlepšení uživatelského zážitku: měříme, které stránky navštěvujete, a pamatujeme si váš jazyk.',
        ],
        ...all,
      },
      {
        title,
        says: ['Cookies nám pomáhají zlepšovat naše služby.'],
        switches: ['Analytické', 'Marketingové'],
        ...all,
      },
      {
        title,
        says: [
          'Cookies používáme ke zlepšování webu a abychom viděli, ve kterém kroku lidé opouštějí formuláře.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Chceme vám nabídnout lepší zážitek. Proto přizpůsobujeme obsah i reklamy a sdílíme údaje s našimi partnery.',
        ],
        ...all,
      },
    ],
    cannotTell: [],
    inOwnWords: [
      {
        title,
        says: ['Cookies používáme k vylepšování webu. Vidíme díky nim, kde objednávky uváznou.'],
        ...plain,
      },
      {
        title,
        says: ['Cookies používáme ke zlepšování služeb, odhalování chyb a předcházení podvodům.'],
        ...plain,
      },
    ],
  },
  fine: {
    failed: [
      {
        title,
        says: ['Tento web používá cookies. Je na vás, jestli nám dáte souhlas.'],
        print: 'Měříme jimi návštěvnost a zobrazujeme reklamu podle toho, co si prohlížíte.',
        as: 'small',
        ...all,
      },
      {
        title: 'Novinky v aplikaci Lumo',
        says: ['Náš asistent je teď rychlejší. Prosíme o váš souhlas.'],
        print: 'Vaše konverzace použijeme k trénování našich modelů umělé inteligence.',
        as: 'folded',
        ...plain,
      },
      {
        title: 'Cookies a soukromí',
        says: ['Na vašem soukromí nám záleží. Souhlasíte s našimi cookies?'],
        print: 'Údaje o vašem prohlížení předáváme inzerentům a dalším společnostem.',
        as: 'after',
        ...plain,
      },
      {
        title,
        says: ['Na těchto stránkách používáme cookies.'],
        print: 'Na základě vašeho chování na webu vytváříme reklamní profily.',
        as: 'pale',
        ...plain,
      },
      {
        title: 'Aktualizovali jsme zásady ochrany osobních údajů',
        says: ['Změny vstoupí v platnost 1. května.'],
        link: 'Přečíst zásady ochrany osobních údajů',
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: ['Pomocí cookies měříme návštěvnost webu a zobrazujeme reklamu.'],
        print: 'Díky nezbytným cookies zůstanete přihlášeni a nepřijdete o obsah košíku.',
        as: 'small',
        ...all,
      },
      {
        title,
        says: ['Pomocí cookies měříme návštěvy a zobrazujeme personalizovanou reklamu.'],
        print: 'Statistiku i reklamu vysvětlujeme v zásadách používání cookies.',
        as: 'after',
        ...plain,
      },
      {
        title: 'Aktualizovali jsme zásady ochrany osobních údajů',
        says: ['Co se mění: text je kratší a obsahuje adresu naší nové kanceláře.'],
        link: 'Přečíst zásady ochrany osobních údajů',
        ...plain,
      },
    ],
    cannotTell: [
      {
        title: 'Aktualizovali jsme obchodní podmínky',
        says: ['Nové podmínky platí od 1. května.'],
        link: 'Obchodní podmínky',
        ...plain,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['Díky cookies víme, které stránky se otevírají nejčastěji a odkud na ně lidé přicházejí.'],
        print: 'Statistika: Matomo, 13 měsíců.',
        as: 'small',
        ...plain,
      },
    ],
  },
};
