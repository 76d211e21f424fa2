/** Sentences of notices on new terms, and what each says: that they change, that it is about data, what changes. */
import { describe, expect, it } from 'vitest';
import { wordings } from '../wordings.js';

/** None of the concepts stands for a sentence that looks alike and says nothing of the kind. */
const sentences: Readonly<Record<string, readonly (readonly [text: string, ...concepts: string[]])[]>> = {
  es: [
    ['Hemos actualizado nuestra política de privacidad.', 'update', 'privacy'],
    ['Las nuevas condiciones entran en vigor el 1 de mayo.', 'update'],
    ['Cambiamos la forma en que tratamos tus datos.', 'privacy'],
    ['Esto es lo que cambia: los plazos.', 'summary'],
    ['No cambia nada en el uso que hacemos de ellos.', 'summary'],
    ['Lea las condiciones de uso antes de continuar.'],
    ['Tenemos novedades en la tienda.'],
    ['Su cuenta está al día.'],
  ],
  it: [
    ['Abbiamo aggiornato l’informativa sulla privacy.', 'update', 'privacy'],
    ['Le nuove condizioni entrano in vigore il 1° maggio.', 'update'],
    ['Ecco cosa cambia: i termini di consegna.', 'summary'],
    ['Riepilogo delle modifiche', 'summary'],
    ['I tuoi dati restano dove sono.', 'privacy'],
    ['Leggi le condizioni d’uso prima di continuare.'],
    ['C’è una novità in negozio.'],
    ['Il tuo account è a posto.'],
  ],
  nl: [
    ['We hebben ons privacybeleid gewijzigd.', 'update'],
    ['De nieuwe voorwaarden gaan in op 1 mei.', 'update'],
    ['Dit verandert er: de termijnen.', 'summary'],
    ['Er verandert niets aan hoe we werken.', 'summary'],
    ['Je gegevens blijven waar ze zijn.', 'privacy'],
    ['Lees de gebruiksvoorwaarden voordat u verdergaat.'],
    ['Er is nieuws uit de winkel.'],
    ['Uw account is in orde.'],
  ],
  pl: [
    ['Zaktualizowaliśmy politykę prywatności.', 'update', 'privacy'],
    ['Nowy regulamin wchodzi w życie 1 maja.', 'update'],
    ['Oto co się zmieni: terminy.', 'summary'],
    ['Podsumowanie zmian', 'summary'],
    ['Twoje dane zostają tam, gdzie są.', 'privacy'],
    ['Przeczytaj regulamin, zanim przejdziesz dalej.'],
    ['Mamy nowości w sklepie.'],
    ['Z Twoim kontem wszystko w porządku.'],
  ],
  pt: [
    ['Atualizamos a nossa política de privacidade.', 'update', 'privacy'],
    ['Os novos termos entram em vigor em 1 de maio.', 'update'],
    ['Eis o que muda: os prazos.', 'summary'],
    ['Resumo das alterações', 'summary'],
    ['Os seus dados ficam onde estão.', 'privacy'],
    ['Leia os termos de uso antes de continuar.'],
    ['Temos novidades na loja.'],
    ['A sua conta está em ordem.'],
  ],
  sv: [
    ['Vi har uppdaterat vår integritetspolicy.', 'update'],
    ['De nya villkoren träder i kraft den 1 maj.', 'update'],
    ['Det här ändras: leveranstiderna.', 'summary'],
    ['Sammanfattning av ändringarna', 'summary'],
    ['Dina uppgifter stannar där de är.', 'privacy'],
    ['Läs användarvillkoren innan du fortsätter.'],
    ['Det finns nyheter i butiken.'],
    ['Ditt konto är i ordning.'],
  ],
  el: [
    ['Ενημερώσαμε την πολιτική απορρήτου μας.', 'update', 'privacy'],
    ['Οι νέοι όροι τίθενται σε ισχύ την 1η Μαΐου.', 'update'],
    ['Τι αλλάζει: οι χρόνοι παράδοσης.', 'summary'],
    ['Σύνοψη των αλλαγών', 'summary'],
    ['Τα δεδομένα σας μένουν εκεί που είναι.', 'privacy'],
    ['Διαβάστε τους όρους χρήσης πριν συνεχίσετε.'],
    ['Υπάρχουν νέα στο κατάστημα.'],
    ['Ο λογαριασμός σας είναι εντάξει.'],
  ],
  ro: [
    ['Am actualizat politica de confidențialitate.', 'update', 'privacy'],
    ['Noii termeni intra in vigoare la 1 mai.', 'update'],
    ['Ce se schimbă: termenele de livrare.', 'summary'],
    ['Rezumatul modificărilor', 'summary'],
    ['Datele dumneavoastră rămân unde sunt.', 'privacy'],
    ['Noi vă rugăm să citiți condițiile de utilizare.'],
    ['Sunt noutăți în magazin.'],
    ['Contul dvs. este în regulă.'],
  ],
};

describe.each(Object.entries(sentences))('%s', (language, samples) => {
  it.each(samples.map(([text, ...concepts]) => [text, concepts] as const))('%s', (text, concepts) => {
    const found = new Set(wordings.find(text, language).map(({ concept }) => concept));
    expect([...found].toSorted()).toEqual(concepts.toSorted());
  });
});
