import type { UsesTexts } from './uses-texts.js';

const all = { yes: 'Godta alle', no: 'Avvis alle' };
const plain = { yes: 'Godta', no: 'Avslå' };
const title = 'Vi bruker informasjonskapsler';

export const texts: UsesTexts = {
  missing: {
    failed: [
      {
        title,
        says: [
          'Nettstedet benytter informasjonskapsler, både våre egne og andres. Mer informasjon finner du i personvernerklæringen.',
        ],
        ...plain,
      },
      {
        title: 'Personvernet ditt er viktig for oss',
        says: [
          'Vi og våre 702 partnere lagrer og henter informasjon på enheten din, som informasjonskapsler og unike identifikatorer.',
          'Du kan når som helst trekke tilbake samtykket nederst på siden.',
        ],
        ...all,
      },
      {
        title: 'Godtar du informasjonskapsler?',
        says: [
          'Vi bruker informasjonskapsler og husker svaret ditt i seks måneder. Formålene er beskrevet i personvernerklæringen.',
        ],
        ...plain,
      },
      {
        title: 'Cookies',
        says: ['Ved å fortsette godtar du at vi bruker cookies. Les mer om cookies i erklæringen vår.'],
        ...all,
      },
    ],
    passed: [
      {
        title,
        says: [
          'Vi bruker informasjonskapsler for å finne ut hvor mange som besøker oss og hvilke saker de leser.',
        ],
        ...plain,
      },
      {
        title: 'Cookies',
        says: ['Ved hjelp av cookies teller vi besøk og viser annonser basert på det du leser.'],
        ...all,
      },
      {
        title,
        says: ['Her brukes informasjonskapsler. Du bestemmer selv hvilke.'],
        switches: ['Statistikk', 'Persontilpassede annonser'],
        ...all,
      },
      {
        title: 'Informasjonskapsler på Fjordmat',
        says: [
          'Hvis du sier ja, teller vi hvilke oppskrifter som åpnes oftest, og husker dem du har lagret.',
        ],
        yes: 'Tillat informasjonskapsler',
        no: 'Ikke tillat',
      },
      {
        title: 'Samtalene dine og KI-en vår',
        says: ['Kan vi bruke samtalene dine til å trene KI-modellene våre?'],
        yes: 'Ja, tillat',
        no: 'Ikke tillat',
      },
      { title, says: ['Vi bruker informasjonskapsler for å gjøre opplevelsen din bedre.'], ...all },
    ],
    cannotTell: [
      { title, says: ['Vi bruker informasjonskapsler. Vi bruker dem aldri til reklame.'], ...plain },
      {
        title: 'Cookies',
        says: ['Nettsiden bruker cookies. Vi deler ikke opplysningene dine med noen.'],
        ...all,
      },
    ],
    inOwnWords: [
      {
        title,
        says: [
          'Vi setter informasjonskapsler som sier fra til utviklerne våre når et skjema henger seg opp.',
        ],
        ...plain,
      },
      { title, says: ['Vi bruker informasjonskapsler. Da ser vi hvor folk går seg bort.'], ...plain },
      {
        title,
        says: ['Informasjonskapslene våre avslører roboter og hindrer at noen stemmer to ganger.'],
        ...plain,
      },
    ],
  },
  vague: {
    failed: [
      { title, says: ['Vi bruker informasjonskapsler for å forbedre brukeropplevelsen.'], ...all },
      {
        title: 'Cookies',
        says: ['Denne nettsiden bruker cookies for å gi deg bedre service. Finn ut mer.'],
        ...plain,
      },
      {
        title: 'Ditt personvern',
        says: [
          'Vi og partnerne våre bruker informasjonskapsler for å optimalisere nettstedet og til kommersielle formål.',
        ],
        ...all,
      },
      {
        title,
        says: ['Vi bruker informasjonskapsler slik at du skal få en best mulig opplevelse hos oss.'],
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: [
          'Vi bruker informasjonskapsler for å gi deg en bedre opplevelse: vi husker språket ditt og måler hvilke sider som besøkes.',
        ],
        ...all,
      },
      {
        title,
        says: ['Informasjonskapsler hjelper oss å forbedre tjenestene våre.'],
        switches: ['Analyse', 'Markedsføring'],
        ...all,
      },
      {
        title,
        says: [
          'Vi bruker informasjonskapsler for å forbedre opplevelsen din og for å se hvor i skjemaet folk gir opp.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Vi ønsker å gi deg en bedre opplevelse. Derfor tilpasser vi innhold og annonser, og deler opplysninger med partnerne våre.',
        ],
        ...all,
      },
    ],
    cannotTell: [],
    inOwnWords: [
      {
        title,
        says: [
          'Vi bruker informasjonskapsler for å forbedre nettstedet. Slik ser vi hvor bestillinger stopper opp.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Vi bruker informasjonskapsler for å forbedre tjenestene våre, oppdage feil og hindre svindel.',
        ],
        ...plain,
      },
    ],
  },
  fine: {
    failed: [
      {
        title,
        says: ['Dette nettstedet bruker informasjonskapsler. Du velger selv om du vil samtykke.'],
        print: 'Vi bruker dem til å måle trafikken og vise reklame ut fra hva du leser.',
        as: 'small',
        ...all,
      },
      {
        title: 'Nytt i Lumo',
        says: ['Assistenten vår har blitt raskere, og vi ber om ditt samtykke.'],
        print: 'Samtalene dine brukes til å trene KI-modellene våre.',
        as: 'folded',
        ...plain,
      },
      {
        title: 'Cookies og personvern',
        says: ['Vi tar personvern på alvor. Godtar du informasjonskapslene våre?'],
        print: 'Vi gir opplysninger om hva du gjør på nettet videre til annonsører og andre selskaper.',
        as: 'after',
        ...plain,
      },
      {
        title,
        says: ['På disse sidene brukes informasjonskapsler.'],
        print: 'Vi lager annonseprofiler basert på surfevanene dine.',
        as: 'pale',
        ...plain,
      },
      {
        title: 'Vi har oppdatert personvernerklæringen',
        says: ['Endringene trer i kraft 1. mai.'],
        link: 'Les personvernerklæringen',
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: ['Vi bruker informasjonskapsler til å måle trafikken og vise reklame.'],
        print: 'Nødvendige informasjonskapsler holder deg innlogget og tar vare på handlekurven.',
        as: 'small',
        ...all,
      },
      {
        title,
        says: ['Vi bruker informasjonskapsler til å måle trafikken og vise persontilpassede annonser.'],
        print: 'Statistikken og annonsene er nærmere forklart i personvernerklæringen.',
        as: 'after',
        ...plain,
      },
      {
        title: 'Vi har oppdatert personvernerklæringen',
        says: ['Dette er nytt: teksten er kortere, og adressen til det nye kontoret vårt er lagt til.'],
        link: 'Les personvernerklæringen',
        ...plain,
      },
    ],
    cannotTell: [
      {
        title: 'Vi har endret brukervilkårene',
        says: ['De nye vilkårene gjelder fra 1. mai.'],
        link: 'Brukervilkår',
        ...plain,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['Med informasjonskapsler ser vi hvilke sider som åpnes oftest, og hvor folk kommer fra.'],
        print: 'Statistikk: Matomo, 13 måneder.',
        as: 'small',
        ...plain,
      },
    ],
  },
};
