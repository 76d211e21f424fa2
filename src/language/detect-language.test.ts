import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.js';
import { knownLanguages, primarySubtag } from './lexicons.js';

const TEXTS = {
  en: 'We use cookies to measure how our website is used and to show you advertising that suits you. You can change your mind at any time.',
  de: 'Wir verwenden Cookies, um zu messen, wie unsere Website genutzt wird, und um Ihnen passende Werbung zu zeigen. Sie können Ihre Wahl jederzeit ändern.',
  fr: 'Nous utilisons des cookies pour mesurer l’utilisation de notre site et pour vous montrer des publicités adaptées. Vous pouvez changer d’avis à tout moment.',
};
/* Once had no lexicon; those that have one now are found, the others are not taken for their neighbours. */
const OTHERS = {
  da: 'Vi bruger cookies for at måle, hvordan vores website bliver brugt, og for at vise dig annoncer, der passer til dig.',
  nl: 'Wij gebruiken cookies om te meten hoe onze website wordt gebruikt en om u passende advertenties te tonen. U kunt uw keuze altijd wijzigen.',
  'nl-BE':
    'We gebruiken cookies om te zien hoe je onze site gebruikt en of je terugkomt. Is dat goed? We delen data met partners als je dat toestaat.',
  pl: 'Używamy plików cookie, aby mierzyć korzystanie z naszej strony i pokazywać odpowiednie reklamy. Wybór można zmienić w każdej chwili.',
  es: 'Utilizamos cookies para medir el uso de nuestro sitio web y mostrarle publicidad adecuada. Puede cambiar su elección en cualquier momento.',
  it: 'Utilizziamo i cookie per misurare come viene usato il nostro sito e per mostrarle annunci adatti. Può cambiare la sua scelta in ogni momento.',
  sv: 'Vi använder kakor för att mäta hur vår webbplats används och för att visa dig passande annonser. Du kan när som helst ändra ditt val.',
  ja: 'このサイトでは、利用状況の測定と広告の表示のためにクッキーを使用しています。',
};

const WITHOUT_LEXICON = {
  af: 'Ons gebruik koekies om te meet hoe ons webwerf gebruik word en om vir jou gepaste advertensies te wys. Jy kan jou keuse op enige tyd verander.',
  az: 'Saytımızdan necə istifadə olunduğunu ölçmək və sizin üçün uyğun reklam göstərmək üçün kukilərdən istifadə edirik. Seçiminizi hər zaman dəyişə bilərsiniz.',
  be: 'Мы выкарыстоўваем файлы cookie, каб вымяраць, як карыстаюцца нашым сайтам, і паказваць вам рэкламу. Вы можаце змяніць выбар у любы момант.',
  fa: 'ما از کوکی‌ها برای اندازه‌گیری استفاده از وب‌سایت و نمایش تبلیغات مناسب به شما استفاده می‌کنیم. شما می‌توانید انتخاب خود را در هر زمان تغییر دهید.',
  gl: 'Usamos cookies para medir como se usa o noso sitio web e para amosarlle publicidade axeitada. Vostede pode cambiar a súa elección en calquera momento.',
  gu: 'અમે અમારી વેબસાઇટનો ઉપયોગ માપવા અને તમને યોગ્ય જાહેરાતો બતાવવા માટે કૂકીઝનો ઉપયોગ કરીએ છીએ.',
  ka: 'ჩვენ ვიყენებთ ქუქი-ფაილებს, რათა გავზომოთ ჩვენი საიტის გამოყენება და გაჩვენოთ შესაფერისი რეკლამა.',
  la: 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam.',
  lb: 'Mir benotze Cookien, fir ze moossen, wéi eise Site benotzt gëtt, an fir Iech passend Reklammen ze weisen. Dir kënnt Är Wiel zu all Moment änneren.',
  mk: 'Користиме колачиња за да измериме како се користи нашата веб-страница и да ви прикажеме соодветни реклами. Можете да го промените изборот во секое време.',
  mr: 'आमच्या वेबसाइटचा वापर कसा होतो हे मोजण्यासाठी आणि तुम्हाला योग्य जाहिराती दाखवण्यासाठी आम्ही कुकीज वापरतो. तुम्ही तुमची निवड कधीही बदलू शकता.',
  sq: 'Ne përdorim cookie për të matur se si përdoret faqja jonë dhe për t’ju shfaqur reklama të përshtatshme. Ju mund ta ndryshoni zgjedhjen tuaj në çdo kohë.',
  sw: 'Tunatumia vidakuzi kupima jinsi tovuti yetu inavyotumika na kukuonyesha matangazo yanayokufaa. Unaweza kubadilisha chaguo lako wakati wowote.',
  tl: 'Gumagamit kami ng cookies upang sukatin kung paano ginagamit ang aming website at upang ipakita sa iyo ang mga angkop na patalastas.',
};
const codeOf = (language: string) => {
  const code = primarySubtag(language);
  return knownLanguages.includes(code) ? code : 'und';
};

describe('the language of a text', () => {
  it.each(Object.entries(TEXTS))('%s is told by its function words', (language, text) => {
    expect(detectLanguage(text, undefined)).toMatchObject({
      language,
      evidence: expect.stringMatching(/^\d+ % of its words are \w+ function words$/),
    });
  });

  it.each(Object.entries(TEXTS))('%s is believed when it is declared', (language, text) => {
    expect(detectLanguage(text, language)).toEqual({ language, evidence: `lang="${language}"` });
    expect(detectLanguage(text, `${language.toUpperCase()}-CH`).language).toBe(language);
  });

  it('is told by its words where the declaration is plainly wrong', () => {
    expect(detectLanguage(TEXTS.de, 'en').language).toBe('de');
    expect(detectLanguage(TEXTS.fr, 'en').language).toBe('fr');
    expect(detectLanguage(TEXTS.en, 'nl').language).toBe('en');
  });

  it.each([...Object.entries(OTHERS), ...Object.entries(WITHOUT_LEXICON)])(
    '%s is found where it has a lexicon, and not taken for one that has where it has none',
    (language, text) => {
      expect(detectLanguage(text, undefined).language).toBe(codeOf(language));
      expect(detectLanguage(text, language).language).toBe(codeOf(language));
    },
  );

  it.each([...Object.entries(OTHERS), ...Object.entries(WITHOUT_LEXICON)])(
    '%s is noticed even where the page is said to be English',
    (language, text) => {
      expect(detectLanguage(text, 'en').language).toBe(codeOf(language));
    },
  );

  it('is the declared one in spite of a long list of names', () => {
    const names = Array.from({ length: 300 }, (_, i) => `Fathomly${i} Lumen`).join(' ');
    expect(detectLanguage(`${TEXTS.en} ${names}`, 'en').language).toBe('en');
    expect(detectLanguage(`${TEXTS.de} ${names}`, 'de').language).toBe('de');
    for (const [language, text] of Object.entries({ ...OTHERS, ...WITHOUT_LEXICON }))
      expect(['und', codeOf(language)], text).toContain(detectLanguage(`${text} ${names}`, 'en').language);
  });

  it('of a few words is the one that they are of, where none is of the declared one', () => {
    expect(detectLanguage('We use cookies. Decline Accept', 'fr').language).toBe('en');
    expect(detectLanguage('Diese Website nutzt Cookies. Einstellungen Akzeptieren', 'en').language).toBe(
      'de',
    );
    expect(detectLanguage('Cookies? OK', 'de').language).toBe('de');
  });

  it('of labels alone is the declared one, when they are of that language', () => {
    const labels =
      'Necessary Statistics Marketing Personalisation Accept all Reject all Save settings Close Cookie policy';
    expect(detectLanguage(labels, 'en').language).toBe('en');
    expect(
      detectLanguage(
        'Notwendig Statistik Marketing Alle akzeptieren Ablehnen Auswahl speichern Schließen Impressum Datenschutz',
        'de',
      ).language,
    ).toBe('de');
  });

  it('of two words is the declared one', () => {
    expect(detectLanguage('Cookies OK', 'fr').language).toBe('fr');
    expect(detectLanguage('Cookies OK', undefined).language).toBe('und');
  });

  it('of nothing is unknown', () => {
    expect(detectLanguage('', undefined).language).toBe('und');
  });
});
