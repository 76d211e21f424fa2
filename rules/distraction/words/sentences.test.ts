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
  fi: [
    ['20 % alennusta ensimmäisestä ostoksesta.', 'reward'],
    ['Tarjous päättyy tänään.', 'reward'],
    ['Ilmainen toimitus yli 50 euron tilauksiin.', 'reward'],
    ['Tilaa uutiskirjeemme.', 'promotion'],
    ['Käytämme evästeitä näyttääksemme tarjouksia ja alennuksia.', ''],
    ['Valinta säilyy 20 päivää.', ''],
    ['Postinumero tallennetaan.', ''],
  ],
  hu: [
    ['20% kedvezmény az első rendelésre.', 'reward'],
    ['Az ajánlat ma lejár.', 'reward'],
    ['Ingyenes szállítás 15 000 Ft felett.', 'reward'],
    ['Iratkozzon fel hírlevelünkre.', 'promotion'],
    ['Sütiket használunk, hogy ajánlatokat és kedvezményeket mutassunk.', ''],
    ['A választást 20 napig tároljuk.', ''],
    ['Az irányítószámot megjegyezzük.', ''],
  ],
};

describe.each(Object.entries(samples))('promotion, in %s', (language, sentences) => {
  it.each(sentences)('%s: %s', (sentence, concept) => {
    const found = new Set(wordings.find(sentence, language).map((one) => one.concept));
    expect([...found].join(' ')).toBe(concept);
  });
});
