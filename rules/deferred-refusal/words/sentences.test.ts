/** Sentences that make “Not now” a no that lasts, and others. */
import { describe, expect, it } from 'vitest';
import { saysThatItLasts } from '../wordings.js';

interface Samples {
  readonly lasts: readonly string[];
  /** It comes back, or nothing is said. */
  readonly doesNot: readonly string[];
}

const samples: Readonly<Record<string, Samples>> = {
  es: {
    lasts: [
      'Si eliges «Ahora no», no volveremos a preguntarte.',
      'Con «Más tarde» los anuncios personalizados quedan desactivados.',
      '«Ahora no» cuenta como un no.',
      'Seguirá desactivado hasta que lo actives.',
    ],
    doesNot: [
      'Te lo preguntaremos más tarde.',
      'Volveremos a preguntarte la próxima semana; mientras tanto sigue desactivado.',
      'Antes del 1 de octubre tendrás que elegir.',
      'Puedes cambiar de opinión cuando quieras.',
    ],
  },
  it: {
    lasts: [
      'Se scegli «Non ora», non te lo chiederemo più.',
      'Con «Più tardi» la pubblicità personalizzata resta disattivata.',
      '«Non ora» vale come un no.',
      'Rimane spento finché non lo attivi.',
    ],
    doesNot: [
      'Te lo ricorderemo più tardi.',
      'Per ora resta disattivato; te lo chiederemo di nuovo tra una settimana.',
      'Entro il 1° ottobre dovrai scegliere.',
      'Puoi cambiare idea in qualsiasi momento.',
    ],
  },
  pt: {
    lasts: [
      'Se escolher “Agora não”, não voltaremos a perguntar.',
      'Com “Mais tarde” os anúncios personalizados ficam desativados.',
      '“Agora não” conta como uma recusa.',
      'Não vamos perguntar novamente.',
    ],
    doesNot: [
      'Perguntaremos mais tarde.',
      'Fica desligado por agora; voltaremos a perguntar na próxima semana.',
      'Até 1 de outubro terá de escolher.',
      'Você pode mudar de ideia a qualquer momento.',
    ],
  },
  nl: {
    lasts: [
      'Kies je “Niet nu”, dan vragen we het je niet meer.',
      'Met “Later” blijven persoonlijke advertenties uit.',
      '“Niet nu” geldt als een weigering.',
      'Het blijft uitgeschakeld totdat je het zelf aanzet.',
    ],
    doesNot: [
      'We vragen het je later opnieuw.',
      'Het blijft voorlopig uit; we herinneren je er morgen aan.',
      'Voor 1 oktober moet je kiezen.',
      'Je kunt je altijd bedenken.',
    ],
  },
  sv: {
    lasts: [
      'Väljer du ”Inte nu” frågar vi dig inte igen.',
      'Med ”Senare” förblir anpassade annonser avstängda.',
      '”Inte nu” räknas som ett nej.',
      'Det är avstängt tills du själv slår på det.',
    ],
    doesNot: [
      'Vi frågar dig igen senare.',
      'Det förblir avstängt så länge; vi påminner dig i morgon.',
      'Före den 1 oktober måste du välja.',
      'Du kan ändra dig när som helst.',
    ],
  },
  pl: {
    lasts: [
      'Jeśli wybierzesz „Nie teraz”, nie zapytamy ponownie.',
      'Po wybraniu „Później” reklamy spersonalizowane pozostają wyłączone.',
      '„Nie teraz” traktujemy jako odmowę.',
      'Pytamy o to tylko raz.',
    ],
    doesNot: [
      'Zapytamy cię później.',
      'Na razie pozostaje wyłączone; przypomnimy ponownie za tydzień.',
      'Do 1 października musisz wybrać.',
      'Możesz zmienić zdanie w każdej chwili.',
    ],
  },
  el: {
    lasts: [
      'Αν επιλέξετε «Όχι τώρα», δεν θα σας ξαναρωτήσουμε.',
      'Με το «Αργότερα» οι εξατομικευμένες διαφημίσεις μένουν απενεργοποιημένες.',
      'Το «Όχι τώρα» λογίζεται ως άρνηση.',
      'Είναι κλειστό, μέχρι να το ενεργοποιήσετε εσείς.',
    ],
    doesNot: [
      'Θα σας ξαναρωτήσουμε αργότερα.',
      'Προς το παρόν μένουν απενεργοποιημένα· θα σου το θυμίσουμε αύριο.',
      'Πριν από την 1η Οκτωβρίου πρέπει να επιλέξετε.',
      'Μπορείτε να αλλάξετε γνώμη όποτε θέλετε.',
    ],
  },
  ro: {
    lasts: [
      'Dacă alegeți „Nu acum”, nu vă vom mai întreba.',
      'Cu „Mai târziu”, reclamele personalizate rămân dezactivate.',
      '„Nu acum” este considerat un refuz.',
      'Este oprit până când îl activați dumneavoastră.',
    ],
    doesNot: [
      'Vă vom întreba din nou mai târziu.',
      'Deocamdată rămân dezactivate; îți vom reaminti mâine.',
      'Înainte de 1 octombrie trebuie să alegeți.',
      'Vă puteți răzgândi oricând.',
    ],
  },
};

describe.each(Object.entries(samples))(
  'a no that lasts, in %s',
  (language, { lasts: sentences, doesNot }) => {
    it.each(sentences)('%s', (sentence) => {
      expect(saysThatItLasts(sentence, language)).toBe(true);
    });

    it.each(doesNot)('not: %s', (sentence) => {
      expect(saysThatItLasts(sentence, language)).toBe(false);
    });
  },
);
