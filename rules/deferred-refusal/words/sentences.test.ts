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
  da: {
    lasts: [
      'Vælger du “Ikke nu”, spørger vi dig ikke igen.',
      'Med “Senere” forbliver personlige annoncer slået fra.',
      '“Ikke nu” tæller som et nej.',
      'Det er slået fra, indtil du selv slår det til.',
    ],
    doesNot: [
      'Vi spørger dig igen senere.',
      'Det er slået fra så længe; vi minder dig om det i morgen.',
      'Før den 1. oktober skal du vælge.',
      'Du kan altid ombestemme dig.',
    ],
  },
  fi: {
    lasts: [
      'Jos valitset ”Ei nyt”, emme kysy uudelleen.',
      'Valinnalla ”Myöhemmin” kohdennettu mainonta pysyy poissa päältä.',
      '”Ei nyt” tulkitaan kieltäytymiseksi.',
      'Mainonta ei ole päällä, kunnes itse otat sen käyttöön.',
    ],
    doesNot: [
      'Kysymme tätä myöhemmin uudelleen.',
      'Toistaiseksi ne pysyvät pois päältä; muistutamme sinua huomenna.',
      'Sinun täytyy valita ennen 1. lokakuuta.',
      'Voit muuttaa mieltäsi milloin tahansa.',
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
  ja: {
    lasts: [
      '「今はしない」を選ぶと、今後お尋ねすることはありません。',
      '「後で」を選んだ場合、パーソナライズ広告はオフのままです。',
      '「今はしない」は拒否したものとして扱います。',
      'お尋ねするのは一度だけです。',
    ],
    doesNot: [
      '後日あらためてお尋ねします。',
      'それまではオフのままですが、明日また通知します。',
      '10月1日までに選択していただく必要があります。',
      'いつでも変更できます。',
    ],
  },
  zh: {
    lasts: [
      '选择“暂不”后，我们不会再次询问您。',
      '若選擇「稍後」，個人化廣告將保持關閉。',
      '“暂不”将被视为拒绝。',
      '我们只会询问一次。',
    ],
    doesNot: [
      '我们稍后会再次询问您。',
      '在此期间会保持关闭；我们明天会再提醒您。',
      '您必须在10月1日前做出选择。',
      '您可以随时更改。',
    ],
  },
  ar: {
    lasts: [
      'إذا اخترت «ليس الآن» فلن نسألك مرة أخرى.',
      'مع «لاحقًا» تبقى الإعلانات المخصصة متوقفة.',
      'نعتبر «ليس الآن» رفضًا.',
      'تظل الميزة معطلة إلى أن تفعلها بنفسك.',
    ],
    doesNot: [
      'سنسألك مرة أخرى لاحقًا.',
      'تبقى معطلة حاليًا، وسنذكرك غدًا.',
      'قبل 1 أكتوبر يجب عليك الاختيار.',
      'يمكنك تغيير رأيك متى شئت.',
    ],
  },
  cs: {
    lasts: [
      'Zvolíte-li „Teď ne“, znovu se vás nezeptáme.',
      'Po volbě „Později“ zůstanou personalizované reklamy vypnuté.',
      '„Teď ne“ bereme jako odmítnutí.',
      'Funkce je vypnutá, dokud ji sami nezapnete.',
    ],
    doesNot: [
      'Zeptáme se vás znovu později.',
      'Prozatím zůstane vypnutá; zítra vám to připomeneme.',
      'Do 1. října se musíte rozhodnout.',
      'Názor můžete kdykoli změnit.',
    ],
  },
  nb: {
    lasts: [
      'Velger du «Ikke nå», spør vi deg ikke igjen.',
      'Med «Senere» forblir personlige annonser slått av.',
      '«Ikke nå» regnes som et nei.',
      'Det er slått av til du selv slår det på.',
      'Vel du «Ikkje no», spør vi deg ikkje igjen.',
    ],
    doesNot: [
      'Vi spør deg igjen senere.',
      'Det er slått av så lenge; vi minner deg på det i morgen.',
      'Før 1. oktober må du velge.',
      'Du kan alltid ombestemme deg.',
    ],
  },
  hu: {
    lasts: [
      'Ha a „Most nem” gombot választja, többet nem kérdezzük meg.',
      'A „Később” választásával a célzott hirdetések kikapcsolva maradnak.',
      'A „Most nem” elutasításnak számít.',
      'Addig nem működik, amíg be nem kapcsolja.',
    ],
    doesNot: [
      'Később újra megkérdezzük.',
      'Addig kikapcsolva marad; holnap emlékeztetjük.',
      'Október 1-ig választania kell.',
      'Bármikor meggondolhatja magát.',
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
