/** Labels and questions that turn round twice, with what is found in them, and plain ones that look alike. */
import { describe, expect, it } from 'vitest';
import { saidIn } from '../wordings.js';

/** Text, and the concepts in it that can make a rule fail or say that it cannot tell. */
const samples: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  es: [
    ['No rechazar', 'doubled'],
    ['No quiero oponerme al uso de mis datos', 'doubled'],
    ['Desactivar mi oposición', 'doubled'],
    ['Continuar sin rechazar', 'doubled'],
    ['Desmarque esta casilla si no desea recibir publicidad', 'untick negative'],
    ['¿No desea que midamos sus visitas?', 'negated'],
    ['No vender mis datos', 'legal'],
    ['No, rechazar todo', ''],
    ['No, me opongo', ''],
    ['Rechazar no esenciales', ''],
    ['Continuar sin aceptar', ''],
    ['No acepto ninguna cookie', ''],
    ['¿Quiere recibir ofertas?', ''],
  ],
  it: [
    ['Non rifiutare', 'doubled'],
    ['Non mi oppongo al trattamento', 'doubled'],
    ['Disattiva il rifiuto', 'doubled'],
    ['Togli la spunta se non vuoi ricevere offerte', 'untick negative'],
    ['Non vuoi che usiamo le tue conversazioni?', 'negated'],
    ['No, rifiuta tutto', ''],
    ['Rifiuta i non essenziali', ''],
    ['Continua senza accettare', ''],
    ['Non accetto nessun cookie', ''],
    ['Vuoi ricevere le nostre offerte?', ''],
  ],
  nl: [
    ['Niet weigeren', 'doubled'],
    ['Ik wil niet weigeren', 'doubled'],
    ['Bezwaar uitschakelen', 'doubled'],
    ['Verwijder het vinkje als u geen aanbiedingen wilt ontvangen', 'untick negative'],
    ['Wilt u niet dat wij uw gegevens delen?', 'negated'],
    ['Nee, weigeren', ''],
    ['Niet-essentiële cookies weigeren', ''],
    ['Doorgaan zonder te accepteren', ''],
    ['Alles weigeren', ''],
    ['Wilt u aanbiedingen ontvangen?', ''],
  ],
  pl: [
    ['Nie odrzucaj', 'doubled'],
    ['Nie sprzeciwiam się śledzeniu', 'doubled'],
    ['Wyłącz sprzeciw', 'doubled'],
    ['Odznacz, jeśli nie chcesz otrzymywać ofert', 'untick negative'],
    ['Czy nie chcesz, abyśmy mierzyli ruch?', 'negated'],
    ['Nie sprzedawaj moich danych', 'negated'],
    ['Nie, odrzuć wszystko', ''],
    ['Nie, odrzucam', ''],
    ['Odrzuć opcjonalne', ''],
    ['Nigdy nie akceptuj', ''],
    ['Kontynuuj bez akceptacji', ''],
    ['Czy chcesz otrzymywać oferty?', ''],
  ],
  pt: [
    ['Não recusar', 'doubled'],
    ['Não me oponho ao tratamento', 'doubled'],
    ['Desativar a minha recusa', 'doubled'],
    ['Desmarque se não deseja receber ofertas', 'untick negative'],
    ['Não deseja que usemos as suas conversas?', 'negated'],
    ['Não, recusar tudo', ''],
    ['Não, rejeito', ''],
    ['Rejeitar não essenciais', ''],
    ['Continuar sem aceitar', ''],
    ['Não aceito nenhum cookie', ''],
    ['Deseja receber ofertas?', ''],
  ],
  sv: [
    ['Neka inte', 'doubled'],
    ['Jag vill inte neka', 'doubled'],
    ['Fortsätt utan att neka', 'doubled'],
    ['Avmarkera rutan om du inte vill få erbjudanden', 'untick negative'],
    ['Vill du inte att vi delar dina uppgifter?', 'negated'],
    ['Nej, neka alla', ''],
    ['Neka icke nödvändiga', ''],
    ['Fortsätt utan att godkänna', ''],
    ['Jag godkänner inte', ''],
    ['Vill du få erbjudanden?', ''],
  ],
  el: [
    ['Να μην απορρίψετε', 'doubled'],
    ['Να μην απορρίπτονται', 'doubled'],
    ['Δεν θέλω να αρνηθώ', 'doubled'],
    ['Συνέχεια χωρίς να απορρίψετε', 'doubled'],
    ['Αποεπιλέξτε το πλαίσιο, αν δεν θέλετε να λαμβάνετε προσφορές', 'untick negative'],
    ['Δεν θέλετε να μοιραζόμαστε τα δεδομένα σας;', 'negated'],
    ['Όχι, απόρριψη όλων', ''],
    ['Απόρριψη μη απαραίτητων', ''],
    ['Συνέχεια χωρίς αποδοχή', ''],
    ['Δεν συναινώ', ''],
    ['Θέλετε να λαμβάνετε προσφορές;', ''],
  ],
  ro: [
    ['Nu refuza', 'doubled'],
    ['Nu vreau să refuz', 'doubled'],
    ['Continuă fără să refuzi', 'doubled'],
    ['Debifați caseta dacă nu doriți să primiți oferte', 'untick negative'],
    ['Nu doriți să vă partajăm datele?', 'negated'],
    ['Nu, refuz toate', ''],
    ['Refuză cele neesențiale', ''],
    ['Continuă fără a accepta', ''],
    ['Nu sunt de acord', ''],
    ['Doriți să primiți oferte?', ''],
  ],
};

const BARE: ReadonlySet<string> = new Set(['yes', 'no']);

describe.each(Object.entries(samples))('two negations, in %s', (language, texts) => {
  it.each(texts)('%s: %s', (text, said) => {
    const found = [...saidIn(text, language).keys()].filter((concept) => !BARE.has(concept));
    expect(found.join(' ')).toBe(said);
  });
});
