/** Refusals that shame, texts that threaten, and plain ones that look alike. */
import { describe, expect, it } from 'vitest';
import { belittlingIn } from '../belittling.js';
import { lossIn } from '../losses.js';

interface Samples {
  readonly shames: readonly string[];
  /** A preference that no word judges. */
  readonly prefers: readonly string[];
  readonly plain: readonly string[];
  readonly threatens: readonly string[];
  readonly vague: readonly string[];
  /** It names what is lost, or nothing is, or it is not about refusing. */
  readonly tells: readonly string[];
}

const samples: Readonly<Record<string, Samples>> = {
  es: {
    shames: [
      'No, prefiero pagar más',
      'No, no me importa mi privacidad',
      'No gracias, me encantan los anuncios aburridos',
      'No quiero ahorrar',
      'No, déjame desprotegido',
      'No, me encantan los atascos',
    ],
    prefers: ['No, prefiero el té'],
    plain: [
      'No, gracias',
      'No acepto',
      'No, prefiero decidir más tarde',
      'No, prefiero conservar mi privacidad',
      'No deseo recibir el boletín',
      'No, quiero elegir',
      'Continuar sin aceptar',
    ],
    threatens: [
      'Si rechazas las cookies, el sitio podría no funcionar correctamente.',
      'Si no aceptas, te perderás lo mejor.',
    ],
    vague: ['Si rechaza, algunas funciones pueden no estar disponibles.'],
    tells: [
      'Si rechazas, no verás los vídeos.',
      'Rechazar no afecta al funcionamiento del sitio.',
      'Sin las cookies necesarias el sitio no funcionará correctamente.',
      'El sitio podría no funcionar con navegadores antiguos.',
    ],
  },
  it: {
    shames: [
      'No, preferisco pagare di più',
      'No, non mi importa della mia privacy',
      'No grazie, adoro le pubblicità noiose',
      'Non voglio risparmiare',
      'No, lasciami indifeso',
      'No, adoro gli ingorghi',
    ],
    prefers: ['No, preferisco il tè'],
    plain: [
      'No, grazie',
      'Non accetto',
      'No, preferisco decidere più tardi',
      'No, preferisco mantenere la mia privacy',
      'Non desidero ricevere la newsletter',
      'Continua senza accettare',
    ],
    threatens: [
      'Se rifiuti i cookie, il sito potrebbe non funzionare correttamente.',
      'Se non accetti, ti perderai il meglio.',
    ],
    vague: ['Se rifiuta, alcune funzioni potrebbero non essere disponibili.'],
    tells: [
      'Se rifiuti, non vedrai i video.',
      'Rifiutare non influisce sul funzionamento del sito.',
      'Senza i cookie necessari il sito non funzionerà correttamente.',
      'Il sito potrebbe non funzionare con dispositivi vecchi.',
    ],
  },
  nl: {
    shames: [
      'Nee, ik betaal liever meer',
      'Nee, ik geef niet om mijn privacy',
      'Nee bedankt, ik hou van saaie advertenties',
      'Ik wil niet besparen',
      'Nee, laat mij onbeschermd',
      'Nee, ik ben dol op files',
    ],
    prefers: ['Nee, ik drink liever thee'],
    plain: [
      'Nee, bedankt',
      'Ik ga niet akkoord',
      'Nee, ik beslis liever later',
      'Nee, ik houd mijn gegevens liever privé',
      'Ik wil geen nieuwsbrief ontvangen',
      'Doorgaan zonder te accepteren',
    ],
    threatens: [
      'Als u cookies weigert, kan de site niet goed werken.',
      'Als je niet akkoord gaat, loop je veel mis.',
    ],
    vague: ['Als u weigert, zijn sommige functies mogelijk niet beschikbaar.'],
    tells: [
      'Als u weigert, ziet u geen video’s.',
      'Weigeren heeft geen gevolgen.',
      'Zonder noodzakelijke cookies werkt de site niet goed.',
      'De site kan op oude toestellen niet werken.',
    ],
  },
  pl: {
    shames: [
      'Nie, wolę płacić więcej',
      'Nie, nie dbam o prywatność',
      'Nie, dziękuję, uwielbiam nudne reklamy',
      'Nie chcę oszczędzać',
      'Nie, zostaw mnie bez ochrony',
      'Nie, uwielbiam korki',
    ],
    prefers: ['Nie, wolę herbatę'],
    plain: [
      'Nie, dziękuję',
      'Nie zgadzam się',
      'Nie, wolę zdecydować później',
      'Nie, wolę zachować prywatność',
      'Nie chcę otrzymywać newslettera',
      'Kontynuuj bez akceptacji',
    ],
    threatens: [
      'Jeśli odrzucisz pliki cookies, strona może nie działać prawidłowo.',
      'Jeśli nie zaakceptujesz, ominie cię to, co najciekawsze.',
    ],
    vague: ['Jeśli odmówisz, niektóre funkcje mogą być niedostępne.'],
    tells: [
      'Jeśli odmówisz, nie zobaczysz filmów.',
      'Odmowa nie wpływa na działanie strony.',
      'Bez niezbędnych plików cookies strona nie będzie działać prawidłowo.',
      'Strona może nie działać na starych urządzeniach.',
    ],
  },
  pt: {
    shames: [
      'Não, prefiro pagar mais',
      'Não, não me importo com a minha privacidade',
      'Não obrigado, adoro anúncios chatos',
      'Não quero poupar',
      'Não, deixe-me desprotegido',
      'Não, adoro engarrafamentos',
    ],
    prefers: ['Não, prefiro chá'],
    plain: [
      'Não, obrigado',
      'Não aceito',
      'Não, prefiro decidir mais tarde',
      'Não, prefiro manter a minha privacidade',
      'Não desejo receber a newsletter',
      'Não, quero escolher',
      'Continuar sem aceitar',
    ],
    threatens: [
      'Se recusar os cookies, o site pode não funcionar corretamente.',
      'Se não aceitar, perderá as melhores novidades.',
    ],
    vague: ['Se recusar, algumas funções podem não estar disponíveis.'],
    tells: [
      'Se recusar, não verá os vídeos.',
      'Recusar não afeta o funcionamento do site.',
      'Sem os cookies necessários o site não funcionará corretamente.',
      'O site pode não funcionar em aparelhos antigos.',
    ],
  },
  sv: {
    shames: [
      'Nej, jag betalar hellre fullt pris',
      'Nej, jag bryr mig inte om min integritet',
      'Nej tack, jag älskar tråkiga annonser',
      'Jag vill inte spara',
      'Nej, lämna mig oskyddad',
      'Nej, jag älskar bilköer',
    ],
    prefers: ['Nej, jag dricker hellre te'],
    plain: [
      'Nej tack',
      'Jag samtycker inte',
      'Nej, jag bestämmer hellre senare',
      'Nej, jag vill hellre behålla min integritet',
      'Jag vill inte ha nyhetsbrevet',
      'Fortsätt utan att godkänna',
    ],
    threatens: [
      'Om du nekar kakor kan det hända att webbplatsen inte fungerar.',
      'Om du inte godkänner går du miste om mycket.',
    ],
    vague: ['Om du nekar kan vissa funktioner vara otillgängliga.'],
    tells: [
      'Om du nekar ser du inga videor.',
      'Att neka påverkar inte webbplatsen.',
      'Utan nödvändiga kakor fungerar webbplatsen inte.',
      'Sidan fungerar inte på gamla telefoner.',
    ],
  },
  da: {
    shames: [
      'Nej, jeg betaler hellere fuld pris',
      'Nej tak, jeg er ligeglad med mit privatliv',
      'Nej, jeg elsker kedelige annoncer',
      'Jeg vil ikke spare',
      'Nej, lad mig ubeskyttet',
      'Nej, jeg er vild med myldretidstrafik',
    ],
    prefers: ['Nej, jeg drikker hellere te'],
    plain: [
      'Nej tak',
      'Jeg samtykker ikke',
      'Nej, jeg beslutter mig hellere senere',
      'Nej, jeg vil hellere beholde mit privatliv',
      'Jeg vil ikke have nyhedsbrevet',
      'Fortsæt uden at acceptere',
    ],
    threatens: [
      'Hvis du afviser cookies, kan det ske, at hjemmesiden ikke virker.',
      'Accepterer du ikke, går du glip af det bedste.',
    ],
    vague: ['Hvis du afviser, kan visse funktioner være utilgængelige.'],
    tells: [
      'Hvis du siger nej, kan du ikke se videoer.',
      'At afvise påvirker ikke din brug af siden.',
      'Uden nødvendige cookies fungerer hjemmesiden ikke.',
      'Siden virker ikke på gamle telefoner.',
      'Hvis du afviser, mister du ikke noget.',
    ],
  },
  fi: {
    shames: [
      'Ei, maksan mieluummin täyden hinnan',
      'Ei, en välitä yksityisyydestäni',
      'Ei kiitos, rakastan tylsiä mainoksia',
      'En halua säästää',
      'Ei, jättäkää minut suojatta',
      'Ei, pidän huonosta palvelusta',
    ],
    prefers: ['Ei, juon mieluummin teetä'],
    plain: [
      'Ei kiitos',
      'En hyväksy',
      'Ei, päätän mieluummin myöhemmin',
      'Ei, pidän mieluummin tietoni itselläni',
      'Hylkää kaikki',
    ],
    threatens: [
      'Jos et hyväksy evästeitä, sivusto ei välttämättä toimi oikein.',
      'Ilman suostumustasi jäät paitsi parhaista eduista.',
    ],
    vague: ['Evästeiden estäminen voi rajoittaa joitakin toimintoja.'],
    tells: [
      'Jos kieltäydyt, YouTuben videot eivät näy.',
      'Jos kieltäydyt, sivusto toimii kuten ennenkin.',
      'Jos et hyväksy näitä evästeitä, emme muista kieltäsi.',
      'Sivusto ei välttämättä toimi vanhoilla laitteilla.',
      'Ilman välttämättömiä evästeitä sivusto ei toimi oikein.',
    ],
  },
  el: {
    shames: [
      'Όχι, προτιμώ να πληρώσω ολόκληρη την τιμή',
      'Όχι, δεν με νοιάζει η ιδιωτικότητά μου',
      'Όχι ευχαριστώ, μου αρέσουν οι βαρετές διαφημίσεις',
      'Δεν θέλω να εξοικονομήσω χρήματα',
      'Όχι, αφήστε με απροστάτευτο',
      'Όχι, λατρεύω τις ουρές',
    ],
    prefers: ['Όχι, προτιμώ το τσάι'],
    plain: [
      'Όχι, ευχαριστώ',
      'Δεν συναινώ',
      'Όχι, προτιμώ να αποφασίσω αργότερα',
      'Όχι, προτιμώ να κρατήσω τα δεδομένα μου',
      'Δεν θέλω το newsletter',
      'Συνέχεια χωρίς αποδοχή',
    ],
    threatens: [
      'Αν απορρίψετε τα cookies, ο ιστότοπος ενδέχεται να μη λειτουργεί σωστά.',
      'Αν δεν συμφωνήσεις, θα χάσεις πολλά.',
    ],
    vague: ['Αν αρνηθείτε, ορισμένες λειτουργίες μπορεί να μην είναι διαθέσιμες.'],
    tells: [
      'Αν αρνηθείτε, δεν θα βλέπετε βίντεο.',
      'Η απόρριψη δεν επηρεάζει τον ιστότοπο.',
      'Χωρίς τα απαραίτητα cookies ο ιστότοπος δεν λειτουργεί.',
      'Χωρίς cookies που είναι απαραίτητα, ο ιστότοπος δεν λειτουργεί σωστά.',
      'Η σελίδα δεν λειτουργεί σε παλιά κινητά.',
    ],
  },
  ro: {
    shames: [
      'Nu, prefer să plătesc prețul întreg',
      'Nu, nu-mi pasă de confidențialitatea mea',
      'Nu mulțumesc, îmi plac reclamele plictisitoare',
      'Nu vreau să economisesc',
      'Nu, lasă-mă neprotejat',
      'Nu, ador cozile',
    ],
    prefers: ['Nu, prefer ceaiul'],
    plain: [
      'Nu, mulțumesc',
      'Nu sunt de acord',
      'Nu, prefer să hotărăsc mai târziu',
      'Nu, prefer să-mi păstrez datele',
      'Nu vreau newsletterul',
      'Nu, prefer cele necesare',
      'Continuă fără a accepta',
    ],
    threatens: [
      'Dacă refuzați cookie-urile, este posibil ca site-ul să nu funcționeze corect.',
      'Dacă nu ești de acord, vei pierde multe.',
    ],
    vague: ['Dacă refuzați, unele funcții ar putea fi indisponibile.'],
    tells: [
      'Dacă refuzați, nu veți vedea videoclipuri.',
      'Refuzul nu afectează site-ul.',
      'Fără cookie-urile necesare, site-ul nu funcționează.',
      'Pagina nu funcționează pe telefoane vechi.',
    ],
  },
  ja: {
    shames: [
      'いいえ、定価で買います',
      'いいえ、プライバシーなんてどうでもいい',
      'いいえ、つまらない広告がいいです',
      '割引なんていらない',
      'いいえ、危険なままで構いません',
      'いいえ、渋滞が大好きです',
    ],
    prefers: ['いいえ、お茶を飲むほうがいいです'],
    plain: [
      'いいえ、結構です',
      '同意しません',
      'いいえ、あとで決めるほうがいいです',
      'いいえ、データは共有しないほうがいいです',
      'ニュースレターは不要です',
      '同意せずに続ける',
      'いいえ、興味がありません',
    ],
    threatens: [
      'クッキーを拒否すると、サイトが正常に動作しない場合があります。',
      '同意いただけない場合、お得な情報を逃してしまいます。',
    ],
    vague: ['クッキーを拒否した場合、一部の機能がご利用いただけません。'],
    tells: [
      '必要なクッキーがないと、サイトは正常に動作しません。',
      '拒否すると、動画を再生できません。',
      '拒否しても、サイトは通常どおりご利用いただけます。',
    ],
  },
  zh: {
    shames: [
      '不，我宁愿付全价',
      '不，我不在乎隐私',
      '不用了，我喜歡無聊的廣告',
      '我不想省钱',
      '不，让我继续处于风险',
      '不，我爱堵车',
    ],
    prefers: ['不，我宁愿喝茶'],
    plain: [
      '不，谢谢',
      '我不同意',
      '不，我想稍后再决定',
      '不，我更愿意保留我的隐私',
      '我不需要电子报',
      '不接受并继续',
      '不需要优惠邮件',
    ],
    threatens: ['如果您拒绝 Cookie，网站可能无法正常运行。', '若您不同意，您可能會錯過許多精彩內容。'],
    vague: ['如果您拒绝，部分功能可能不可用。'],
    tells: [
      '如果您拒绝，将无法播放视频。',
      '拒绝不会影响网站。',
      '没有必要的 Cookie，网站将无法运行。',
      '本页面在旧手机上无法正常显示。',
    ],
  },
  ar: {
    shames: [
      'لا، أفضل أن أدفع أكثر',
      'لا، لا تهمني خصوصيتي',
      'لا شكرًا، أحب الإعلانات المملة',
      'لا أريد التوفير',
      'لا، اتركني دون حماية',
      'لا، أعشق الزحام',
    ],
    prefers: ['لا، أفضل شرب الشاي'],
    plain: [
      'لا شكرًا',
      'لا أوافق',
      'لا، أفضل أن أقرر لاحقًا',
      'لا، أفضل الاحتفاظ بخصوصيتي',
      'لا أريد النشرة البريدية',
      'المتابعة دون موافقة',
    ],
    threatens: ['إذا رفضت فقد لا يعمل الموقع بشكل صحيح.', 'إذا لم توافق فسيفوتك الكثير.'],
    vague: ['إذا رفضت فقد لا تتوفر بعض الميزات.'],
    tells: [
      'إذا رفضت فلن تظهر مقاطع الفيديو.',
      'الرفض لا يؤثر في الموقع.',
      'بدون الملفات الضرورية لا يعمل الموقع.',
      'لا يعمل الموقع على الهواتف القديمة.',
    ],
  },
  cs: {
    shames: [
      'Ne, raději budu platit víc',
      'Ne, nezajímá mě moje soukromí',
      'Ne díky, mám rád nudné reklamy',
      'Nechci šetřit',
      'Ne, nechte mě bez ochrany',
      'Ne, miluji dopravní zácpy',
    ],
    prefers: ['Ne, raději piju čaj'],
    plain: [
      'Ne, děkuji',
      'Nesouhlasím',
      'Ne, raději se rozhodnu později',
      'Ne, raději si ponechám soukromí',
      'Nechci newsletter',
      'Pokračovat bez souhlasu',
    ],
    threatens: [
      'Pokud cookies odmítnete, web nemusí fungovat správně.',
      'Když nebudete souhlasit: pokud nesouhlasíte, přijdete o spoustu věcí.',
    ],
    vague: ['Pokud odmítnete, některé funkce nebudou dostupné.'],
    tells: [
      'Pokud odmítnete, neuvidíte žádná videa.',
      'Odmítnutí fungování webu neovlivní.',
      'Bez nezbytných cookies web nebude fungovat.',
      'Na starých telefonech web nemusí fungovat správně.',
    ],
  },
  nb: {
    shames: [
      'Nei, jeg betaler heller full pris',
      'Nei takk, jeg bryr meg ikke om personvernet mitt',
      'Nei, jeg elsker kjedelige annonser',
      'Jeg vil ikke spare',
      'Nei, la meg være ubeskyttet',
      'Nei, jeg er glad i rushtrafikk',
    ],
    prefers: ['Nei, jeg drikker heller te'],
    plain: [
      'Nei takk',
      'Jeg samtykker ikke',
      'Nei, jeg bestemmer meg heller senere',
      'Nei, jeg vil heller beholde personvernet mitt',
      'Jeg vil ikke ha nyhetsbrevet',
      'Fortsett uten å godta',
    ],
    threatens: [
      'Hvis du avviser, kan det hende at nettstedet ikke fungerer.',
      'Godtar du ikke, går du glipp av det beste.',
    ],
    vague: ['Om du sier nei, kan enkelte funksjoner være utilgjengelige.'],
    tells: [
      'Hvis du sier nei, kan du ikke se videoer.',
      'Å avvise påvirker ikke bruken av siden.',
      'Uten nødvendige informasjonskapsler fungerer ikke nettstedet.',
      'Siden virker ikke på gamle telefoner.',
      'Sier du nei, mister du ingenting.',
    ],
  },
  hu: {
    shames: [
      'Nem, inkább kifizetem a teljes árat',
      'Nem érdekel az adatvédelem',
      'Nem, köszönöm, imádom az unalmas hirdetéseket',
      'Nem akarok spórolni',
      'Nem, hagyjanak védtelenül',
      'Nem, szeretem a lassú oldalakat',
    ],
    prefers: ['Nem, inkább teát iszom'],
    plain: [
      'Nem, köszönöm',
      'Nem járulok hozzá',
      'Nem, inkább később döntök',
      'Nem, inkább megtartom az adataimat',
      'Összes elutasítása',
    ],
    threatens: [
      'Ha elutasítja a sütiket, az oldal nem biztos, hogy megfelelően működik.',
      'Hozzájárulás nélkül sok mindenről lemarad.',
    ],
    vague: ['A sütik letiltása bizonyos funkciók elérését korlátozhatja.'],
    tells: [
      'Ha elutasítja, a YouTube-videók nem jelennek meg.',
      'Ha elutasítja, az oldal ugyanúgy működik, mint eddig.',
      'Ha ezeket a sütiket nem engedélyezi, nem emlékszünk a nyelvére.',
      'Az oldal régi telefonokon nem működik.',
      'A szükséges sütik nélkül az oldal nem működik megfelelően.',
    ],
  },
};

describe.each(Object.entries(samples))(
  'a refusal, in %s',
  (language, { shames, prefers, plain, ...texts }) => {
    const kindOf = (label: string) => belittlingIn(label, language)?.kind;
    const lossOf = (sentence: string) => lossIn(sentence, false, { language, controls: [] })?.kind;

    it.each(shames)('shames: %s', (label) => {
      expect(kindOf(label)).toBe('shame');
    });

    it.each(prefers)('prefers: %s', (label) => {
      expect(kindOf(label)).toBe('preference');
    });

    it.each(plain)('is plain: %s', (label) => {
      expect(kindOf(label)).toBeUndefined();
      expect(lossIn(label, true, { language, controls: [] })).toBeUndefined();
    });

    it.each(texts.threatens)('is threatened: %s', (sentence) => {
      expect(lossOf(sentence)).toBe('threat');
    });

    it.each(texts.vague)('may cost something: %s', (sentence) => {
      expect(lossOf(sentence)).toBe('vague');
    });

    it.each(texts.tells)('costs what is named, or nothing: %s', (sentence) => {
      expect(lossOf(sentence)).toBeUndefined();
    });
  },
);
