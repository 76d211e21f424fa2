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
  da: {
    optional: [
      ['Holder dig logget ind og måler brugen af siden.', 'analytics'],
      ['Viser annoncer, der passer til dig.', 'advertising'],
      ['Til deleknapper fra sociale medier.', 'social'],
      ['Bruges til at træne vores modeller.', 'training'],
      ['De kan ikke slås fra og bruges til statistik.', 'analytics'],
    ],
    necessary: [
      'Husker kurven, sproget og sessionen.',
      'Bruges ikke til annoncer.',
      'Husker, om du har accepteret cookies til markedsføring.',
      'Beskytter mod svindel og falske annoncer.',
      'Husker dit valg om statistikcookies.',
    ],
    forced: ['Nødvendige cookies', 'Altid aktive', 'Strengt nødvendige'],
  },
  fi: {
    optional: [
      ['Pitävät sinut kirjautuneena ja mittaavat sivun käyttöä.', 'analytics'],
      ['Näyttävät sinulle sopivia mainoksia.', 'advertising'],
      ['Sosiaalisen median jakopainikkeita varten.', 'social'],
      ['Niitä käytetään malliemme kouluttamiseen.', 'training'],
      ['Niitä ei voi poistaa käytöstä, ja niillä kootaan tilastoja.', 'analytics'],
    ],
    necessary: [
      'Tallentavat ostoskorin, kielen ja istunnon.',
      'Ei käytetä mainontaan.',
      'Muistavat, oletko hyväksynyt markkinointievästeet.',
      'Estävät petoksia ja valemainoksia.',
      'Muistavat analytiikkaevästeitä koskevan valintasi.',
    ],
    forced: ['Ehdottoman välttämättömät evästeet', 'Aina käytössä', 'Välttämättömät'],
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
  ja: {
    optional: [
      ['ログイン状態を維持し、サイトの利用状況を計測します。', 'analytics'],
      ['お客様に合った広告を表示します。', 'advertising'],
      ['ソーシャルメディアの共有ボタンのためのものです。', 'social'],
      ['モデルの学習に使用されます。', 'training'],
      ['無効にすることはできません。統計に使用されます。', 'analytics'],
    ],
    necessary: [
      'カートの中身、言語、セッションを保存します。',
      '広告には使用されません。',
      'マーケティングクッキーに同意したかどうかを記憶します。',
      '不正行為の防止や偽の広告のブロックに使用します。',
      '分析に関する選択内容を記憶します。',
    ],
    forced: ['必須のクッキー', '常に有効', '厳密に必要なCookie'],
  },
  zh: {
    optional: [
      ['让您保持登录，并衡量页面的使用情况。', 'analytics'],
      ['展示適合您的廣告。', 'advertising'],
      ['用于社交媒体分享按钮。', 'social'],
      ['用于训练我们的模型。', 'training'],
      ['无法关闭，并用于统计。', 'analytics'],
    ],
    necessary: [
      '保存购物车、语言和会话。',
      '不會用於廣告。',
      '记住您是否接受了营销 Cookie。',
      '防止欺诈和虚假广告。',
      '记住您对分析 Cookie 的选择。',
    ],
    forced: ['必要 Cookie', '始终启用', '绝对必要'],
  },
  ar: {
    optional: [
      ['تبقيك مسجلًا وتقيس استخدام الموقع.', 'analytics'],
      ['تعرض إعلانات تناسبك.', 'advertising'],
      ['لأزرار المشاركة على وسائل التواصل الاجتماعي.', 'social'],
      ['تُستخدم لتدريب نماذجنا.', 'training'],
      ['لا يمكن إيقافها، وتُستخدم للإحصاءات.', 'analytics'],
    ],
    necessary: [
      'تحفظ السلة واللغة والجلسة.',
      'لا تُستخدم للإعلانات.',
      'تتذكر ما إذا كنت قد وافقت على ملفات التسويق: موافقتك محفوظة.',
      'للحماية من الاحتيال والإعلانات المزيفة: تحمي من الإعلانات المزيفة.',
      'تتذكر اختيارك بشأن ملفات التحليل.',
    ],
    forced: ['ملفات تعريف الارتباط الضرورية', 'نشطة دائمًا', 'الأساسية'],
  },
  cs: {
    optional: [
      ['Udržují vás přihlášené a měří používání webu.', 'analytics'],
      ['Zobrazují reklamy podle vašich zálib.', 'advertising'],
      ['Pro tlačítka sdílení na sociálních sítích.', 'social'],
      ['Slouží k trénování našich modelů.', 'training'],
      ['Nelze je vypnout a slouží ke statistikám.', 'analytics'],
    ],
    necessary: [
      'Ukládají obsah košíku, jazyk a relaci.',
      'Nepoužívají se k reklamě.',
      'Pamatují si, zda jste povolili marketingové cookies.',
      'Chrání před podvody a falešnými reklamami.',
      'Pamatují si vaši volbu ohledně analytických cookies.',
    ],
    forced: ['Nezbytné cookies', 'Vždy aktivní', 'Technicky nutné'],
  },
  nb: {
    optional: [
      ['Holder deg innlogget og måler bruken av siden.', 'analytics'],
      ['Viser annonser som passer for deg.', 'advertising'],
      ['For deleknapper fra sosiale medier.', 'social'],
      ['Brukes til å trene modellene våre.', 'training'],
      ['De kan ikke slås av og brukes til statistikk.', 'analytics'],
    ],
    necessary: [
      'Husker handlekurven, språket og økten.',
      'Brukes ikke til annonser.',
      'Blir ikkje brukte til annonsar.',
      'Husker om du har godtatt informasjonskapsler til markedsføring.',
      'Beskytter mot svindel og falske annonser.',
      'Husker valget ditt om statistikkapsler.',
    ],
    forced: ['Nødvendige informasjonskapsler', 'Alltid aktive', 'Strengt nødvendige'],
  },
  hu: {
    optional: [
      ['Bejelentkezve tartják, és mérik az oldal használatát.', 'analytics'],
      ['Önhöz illő hirdetéseket jelenítenek meg.', 'advertising'],
      ['A közösségi média gombjaihoz.', 'social'],
      ['A modelljeink tanítására szolgálnak.', 'training'],
      ['Nem kapcsolhatók ki, és statisztikákhoz használjuk őket.', 'analytics'],
    ],
    necessary: [
      'Tárolják a kosarat, a nyelvet és a munkamenetet.',
      'Nem használjuk őket hirdetésre.',
      'Megjegyzik, hogy elfogadta-e a marketingsütiket.',
      'Védenek a csalások és a hamis hirdetések ellen.',
      'Megjegyzik az analitikai sütikről hozott döntését.',
    ],
    forced: ['Feltétlenül szükséges sütik', 'Mindig aktív', 'Elengedhetetlen'],
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
