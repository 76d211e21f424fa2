import type { UsesTexts } from './uses-texts.js';

const all = { yes: 'Accepter alle', no: 'Afvis alle' };
const plain = { yes: 'Accepter', no: 'Afvis' };
const title = 'Cookies';

export const texts: UsesTexts = {
  missing: {
    failed: [
      {
        title: 'Denne hjemmeside bruger cookies',
        says: ['Vi bruger både egne cookies og cookies fra tredjeparter. Læs mere i vores cookiepolitik.'],
        ...plain,
      },
      {
        title: 'Vi passer på dit privatliv',
        says: [
          'Vi og vores 718 partnere gemmer og tilgår oplysninger på din enhed, for eksempel cookies og unikke id’er.',
          'Du kan til enhver tid trække dit samtykke tilbage via linket i bunden af siden.',
        ],
        ...all,
      },
      {
        title: 'Må vi sætte cookies?',
        says: [
          'Vi sætter cookies og husker dit svar i et år. Formålene kan du læse om i vores privatlivspolitik.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Når du klikker videre, accepterer du vores cookies. Du kan finde flere oplysninger i cookiepolitikken.',
        ],
        ...all,
      },
    ],
    passed: [
      {
        title,
        says: ['Vi bruger cookies til at finde ud af, hvor mange der besøger os, og hvad de læser.'],
        ...plain,
      },
      {
        title: 'Om cookies',
        says: ['Cookies hjælper os med at tælle besøg og vise annoncer, der passer til dine interesser.'],
        ...all,
      },
      {
        title,
        says: ['Vi bruger cookies. Vælg selv, hvilke du vil sige ja til.'],
        switches: ['Statistik', 'Målrettet markedsføring'],
        ...all,
      },
      {
        title: 'Cookies hos Klitbageriet',
        says: [
          'Hvis du siger ja, tæller vi, hvilke opskrifter der bliver åbnet mest, og husker dem, du har gemt.',
        ],
        yes: 'Tillad cookies',
        no: 'Tillad ikke',
      },
      {
        title: 'Vores AI og dine beskeder',
        says: ['Må vi bruge dine beskeder til at træne vores AI-modeller?'],
        yes: 'Ja, det må I gerne',
        no: 'Nej tak',
      },
      { title, says: ['Vi bruger cookies med det formål at forbedre din oplevelse.'], ...all },
    ],
    cannotTell: [
      { title, says: ['Vi bruger cookies. De bliver aldrig brugt til reklamer.'], ...plain },
      {
        title,
        says: ['Hjemmesiden bruger cookies. Dine oplysninger videregives ikke til tredjepart.'],
        ...all,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['Vi sætter cookies, som giver vores udviklere besked, når en formular går i stå.'],
        ...plain,
      },
      { title, says: ['Vi bruger cookies. På den måde opdager vi, hvor folk kører fast.'], ...plain },
      {
        title,
        says: ['Vores cookies kender forskel på mennesker og robotter, så ingen kan stemme to gange.'],
        ...plain,
      },
    ],
  },
  vague: {
    failed: [
      { title, says: ['Vi bruger cookies for at give dig en bedre brugeroplevelse.'], ...all },
      {
        title,
        says: ['Dette website anvender cookies til at forbedre vores tjenester. Læs mere her.'],
        ...plain,
      },
      {
        title: 'Dit privatliv',
        says: [
          'Sammen med vores partnere bruger vi cookies til at optimere hjemmesiden og til kommercielle formål.',
        ],
        ...all,
      },
      {
        title,
        says: ['Vi bruger cookies, så du får den bedst mulige oplevelse på vores hjemmeside.'],
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: [
          'Vi bruger cookies for at give dig en bedre oplevelse: vi husker dit sprog og måler, hvilke sider der bliver læst.',
        ],
        ...all,
      },
      {
        title,
        says: ['Cookies hjælper os med at gøre vores tjenester bedre.'],
        switches: ['Analyse', 'Markedsføring'],
        ...all,
      },
      {
        title,
        says: [
          'Vi bruger cookies for at forbedre din oplevelse og for at se, hvor i bestillingen folk giver op.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Vi vil gerne give dig en bedre oplevelse. Derfor tilpasser vi indhold og annoncer og deler oplysninger med vores samarbejdspartnere.',
        ],
        ...all,
      },
    ],
    cannotTell: [],
    inOwnWords: [
      {
        title,
        says: ['Vi bruger cookies til at gøre siden bedre. Så kan vi se, hvor kurven bliver forladt.'],
        ...plain,
      },
      {
        title,
        says: ['Vi bruger cookies til at forbedre vores tjenester, finde fejl og forebygge svindel.'],
        ...plain,
      },
    ],
  },
  fine: {
    failed: [
      {
        title,
        says: ['Denne side bruger cookies. Det er op til dig, om du vil give os dit samtykke.'],
        print: 'Vi bruger dem til at måle trafikken og vise reklamer ud fra det, du kigger på.',
        as: 'small',
        ...all,
      },
      {
        title: 'Nyt fra Lumo',
        says: ['Vores assistent er blevet hurtigere, og vi vil gerne bede om dit samtykke.'],
        print: 'Vi bruger dine samtaler til at træne vores AI-modeller.',
        as: 'folded',
        ...plain,
      },
      {
        title: 'Cookies og privatliv',
        says: ['Dit privatliv er vigtigt for os. Vil du acceptere vores cookies?'],
        print: 'Vi videregiver oplysninger om din adfærd på siden til annoncører og andre virksomheder.',
        as: 'after',
        ...plain,
      },
      {
        title,
        says: ['Vi bruger cookies på denne hjemmeside.'],
        print: 'Ud fra din adfærd på nettet opbygger vi reklameprofiler.',
        as: 'pale',
        ...plain,
      },
      {
        title: 'Vores privatlivspolitik er blevet opdateret',
        says: ['Den nye version gælder fra den 1. maj.'],
        link: 'Læs privatlivspolitikken',
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: ['Vi bruger cookies til at måle trafikken og vise reklamer.'],
        print: 'Nødvendige cookies sørger for, at du forbliver logget ind, og at kurven ikke bliver tømt.',
        as: 'small',
        ...all,
      },
      {
        title,
        says: ['Vi bruger cookies til at måle trafikken og vise målrettede annoncer.'],
        print: 'I cookiepolitikken forklarer vi mere om statistikken og annoncerne.',
        as: 'after',
        ...plain,
      },
      {
        title: 'Vores privatlivspolitik er blevet opdateret',
        says: ['De vigtigste ændringer: politikken er blevet kortere, og vores nye adresse er tilføjet.'],
        link: 'Læs privatlivspolitikken',
        ...plain,
      },
    ],
    cannotTell: [
      {
        title: 'Vi har opdateret vores brugsvilkår',
        says: ['De nye vilkår gælder fra den 1. maj.'],
        link: 'Brugsvilkår',
        ...plain,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['Cookies viser os, hvilke sider der bliver åbnet mest, og hvordan folk finder dem.'],
        print: 'Statistik: Matomo, 13 måneder.',
        as: 'small',
        ...plain,
      },
    ],
  },
};
