/** Labels, and what is said around them, with the concepts that the rule finds in them. */
import { describe, expect, it } from 'vitest';
import { asksForYes, conceptsIn, isVague, tellsWhatPressingDoes } from '../wordings.js';

interface Samples {
  /** Take note or go on; whoever presses them has not said yes. */
  readonly vague: readonly string[];
  /** Say yes. */
  readonly plain: readonly string[];
  /** Ask for something that takes consent. */
  readonly optional: readonly string[];
  /** Ask for nothing: what is necessary alone, or what is kept out. */
  readonly nothing: readonly string[];
  /** Tell what a button does. */
  readonly told: readonly string[];
  /** Questions that “OK” answers. */
  readonly asks: readonly string[];
}

const samples: Readonly<Record<string, Samples>> = {
  de: {
    vague: ['Alles klar', 'Weiter'],
    plain: ['Zustimmen und weiter'],
    optional: ['Wir nutzen Cookies für Werbung.'],
    nothing: ['Wir nutzen nur notwendige Cookies.'],
    told: ['Mit Klick auf „OK“ stimmen Sie Cookies zu.'],
    asks: ['Stimmen Sie dem zu?', 'Dürfen wir Cookies setzen?'],
  },
  es: {
    vague: ['Entendido', 'Vale', 'Continuar navegando', 'OK', 'Cerrar'],
    plain: ['Aceptar', 'OK, acepto', 'De acuerdo', 'Continuar y aceptar', 'Sí, permitir'],
    optional: [
      'Usamos cookies para personalizar anuncios.',
      'Compartimos datos con terceros para mejorar la publicidad.',
    ],
    nothing: ['Solo usamos cookies técnicas.', 'No utilizamos cookies de publicidad.'],
    told: ['Al hacer clic en «Vale» aceptas las cookies.', 'Pulse «Continuar» para autorizar la publicidad.'],
    asks: [
      '¿Podemos usar cookies para analizar el tráfico?',
      '¿Te parece bien?',
      '¿Nos permites medir las visitas?',
    ],
  },
  it: {
    vague: ['Ho capito', 'Va bene', 'Continua la navigazione', 'OK', 'Chiudi'],
    plain: ['Accetta', 'OK, accetto', 'Sono d’accordo', 'Continua e accetta', 'Sì, acconsento'],
    optional: [
      'Usiamo i cookie per mostrare annunci personalizzati.',
      'Condividiamo i dati con terze parti per la pubblicità.',
    ],
    nothing: ['Usiamo solo cookie tecnici.', 'Non usiamo cookie di profilazione.'],
    told: [
      'Cliccando su «OK» acconsenti all’uso dei cookie.',
      'Premi «Continua» per accettare la pubblicità.',
    ],
    asks: ['Possiamo usare i cookie per le statistiche?', 'Ti va se misuriamo le visite?', 'Sei d’accordo?'],
  },
  pt: {
    vague: ['Entendi', 'Tudo bem', 'Continuar a navegar', 'OK', 'Fechar'],
    plain: ['Aceitar', 'OK, aceito', 'Concordo', 'Aceitar e fechar', 'Sim, permitir'],
    optional: [
      'Usamos cookies para personalizar anúncios.',
      'Partilhamos dados com terceiros para publicidade.',
    ],
    nothing: ['Usamos apenas cookies necessários.', 'Não usamos cookies de publicidade.'],
    told: [
      'Ao clicar em “OK”, concorda com os cookies.',
      'Carregue em “Continuar” para autorizar a publicidade.',
    ],
    asks: ['Podemos usar cookies para analisar o tráfego?', 'Aceita que usemos cookies?', 'Está de acordo?'],
  },
  nl: {
    vague: ['Begrepen', 'Prima', 'Verder surfen', 'Oké', 'Sluiten'],
    plain: ['Accepteren', 'Oké, akkoord', 'Ik ga akkoord', 'Toestaan en sluiten', 'Ja, graag'],
    optional: [
      'Wij gebruiken cookies om advertenties te personaliseren.',
      'We delen gegevens met derden voor marketing.',
    ],
    nothing: ['Wij gebruiken alleen noodzakelijke cookies.', 'We plaatsen geen tracking cookies.'],
    told: [
      'Door op “OK” te klikken, ga je akkoord met cookies.',
      'Klik op “Verder” om cookies te accepteren.',
    ],
    asks: ['Mogen we cookies gebruiken voor statistieken?', 'Vind je dat goed?', 'Ga je akkoord?'],
  },
  sv: {
    vague: ['Jag förstår', 'Okej', 'Fortsätt surfa', 'OK', 'Stäng'],
    plain: ['Godkänn', 'OK, jag godkänner', 'Jag samtycker', 'Acceptera och stäng', 'Ja tack'],
    optional: [
      'Vi använder kakor för att anpassa annonser.',
      'Vi delar uppgifter med tredje part för marknadsföring.',
    ],
    nothing: ['Vi använder bara nödvändiga kakor.', 'Vi använder inga kakor för annonsering.'],
    told: [
      'Genom att klicka på ”OK” samtycker du till kakor.',
      'Tryck på ”Fortsätt” för att godkänna annonser.',
    ],
    asks: ['Får vi använda kakor för statistik?', 'Är det okej att vi mäter besöken?', 'Godkänner du det?'],
  },
  pl: {
    vague: ['Rozumiem', 'W porządku', 'Przejdź do serwisu', 'OK', 'Zamknij'],
    plain: ['Akceptuję', 'OK, zgadzam się', 'Wyrażam zgodę', 'Zaakceptuj i zamknij', 'Zgoda'],
    optional: [
      'Używamy plików cookies do personalizacji reklam.',
      'Udostępniamy dane partnerom reklamowym i analitycznym.',
    ],
    nothing: ['Używamy tylko niezbędnych plików cookies.', 'Nie używamy cookies do reklam.'],
    told: ['Klikając „OK”, wyrażasz zgodę na cookies.', 'Naciśnij „Dalej”, aby zaakceptować reklamy.'],
    asks: [
      'Czy możemy używać plików cookies do statystyk?',
      'Czy zgadzasz się na to?',
      'Możemy mierzyć ruch?',
    ],
  },
  el: {
    vague: ['Κατάλαβα', 'Εντάξει', 'Συνέχεια περιήγησης', 'OK', 'Κλείσιμο'],
    plain: ['Αποδοχή', 'Εντάξει, συμφωνώ', 'Συναινώ', 'Αποδοχή και κλείσιμο', 'Ναι'],
    optional: [
      'Χρησιμοποιούμε cookies για να προσαρμόζουμε τις διαφημίσεις.',
      'Μοιραζόμαστε δεδομένα με τρίτους για σκοπούς μάρκετινγκ.',
    ],
    nothing: ['Χρησιμοποιούμε μόνο απαραίτητα cookies.', 'Δεν χρησιμοποιούμε cookies για διαφήμιση.'],
    told: [
      'Πατώντας «Εντάξει», συμφωνείτε με τη χρήση cookies.',
      'Πατήστε «Συνέχεια» για να αποδεχτείτε τις διαφημίσεις.',
    ],
    asks: [
      'Μπορούμε να χρησιμοποιούμε cookies για στατιστικά;',
      'Είστε σύμφωνοι να μετράμε τις επισκέψεις;',
      'Το αποδέχεστε;',
    ],
  },
  ro: {
    vague: ['Am înțeles', 'In regula', 'Continuă navigarea', 'OK', 'Închide'],
    plain: ['Acceptă', 'Bine, accept', 'Sunt de acord', 'Acceptaţi şi închideţi', 'Da'],
    optional: [
      'Folosim cookie-uri pentru a adapta reclamele.',
      'Partajăm date cu terți în scopuri de marketing.',
    ],
    nothing: ['Folosim doar cookie-uri necesare.', 'Nu folosim cookie-uri pentru publicitate.'],
    told: [
      'Apăsând „În regulă”, sunteți de acord cu modulele cookie.',
      'Apasă „Continuă” pentru a accepta reclamele.',
    ],
    asks: [
      'Putem folosi cookie-uri pentru statistici?',
      'E în regulă dacă măsurăm vizitele?',
      'Sunteţi de acord?',
    ],
  },
};

describe.each(Object.entries(samples))('unclear yeses in %s', (language, texts) => {
  it.each(texts.vague)('“%s” says no yes', (label) => {
    expect(isVague(label, language)).toBe(true);
  });

  it.each(texts.plain)('“%s” says yes', (label) => {
    expect(isVague(label, language)).toBe(false);
  });

  it.each(texts.optional)('takes consent: %s', (sentence) => {
    const found = conceptsIn(sentence, language);
    expect([found.has('optional'), found.has('denies')]).toEqual([true, false]);
  });

  it.each(texts.nothing)('takes none: %s', (sentence) => {
    expect(conceptsIn(sentence, language).has('denies')).toBe(true);
  });

  it.each(texts.told)('tells what the button does: %s', (sentence) => {
    expect(tellsWhatPressingDoes(sentence, language)).toBe(true);
  });

  it.each(texts.asks)('asks: %s', (sentence) => {
    expect(asksForYes(sentence, language)).toBe(true);
  });
});
