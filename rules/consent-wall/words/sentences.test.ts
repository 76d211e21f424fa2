/** Sentences that make going on conditional on consent, what asks for an age, and what looks like it. */
import { describe, expect, it } from 'vitest';
import { wordings } from '../wordings.js';

interface Samples {
  readonly conditional: readonly string[];
  readonly gate: readonly string[];
  readonly leaves: readonly string[];
  /** None of all that. */
  readonly fair: readonly string[];
}

const samples: Readonly<Record<string, Samples>> = {
  es: {
    conditional: [
      'Para continuar, debes aceptar las cookies.',
      'No puedes acceder a la web sin aceptar.',
      'Tu consentimiento es necesario para leer el artículo.',
    ],
    gate: ['¿Eres mayor de edad?', 'Debes tener 18 años para entrar.'],
    leaves: ['Salir', 'Volver atrás', 'Salir de la página'],
    fair: [
      'Puedes continuar sin aceptar.',
      'Sin tu consentimiento no usamos cookies de publicidad.',
      'Puedes aceptar o rechazar las cookies.',
    ],
  },
  it: {
    conditional: [
      'Per continuare devi accettare i cookie.',
      'Non puoi accedere al sito senza accettare.',
      'Il consenso è necessario per leggere l’articolo.',
    ],
    gate: ['Sei maggiorenne?', 'Devi avere 18 anni per entrare.'],
    leaves: ['Esci', 'Torna indietro', 'Esci dal sito'],
    fair: [
      'Puoi continuare senza accettare.',
      'Senza il tuo consenso non usiamo cookie di profilazione.',
      'Puoi accettare o rifiutare i cookie.',
    ],
  },
  pt: {
    conditional: [
      'Para continuar, deve aceitar os cookies.',
      'Não pode aceder ao site sem aceitar.',
      'O consentimento é necessário para ler o artigo.',
    ],
    gate: ['É maior de idade?', 'Você precisa ter 18 anos.'],
    leaves: ['Sair', 'Voltar', 'Sair do site'],
    fair: [
      'Pode continuar sem aceitar.',
      'Sem o seu consentimento não usamos cookies de publicidade.',
      'Pode aceitar ou recusar os cookies.',
    ],
  },
  nl: {
    conditional: [
      'Om verder te gaan moet u cookies accepteren.',
      'U kunt de site niet bezoeken zonder cookies te accepteren.',
      'Toestemming is nodig om het artikel te lezen.',
    ],
    gate: ['Ben je 18 jaar of ouder?', 'Vul uw geboortedatum in.'],
    leaves: ['Terug', 'Uitloggen', 'Website verlaten'],
    fair: [
      'U kunt verder zonder te accepteren.',
      'Zonder uw toestemming plaatsen we geen trackingcookies.',
      'U kunt cookies accepteren of weigeren.',
    ],
  },
  sv: {
    conditional: [
      'För att fortsätta måste du godkänna kakor.',
      'Du kan inte besöka sidan utan att godkänna.',
      'Samtycke krävs för att läsa artikeln.',
    ],
    gate: ['Är du över 18?', 'Ange ditt födelsedatum.'],
    leaves: ['Tillbaka', 'Logga ut', 'Lämna sidan'],
    fair: [
      'Du kan fortsätta utan att godkänna.',
      'Utan ditt samtycke sätter vi inga annonskakor.',
      'Du kan godkänna eller neka kakor.',
    ],
  },
  pl: {
    conditional: [
      'Aby kontynuować, musisz zaakceptować pliki cookies.',
      'Nie możesz korzystać ze strony bez zgody.',
      'Zgoda jest wymagana, aby przeczytać artykuł.',
    ],
    gate: ['Czy masz ukończone 18 lat?', 'Podaj datę urodzenia.'],
    leaves: ['Wyjdź', 'Wyloguj się', 'Opuść stronę'],
    fair: [
      'Możesz kontynuować bez wyrażania zgody.',
      'Bez twojej zgody nie używamy reklamowych plików cookies.',
      'Możesz zaakceptować lub odrzucić pliki cookies.',
    ],
  },
  da: {
    conditional: [
      'For at fortsætte skal du acceptere cookies.',
      'Du kan ikke besøge siden uden at acceptere.',
      'Samtykke er nødvendigt for at læse artiklen.',
      'Du kan kun læse videre, hvis du accepterer.',
    ],
    gate: ['Er du over 18?', 'Oplys din fødselsdato.'],
    leaves: ['Tilbage', 'Log ud', 'Forlad siden'],
    fair: [
      'Du kan fortsætte uden at acceptere.',
      'Uden dit samtykke sætter vi ingen annoncecookies.',
      'Du kan acceptere eller afvise cookies.',
      'Statistik kræver dit samtykke.',
      'For at fortsætte kan du acceptere eller afvise.',
    ],
  },
  fi: {
    conditional: [
      'Jatkaaksesi sinun täytyy hyväksyä evästeet.',
      'Et voi lukea artikkelia hyväksymättä evästeitä.',
      'Sivuston käyttö edellyttää suostumustasi.',
    ],
    gate: ['Oletko täyttänyt 18 vuotta?', 'Anna syntymäaikasi.'],
    leaves: ['Takaisin', 'Kirjaudu ulos', 'Poistu sivustolta'],
    fair: [
      'Voit jatkaa hyväksymättä evästeitä.',
      'Ilman suostumustasi emme aseta mainosevästeitä.',
      'Voit hyväksyä tai hylätä evästeet.',
      'Muiden kuin välttämättömien evästeiden käyttö edellyttää suostumustasi.',
    ],
  },
  el: {
    conditional: [
      'Για να συνεχίσετε, πρέπει να αποδεχτείτε τα cookies.',
      'Δεν μπορείτε να δείτε τη σελίδα αν δεν συμφωνήσετε.',
      'Για την ανάγνωση του άρθρου απαιτείται η συγκατάθεσή σας.',
    ],
    gate: ['Είστε άνω των 18;', 'Δώστε την ημερομηνία γέννησής σας.'],
    leaves: ['Πίσω', 'Αποσύνδεση', 'Έξοδος από τη σελίδα'],
    fair: [
      'Μπορείτε να συνεχίσετε χωρίς να αποδεχτείτε.',
      'Χωρίς τη συγκατάθεσή σας δεν τοποθετούμε διαφημιστικά cookies.',
      'Μπορείτε να αποδεχτείτε ή να απορρίψετε τα cookies.',
    ],
  },
  ja: {
    conditional: [
      '続けるには、クッキーの使用に同意する必要があります。',
      '同意いただけない場合、本サイトはご利用いただけません。',
      '記事を読むには同意が必要です。',
    ],
    gate: ['あなたは20歳以上ですか？', '生年月日を入力してください。'],
    leaves: ['戻る', 'ログアウト', 'サイトを離れる'],
    fair: [
      '同意しなくてもサイトをご利用いただけます。',
      '同意いただけない場合、広告用のクッキーは使用しません。',
      'クッキーを許可または拒否できます。',
      '続けるために同意する必要はありません。',
      'あなたの同意が必要なクッキーは使用していません。',
      '規約に同意した場合でも、データが広告に使われることはありません。',
    ],
  },
  zh: {
    conditional: [
      '如需继续，请先接受 Cookie。',
      '您必须同意才能访问本网站。',
      '若不同意，將無法使用本網站。',
    ],
    gate: ['您是否年满18岁？', '请输入您的出生日期。'],
    leaves: ['返回', '退出登录', '离开本网站'],
    fair: [
      '不同意也可以继续使用本网站。',
      '未经您的同意，我们不会设置广告 Cookie。',
      '您可以接受或拒绝 Cookie。',
      '本网站不使用任何需要您同意的 Cookie。',
    ],
  },
  ar: {
    conditional: [
      'للمتابعة يجب عليك قبول ملفات تعريف الارتباط.',
      'لا يمكنك دخول الموقع دون قبول الكوكيز.',
      'موافقتك مطلوبة لقراءة المقال.',
    ],
    gate: ['هل عمرك فوق 18 سنة؟', 'أدخل تاريخ ميلادك.'],
    leaves: ['رجوع', 'تسجيل الخروج', 'مغادرة الموقع'],
    fair: [
      'يمكنك المتابعة دون موافقة.',
      'بدون موافقتك لا نضع أي ملفات إعلانية.',
      'يمكنك قبول ملفات تعريف الارتباط أو رفضها.',
    ],
  },
  cs: {
    conditional: [
      'Pro pokračování musíte přijmout cookies.',
      'Na stránky nelze vstoupit bez souhlasu.',
      'K přečtení článku je nutný souhlas: váš souhlas je nezbytný.',
    ],
    gate: ['Je vám 18 let?', 'Zadejte datum narození.'],
    leaves: ['Zpět', 'Odhlásit se', 'Opustit stránku'],
    fair: [
      'Můžete pokračovat bez souhlasu.',
      'Bez vašeho souhlasu neukládáme žádné reklamní cookies.',
      'Cookies můžete přijmout, nebo odmítnout.',
    ],
  },
  nb: {
    conditional: [
      'For å fortsette må du godta informasjonskapsler.',
      'Du kan ikke besøke siden uten å godta.',
      'Samtykke kreves for å lese artikkelen.',
      'Du kan bare lese videre hvis du godtar.',
    ],
    gate: ['Er du over 18?', 'Oppgi fødselsdato.'],
    leaves: ['Tilbake', 'Logg ut', 'Forlat siden'],
    fair: [
      'Du kan fortsette uten å godta.',
      'Uten ditt samtykke setter vi ingen annonsekapsler.',
      'Du kan godta eller avvise informasjonskapsler.',
      'Statistikk krever samtykke.',
      'For å fortsette kan du godta eller avvise.',
    ],
  },
  hu: {
    conditional: [
      'A folytatáshoz el kell fogadnia a sütiket.',
      'A cikket nem olvashatod tovább a sütik elfogadása nélkül.',
      'Hozzájárulás nélkül a cikk nem olvasható.',
    ],
    gate: ['Elmúltál már 18?', 'Adja meg születési dátumát.'],
    leaves: ['Vissza', 'Kijelentkezés', 'Oldal elhagyása'],
    fair: [
      'Elfogadás nélkül is folytathatja.',
      'Hozzájárulása nélkül nem helyezünk el hirdetési sütiket.',
      'A sütiket elfogadhatja vagy elutasíthatja.',
      'Nem kell elfogadnia a sütiket.',
    ],
  },
  ro: {
    conditional: [
      'Pentru a continua, trebuie să acceptați cookie-urile.',
      'Nu poți vedea pagina dacă nu ești de acord.',
      'Citirea articolului necesită acordul dumneavoastră.',
    ],
    gate: ['Aveți peste 18 ani?', 'Introduceți data nașterii.'],
    leaves: ['Înapoi', 'Deconectare', 'Părăsește pagina'],
    fair: [
      'Puteți continua fără a accepta.',
      'Fără acordul dvs. nu plasăm cookie-uri de publicitate.',
      'Puteți accepta sau refuza cookie-urile.',
    ],
  },
};

const conceptsIn = (text: string, language: string): readonly string[] =>
  wordings.find(text, language).map(({ concept }) => concept);

describe.each(Object.entries(samples))('walls in %s', (language, { conditional, gate, leaves, fair }) => {
  it.each(conditional)('conditional: %s', (sentence) => {
    expect(conceptsIn(sentence, language)).toContain('conditional');
  });

  it.each(gate)('a gate for an age: %s', (sentence) => {
    expect(conceptsIn(sentence, language)).toContain('gate');
  });

  it.each(leaves)('“%s” leads away', (label) => {
    expect(conceptsIn(label, language)).toEqual([expect.stringMatching(/^leaves/)]);
  });

  it.each(fair)('fair: %s', (sentence) => {
    expect(conceptsIn(sentence, language)).toEqual([]);
  });
});
