import type { UsesTexts } from './uses-texts.js';

const all = { yes: 'Godkänn alla', no: 'Neka alla' };
const plain = { yes: 'Godkänn', no: 'Neka' };
const title = 'Vi använder kakor';

export const texts: UsesTexts = {
  missing: {
    failed: [
      {
        title,
        says: ['Den här webbplatsen använder kakor, även från tredje part. Läs mer i vår cookiepolicy.'],
        ...plain,
      },
      {
        title: 'Vi värnar om din integritet',
        says: [
          'Vi och våra 640 partner lagrar och har åtkomst till information på en enhet, såsom cookies och unika identifierare.',
          'Du kan när som helst återkalla ditt samtycke längst ner på sidan.',
        ],
        ...all,
      },
      {
        title: 'Godkänner du cookies?',
        says: [
          'Vi använder cookies och sparar ditt val i sex månader. Ändamålen beskrivs i integritetspolicyn.',
        ],
        ...plain,
      },
      {
        title: 'Cookies',
        says: [
          'Genom att fortsätta surfa godkänner du att vi använder cookies. För mer information, läs vår cookiepolicy.',
        ],
        ...all,
      },
    ],
    passed: [
      {
        title,
        says: ['Vi använder kakor för att veta hur många som besöker oss och vilka artiklar de läser.'],
        ...plain,
      },
      {
        title,
        says: ['Med hjälp av kakor räknar vi besök och visar annonser utifrån det du läser.'],
        ...all,
      },
      {
        title,
        says: ['Den här sajten använder kakor. Du väljer själv vilka.'],
        switches: ['Statistik', 'Personligt anpassade annonser'],
        ...all,
      },
      {
        title: 'Kakor hos Fjällrecepten',
        says: [
          'Med ditt samtycke räknar vi vilka recept som öppnas oftast och kommer ihåg dem du har sparat.',
        ],
        yes: 'Tillåt kakor',
        no: 'Tillåt inte',
      },
      {
        title: 'Dina samtal och vår AI',
        says: ['Får vi träna våra AI-modeller på dina samtal?'],
        yes: 'Ja, tillåt',
        no: 'Tillåt inte',
      },
      { title, says: ['Vi använder cookies i syfte att förbättra din upplevelse.'], ...all },
    ],
    cannotTell: [
      { title, says: ['Vi använder kakor. Vi använder dem aldrig för reklam.'], ...plain },
      {
        title: 'Cookies',
        says: ['Sajten använder cookies. Vi delar inte dina uppgifter med tredje part.'],
        ...all,
      },
    ],
    inOwnWords: [
      { title, says: ['Vi sätter kakor som varnar vår verkstad när ett formulär hänger sig.'], ...plain },
      { title, says: ['Vi använder kakor. Då ser vi på vilken sida folk går vilse.'], ...plain },
      { title, says: ['Våra kakor känner igen robotar och hindrar att någon röstar två gånger.'], ...plain },
    ],
  },
  vague: {
    failed: [
      { title, says: ['Vi använder kakor för att förbättra din användarupplevelse.'], ...all },
      {
        title,
        says: ['Den här webbplatsen använder cookies för att ge dig bättre service. Läs mer.'],
        ...plain,
      },
      {
        title: 'Din integritet',
        says: [
          'Vi och våra partner använder cookies för att optimera webbplatsen och för kommersiella ändamål.',
        ],
        ...all,
      },
      {
        title,
        says: ['Vi använder cookies så att du får den bästa upplevelsen på vår webbplats.'],
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: [
          'Vi använder kakor för att förbättra din upplevelse: vi mäter vilka sidor som besöks och kommer ihåg ditt språk.',
        ],
        ...all,
      },
      {
        title,
        says: ['Kakor hjälper oss att förbättra våra tjänster.'],
        switches: ['Analys', 'Marknadsföring'],
        ...all,
      },
      {
        title,
        says: [
          'Vi använder kakor för att förbättra din upplevelse och för att se i vilket steg formulär överges.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Vi vill ge dig en bättre upplevelse. Därför anpassar vi innehåll och annonser och delar uppgifter med våra partner.',
        ],
        ...all,
      },
    ],
    cannotTell: [],
    inOwnWords: [
      {
        title,
        says: ['Vi använder kakor för att förbättra sajten. Då ser vi var beställningar fastnar.'],
        ...plain,
      },
      {
        title,
        says: ['Vi använder kakor för att förbättra våra tjänster, upptäcka fel och förhindra bedrägerier.'],
        ...plain,
      },
    ],
  },
  fine: {
    failed: [
      {
        title,
        says: ['Den här webbplatsen använder kakor. Du bestämmer om du ger oss ditt samtycke.'],
        print: 'Med dem mäter vi räckvidden och visar reklam utifrån hur du surfar.',
        as: 'small',
        ...all,
      },
      {
        title: 'Nyheter i Lumo',
        says: ['Vi har gjort vår assistent snabbare och vill gärna ha ditt samtycke.'],
        print: 'Dina samtal används för att träna våra AI-modeller.',
        as: 'folded',
        ...plain,
      },
      {
        title: 'Kakor och integritet',
        says: ['Vi bryr oss om din integritet. Godkänner du våra kakor?'],
        print: 'Vi lämnar ut uppgifter om ditt surfande till annonsörer och andra företag.',
        as: 'after',
        ...plain,
      },
      {
        title,
        says: ['På den här sidan använder vi kakor.'],
        print: 'Vi skapar annonsprofiler utifrån dina surfvanor.',
        as: 'pale',
        ...plain,
      },
      {
        title: 'Vi har uppdaterat vår integritetspolicy',
        says: ['Ändringarna träder i kraft den 1 maj.'],
        link: 'Läs integritetspolicyn',
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: ['Med kakor mäter vi sajtens räckvidd och visar reklam.'],
        print: 'Nödvändiga kakor håller dig inloggad och varukorgen full.',
        as: 'small',
        ...all,
      },
      {
        title,
        says: ['Med kakor mäter vi besök och visar personligt anpassade annonser.'],
        print: 'Statistiken och annonserna förklaras i cookiepolicyn.',
        as: 'after',
        ...plain,
      },
      {
        title: 'Vi har uppdaterat vår integritetspolicy',
        says: ['De viktigaste ändringarna: texten är kortare och adressen till vårt nya kontor finns med.'],
        link: 'Läs integritetspolicyn',
        ...plain,
      },
    ],
    cannotTell: [
      {
        title: 'Vi har uppdaterat våra användarvillkor',
        says: ['De nya villkoren träder i kraft den 1 maj.'],
        link: 'Användarvillkor',
        ...plain,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['Med kakor ser vi vilka sidor som öppnas oftast och hur man kommer dit.'],
        print: 'Statistik: Matomo, 13 månader.',
        as: 'small',
        ...plain,
      },
    ],
  },
};
