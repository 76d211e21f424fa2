/** What texts of dialogs say that is done with data. */
import { describe, expect, it } from 'vitest';
import { isConcrete, statedUses } from './data-uses.js';

const usesIn = (text: string, language: string) => [
  ...new Set(statedUses(text, language).map(({ use, isDenied }) => (isDenied ? `not ${use}` : use))),
];

describe('uses of data in English', () => {
  it.each([
    ['We use cookies for statistics and to show you adverts that suit you.', ['measurement', 'advertising']],
    ['We use cookies to measure visits and personalise content.', ['measurement', 'personalisation']],
    ['We and our partners use cookies to improve your experience.', ['recipients', 'vague']],
    ['Cookies help us provide our services and give you the best experience.', ['vague']],
    ['We use your data for marketing purposes.', ['vague']],
    ['Marketing', ['advertising']],
    ['Allow the use of your chats and coding sessions to train and improve our AI models', ['training']],
    ['Scribewell’s AI models learn from the documents of our users.', ['training']],
    ['We share your listening history with record companies and advertisers.', ['sharing', 'advertising']],
    ['A cookie counts the listeners of each programme.', ['measurement']],
    ['Your chats are kept for up to five years.', ['retention']],
    ['Keeps you signed in and your basket filled.', ['necessary']],
    ['Yes, send me the newsletter with offers.', ['mailing']],
    ['Remembers your language and plays embedded videos.', ['functions']],
    ['May we use your precise location?', ['access']],
    [
      'We would keep your searches for 90 days and show you rooms on other sites.',
      ['retention', 'advertising'],
    ],
    ['A cookie that counts which episodes are finished.', ['measurement']],
    ['The app would log which menus you open.', ['measurement']],
    ['We pass your name, email and route to our partner Hotelio.', ['sharing']],
    ['The shop passes your payments to a credit agency.', ['sharing']],
    ['We would use your address to write to you every month.', ['mailing']],
    ['An update to our Consumer Terms will take effect on September 28.', []],
    ['You can accept all cookies or customise your preferences.', []],
    ['Choose which cookies and tracking technologies you allow.', []],
    ['Cookies for preferences, statistics and marketing.', ['functions', 'measurement', 'advertising']],
    ['Cookies provide additional functionality.', ['vague']],
    ['Cookies make for proper functioning of the site.', ['necessary']],
    ['The marks train the grouping in the next release.', ['training']],
    ['They see to the smooth functioning of our website.', ['necessary']],
    ['Cookies required for the operation of the site are set automatically.', ['necessary']],
    ['We value your privacy. Read more in our cookie policy.', []],
  ])('%s', (text, expected) => {
    expect(usesIn(text, 'en')).toEqual(expected);
  });

  it.each([
    ['We never use them for advertising.', ['not advertising']],
    ['Your chats will not be used for training.', ['not training']],
    ["We don't share your data with third parties.", ['not sharing']],
    ['No ads, ever.', ['not advertising']],
    ['If you decline, your chats will not be used for training.', ['training']],
    ['Without your consent we do not show personalised ads.', ['advertising']],
    ['Cookies that are not strictly necessary are used for statistics.', ['measurement']],
    ['Non-essential cookies are used for advertising.', ['advertising']],
  ])(
    'a negation denies a use, unless it is of something else or depends on the answer: %s',
    (text, expected) => {
      expect(usesIn(text, 'en')).toEqual(expected);
    },
  );
});

describe('uses of data in German', () => {
  it.each([
    ['Wir verwenden Cookies für Statistik und personalisierte Werbung.', ['measurement', 'advertising']],
    ['Wir verwenden Cookies, um Ihr Nutzungserlebnis zu verbessern.', ['vague']],
    ['Damit wir unser Angebot für dich laufend verbessern können, setzen wir Cookies.', ['vague']],
    ['Wir nutzen Ihre Daten zu Marketingzwecken.', ['vague']],
    ['Außerdem geben wir Informationen an unsere Partner für Werbung weiter.', ['sharing', 'advertising']],
    ['Deine Chats dürfen unsere KI-Modelle trainieren.', ['training']],
    ['Wir verwenden keine Cookies für Werbung.', ['not advertising']],
    ['Nicht notwendige Cookies verwenden wir für die Reichweitenmessung.', ['measurement']],
    ['Wenn Sie ablehnen, zeigen wir keine personalisierte Werbung.', ['advertising']],
    ['Ihre Texte werden 30 Tage gespeichert.', ['retention']],
    ['Ein Cookie zählt, welche Verbindungen gesucht werden.', ['measurement']],
    ['Wir teilen unserem Partner Retago mit, was Sie ansehen.', ['sharing']],
    ['Die Werke geben Ihren Verbrauch für fünf Jahre an die Auskunftei Boniplan weiter.', ['sharing']],
    ['Unser Verein schreibt Ihnen jeden Monat.', ['mailing']],
    ['Für das reibungslose Funktionieren der Website sind sie unerlässlich.', ['necessary']],
    ['Cookies ermöglichen erweiterte Funktionalitäten.', ['vague']],
    ['Passen Sie Ihre Präferenzen an.', []],
    ['Wir können Ihnen diesen Inhalt nicht anzeigen.', []],
    ['Wir zeigen Ihnen Anzeigen, die zu Ihnen passen.', ['advertising']],
    ['Cookies für Anzeigen und Inhalte.', ['advertising']],
    ['Cookies für Präferenzen, Statistiken und Marketing.', ['functions', 'measurement', 'advertising']],
  ])('%s', (text, expected) => {
    expect(usesIn(text, 'de')).toEqual(expected);
  });
});

describe('uses of data in French', () => {
  it.each([
    ['Nous déposons des cookies de mesure d’audience et de publicité.', ['measurement', 'advertising']],
    ['Les cookies nous permettent d’améliorer votre expérience.', ['vague']],
    ['Vos conversations serviront à entraîner nos modèles d’IA.', ['training']],
    ['Nous partageons ces données avec nos partenaires.', ['sharing']],
    ['Nous ne faisons jamais de publicité.', ['not advertising']],
    ['Les cookies qui ne sont pas nécessaires servent aux statistiques.', ['measurement']],
    ['Vos données sont conservées treize mois.', ['retention']],
    ['La caisse transmet vos revenus à une agence de notation.', ['sharing']],
    ['Un cookie compte quelles recettes sont lues.', ['measurement']],
    ['Notre partenaire vous écrira chaque mois.', ['recipients', 'mailing']],
    ['Ces cookies permettent des fonctionnalités supplémentaires.', ['vague']],
    ['Ils nous donnent un aperçu de l’utilisation du site.', ['measurement']],
    ['Nous voyons de quelle façon vous utilisez le site.', ['measurement']],
  ])('%s', (text, expected) => {
    expect(usesIn(text, 'fr')).toEqual(expected);
  });
});

describe('uses of data in further languages', () => {
  it.each([
    ['es', 'Usamos cookies para medir la audiencia y mostrarle anuncios.', ['measurement', 'advertising']],
    ['es', 'Recordamos su idioma y los productos de la cesta.', ['functions', 'necessary']],
    ['es', 'Cederemos tu historial a una aseguradora.', []],
    ['es', 'Compartimos tu historial con aseguradoras y lo conservamos dos años.', ['sharing', 'retention']],
    ['es', 'Te escribiremos cada mes con ofertas y novedades.', ['mailing']],
    ['es', 'Nunca vendemos sus datos.', ['not sharing']],
    ['es', 'Las cookies ofrecen funcionalidades adicionales.', ['vague']],
    ['it', 'I cookie offrono funzionalità avanzate.', ['vague']],
    ['nl', 'Cookies bieden extra functionaliteit.', ['vague']],
    ['pl', 'Pliki cookie zapewniają dodatkowe funkcjonalności.', ['vague']],
    ['pl', 'Używamy funkcjonalnych plików cookie.', ['functions']],
    ['pt', 'Os cookies oferecem funcionalidades adicionais.', ['vague']],
    ['sv', 'Kakor ger utökad funktionalitet.', ['vague']],
    ['es', 'Las cookies no necesarias se usan para estadísticas.', ['measurement']],
    ['es', 'Si las rechaza, no mostraremos publicidad personalizada.', ['advertising']],
    ['es', 'Para cambiar la configuración, pulse Guardar preferencias.', []],
    ['es', 'Hemos actualizado nuestros términos.', []],
    ['it', 'Usiamo i cookie per misurare gli accessi e mostrarti annunci.', ['measurement', 'advertising']],
    ['it', 'Ricordiamo la lingua e teniamo pieno il carrello.', ['functions', 'necessary']],
    [
      'it',
      'Condividiamo la cronologia con le assicurazioni e la conserviamo due anni.',
      ['sharing', 'retention'],
    ],
    ['it', 'Ti scriveremo ogni mese con offerte e novità.', ['mailing']],
    ['it', 'Non vendiamo mai i tuoi dati.', ['not sharing']],
    ['it', 'Se rifiuti, non mostreremo pubblicità personalizzata.', ['advertising']],
    ['it', 'Puoi cambiare idea nelle impostazioni.', []],
    [
      'nl',
      'We gebruiken cookies om bezoeken te tellen en advertenties te tonen.',
      ['measurement', 'advertising'],
    ],
    ['nl', 'We onthouden uw taal en houden u ingelogd.', ['functions', 'necessary']],
    ['nl', 'We delen je geschiedenis met verzekeraars en bewaren die twee jaar.', ['sharing', 'retention']],
    ['nl', 'Elke maand mailen we je tips en aanbiedingen.', ['mailing']],
    ['nl', 'Uw gegevens worden nooit aan derden verkocht.', ['not sharing']],
    ['nl', 'Als u weigert, tonen we geen gepersonaliseerde reclame.', ['advertising']],
    ['nl', 'U kunt uw keuze in de instellingen wijzigen.', []],
    ['ar', 'نستخدم الكوكيز لعدّ الزيارات وعرض الإعلانات.', ['measurement', 'advertising']],
    ['ar', 'نتذكر لغتك ونحفظ سلتك ممتلئة.', ['functions', 'necessary']],
    ['ar', 'نشارك سجلك مع شركات التأمين ونحتفظ به لمدة عامين.', ['sharing', 'retention']],
    ['ar', 'نرسل إليك كل شهر عروضًا ونصائح.', ['mailing']],
    ['ar', 'لا نبيع بياناتك أبدًا.', ['not sharing']],
    ['ar', 'إذا رفضت فلن نعرض إعلانات مخصصة.', ['advertising']],
    ['ar', 'يمكنك تغيير اختيارك من الإعدادات.', []],
    ['cs', 'Cookies používáme k počítání návštěv a zobrazování reklam.', ['measurement', 'advertising']],
    ['cs', 'Pamatujeme si váš jazyk a obsah košíku.', ['functions', 'necessary']],
    ['cs', 'Vaši historii sdílíme s pojišťovnami a uchováváme ji dva roky.', ['sharing', 'retention']],
    ['cs', 'Každý měsíc vám posíláme nabídky a tipy.', ['mailing']],
    ['cs', 'Vaše údaje nikdy neprodáváme.', ['not sharing']],
    [
      'hu',
      'Sütikkel számoljuk a látogatásokat, és hirdetéseket jelenítünk meg.',
      ['measurement', 'advertising'],
    ],
    [
      'ro',
      'Folosim module cookie pentru a măsura traficul și a afișa reclame.',
      ['measurement', 'advertising'],
    ],
    ['ro', 'Reținem limba dumneavoastră și păstrăm coşul plin.', ['functions', 'necessary']],
    ['ro', 'Partajam istoricul tau cu terti si il pastram timp de doi ani.', ['sharing', 'retention']],
    ['ro', 'În fiecare lună îți trimitem oferte și sfaturi.', ['mailing']],
    ['ro', 'Nu vindem niciodată datele dvs.', ['not sharing']],
    ['ro', 'Dacă refuzați, nu vă vom afișa reclame personalizate.', ['advertising']],
    ['ro', 'Luăm măsuri ca reclamația ta să fie rezolvată. Ai parteneri ai noștri aproape.', ['recipients']],
    ['ro', 'Puteți modifica alegerea din setări.', []],
    ['hu', 'Megjegyezzük a választott nyelvet, és bejelentkezve tartjuk.', ['functions', 'necessary']],
    ['hu', 'Előzményeit biztosítóknak továbbítjuk, és két évig őrizzük.', ['sharing', 'retention']],
    ['hu', 'Havonta egyszer tippeket és ajánlatokat küldünk Önnek.', ['mailing']],
    ['hu', 'Adatait soha nem adjuk el.', ['not sharing']],
    ['hu', 'Ha elutasítja, nem jelenítünk meg személyre szabott hirdetéseket.', ['advertising']],
    ['hu', 'Választását a beállításokban módosíthatja.', []],
    ['cs', 'Pokud odmítnete, nebudeme zobrazovat personalizované reklamy.', ['advertising']],
    ['cs', 'Volbu můžete změnit v nastavení.', []],
    ['ja', '訪問数を数え、広告を表示するためにクッキーを使用します。', ['measurement', 'advertising']],
    ['ja', '言語を記憶し、ログイン状態を維持します。', ['functions', 'necessary']],
    ['ja', '履歴を保険会社と共有し、2年間保存します。', ['sharing', 'retention']],
    ['ja', '毎月、お得な情報をメールでお届けします。', ['mailing']],
    ['ja', 'お客様のデータを販売することはありません。', ['not sharing']],
    ['ja', 'クッキーを広告に使用していません。', ['not advertising']],
    ['ja', '拒否した場合、パーソナライズされた広告は表示しません。', ['personalisation', 'advertising']],
    ['ja', '設定画面で選択を変更できます。', []],
    ['ja', 'お客様の体験を向上させるためにクッキーを使用します。', ['vague']],
    ['ja', 'お客様の会話をAIモデルの学習に使用します。', ['training']],
    ['zh', '我们使用 Cookie 来统计访问次数并展示广告。', ['measurement', 'advertising']],
    ['zh', '我們會記住您的語言，並保持登入狀態。', ['functions', 'necessary']],
    ['zh', '我们与保险公司共享您的历史记录，并保存两年。', ['sharing', 'retention']],
    ['zh', '我們每月會透過電子郵件向您發送優惠。', ['mailing']],
    ['zh', '我们绝不出售您的数据。', ['not sharing']],
    ['zh', '如果您拒絕，我們不會顯示個人化廣告。', ['personalisation', 'advertising']],
    ['zh', '您可以在设置中更改您的选择。', []],
    ['zh', '我们使用 Cookie 来提升您的浏览体验。', ['vague']],
    ['zh', '您的对话将用于训练我们的人工智能模型。', ['training']],
    [
      'el',
      'Χρησιμοποιούμε cookies για να μετράμε τις επισκέψεις και να προβάλλουμε διαφημίσεις.',
      ['measurement', 'advertising'],
    ],
    ['el', 'Θυμόμαστε τη γλώσσα σας και κρατάμε το καλάθι σας.', ['functions', 'necessary']],
    [
      'el',
      'Μοιραζόμαστε το ιστορικό σας με τρίτους και το διατηρούμε για δύο χρόνια.',
      ['sharing', 'retention'],
    ],
    ['el', 'Κάθε μήνα σου στέλνουμε προσφορές και συμβουλές.', ['mailing']],
    ['el', 'Δεν πουλάμε ποτέ τα δεδομένα σας.', ['not sharing']],
    ['el', 'Αν αρνηθείτε, δεν θα σας δείξουμε διαφημίσεις.', ['advertising']],
    ['el', 'Θέλουμε να βελτιώσουμε την εμπειρία σας. Αναλυτικές πληροφορίες θα βρείτε εδώ.', ['vague']],
    ['el', 'Μπορείτε να αλλάξετε την επιλογή σας στις ρυθμίσεις.', []],
    ['fi', 'Laskemme evästeillä käyntejä ja näytämme mainoksia.', ['measurement', 'advertising']],
    ['fi', 'Muistamme kielen, jonka valitsit, ja pidämme sinut kirjautuneena.', ['functions', 'necessary']],
    [
      'fi',
      'Luovutamme historiasi vakuutusyhtiölle ja säilytämme sen kaksi vuotta.',
      ['sharing', 'retention'],
    ],
    ['fi', 'Kirjoitamme sinulle kerran kuussa tarjouksista.', ['mailing']],
    ['fi', 'Emme koskaan myy tietojasi eteenpäin.', ['not sharing']],
    ['fi', 'Tietojasi ei luovuteta eikä myydä mainostajille.', ['not sharing', 'not advertising']],
    ['fi', 'Jos kieltäydyt, emme näytä kohdennettuja mainoksia.', ['advertising']],
    ['fi', 'Voit muuttaa valintaasi asetuksissa.', []],
    [
      'pl',
      'Używamy plików cookie, aby liczyć odwiedziny i wyświetlać reklamy.',
      ['measurement', 'advertising'],
    ],
    ['pl', 'Zapamiętujemy język i zawartość koszyka.', ['functions', 'necessary']],
    ['pl', 'Udostępniamy historię ubezpieczycielom i przechowujemy ją dwa lata.', ['sharing', 'retention']],
    ['pl', 'Co miesiąc będziemy wysyłać Ci nowości i promocje.', ['mailing']],
    ['pl', 'Nigdy nie sprzedajemy danych.', ['not sharing']],
    ['pl', 'Jeśli odmówisz, nie będziemy wyświetlać spersonalizowanych reklam.', ['advertising']],
    ['pl', 'Reklamację możesz złożyć w zakładce Kontakt.', []],
    ['pt', 'Usamos cookies para medir a audiência e mostrar anúncios.', ['measurement', 'advertising']],
    ['pt', 'Memorizamos o seu idioma e os produtos do carrinho.', ['functions', 'necessary']],
    ['pt', 'Partilhamos o seu histórico com seguradoras e guardamo-lo dois anos.', ['sharing']],
    ['pt', 'Todos os meses vamos enviar-lhe ofertas e novidades.', ['mailing']],
    ['pt', 'Nunca vendemos os seus dados.', ['not sharing']],
    ['pt', 'Se recusar, não mostraremos publicidade personalizada.', ['advertising']],
    ['pt', 'Pode alterar as suas preferências quando quiser.', []],
    ['sv', 'Vi använder kakor för att räkna besök och visa annonser.', ['measurement', 'advertising']],
    ['sv', 'Vi kommer ihåg ditt språk och håller varukorgen full.', ['functions', 'necessary']],
    ['sv', 'Vi delar din historik med försäkringsbolag och sparar den i två år.', ['sharing', 'retention']],
    ['sv', 'Varje månad mejlar vi dig erbjudanden och tips.', ['mailing']],
    ['sv', 'Vi säljer aldrig dina uppgifter.', ['not sharing']],
    ['sv', 'Om du nekar visar vi inga personliga annonser.', ['advertising']],
    ['sv', 'Du kan ändra ditt val i inställningarna.', []],
    ['fi', 'Tilastointievästeet auttavat kehittämään sivua.', ['measurement', 'vague']],
    ['fi', 'Sivu ei toimi ilman näitä.', ['necessary']],
    ['da', 'Vi bruger cookies til at tælle besøg og vise annoncer.', ['measurement', 'advertising']],
    ['da', 'Vi husker dit sprog og holder dig logget ind.', ['functions', 'necessary']],
    ['da', 'Vi deler din historik med forsikringsselskaber og gemmer den i to år.', ['sharing', 'retention']],
    ['da', 'Hver måned mailer vi dig tilbud og tips.', ['mailing']],
    ['da', 'Vi sælger aldrig dine oplysninger.', ['not sharing']],
    ['da', 'Siger du nej, viser vi ingen personlige annoncer.', ['advertising']],
    ['da', 'Du kan ændre dit valg i indstillingerne.', []],
    ['nb', 'Vi bruker cookies til å telle besøk og vise annonser.', ['measurement', 'advertising']],
    ['nb', 'Vi husker språket ditt og holder deg innlogget.', ['functions', 'necessary']],
    ['nb', 'Vi deler historikken med forsikringsselskaper og lagrer den i to år.', ['sharing', 'retention']],
    ['nb', 'Vi selger aldri opplysningene dine.', ['not sharing']],
    ['nb', 'Vi brukar ikkje kapslane til reklame.', ['not advertising']],
    ['nb', 'Sier du nei, viser vi ingen personlige annonser.', ['advertising']],
    ['nb', 'Du kan endre valget i innstillingene.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(usesIn(text, language)).toEqual(expected);
  });
});

describe('a concrete use', () => {
  it('is one that somebody could say yes or no to', () => {
    const concrete = (text: string) => statedUses(text, 'en').some(isConcrete);
    expect(concrete('To improve your experience, with our partners')).toBe(false);
    expect(concrete('Necessary cookies keep you signed in')).toBe(false);
    expect(concrete('To improve your experience and count visits')).toBe(true);
  });
});
