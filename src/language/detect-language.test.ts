import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.js';

const TEXTS = {
  en: 'We use cookies to measure how our website is used and to show you advertising that suits you. You can change your mind at any time.',
  de: 'Wir verwenden Cookies, um zu messen, wie unsere Website genutzt wird, und um Ihnen passende Werbung zu zeigen. Sie können Ihre Wahl jederzeit ändern.',
  fr: 'Nous utilisons des cookies pour mesurer l’utilisation de notre site et pour vous montrer des publicités adaptées. Vous pouvez changer d’avis à tout moment.',
};
const UNKNOWN = {
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

  it.each(Object.entries(UNKNOWN))(
    '%s has no lexicon, and is not taken for one that has',
    (language, text) => {
      expect(detectLanguage(text, undefined).language).toBe('und');
      expect(detectLanguage(text, language).language).toBe('und');
    },
  );

  it.each(Object.entries(UNKNOWN))('%s is noticed even where the page is said to be English', (_, text) => {
    expect(detectLanguage(text, 'en').language).toBe('und');
  });

  it('is the declared one in spite of a long list of names', () => {
    const names = Array.from({ length: 300 }, (_, i) => `Fathomly${i} Lumen`).join(' ');
    expect(detectLanguage(`${TEXTS.en} ${names}`, 'en').language).toBe('en');
    expect(detectLanguage(`${TEXTS.de} ${names}`, 'de').language).toBe('de');
    for (const text of Object.values(UNKNOWN))
      expect(detectLanguage(`${text} ${names}`, 'en').language, text).toBe('und');
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
