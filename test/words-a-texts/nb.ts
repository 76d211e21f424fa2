import type { Texts } from './texts.js';

export const texts: Texts = {
  purposes: 'Vi bruker informasjonskapsler for å måle trafikken og vise tilpasset reklame.',
  accept: 'Godta alle',
  agree: 'Jeg samtykker',
  reject: 'Avvis alle',
  manage: 'Administrer informasjonskapsler',
  save: 'Lagre valgene mine',
  later: 'Ikke nå',
  ok: 'Jeg forstår',
  statistics: 'Statistikk',
  advertising: 'Markedsføring',
  all: 'Alle formål',
  acceptStatistics: 'Godta statistikk',
  saveAndAcceptAll: 'Lagre og godta alle',
  veiled: 'Avslå ikke-nødvendige formål',
  goingOnAgrees: 'Ved å bruke nettstedet videre godtar du at vi bruker informasjonskapsler.',
  goingOnLeavesOff: 'Går du videre uten å samtykke, bruker vi bare nødvendige informasjonskapsler.',
  silenceAgrees:
    'Hvis vi ikke hører fra deg innen fredag, vil vi bruke opplysningene dine til markedsføring.',
  closingAgrees: 'Når du lukker dette vinduet, samtykker du til informasjonskapsler.',
  closingRefuses: 'Når du lukker dette vinduet, takker du nei til valgfrie informasjonskapsler.',
  laterLasts: 'Velger du «Ikke nå», kommer vi ikke til å spørre igjen.',
  comesBack: 'Vi spør deg på nytt neste gang du er innom.',
  withdrawal: 'Du kan når som helst trekke samtykket ditt.',
  okAgrees: 'Ved å trykke på «Jeg forstår» godtar du bruken av informasjonskapsler.',
  mustAccept: 'Du må godta informasjonskapsler for å gå videre.',
};
