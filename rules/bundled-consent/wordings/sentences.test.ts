/** Sentences that ask one yes for several matters, and sentences that name them and do not. */
import { describe, expect, it } from 'vitest';
import { joinedIn, mattersIn, setsApart } from '../matters.js';

interface Samples {
  readonly joined: readonly string[];
  readonly single: readonly string[];
  /** Labels of buttons that leave something out. */
  readonly apart: readonly string[];
}

const samples: Readonly<Record<string, Samples>> = {
  en: {
    joined: [
      'I accept the terms and to receive offers by email.',
      'I agree to the terms; my chats may train your models.',
    ],
    single: [
      'I accept the terms; the newsletter is optional.',
      'I accept the terms, without the newsletter.',
    ],
    apart: ['Only the terms'],
  },
  es: {
    joined: [
      'Acepto los términos y condiciones y recibir ofertas por correo electrónico.',
      'Acepto las condiciones de uso y que mis conversaciones entrenen los modelos.',
      'Autorizo el envío de publicidad y compartir mis datos con aseguradoras.',
    ],
    single: [
      'Acepto los términos y condiciones.',
      'Acepto los términos, no el boletín.',
      'Acepto los términos; el boletín es opcional.',
      'Acepto los términos y he leído cómo usamos los datos para publicidad.',
      'Quiero recibir la newsletter.',
    ],
    apart: ['Solo los términos', 'Aceptar sin publicidad'],
  },
  it: {
    joined: [
      'Accetto i termini e le condizioni e di ricevere offerte via e-mail.',
      'Accetto le condizioni d’uso e di addestrare i modelli con le mie chat.',
      'Acconsento alla newsletter e a condividere i miei dati con le assicurazioni.',
    ],
    single: [
      'Accetto i termini e le condizioni.',
      'Accetto i termini, non la newsletter.',
      'Accetto i termini; la newsletter è facoltativa.',
      'Accetto i termini e ho letto come usiamo i dati per la pubblicità.',
      'Desidero ricevere la newsletter.',
    ],
    apart: ['Solo i termini', 'Accetta senza pubblicità'],
  },
  nl: {
    joined: [
      'Ik ga akkoord met de algemene voorwaarden en met aanbiedingen per e-mail.',
      'Ik accepteer de voorwaarden en het trainen van modellen met mijn chats.',
      'Ik geef toestemming voor de nieuwsbrief en om mijn gegevens met verzekeraars te delen.',
    ],
    single: [
      'Ik ga akkoord met de algemene voorwaarden.',
      'Ik accepteer de voorwaarden, niet de nieuwsbrief.',
      'Ik accepteer de voorwaarden; de nieuwsbrief is optioneel.',
      'Ik accepteer de voorwaarden en las hoe wij gegevens voor advertenties gebruiken.',
      'Ik wil de nieuwsbrief ontvangen.',
    ],
    apart: ['Alleen de voorwaarden', 'Akkoord zonder reclame'],
  },
  pl: {
    joined: [
      'Akceptuję regulamin i zgadzam się otrzymywać oferty pocztą elektroniczną.',
      'Akceptuję warunki korzystania i trenowanie modeli na moich rozmowach.',
      'Wyrażam zgodę na newsletter i przekazanie danych ubezpieczycielom.',
    ],
    single: [
      'Akceptuję regulamin.',
      'Akceptuję regulamin, bez newslettera.',
      'Akceptuję regulamin; newsletter jest dobrowolny.',
      'Akceptuję regulamin i wiem, jak wykorzystujemy dane do reklam.',
      'Chcę otrzymywać newsletter.',
    ],
    apart: ['Tylko regulamin', 'Akceptuję bez reklam'],
  },
  pt: {
    joined: [
      'Aceito os termos e condições e receber ofertas por e-mail.',
      'Aceito as condições de uso e que as conversas treinem os modelos.',
      'Autorizo a newsletter e partilhar os meus dados com seguradoras.',
    ],
    single: [
      'Aceito os termos e condições.',
      'Aceito os termos, sem a newsletter.',
      'Aceito os termos; a newsletter é opcional.',
      'Aceito os termos e li como usamos os dados para publicidade.',
      'Quero receber a newsletter.',
    ],
    apart: ['Só os termos', 'Aceitar sem publicidade'],
  },
  sv: {
    joined: [
      'Jag godkänner villkoren och att få erbjudanden via e-post.',
      'Jag godkänner användarvillkoren och att mina chattar används för att träna modeller.',
      'Jag samtycker till nyhetsbrevet och till att dela mina uppgifter med försäkringsbolag.',
    ],
    single: [
      'Jag godkänner villkoren.',
      'Jag godkänner villkoren, inte nyhetsbrevet.',
      'Jag godkänner villkoren; nyhetsbrevet är frivilligt.',
      'Jag godkänner villkoren och har läst hur vi använder uppgifter för annonser.',
      'Jag vill få nyhetsbrevet.',
    ],
    apart: ['Bara villkoren', 'Godkänn utan reklam'],
  },
  da: {
    joined: [
      'Jeg accepterer vilkårene og at modtage tilbud via e-mail.',
      'Jeg accepterer brugsvilkårene og at mine chats bruges til at træne modeller.',
      'Jeg giver samtykke til nyhedsbrevet og til at dele mine oplysninger med forsikringsselskaber.',
    ],
    single: [
      'Jeg accepterer handelsbetingelserne.',
      'Jeg accepterer vilkårene, ikke nyhedsbrevet.',
      'Jeg accepterer vilkårene; nyhedsbrevet er frivilligt.',
      'Jeg accepterer vilkårene og har læst, hvordan I bruger oplysninger til annoncer.',
      'Jeg vil gerne have nyhedsbrevet.',
    ],
    apart: ['Kun vilkårene', 'Accepter uden reklamer'],
  },
  fi: {
    joined: [
      'Hyväksyn käyttöehdot ja haluan saada tarjouksia sähköpostitse.',
      'Hyväksyn ehdot ja sen, että viestejäni käytetään tekoälymallien kouluttamiseen.',
      'Suostun uutiskirjeeseen ja siihen, että tietoni luovutetaan ja vakuutusyhtiö saa ne: tietoni saa jakaa vakuutusyhtiölle.',
    ],
    single: [
      'Hyväksyn käyttöehdot.',
      'Hyväksyn käyttöehdot, en uutiskirjettä.',
      'Hyväksyn ehdot; uutiskirje on vapaaehtoinen.',
      'Hyväksyn ehdot ja olen lukenut, miten käytätte tietoja mainontaan.',
      'Haluan saada uutiskirjeen.',
    ],
    apart: ['Vain ehdot', 'Hyväksy ilman mainontaa'],
  },
  el: {
    joined: [
      'Αποδέχομαι τους όρους και θέλω να λαμβάνω προσφορές μέσω email.',
      'Συμφωνώ με τους όρους χρήσης και με τη χρήση των συνομιλιών μου για εκπαίδευση μοντέλων.',
      'Συναινώ στο newsletter και στην κοινοποίηση των δεδομένων μου σε ασφαλιστικές εταιρείες.',
    ],
    single: [
      'Αποδέχομαι τους όρους.',
      'Αποδέχομαι τους όρους, όχι το newsletter.',
      'Αποδέχομαι τους όρους· το newsletter είναι προαιρετικό.',
      'Αποδέχομαι τους όρους και διάβασα πώς χρησιμοποιούμε δεδομένα για διαφημίσεις.',
      'Θέλω να λαμβάνω το newsletter.',
    ],
    apart: ['Μόνο τους όρους', 'Αποδοχή χωρίς διαφημίσεις'],
  },
  ja: {
    joined: [
      '利用規約に同意し、メールでのお得な情報の配信にも同意します。',
      '利用規約と、会話をAIの学習に使用することに同意します。',
      'ニュースレターの配信、および個人情報を保険会社に提供することに同意します。',
    ],
    single: [
      '利用規約に同意します。',
      '利用規約に同意しますが、ニュースレターは希望しません。',
      '利用規約に同意しますが、会話を学習に使用することには同意しません。',
      'ニュースレターを受け取らずに、利用規約に同意します。',
      'データを第三者に提供することはなく、利用規約にのみ同意します。',
      '利用規約に同意します；ニュースレターは任意です。',
      '利用規約に同意し、広告でのデータの取り扱いについての説明を読みました。',
      'ニュースレターを受け取る',
    ],
    apart: ['規約のみ', '広告なしで同意する'],
  },
  zh: {
    joined: [
      '我同意服务条款，并同意通过电子邮件接收优惠信息。',
      '我接受使用條款，並同意將我的對話用於訓練模型。',
      '我同意接收电子报，并同意向保险公司提供我的数据。',
    ],
    single: [
      '我同意服务条款。',
      '我同意服务条款，不接收电子报。',
      '我接受條款；電子報為選填，可自由選擇。',
      '我接受服务条款，并已了解贵司如何使用数据投放广告。',
      '我希望接收电子报。',
    ],
    apart: ['仅条款', '接受但不含广告'],
  },
  ar: {
    joined: [
      'أوافق على الشروط والأحكام وعلى تلقي العروض عبر البريد الإلكتروني.',
      'أوافق على شروط الاستخدام وعلى استخدام محادثاتي لتدريب نماذجكم.',
      'أقبل تلقي النشرة البريدية ومشاركة بياناتي مع شركات التأمين.',
    ],
    single: [
      'أوافق على الشروط والأحكام.',
      'أوافق على الشروط دون تلقي العروض.',
      'أوافق على الشروط؛ والنشرة البريدية اختيارية.',
      'أوافق على الشروط وقرأت كيف تستخدمون البيانات للإعلانات.',
      'أرغب في تلقي النشرة البريدية.',
    ],
    apart: ['الشروط فقط', 'القبول بدون إعلانات'],
  },
  cs: {
    joined: [
      'Souhlasím s obchodními podmínkami a se zasíláním nabídek e-mailem.',
      'Přijímám podmínky použití a souhlasím, aby mé zprávy sloužily k trénování modelů.',
      'Souhlasím s odběrem newsletteru a s předáním svých údajů pojišťovnám.',
    ],
    single: [
      'Souhlasím s obchodními podmínkami.',
      'Souhlasím s obchodními podmínkami, bez zasílání nabídek.',
      'Souhlasím s podmínkami; newsletter je dobrovolný.',
      'Souhlasím s podmínkami a přečetla jsem si, jak používáte údaje pro reklamu.',
      'Chci dostávat newsletter.',
    ],
    apart: ['Jen podmínky', 'Přijmout bez reklam'],
  },
  nb: {
    joined: [
      'Jeg godtar vilkårene og å motta tilbud på e-post.',
      'Jeg godtar brukervilkårene og at samtalene mine brukes til å trene modeller.',
      'Jeg samtykker til nyhetsbrevet og til å dele opplysningene mine med forsikringsselskaper.',
    ],
    single: [
      'Jeg godtar kjøpsvilkårene.',
      'Jeg godtar vilkårene, ikke nyhetsbrevet.',
      'Jeg godtar vilkårene; nyhetsbrevet er frivillig.',
      'Jeg godtar vilkårene og har lest hvordan dere bruker opplysninger til annonser.',
      'Eg godtek vilkåra, men ikkje nyheitsbrevet.',
      'Jeg vil gjerne ha nyhetsbrevet.',
    ],
    apart: ['Bare vilkårene', 'Godta uten reklame'],
  },
  hu: {
    joined: [
      'Elfogadom a felhasználási feltételeket, és szeretnék ajánlatokat kapni e-mailben.',
      'Elfogadom az ÁSZF-et és azt, hogy az üzeneteimmel tanítsák a modelleket.',
      'Hozzájárulok a hírlevélhez és ahhoz, hogy adataimat biztosítóknak továbbítsák.',
    ],
    single: [
      'Elfogadom a felhasználási feltételeket.',
      'Elfogadom a feltételeket, hírlevelet nem kérek.',
      'Elfogadom a feltételeket; a hírlevél önkéntes.',
      'Elfogadom a feltételeket, és elolvastam, hogyan használják az adatokat hirdetésekhez.',
      'Szeretnék hírlevelet kapni.',
    ],
    apart: ['Csak a feltételek', 'Elfogadás reklám nélkül'],
  },
  ro: {
    joined: [
      'Accept termenii și doresc să primesc oferte prin e-mail.',
      'Sunt de acord cu termenii de utilizare și cu folosirea conversațiilor mele pentru antrenarea modelelor.',
      'Îmi dau acordul pentru newsletter și pentru transmiterea datelor mele către companii de asigurări.',
    ],
    single: [
      'Accept termenii.',
      'Accept termenii, nu și newsletterul.',
      'Accept termenii; newsletterul este opțional.',
      'Accept termenii și am citit cum folosim datele pentru reclame.',
      'Vreau să primesc newsletterul.',
    ],
    apart: ['Doar termenii', 'Accept fără publicitate'],
  },
};

describe.each(Object.entries(samples))('one yes, in %s', (language, { joined, single, apart }) => {
  it.each(joined)('for several matters: %s', (sentence) => {
    const matters = mattersIn(sentence, language);
    expect(matters.agrees).toBe(true);
    expect(joinedIn(matters)).toHaveLength(2);
  });

  it.each(single)('for one matter: %s', (sentence) => {
    expect(joinedIn(mattersIn(sentence, language))).toBeUndefined();
  });

  it.each(apart)('sets apart: %s', (label) => {
    expect(setsApart(label, language)).toBe(true);
  });
});
