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
  da: [
    ['20 % rabat på din første ordre.', 'reward'],
    ['Tilbuddet udløber i dag.', 'reward'],
    ['Gratis fragt over 300 kr.', 'reward'],
    ['Tilmeld dig vores nyhedsbrev.', 'promotion'],
    ['Vi bruger cookies til at vise tilbud og rabatter.', ''],
    ['Valget gemmes i 20 dage.', ''],
    ['Vi gemmer dit postnummer.', ''],
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
  el: [
    ['20% έκπτωση στην πρώτη σας αγορά.', 'reward'],
    ['Η προσφορά λήγει σήμερα.', 'reward'],
    ['Δωρεάν μεταφορικά άνω των 30 €.', 'reward'],
    ['Εγγραφείτε στο newsletter μας.', 'promotion'],
    ['Χρησιμοποιούμε cookies για να δείχνουμε προσφορές και εκπτώσεις.', ''],
    ['Η επιλογή διατηρείται για 20 ημέρες.', ''],
    ['Ο ταχυδρομικός κώδικας αποθηκεύεται.', ''],
  ],
  ja: [
    ['初回のご注文が20%オフになります。', 'reward'],
    ['キャンペーンはまもなく終了します。', 'reward'],
    ['3,000円以上で送料無料。', 'reward'],
    ['ニュースレターに登録しませんか。', 'promotion'],
    ['割引やお得な情報を表示するためにクッキーを使用します。', ''],
    ['選択内容は20日間保存されます。', ''],
  ],
  zh: [
    ['首单享8折。', 'reward'],
    ['优惠即将结束。', 'reward'],
    ['滿300元免運費。', 'reward'],
    ['订阅我们的电子报，即可获知新品。', 'promotion'],
    ['我们使用 Cookie 来展示优惠和折扣。', ''],
    ['您的选择会保存20天。', ''],
    ['邮政编码会被保存。', ''],
  ],
  ar: [
    ['خصم 20٪ على طلبك الأول بالرمز SHAMS.', 'reward'],
    ['ينتهي العرض اليوم: عرض الصيف ينتهي الليلة.', 'reward'],
    ['شحن مجاني للطلبات فوق 100 ريال.', 'reward'],
    ['اشترك في نشرتنا البريدية.', 'promotion'],
    ['نستخدم الكوكيز لعرض العروض والخصومات.', ''],
    ['يُحفظ اختيارك 20 يومًا.', ''],
    ['نحفظ الرمز البريدي.', ''],
  ],
  cs: [
    ['Sleva 20 % na první nákup.', 'reward'],
    ['Nabídka dnes končí.', 'reward'],
    ['Doprava zdarma nad 999 Kč.', 'reward'],
    ['Přihlaste se k odběru našeho newsletteru.', 'promotion'],
    ['Cookies používáme k zobrazování nabídek a slev.', ''],
    ['Volbu si pamatujeme 20 dní.', ''],
    ['Ukládáme poštovní směrovací číslo.', ''],
  ],
};

describe.each(Object.entries(samples))('promotion, in %s', (language, sentences) => {
  it.each(sentences)('%s: %s', (sentence, concept) => {
    const found = new Set(wordings.find(sentence, language).map((one) => one.concept));
    expect([...found].join(' ')).toBe(concept);
  });
});
