/** Sentences that make going on conditional on consent, what asks for an age, and what looks like it. */
import { describe, expect, it } from 'vitest';
import { wordings } from '../wordings.js';

interface Samples {
  readonly conditional: readonly string[];
  readonly gate: readonly string[];
  readonly leaves: readonly string[];
  /** None of all that. */
  readonly fair: readonly string[];
}

const samples: Readonly<Record<string, Samples>> = {
  es: {
    conditional: [
      'Para continuar, debes aceptar las cookies.',
      'No puedes acceder a la web sin aceptar.',
      'Tu consentimiento es necesario para leer el artículo.',
    ],
    gate: ['¿Eres mayor de edad?', 'Debes tener 18 años para entrar.'],
    leaves: ['Salir', 'Volver atrás', 'Salir de la página'],
    fair: [
      'Puedes continuar sin aceptar.',
      'Sin tu consentimiento no usamos cookies de publicidad.',
      'Puedes aceptar o rechazar las cookies.',
    ],
  },
  it: {
    conditional: [
      'Per continuare devi accettare i cookie.',
      'Non puoi accedere al sito senza accettare.',
      'Il consenso è necessario per leggere l’articolo.',
    ],
    gate: ['Sei maggiorenne?', 'Devi avere 18 anni per entrare.'],
    leaves: ['Esci', 'Torna indietro', 'Esci dal sito'],
    fair: [
      'Puoi continuare senza accettare.',
      'Senza il tuo consenso non usiamo cookie di profilazione.',
      'Puoi accettare o rifiutare i cookie.',
    ],
  },
  pt: {
    conditional: [
      'Para continuar, deve aceitar os cookies.',
      'Não pode aceder ao site sem aceitar.',
      'O consentimento é necessário para ler o artigo.',
    ],
    gate: ['É maior de idade?', 'Você precisa ter 18 anos.'],
    leaves: ['Sair', 'Voltar', 'Sair do site'],
    fair: [
      'Pode continuar sem aceitar.',
      'Sem o seu consentimento não usamos cookies de publicidade.',
      'Pode aceitar ou recusar os cookies.',
    ],
  },
  nl: {
    conditional: [
      'Om verder te gaan moet u cookies accepteren.',
      'U kunt de site niet bezoeken zonder cookies te accepteren.',
      'Toestemming is nodig om het artikel te lezen.',
    ],
    gate: ['Ben je 18 jaar of ouder?', 'Vul uw geboortedatum in.'],
    leaves: ['Terug', 'Uitloggen', 'Website verlaten'],
    fair: [
      'U kunt verder zonder te accepteren.',
      'Zonder uw toestemming plaatsen we geen trackingcookies.',
      'U kunt cookies accepteren of weigeren.',
    ],
  },
  sv: {
    conditional: [
      'För att fortsätta måste du godkänna kakor.',
      'Du kan inte besöka sidan utan att godkänna.',
      'Samtycke krävs för att läsa artikeln.',
    ],
    gate: ['Är du över 18?', 'Ange ditt födelsedatum.'],
    leaves: ['Tillbaka', 'Logga ut', 'Lämna sidan'],
    fair: [
      'Du kan fortsätta utan att godkänna.',
      'Utan ditt samtycke sätter vi inga annonskakor.',
      'Du kan godkänna eller neka kakor.',
    ],
  },
  pl: {
    conditional: [
      'Aby kontynuować, musisz zaakceptować pliki cookies.',
      'Nie możesz korzystać ze strony bez zgody.',
      'Zgoda jest wymagana, aby przeczytać artykuł.',
    ],
    gate: ['Czy masz ukończone 18 lat?', 'Podaj datę urodzenia.'],
    leaves: ['Wyjdź', 'Wyloguj się', 'Opuść stronę'],
    fair: [
      'Możesz kontynuować bez wyrażania zgody.',
      'Bez twojej zgody nie używamy reklamowych plików cookies.',
      'Możesz zaakceptować lub odrzucić pliki cookies.',
    ],
  },
  fi: {
    conditional: [
      'Jatkaaksesi sinun täytyy hyväksyä evästeet.',
      'Et voi lukea artikkelia hyväksymättä evästeitä.',
      'Sivuston käyttö edellyttää suostumustasi.',
    ],
    gate: ['Oletko täyttänyt 18 vuotta?', 'Anna syntymäaikasi.'],
    leaves: ['Takaisin', 'Kirjaudu ulos', 'Poistu sivustolta'],
    fair: [
      'Voit jatkaa hyväksymättä evästeitä.',
      'Ilman suostumustasi emme aseta mainosevästeitä.',
      'Voit hyväksyä tai hylätä evästeet.',
      'Muiden kuin välttämättömien evästeiden käyttö edellyttää suostumustasi.',
    ],
  },
  hu: {
    conditional: [
      'A folytatáshoz el kell fogadnia a sütiket.',
      'A cikket nem olvashatod tovább a sütik elfogadása nélkül.',
      'Hozzájárulás nélkül a cikk nem olvasható.',
    ],
    gate: ['Elmúltál már 18?', 'Adja meg születési dátumát.'],
    leaves: ['Vissza', 'Kijelentkezés', 'Oldal elhagyása'],
    fair: [
      'Elfogadás nélkül is folytathatja.',
      'Hozzájárulása nélkül nem helyezünk el hirdetési sütiket.',
      'A sütiket elfogadhatja vagy elutasíthatja.',
      'Nem kell elfogadnia a sütiket.',
    ],
  },
};

const conceptsIn = (text: string, language: string): readonly string[] =>
  wordings.find(text, language).map(({ concept }) => concept);

describe.each(Object.entries(samples))('walls in %s', (language, { conditional, gate, leaves, fair }) => {
  it.each(conditional)('conditional: %s', (sentence) => {
    expect(conceptsIn(sentence, language)).toContain('conditional');
  });

  it.each(gate)('a gate for an age: %s', (sentence) => {
    expect(conceptsIn(sentence, language)).toContain('gate');
  });

  it.each(leaves)('“%s” leads away', (label) => {
    expect(conceptsIn(label, language)).toEqual([expect.stringMatching(/^leaves/)]);
  });

  it.each(fair)('fair: %s', (sentence) => {
    expect(conceptsIn(sentence, language)).toEqual([]);
  });
});
