/** Sentences that promote something, and sentences on data that look alike. */
import { describe, expect, it } from 'vitest';
import { wordings } from '../wordings.js';

const samples: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  es: [
    ['20 % de descuento en tu primer pedido con el código SOL.', 'reward'],
    ['La oferta termina hoy.', 'reward'],
    ['Envío gratis a partir de 30 €.', 'reward'],
    ['Suscríbete a nuestra newsletter.', 'promotion'],
    ['Usamos cookies para mostrarte ofertas y descuentos.', ''],
    ['El código postal se guarda.', ''],
    ['Guardamos tu elección 20 días.', ''],
  ],
  it: [
    ['20% di sconto sul primo ordine con il codice SOLE.', 'reward'],
    ['L’offerta termina oggi.', 'reward'],
    ['Spedizione gratuita da 30 €.', 'reward'],
    ['Iscriviti alla nostra newsletter.', 'promotion'],
    ['Usiamo i cookie per mostrarti offerte e sconti.', ''],
    ['Il codice postale viene salvato.', ''],
    ['Conserviamo la scelta per 20 giorni.', ''],
  ],
  nl: [
    ['20% korting op je eerste bestelling.', 'reward'],
    ['De actie eindigt vandaag.', 'reward'],
    ['Gratis verzending vanaf € 30.', 'reward'],
    ['Schrijf je in voor onze nieuwsbrief.', 'promotion'],
    ['We gebruiken cookies om aanbiedingen te tonen.', ''],
    ['We bewaren je keuze 20 dagen.', ''],
    ['Je postcode wordt opgeslagen.', ''],
  ],
  pl: [
    ['20% rabatu na pierwsze zamówienie.', 'reward'],
    ['Promocja kończy się dziś.', 'reward'],
    ['Darmowa dostawa od 100 zł.', 'reward'],
    ['Zapisz się do newslettera.', 'promotion'],
    ['Używamy plików cookies, aby pokazywać oferty i rabaty.', ''],
    ['Twój wybór zapisujemy na 20 dni.', ''],
    ['Kod pocztowy zostanie zapisany.', ''],
  ],
  pt: [
    ['20% de desconto na primeira encomenda com o código SOL.', 'reward'],
    ['A oferta termina hoje.', 'reward'],
    ['Portes grátis a partir de 30 €.', 'reward'],
    ['Subscreva a nossa newsletter.', 'promotion'],
    ['Usamos cookies para mostrar ofertas e descontos.', ''],
    ['O código postal é guardado.', ''],
    ['Guardamos a escolha durante 20 dias.', ''],
  ],
  sv: [
    ['20 % rabatt på första köpet.', 'reward'],
    ['Erbjudandet går ut i dag.', 'reward'],
    ['Fri frakt över 300 kr.', 'reward'],
    ['Anmäl dig till vårt nyhetsbrev.', 'promotion'],
    ['Vi använder kakor för att visa erbjudanden och rabatter.', ''],
    ['Valet sparas i 20 dagar.', ''],
    ['Postkoden sparas.', ''],
  ],
  el: [
    ['20% έκπτωση στην πρώτη σας αγορά.', 'reward'],
    ['Η προσφορά λήγει σήμερα.', 'reward'],
    ['Δωρεάν μεταφορικά άνω των 30 €.', 'reward'],
    ['Εγγραφείτε στο newsletter μας.', 'promotion'],
    ['Χρησιμοποιούμε cookies για να δείχνουμε προσφορές και εκπτώσεις.', ''],
    ['Η επιλογή διατηρείται για 20 ημέρες.', ''],
    ['Ο ταχυδρομικός κώδικας αποθηκεύεται.', ''],
  ],
  ro: [
    ['20% reducere la prima comandă.', 'reward'],
    ['Oferta expiră astăzi.', 'reward'],
    ['Livrare gratuită la comenzi peste 200 de lei.', 'reward'],
    ['Abonați-vă la newsletterul nostru.', 'promotion'],
    ['Folosim cookie-uri pentru a afișa oferte și reduceri.', ''],
    ['Alegerea este păstrată 20 de zile.', ''],
    ['Codul poștal este salvat.', ''],
  ],
};

describe.each(Object.entries(samples))('promotion, in %s', (language, sentences) => {
  it.each(sentences)('%s: %s', (sentence, concept) => {
    const found = new Set(wordings.find(sentence, language).map((one) => one.concept));
    expect([...found].join(' ')).toBe(concept);
  });
});
