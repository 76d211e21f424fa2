/** Which texts give a reason, in whatever words. */
import { describe, expect, it } from 'vitest';
import { possibleReasons, reasonsGiven } from './reasons.js';

describe('a reason is given', () => {
  it.each([
    ['en', 'We use cookies to see which fabrics are popular.', 1],
    ['en', 'We use cookies to improve our site and to find errors.', 2],
    ['en', 'Cookies are used for our web shop.', 1],
    ['en', 'This site uses cookies.', 0],
    ['en', 'Read our policy for more information, or to learn more.', 0],
    ['en', 'We store cookies for 13 months.', 0],
    ['en', 'May we set cookies for the purposes described in our policy?', 0],
    ['en', 'We never use cookies for advertising.', 0],
    ['en', 'A cookie that counts which pots are thrown.', 1],
    ['en', 'Notes go to Texterra GmbH, which stores them for 30 days and suggests tags.', 1],
    ['en', 'We keep your searches and show you rooms.', 1],
    ['en', 'Hotelio keeps your route for 12 months and will write to you.', 1],
    ['en', 'You can choose what you allow and see the list at any time.', 0],
    ['en', 'We store information on your device. You may take it back under Privacy.', 0],
    ['en', 'Our policy will tell you more.', 0],
    ['en', 'Cookies are small files that your browser stores.', 0],
    ['en', 'Your answers are compared with those of other members.', 1],
    ['en', 'Your teachers can read it, and staff can see your steps.', 2],
    ['en', 'Your choice is recorded for six months in a cookie.', 0],
    ['en', 'For any questions about our policy, contact us.', 0],
    ['en', 'You cannot see this because you have disabled cookies.', 0],
    ['en', 'Cookies help us serve you and test new features.', 2],
    ['de', 'Unsere Partner berufen sich auf ein Interesse zur Verarbeitung Ihrer Daten.', 0],
    ['de', 'Wir brauchen sie zur Verarbeitung Ihrer Bestellung.', 1],
    ['fr', 'Ces sociétés ont un intérêt légitime pour traiter vos données.', 0],
    ['fr', 'Ces cookies sont destinés à repérer les pannes.', 1],
    ['es', 'Algunos socios tienen un interés legítimo para tratar sus datos.', 0],
    ['it', 'Alcuni fornitori hanno un interesse legittimo per trattare i tuoi dati.', 0],
    ['nl', 'U mag altijd vragen om bezwaar te maken tegen deze verwerking.', 0],
    ['pt', 'Alguns parceiros têm um interesse legítimo para tratar os seus dados.', 0],
    ['sv', 'Vissa bolag har ett berättigat intresse för att behandla dina uppgifter.', 0],
    ['sv', 'Ditt samtycke gäller endast för den här webbplatsen.', 0],
    ['de', 'Die Anrufe werden aufgezeichnet und ausgewertet.', 2],
    ['de', 'Ihr Team kann Ihre Notizen lesen.', 1],
    ['de', 'Die Liste können Sie unter Datenschutz einsehen.', 0],
    ['fr', 'Vos réponses sont comparées à celles des autres.', 1],
    ['fr', 'Vous pouvez lire notre politique.', 0],
    ['de', 'Ein Cookie, das zählt, welche Töpfe gedreht werden.', 1],
    ['de', 'Retago zeigt Ihnen Zimmer auf anderen Seiten.', 1],
    ['de', 'Sie können Ihre Einstellungen jederzeit anpassen.', 0],
    ['de', 'Cookies sind kleine Dateien, die Ihr Browser speichert.', 0],
    ['fr', 'Un cookie qui compte les recettes lues.', 1],
    ['fr', 'Nous garderions les objets que vous regardez et vous les montrerions.', 0],
    ['fr', 'Nous vous proposons de choisir.', 0],
    ['de', 'Cookies helfen uns, Fehler zu finden.', 1],
    ['de', 'Wir setzen Cookies zur Fehlersuche ein.', 1],
    ['de', 'Diese Website verwendet Cookies. Mehr in der Datenschutzerklärung.', 0],
    ['de', 'Für weitere Informationen lesen Sie die Hinweise zur Datenschutzerklärung.', 0],
    ['fr', 'Des cookies servent à repérer les pannes.', 1],
    ['fr', 'Ce site utilise des cookies. Pour en savoir plus, lisez notre politique.', 0],
    ['es', 'Usamos cookies para ver qué telas gustan.', 1],
    ['es', 'Usamos cookies para mejorar el sitio y encontrar errores.', 2],
    ['es', 'Para más información, o para cambiar su elección, lea la política.', 0],
    ['es', 'Le pedimos su consentimiento para el uso de cookies durante 13 meses.', 0],
    ['it', 'Usiamo i cookie per vedere quali stoffe piacciono.', 1],
    ['it', 'Usiamo i cookie per migliorare il sito e trovare errori.', 2],
    ['it', 'Per maggiori informazioni o per rifiutare leggi l’informativa.', 0],
    ['it', 'Conserviamo i cookie per 13 mesi.', 0],
    ['nl', 'We gebruiken cookies om te zien welke stoffen geliefd zijn.', 1],
    ['nl', 'Wij vragen toestemming voor het plaatsen van cookies.', 0],
    ['nl', 'Voor meer informatie lees je het privacybeleid.', 0],
    ['nl', 'We bewaren cookies voor een periode van 13 maanden.', 0],
    ['pl', 'Używamy plików cookie, aby zobaczyć, które tkaniny się podobają.', 1],
    ['pl', 'Aby dowiedzieć się więcej lub aby wycofać zgodę, przejdź do ustawień.', 0],
    ['pt', 'Usamos cookies para ver que tecidos agradam.', 1],
    ['pt', 'Usamos cookies para melhorar o site e encontrar erros.', 2],
    ['pt', 'Para mais informações ou para recusar, leia a política.', 0],
    ['sv', 'Vi använder kakor för att se vilka tyger som är populära.', 1],
    ['sv', 'För mer information eller för att neka, läs policyn.', 0],
    ['sv', 'Vi sparar kakorna för högst 13 månader.', 0],
  ])('%s: %s', (language, text, count) => {
    expect(reasonsGiven(text, language)).toHaveLength(count);
  });
});

it('a reason is told from the word on that begins it, and not from a word that it is part of', () => {
  expect(reasonsGiven('Sommige gebruiken ze om te tellen.', 'nl')).toEqual(['om te tellen.']);
});

describe('what may be a reason', () => {
  it.each([
    ['es', 'Usamos cookies que avisan al taller.', ['cookies que']],
    ['es', 'Usamos cookies. Averiguamos dónde falta tinta.', ['Averiguamos']],
    ['es', 'Usamos cookies que puede rechazar. Pedimos su consentimiento y respetamos su decisión.', []],
    ['es', 'Nunca usamos cookies que muestren publicidad.', []],
    ['it', 'Usiamo cookie che avvisano l’officina.', ['cookie che']],
    ['it', 'Usiamo cookie che puoi rifiutare. Chiediamo il tuo consenso e rispettiamo la scelta.', []],
    ['nl', 'We plaatsen cookies die de werkplaats waarschuwen.', ['cookies die']],
    [
      'nl',
      'Wij plaatsen cookies die u kunt weigeren. Wij vragen uw toestemming en respecteren uw keuze.',
      [],
    ],
    ['pl', 'Zapisujemy pliki cookie, które zawiadamiają warsztat.', ['cookie, które']],
    ['pl', 'Używamy plików cookie, które możesz odrzucić. Prosimy o zgodę i szanujemy Twój wybór.', []],
    ['pt', 'Usamos cookies que avisam a oficina.', ['cookies que']],
    ['pt', 'Usamos cookies que pode recusar. Pedimos o seu consentimento e respeitamos a escolha.', []],
    ['sv', 'Vi sätter kakor som varnar verkstaden.', ['kakor som']],
    ['sv', 'Vi använder kakor som du kan neka. Vi ber om ditt samtycke och respekterar ditt val.', []],
    ['en', 'We use cookies that warn our workshop.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(possibleReasons(text, language)).toEqual(expected);
  });
});
