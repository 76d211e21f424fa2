/** Labels, and what is said around them, with the concepts that the rule finds in them. */
import { describe, expect, it } from 'vitest';
import { asksForYes, conceptsIn, isVague, tellsWhatPressingDoes } from '../wordings.js';

interface Samples {
  /** Take note or go on; whoever presses them has not said yes. */
  readonly vague: readonly string[];
  /** Say yes. */
  readonly plain: readonly string[];
  /** Ask for something that takes consent. */
  readonly optional: readonly string[];
  /** Ask for nothing: what is necessary alone, or what is kept out. */
  readonly nothing: readonly string[];
  /** Tell what a button does. */
  readonly told: readonly string[];
  /** Questions that “OK” answers. */
  readonly asks: readonly string[];
}

const samples: Readonly<Record<string, Samples>> = {
  de: {
    vague: ['Alles klar', 'Weiter'],
    plain: ['Zustimmen und weiter'],
    optional: ['Wir nutzen Cookies für Werbung.'],
    nothing: ['Wir nutzen nur notwendige Cookies.'],
    told: ['Mit Klick auf „OK“ stimmen Sie Cookies zu.'],
    asks: ['Stimmen Sie dem zu?', 'Dürfen wir Cookies setzen?'],
  },
  es: {
    vague: ['Entendido', 'Vale', 'Continuar navegando', 'OK', 'Cerrar'],
    plain: ['Aceptar', 'OK, acepto', 'De acuerdo', 'Continuar y aceptar', 'Sí, permitir'],
    optional: [
      'Usamos cookies para personalizar anuncios.',
      'Compartimos datos con terceros para mejorar la publicidad.',
    ],
    nothing: ['Solo usamos cookies técnicas.', 'No utilizamos cookies de publicidad.'],
    told: ['Al hacer clic en «Vale» aceptas las cookies.', 'Pulse «Continuar» para autorizar la publicidad.'],
    asks: [
      '¿Podemos usar cookies para analizar el tráfico?',
      '¿Te parece bien?',
      '¿Nos permites medir las visitas?',
    ],
  },
  it: {
    vague: ['Ho capito', 'Va bene', 'Continua la navigazione', 'OK', 'Chiudi'],
    plain: ['Accetta', 'OK, accetto', 'Sono d’accordo', 'Continua e accetta', 'Sì, acconsento'],
    optional: [
      'Usiamo i cookie per mostrare annunci personalizzati.',
      'Condividiamo i dati con terze parti per la pubblicità.',
    ],
    nothing: ['Usiamo solo cookie tecnici.', 'Non usiamo cookie di profilazione.'],
    told: [
      'Cliccando su «OK» acconsenti all’uso dei cookie.',
      'Premi «Continua» per accettare la pubblicità.',
    ],
    asks: ['Possiamo usare i cookie per le statistiche?', 'Ti va se misuriamo le visite?', 'Sei d’accordo?'],
  },
  pt: {
    vague: ['Entendi', 'Tudo bem', 'Continuar a navegar', 'OK', 'Fechar'],
    plain: ['Aceitar', 'OK, aceito', 'Concordo', 'Aceitar e fechar', 'Sim, permitir'],
    optional: [
      'Usamos cookies para personalizar anúncios.',
      'Partilhamos dados com terceiros para publicidade.',
    ],
    nothing: ['Usamos apenas cookies necessários.', 'Não usamos cookies de publicidade.'],
    told: [
      'Ao clicar em “OK”, concorda com os cookies.',
      'Carregue em “Continuar” para autorizar a publicidade.',
    ],
    asks: ['Podemos usar cookies para analisar o tráfego?', 'Aceita que usemos cookies?', 'Está de acordo?'],
  },
  nl: {
    vague: ['Begrepen', 'Prima', 'Verder surfen', 'Oké', 'Sluiten'],
    plain: ['Accepteren', 'Oké, akkoord', 'Ik ga akkoord', 'Toestaan en sluiten', 'Ja, graag'],
    optional: [
      'Wij gebruiken cookies om advertenties te personaliseren.',
      'We delen gegevens met derden voor marketing.',
    ],
    nothing: ['Wij gebruiken alleen noodzakelijke cookies.', 'We plaatsen geen tracking cookies.'],
    told: [
      'Door op “OK” te klikken, ga je akkoord met cookies.',
      'Klik op “Verder” om cookies te accepteren.',
    ],
    asks: ['Mogen we cookies gebruiken voor statistieken?', 'Vind je dat goed?', 'Ga je akkoord?'],
  },
  sv: {
    vague: ['Jag förstår', 'Okej', 'Fortsätt surfa', 'OK', 'Stäng'],
    plain: ['Godkänn', 'OK, jag godkänner', 'Jag samtycker', 'Acceptera och stäng', 'Ja tack'],
    optional: [
      'Vi använder kakor för att anpassa annonser.',
      'Vi delar uppgifter med tredje part för marknadsföring.',
    ],
    nothing: ['Vi använder bara nödvändiga kakor.', 'Vi använder inga kakor för annonsering.'],
    told: [
      'Genom att klicka på ”OK” samtycker du till kakor.',
      'Tryck på ”Fortsätt” för att godkänna annonser.',
    ],
    asks: ['Får vi använda kakor för statistik?', 'Är det okej att vi mäter besöken?', 'Godkänner du det?'],
  },
  pl: {
    vague: ['Rozumiem', 'W porządku', 'Przejdź do serwisu', 'OK', 'Zamknij'],
    plain: ['Akceptuję', 'OK, zgadzam się', 'Wyrażam zgodę', 'Zaakceptuj i zamknij', 'Zgoda'],
    optional: [
      'Używamy plików cookies do personalizacji reklam.',
      'Udostępniamy dane partnerom reklamowym i analitycznym.',
    ],
    nothing: ['Używamy tylko niezbędnych plików cookies.', 'Nie używamy cookies do reklam.'],
    told: ['Klikając „OK”, wyrażasz zgodę na cookies.', 'Naciśnij „Dalej”, aby zaakceptować reklamy.'],
    asks: [
      'Czy możemy używać plików cookies do statystyk?',
      'Czy zgadzasz się na to?',
      'Możemy mierzyć ruch?',
    ],
  },
  da: {
    vague: ['Jeg forstår', 'Det er i orden', 'Fortsæt til siden', 'OK', 'Luk'],
    plain: [
      'Accepter',
      'OK, jeg accepterer',
      'Jeg samtykker',
      'Godkend og luk',
      'Ja tak',
      'Fortsæt med annoncer',
    ],
    optional: [
      'Vi bruger cookies til at målrette annoncer.',
      'Vi deler oplysninger med tredjeparter til markedsføring.',
    ],
    nothing: ['Vi sætter kun nødvendige cookies.', 'Vi bruger ingen cookies til annoncering.'],
    told: ['Ved at klikke på “OK” accepterer du cookies.', 'Tryk på “Fortsæt” for at tillade annoncer.'],
    asks: ['Må vi bruge cookies til statistik?', 'Er det i orden, at vi tæller besøg?', 'Samtykker du?'],
  },
  fi: {
    vague: ['Selvä', 'OK', 'Ymmärrän', 'Jatka sivustolle', 'Sulje'],
    plain: ['Hyväksy', 'OK, hyväksyn', 'Sallin evästeet', 'Hyväksy ja sulje', 'Kyllä kiitos'],
    optional: [
      'Käytämme evästeitä mainosten kohdentamiseen.',
      'Jaamme tietoja kolmansille osapuolille markkinointia varten.',
    ],
    nothing: ['Käytämme vain välttämättömiä evästeitä.', 'Emme käytä evästeitä mainontaan.'],
    told: ['Painamalla ”OK” suostut evästeisiin.', 'Kun klikkaat ”Jatka”, hyväksyt mainosevästeet.'],
    asks: ['Saammeko kerätä tilastoja?', 'Sopiiko, että mittaamme käyntejä?', 'Hyväksytkö tämän?'],
  },
  el: {
    vague: ['Κατάλαβα', 'Εντάξει', 'Συνέχεια περιήγησης', 'OK', 'Κλείσιμο'],
    plain: ['Αποδοχή', 'Εντάξει, συμφωνώ', 'Συναινώ', 'Αποδοχή και κλείσιμο', 'Ναι'],
    optional: [
      'Χρησιμοποιούμε cookies για να προσαρμόζουμε τις διαφημίσεις.',
      'Μοιραζόμαστε δεδομένα με τρίτους για σκοπούς μάρκετινγκ.',
    ],
    nothing: ['Χρησιμοποιούμε μόνο απαραίτητα cookies.', 'Δεν χρησιμοποιούμε cookies για διαφήμιση.'],
    told: [
      'Πατώντας «Εντάξει», συμφωνείτε με τη χρήση cookies.',
      'Πατήστε «Συνέχεια» για να αποδεχτείτε τις διαφημίσεις.',
    ],
    asks: [
      'Μπορούμε να χρησιμοποιούμε cookies για στατιστικά;',
      'Είστε σύμφωνοι να μετράμε τις επισκέψεις;',
      'Το αποδέχεστε;',
    ],
  },
  ja: {
    vague: ['わかりました', '了解しました', '閲覧を続ける', 'OK', '閉じる'],
    plain: ['同意する', 'OK、同意します', 'すべて許可', '同意して閉じる', 'はい'],
    optional: [
      '広告のパーソナライズのためにクッキーを使用しています。',
      'アクセス解析のため、データをパートナーと共有します。',
    ],
    nothing: ['必須のクッキーのみを使用しています。', '広告のためにクッキーを使用することはありません。'],
    told: [
      '「OK」をクリックすると、クッキーの使用に同意したことになります。',
      '「続ける」を押して広告を許可してください。',
    ],
    asks: [
      '分析のためにクッキーを使用してもよろしいですか？',
      'クッキーの使用に同意しますか？',
      'データを共有してもいいですか？',
    ],
  },
  zh: {
    vague: ['知道了', '我明白了', '繼續瀏覽', 'OK', '关闭'],
    plain: ['接受', '好的，我同意', '全部允许', '同意并关闭', '是的'],
    optional: ['我们使用 Cookie 来展示个性化广告。', '我們會與合作夥伴分享資料以進行行銷。'],
    nothing: ['我们仅使用必要的 Cookie。', '我们不会将 Cookie 用于广告。'],
    told: ['点击“知道了”即表示您同意使用 Cookie。', '按「繼續」以允許廣告。'],
    asks: ['我们可以使用 Cookie 进行统计吗？', '您是否同意使用 Cookie？', '可以分享您的資料嗎？'],
  },
  ar: {
    vague: ['فهمت', 'حسنًا', 'متابعة التصفح', 'تمام', 'إغلاق'],
    plain: ['أوافق', 'حسنًا، أوافق', 'قبول وإغلاق', 'نعم', 'اسمح بالكل'],
    optional: [
      'نستخدم ملفات تعريف الارتباط لعرض إعلانات تناسبك.',
      'نشارك المعلومات مع أطراف ثالثة لأغراض التسويق.',
    ],
    nothing: ['نستخدم ملفات تعريف الارتباط الضرورية فقط.', 'لا نستخدم أي ملفات للإعلانات.'],
    told: ['بالنقر على «حسنًا» فإنك توافق على ملفات تعريف الارتباط.', 'اضغط على «متابعة» لقبول الإعلانات.'],
    asks: ['هل توافق على الإحصاءات؟', 'هل يمكننا قياس الزيارات؟', 'هل تسمح لنا بذلك؟'],
  },
  cs: {
    vague: ['Rozumím', 'Dobře', 'Pokračovat na web', 'OK', 'Zavřít'],
    plain: ['Souhlasím', 'OK, souhlasím', 'Přijmout vše', 'Povolit a zavřít', 'Ano'],
    optional: ['Cookies používáme k přizpůsobení reklam.', 'Údaje sdílíme s třetími stranami pro marketing.'],
    nothing: ['Používáme jen nezbytné cookies.', 'Cookies nepoužíváme k reklamě.'],
    told: ['Kliknutím na „OK“ souhlasíte s cookies.', 'Stisknutím „Pokračovat“ přijímáte reklamní cookies.'],
    asks: ['Můžeme používat cookies pro statistiky?', 'Je to v pořádku?', 'Souhlasíte s tím?'],
  },
  nb: {
    vague: ['Jeg forstår', 'Den er grei', 'Gå videre til siden', 'OK', 'Lukk', 'Hald fram'],
    plain: ['Godta', 'OK, jeg godtar', 'Jeg samtykker', 'Godkjenn og lukk', 'Ja takk', 'Eg samtykkjer'],
    optional: [
      'Vi bruker informasjonskapsler til å tilpasse annonser.',
      'Vi deler opplysninger med tredjeparter til markedsføring.',
    ],
    nothing: ['Vi setter bare nødvendige informasjonskapsler.', 'Vi brukar ingen kapslar til annonsering.'],
    told: [
      'Ved å klikke på «OK» godtar du informasjonskapsler.',
      'Trykk på «Fortsett» for å tillate annonser.',
    ],
    asks: ['Kan vi bruke cookies til statistikk?', 'Er det greit at vi teller besøk?', 'Samtykker du?'],
  },
  hu: {
    vague: ['Értem', 'Rendben', 'Tovább az oldalra', 'OK', 'Bezárás'],
    plain: ['Elfogadom', 'OK, elfogadom', 'Hozzájárulok', 'Elfogadás és bezárás', 'Igen, kérem'],
    optional: [
      'Sütiket használunk személyre szabott hirdetésekhez.',
      'Adatokat osztunk meg harmadik felekkel marketing céljából.',
    ],
    nothing: ['Csak a szükséges sütiket használjuk.', 'Nem használunk sütiket hirdetésekhez.'],
    told: [
      'Az „OK” gombra kattintva Ön hozzájárul a sütikhez.',
      'Ha a „Tovább” gombra kattint, elfogadja a hirdetési sütiket.',
    ],
    asks: [
      'Mérhetjük a látogatásokat?',
      'Engedélyezi, hogy statisztikát készítsünk?',
      'Hozzájárulsz ehhez? Elfogadod?',
    ],
  },
  ro: {
    vague: ['Am înțeles', 'In regula', 'Continuă navigarea', 'OK', 'Închide'],
    plain: ['Acceptă', 'Bine, accept', 'Sunt de acord', 'Acceptaţi şi închideţi', 'Da'],
    optional: [
      'Folosim cookie-uri pentru a adapta reclamele.',
      'Partajăm date cu terți în scopuri de marketing.',
    ],
    nothing: ['Folosim doar cookie-uri necesare.', 'Nu folosim cookie-uri pentru publicitate.'],
    told: [
      'Apăsând „În regulă”, sunteți de acord cu modulele cookie.',
      'Apasă „Continuă” pentru a accepta reclamele.',
    ],
    asks: [
      'Putem folosi cookie-uri pentru statistici?',
      'E în regulă dacă măsurăm vizitele?',
      'Sunteţi de acord?',
    ],
  },
};

describe.each(Object.entries(samples))('unclear yeses in %s', (language, texts) => {
  it.each(texts.vague)('“%s” says no yes', (label) => {
    expect(isVague(label, language)).toBe(true);
  });

  it.each(texts.plain)('“%s” says yes', (label) => {
    expect(isVague(label, language)).toBe(false);
  });

  it.each(texts.optional)('takes consent: %s', (sentence) => {
    const found = conceptsIn(sentence, language);
    expect([found.has('optional'), found.has('denies')]).toEqual([true, false]);
  });

  it.each(texts.nothing)('takes none: %s', (sentence) => {
    expect(conceptsIn(sentence, language).has('denies')).toBe(true);
  });

  it.each(texts.told)('tells what the button does: %s', (sentence) => {
    expect(tellsWhatPressingDoes(sentence, language)).toBe(true);
  });

  it.each(texts.asks)('asks: %s', (sentence) => {
    expect(asksForYes(sentence, language)).toBe(true);
  });
});
