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
  da: {
    benefit: ['Vi vil gerne forbedre din oplevelse.', 'Få personlige anbefalinger.'],
    appeal: ['Hjælp os med at udvikle siden.', 'Gå ikke glip af noget.'],
    wayBack: ['Du kan ombestemme dig når som helst.'],
    neutral: ['Du kan afvise.', 'Vi deler oplysninger med tredjeparter.', 'Du bestemmer.'],
    none: ['Vi bruger cookies.', 'Læs vores cookiepolitik.'],
  },
  fi: {
    benefit: ['Haluamme parantaa käyttökokemustasi.', 'Saat yksilöllisiä vinkkejä.'],
    appeal: ['Auta meitä kehittämään sivustoa.', 'Älä jää mistään paitsi.'],
    wayBack: ['Voit muuttaa mieltäsi milloin tahansa.'],
    neutral: ['Voit hylätä ne.', 'Jaamme tietoja kolmansille osapuolille.', 'Sinä päätät.'],
    none: ['Käytämme evästeitä.', 'Lue evästekäytäntömme.'],
  },
  el: {
    benefit: ['Θέλουμε να βελτιώσουμε την εμπειρία σας.', 'Λάβετε εξατομικευμένες προτάσεις.'],
    appeal: ['Βοηθήστε μας να αναπτύξουμε τη σελίδα.', 'Μη χάσετε τίποτα.'],
    wayBack: ['Μπορείτε να αλλάξετε γνώμη ανά πάσα στιγμή.'],
    neutral: ['Μπορείτε να αρνηθείτε.', 'Μοιραζόμαστε δεδομένα με τρίτους.', 'Εσείς αποφασίζετε.'],
    none: ['Χρησιμοποιούμε cookies.', 'Διαβάστε την πολιτική μας.'],
  },
  ja: {
    benefit: ['お客様の体験を向上させたいと考えています。', 'あなたにぴったりの情報をお届けします。'],
    appeal: ['ぜひ応援してください。', '同意することをおすすめします。'],
    wayBack: ['いつでも撤回できます。'],
    neutral: [
      '拒否することもできます。',
      '第三者とデータを共有します。',
      'お客様ご自身でお選びいただけます。',
    ],
    none: ['クッキーを使用しています。', 'クッキーポリシーをお読みください。'],
  },
  zh: {
    benefit: ['我们希望提升您的体验。', '為您提供專屬推薦。'],
    appeal: ['建议您全部接受。', '請支持我們。'],
    wayBack: ['您可以随时更改您的决定。'],
    neutral: ['您可以拒绝。', '我们与第三方共享数据。', '由您决定。'],
    none: ['我们使用 Cookie。', '请阅读我们的 Cookie 政策。'],
  },
  ar: {
    benefit: ['نريد تحسين تجربتك.', 'احصل على نصائح مخصصة.'],
    appeal: ['ساعدنا على تطوير الموقع.', 'ننصحك بقبول الكوكيز.'],
    wayBack: ['يمكنك تغيير رأيك في أي وقت.'],
    neutral: ['يمكنك رفضها.', 'نشارك البيانات مع أطراف ثالثة.', 'أنت من يقرر.'],
    none: ['نستخدم الكوكيز.', 'اقرأ سياسة الكوكيز.'],
  },
  cs: {
    benefit: ['Chceme zlepšit váš zážitek.', 'Získejte osobní tipy.'],
    appeal: ['Pomozte nám rozvíjet web.', 'Nenechte si nic ujít.'],
    wayBack: ['Názor můžete kdykoli změnit.'],
    neutral: ['Můžete je odmítnout.', 'Údaje sdílíme s třetími stranami.', 'Rozhodujete vy: je to na vás.'],
    none: ['Používáme cookies.', 'Přečtěte si zásady používání cookies.'],
  },
  nb: {
    benefit: ['Vi vil gjerne forbedre opplevelsen din.', 'Få personlige anbefalinger.'],
    appeal: ['Hjelp oss å utvikle siden.', 'Ikke gå glipp av noe.'],
    wayBack: ['Du kan ombestemme deg når som helst.'],
    neutral: ['Du kan avvise.', 'Vi deler opplysninger med tredjeparter.', 'Du bestemmer.'],
    none: ['Vi bruker informasjonskapsler.', 'Les personvernerklæringen vår.'],
  },
  hu: {
    benefit: ['Szeretnénk javítani a felhasználói élményt.', 'Személyre szabott tippeket adunk.'],
    appeal: ['Segítsen nekünk fejleszteni az oldalt.', 'Ne maradjon le semmiről.'],
    wayBack: ['Bármikor meggondolhatja magát.'],
    neutral: ['Elutasíthatja őket.', 'Adatokat osztunk meg harmadik felekkel.', 'Ön dönt.'],
    none: ['Sütiket használunk.', 'Olvassa el süti tájékoztatónkat.'],
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
