/** Sentences on what a necessary group is for: those that name something optional, and those that look alike. */
import { describe, expect, it } from 'vitest';
import { read } from '../reading.js';
import { wordings } from '../wordings.js';

interface Samples {
  /** Sentence, and the purpose that takes consent. */
  readonly optional: readonly (readonly [string, string])[];
  readonly necessary: readonly string[];
  /** Names and words that make a group a necessary one. */
  readonly forced: readonly string[];
}

const samples: Readonly<Record<string, Samples>> = {
  es: {
    optional: [
      ['Mantienen la sesión y miden el uso del sitio.', 'analytics'],
      ['Muestran publicidad según sus intereses.', 'advertising'],
      ['Permiten los botones para compartir en redes sociales.', 'social'],
      ['Sirven para entrenar nuestros modelos.', 'training'],
      ['No se pueden desactivar y sirven para las estadísticas.', 'analytics'],
    ],
    necessary: [
      'Guardan la cesta, el idioma y la sesión.',
      'No se utilizan para publicidad.',
      'Recuerdan si ha aceptado las cookies de marketing.',
      'Protegen contra el fraude y los anuncios falsos.',
      'Recuerdan su elección sobre las cookies analíticas.',
    ],
    forced: ['Cookies estrictamente necesarias', 'Siempre activas', 'Cookies técnicas'],
  },
  it: {
    optional: [
      ['Mantengono la sessione e misurano l’utilizzo del sito.', 'analytics'],
      ['Mostrano pubblicità secondo i tuoi interessi.', 'advertising'],
      ['Servono per i pulsanti di condivisione.', 'social'],
      ['Servono per addestrare i nostri modelli.', 'training'],
      ['Non possono essere disattivati e servono per le statistiche.', 'analytics'],
    ],
    necessary: [
      'Conservano il carrello, la lingua e la sessione.',
      'Non vengono usati per la pubblicità.',
      'Ricordano se hai accettato i cookie di marketing.',
      'Proteggono contro le frodi e gli annunci falsi.',
      'Ricordano le tue scelte sui cookie analitici.',
    ],
    forced: ['Cookie strettamente necessari', 'Sempre attivi', 'Cookie tecnici'],
  },
  nl: {
    optional: [
      ['Houden u ingelogd en meten het gebruik van de site.', 'analytics'],
      ['Tonen advertenties die bij u passen.', 'advertising'],
      ['Voor de deelknoppen van sociale media.', 'social'],
      ['Hiermee worden onze modellen getraind.', 'training'],
      ['Ze kunnen niet worden uitgeschakeld en dienen voor statistieken.', 'analytics'],
    ],
    necessary: [
      'Bewaren het winkelmandje, de taal en de sessie.',
      'Worden niet gebruikt voor advertenties.',
      'Onthouden of u marketingcookies hebt geaccepteerd.',
      'Beschermen tegen fraude en valse advertenties.',
      'Onthouden uw keuze voor analytische cookies.',
    ],
    forced: ['Strikt noodzakelijke cookies', 'Altijd actief', 'Essentiële cookies'],
  },
  pl: {
    optional: [
      ['Utrzymują sesję i służą do pomiaru ruchu.', 'analytics'],
      ['Wyświetlają reklamy dopasowane do ciebie.', 'advertising'],
      ['Obsługują przyciski udostępniania.', 'social'],
      ['Służą do trenowania naszych modeli AI.', 'training'],
      ['Nie można ich wyłączyć i służą do statystyk.', 'analytics'],
    ],
    necessary: [
      'Zapamiętują koszyk, język i sesję.',
      'Nie są używane do reklam.',
      'Zapamiętują, czy zaakceptowano pliki marketingowe.',
      'Zapobiegają oszustwom i fałszywym reklamom.',
      'Zapamiętują wybór dotyczący plików analitycznych.',
    ],
    forced: ['Niezbędne pliki cookies', 'Zawsze aktywne', 'Ściśle niezbędne'],
  },
  pt: {
    optional: [
      ['Mantêm a sessão e medem o uso do site.', 'analytics'],
      ['Mostram publicidade adequada a si.', 'advertising'],
      ['Para os botões de partilha nas redes sociais.', 'social'],
      ['Servem para treinar os nossos modelos.', 'training'],
      ['Não podem ser desativados e servem para estatísticas.', 'analytics'],
    ],
    necessary: [
      'Guardam o carrinho, o idioma e a sessão.',
      'Não são usados para publicidade.',
      'Lembram se aceitou os cookies de marketing.',
      'Protegem contra fraudes e anúncios falsos.',
      'Lembram a sua escolha sobre cookies analíticos.',
    ],
    forced: ['Cookies estritamente necessários', 'Sempre ativos', 'Cookies essenciais'],
  },
  sv: {
    optional: [
      ['Håller dig inloggad och mäter användning av sidan.', 'analytics'],
      ['Visar annonser som passar dig.', 'advertising'],
      ['För delningsknappar i sociala medier.', 'social'],
      ['Används för att träna våra modeller.', 'training'],
      ['De kan inte stängas av och används för statistik.', 'analytics'],
    ],
    necessary: [
      'Sparar varukorgen, språket och sessionen.',
      'Används inte för annonser.',
      'Kommer ihåg om du har godkänt kakor för marknadsföring.',
      'Skyddar mot bedrägeri och falska annonser.',
      'Kommer ihåg ditt val om analyskakor.',
    ],
    forced: ['Nödvändiga kakor', 'Alltid aktiva', 'Absolut nödvändiga'],
  },
  el: {
    optional: [
      ['Διατηρούν τη σύνδεσή σας και μετρούν τη χρήση της σελίδας.', 'analytics'],
      ['Δείχνουν διαφημίσεις που σας ταιριάζουν.', 'advertising'],
      ['Για κουμπιά κοινοποίησης στα κοινωνικά δίκτυα.', 'social'],
      ['Χρησιμοποιούνται για την εκπαίδευση των μοντέλων μας.', 'training'],
      ['Δεν μπορούν να απενεργοποιηθούν και χρησιμοποιούνται για στατιστικά.', 'analytics'],
    ],
    necessary: [
      'Αποθηκεύουν το καλάθι, τη γλώσσα και τη συνεδρία.',
      'Δεν χρησιμοποιούνται για διαφημίσεις.',
      'Θυμούνται αν έχετε αποδεχτεί cookies μάρκετινγκ.',
      'Προστατεύουν από την απάτη, αποτρέποντας ψεύτικες διαφημίσεις.',
      'Θυμούνται την επιλογή σας για τα αναλυτικά cookies.',
    ],
    forced: ['Απαραίτητα cookies', 'Πάντα ενεργά', 'Απολύτως απαραίτητα'],
  },
  ro: {
    optional: [
      ['Vă păstrează autentificarea și măsoară utilizarea paginii.', 'analytics'],
      ['Afișează reclame potrivite pentru dvs.', 'advertising'],
      ['Pentru butoane de distribuire pe rețelele sociale.', 'social'],
      ['Sunt folosite pentru antrenarea modelelor noastre.', 'training'],
      ['Nu pot fi dezactivate și sunt folosite pentru statistici.', 'analytics'],
    ],
    necessary: [
      'Păstrează coșul, limba și sesiunea.',
      'Nu sunt folosite pentru publicitate.',
      'Rețin dacă ați acceptat cookie-uri de marketing.',
      'Protejează împotriva fraudei și a reclamelor false.',
      'Rețin alegerea dvs. privind cookie-urile de analiză.',
    ],
    forced: ['Cookie-uri necesare', 'Întotdeauna active', 'Strict necesare'],
  },
};

const optionalIn = (sentence: string, language: string) =>
  read([sentence], { language }).found.map(({ purpose }) => purpose);

describe.each(Object.entries(samples))(
  'a necessary group, in %s',
  (language, { optional, necessary, forced }) => {
    it.each(optional)('%s: %s', (sentence, purpose) => {
      expect(optionalIn(sentence, language)).toContain(purpose);
    });

    it.each(necessary)('nothing optional: %s', (sentence) => {
      expect(optionalIn(sentence, language)).toEqual([]);
    });

    it.each(forced)('is one: %s', (name) => {
      const concepts = wordings.find(name, language).map(({ concept }) => concept);
      expect(concepts.some((concept) => concept === 'necessary' || concept === 'always')).toBe(true);
      expect(concepts).not.toContain('choice');
      expect(concepts).not.toContain('negation');
    });
  },
);
