/** Sentences that praise a yes or tell of the other side. */
import { describe, expect, it } from 'vitest';
import { wordings } from '../wordings.js';

interface Samples {
  readonly benefit: readonly string[];
  readonly appeal: readonly string[];
  readonly wayBack: readonly string[];
  readonly neutral: readonly string[];
  readonly none: readonly string[];
}

const samples: Readonly<Record<string, Samples>> = {
  es: {
    benefit: ['Queremos mejorar tu experiencia.', 'Recibe consejos personalizados.'],
    appeal: ['Ayúdanos a mantener este sitio.', 'Te recomendamos que aceptes.'],
    wayBack: ['Puedes retirarlo y cambiar de opinión en cualquier momento.'],
    neutral: ['Puedes rechazarlas.', 'Compartimos los datos con terceros.', 'Tú decides.'],
    none: ['Utilizamos cookies.', 'Lee nuestra política de cookies.'],
  },
  it: {
    benefit: ['Vogliamo migliorare la tua esperienza.', 'Ricevi consigli personalizzati.'],
    appeal: ['Aiutaci a mantenere questo sito.', 'Ti consigliamo di accettare.'],
    wayBack: ['Puoi cambiare idea in qualsiasi momento.'],
    neutral: ['Puoi rifiutarli.', 'Condividiamo i dati con terzi.', 'Decidi tu.'],
    none: ['Utilizziamo i cookie.', 'Leggi la nostra informativa sui cookie.'],
  },
  nl: {
    benefit: ['We willen je ervaring verbeteren.', 'Ontvang persoonlijke tips.'],
    appeal: ['Steun ons.', 'Mis niets.'],
    wayBack: ['Je kunt op elk moment van gedachten veranderen.'],
    neutral: ['Je kunt ze weigeren.', 'We delen gegevens met derden.', 'Je bepaalt het zelf: je kiest.'],
    none: ['Wij gebruiken cookies.', 'Lees ons cookiebeleid.'],
  },
  pl: {
    benefit: ['Chcemy ulepszać nasze usługi.', 'Otrzymuj spersonalizowane porady.'],
    appeal: ['Pomóż nam tworzyć ten serwis.', 'Nie przegap okazji.'],
    wayBack: ['Możesz zmienić zdanie w każdej chwili.'],
    neutral: ['Możesz je odrzucić.', 'Udostępniamy dane partnerom.', 'Ty decydujesz.'],
    none: ['Używamy plików cookies.', 'Przeczytaj naszą politykę cookies.'],
  },
  pt: {
    benefit: ['Queremos melhorar a sua experiência.', 'Receba dicas personalizadas.'],
    appeal: ['Ajude-nos a manter este site.', 'Recomendamos que aceite.'],
    wayBack: ['Pode mudar de ideia a qualquer momento.'],
    neutral: ['Pode recusá-los ou recusar tudo.', 'Partilhamos os dados com terceiros.', 'Você decide.'],
    none: ['Usamos cookies.', 'Leia a nossa política de cookies.'],
  },
  sv: {
    benefit: ['Vi vill förbättra din upplevelse.', 'Få personliga tips.'],
    appeal: ['Hjälp oss att utveckla sidan.', 'Missa ingenting.'],
    wayBack: ['Du kan ändra dig när som helst.'],
    neutral: ['Du kan neka.', 'Vi delar uppgifter med tredje part.', 'Du bestämmer.'],
    none: ['Vi använder kakor.', 'Läs vår kakpolicy.'],
  },
  el: {
    benefit: ['Θέλουμε να βελτιώσουμε την εμπειρία σας.', 'Λάβετε εξατομικευμένες προτάσεις.'],
    appeal: ['Βοηθήστε μας να αναπτύξουμε τη σελίδα.', 'Μη χάσετε τίποτα.'],
    wayBack: ['Μπορείτε να αλλάξετε γνώμη ανά πάσα στιγμή.'],
    neutral: ['Μπορείτε να αρνηθείτε.', 'Μοιραζόμαστε δεδομένα με τρίτους.', 'Εσείς αποφασίζετε.'],
    none: ['Χρησιμοποιούμε cookies.', 'Διαβάστε την πολιτική μας.'],
  },
  ro: {
    benefit: ['Vrem să vă îmbunătățim experiența.', 'Primiți recomandări personalizate.'],
    appeal: ['Ajută-ne să dezvoltăm site-ul.', 'Nu rata nimic.'],
    wayBack: ['Vă puteți răzgândi în orice moment.'],
    neutral: ['Puteți refuza.', 'Partajăm date cu terți.', 'Dumneavoastră decideți.'],
    none: ['Folosim cookie-uri.', 'Citiți politica noastră.'],
  },
};

const concepts = ['benefit', 'appeal', 'wayBack', 'neutral'] as const;

describe.each(Object.entries(samples))('praise, in %s', (language, { none, ...told }) => {
  const saidIn = (sentence: string) => wordings.find(sentence, language).map(({ concept }) => concept);

  describe.each(concepts)('%s', (concept) => {
    it.each(told[concept])('%s', (sentence) => {
      expect(saidIn(sentence)).toContain(concept);
    });
  });

  it.each(none)('none: %s', (sentence) => {
    expect(saidIn(sentence)).toEqual([]);
  });

  it.each([...told.wayBack, ...told.neutral])('is no praise: %s', (sentence) => {
    const said = saidIn(sentence);
    expect(said).not.toContain('benefit');
    expect(said).not.toContain('appeal');
  });
});
