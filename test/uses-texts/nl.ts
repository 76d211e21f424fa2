import type { UsesTexts } from './uses-texts.js';

const all = { yes: 'Alles accepteren', no: 'Alles weigeren' };
const plain = { yes: 'Accepteren', no: 'Weigeren' };
const title = 'Cookies op deze website';

export const texts: UsesTexts = {
  missing: {
    failed: [
      {
        title,
        says: ['Deze website maakt gebruik van cookies, ook van derden. Lees meer in ons cookiebeleid.'],
        ...plain,
      },
      {
        title: 'Wij hechten waarde aan je privacy',
        says: [
          'Wij en onze 640 partners slaan informatie op een apparaat op, zoals cookies en unieke kenmerken, en krijgen daar toegang toe.',
          'Je kunt je toestemming altijd weer intrekken onderaan de pagina.',
        ],
        ...all,
      },
      {
        title: 'Gaat u akkoord met cookies?',
        says: [
          'Wij plaatsen cookies en bewaren uw keuze zes maanden. De doeleinden staan in onze privacyverklaring.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Door verder te surfen ga je akkoord met het gebruik van cookies. Voor meer informatie lees je onze cookieverklaring.',
        ],
        ...all,
      },
    ],
    passed: [
      {
        title,
        says: ['Wij gebruiken cookies om te weten hoeveel mensen ons bezoeken en welke artikelen ze lezen.'],
        ...plain,
      },
      {
        title,
        says: ['Met cookies tellen we bezoeken en laten we advertenties zien die passen bij wat u leest.'],
        ...all,
      },
      {
        title,
        says: ['Deze site gebruikt cookies. U kiest zelf welke.'],
        switches: ['Statistieken', 'Gepersonaliseerde advertenties'],
        ...all,
      },
      {
        title: 'Cookies bij Duinrecepten',
        says: [
          'Met jouw toestemming houden we bij welke recepten het vaakst worden geopend en onthouden we welke je hebt bewaard.',
        ],
        yes: 'Cookies toestaan',
        no: 'Niet toestaan',
      },
      {
        title: 'Je gesprekken en onze AI',
        says: ['Mogen we onze AI-modellen trainen met jouw gesprekken?'],
        yes: 'Ja, toestaan',
        no: 'Niet toestaan',
      },
      { title, says: ['We gebruiken cookies om je ervaring te verbeteren.'], ...all },
    ],
    cannotTell: [
      { title, says: ['We gebruiken cookies. We gebruiken ze nooit voor reclame.'], ...plain },
      {
        title: 'Cookies',
        says: ['Deze site gebruikt cookies. We delen je gegevens niet met derden.'],
        ...all,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['We plaatsen cookies die onze werkplaats waarschuwen als een formulier vastloopt.'],
        ...plain,
      },
      { title, says: ['We gebruiken cookies. Zo zien we op welke pagina mensen verdwalen.'], ...plain },
      {
        title,
        says: ['Onze cookies herkennen robots en voorkomen dat iemand twee keer stemt.'],
        ...plain,
      },
    ],
  },
  vague: {
    failed: [
      { title, says: ['Wij gebruiken cookies om uw gebruikservaring te verbeteren.'], ...all },
      {
        title,
        says: ['Deze website gebruikt cookies om je een betere service te bieden. Meer weten?'],
        ...plain,
      },
      {
        title: 'Jouw privacy',
        says: [
          'Wij en onze partners gebruiken cookies om onze website te optimaliseren en voor commerciële doeleinden.',
        ],
        ...all,
      },
      {
        title,
        says: ['We plaatsen cookies zodat je de beste ervaring op onze website krijgt.'],
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: [
          'We gebruiken cookies om je ervaring te verbeteren: we meten welke pagina’s worden bezocht en onthouden je taal.',
        ],
        ...all,
      },
      {
        title,
        says: ['Cookies helpen ons om onze diensten te verbeteren.'],
        switches: ['Analytisch', 'Marketing'],
        ...all,
      },
      {
        title,
        says: [
          'We gebruiken cookies om je ervaring te verbeteren en om te zien bij welke stap mensen afhaken.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'We willen je een betere ervaring bieden. Daarvoor personaliseren we inhoud en advertenties en delen we gegevens met onze partners.',
        ],
        ...all,
      },
    ],
    cannotTell: [],
    inOwnWords: [
      {
        title,
        says: ['We gebruiken cookies om onze site te verbeteren. Zo zien we waar bestellingen vastlopen.'],
        ...plain,
      },
      {
        title,
        says: [
          'We gebruiken cookies om onze diensten te verbeteren, storingen op te sporen en fraude te voorkomen.',
        ],
        ...plain,
      },
    ],
  },
  fine: {
    failed: [
      {
        title,
        says: ['Deze website gebruikt cookies. U beslist of u ons toestemming geeft.'],
        print: 'Daarmee meten we het bereik en tonen we reclame op basis van uw surfgedrag.',
        as: 'small',
        ...all,
      },
      {
        title: 'Nieuw bij Lumo',
        says: ['We hebben onze assistent sneller gemaakt en vragen graag je toestemming.'],
        print: 'Je gesprekken worden gebruikt om onze AI-modellen te trainen.',
        as: 'folded',
        yes: 'Accepteren',
        no: 'Weigeren',
      },
      {
        title: 'Cookies en privacy',
        says: ['Wij geven om je privacy. Accepteer je onze cookies?'],
        print: 'We geven je surfgegevens door aan adverteerders en andere bedrijven.',
        as: 'after',
        ...plain,
      },
      {
        title,
        says: ['Op deze pagina gebruiken we cookies.'],
        print: 'Op basis van je surfgedrag stellen we advertentieprofielen op.',
        as: 'pale',
        ...plain,
      },
      {
        title: 'We hebben ons privacybeleid gewijzigd',
        says: ['De wijzigingen gaan in op 1 mei.'],
        link: 'Lees het privacybeleid',
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: ['Met cookies meten we het bereik van de site en tonen we reclame.'],
        print: 'Noodzakelijke cookies houden u ingelogd en uw winkelmandje gevuld.',
        as: 'small',
        ...all,
      },
      {
        title,
        says: ['Met cookies meten we de bezoeken en tonen we gepersonaliseerde advertenties.'],
        print: 'De statistieken en de advertenties worden uitgelegd in het cookiebeleid.',
        as: 'after',
        ...plain,
      },
      {
        title: 'We hebben ons privacybeleid gewijzigd',
        says: [
          'Dit zijn de belangrijkste wijzigingen: de tekst is korter en het adres van ons nieuwe kantoor staat erin.',
        ],
        link: 'Lees het privacybeleid',
        ...plain,
      },
    ],
    cannotTell: [
      {
        title: 'We hebben onze gebruiksvoorwaarden gewijzigd',
        says: ['De nieuwe voorwaarden gaan in op 1 mei.'],
        link: 'Gebruiksvoorwaarden',
        ...plain,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['Met cookies zien we welke pagina’s het vaakst worden geopend en hoe men daar komt.'],
        print: 'Statistieken: Matomo, 13 maanden.',
        as: 'small',
        ...plain,
      },
    ],
  },
};
