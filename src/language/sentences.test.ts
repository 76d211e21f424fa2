import { describe, expect, it } from 'vitest';
import { isQuestion, sentencesOf } from './sentences.js';
import { wordsOf } from './words.js';

describe('the sentences of a text', () => {
  it.each([
    ['', []],
    ['We use cookies', ['We use cookies']],
    ['We use cookies. Do you agree? Yes!', ['We use cookies.', 'Do you agree?', 'Yes!']],
    ['Partners, e.g. Google, help us. We pay them.', ['Partners, e.g. Google, help us.', 'We pay them.']],
    ['Dienste, z. B. Werbung, helfen. Mehr dazu.', ['Dienste, z. B. Werbung, helfen.', 'Mehr dazu.']],
    ['Dienste (z.B. Werbung, d. h. Anzeigen). Gut.', ['Dienste (z.B. Werbung, d. h. Anzeigen).', 'Gut.']],
    ['Des services, p. ex. la publicité. Voilà.', ['Des services, p. ex. la publicité.', 'Voilà.']],
    ['Cookies bzw. Kennungen. Mehr', ['Cookies bzw. Kennungen.', 'Mehr']],
    ['Art. 6 and No. 7 apply. Say no. We listen.', ['Art. 6 and No. 7 apply.', 'Say no.', 'We listen.']],
    [
      'Ads, statistics etc. are set. Ads etc. We ask.',
      ['Ads, statistics etc. are set.', 'Ads etc.', 'We ask.'],
    ],
    [
      'Bis zum 26. Mai oder 1. März 2026. Danach nicht.',
      ['Bis zum 26. Mai oder 1. März 2026.', 'Danach nicht.'],
    ],
    ['There are 26. Maids came at 8. Apricots too.', ['There are 26.', 'Maids came at 8.', 'Apricots too.']],
    [
      'Datele dvs. rămân la noi. E alegerea dvs. Vă întrebăm.',
      ['Datele dvs. rămân la noi.', 'E alegerea dvs.', 'Vă întrebăm.'],
    ],
    ['See example.com for 2.5 reasons. Fine.', ['See example.com for 2.5 reasons.', 'Fine.']],
    ['Wait… for it. Wait... Then go.', ['Wait… for it.', 'Wait...', 'Then go.']],
    ['He said “Yes.” She did not.', ['He said “Yes.”', 'She did not.']],
    ['Ehdot muuttuvat 1. lokakuuta alkaen. Selvä.', ['Ehdot muuttuvat 1. lokakuuta alkaen.', 'Selvä.']],
    [
      'A szabály 2026. október 1-jén változik. Rendben.',
      ['A szabály 2026. október 1-jén változik.', 'Rendben.'],
    ],
    ['同意しますか？はい。', ['同意しますか？', 'はい。']],
    ['Really?! Yes.', ['Really?!', 'Yes.']],
    ['هل توافق؟ نعم.', ['هل توافق؟', 'نعم.']],
    ['Od 1. října platí nové podmínky. Souhlasíte?', ['Od 1. října platí nové podmínky.', 'Souhlasíte?']],
    ['Odpovězte do 15. 10. 2026. Děkujeme.', ['Odpovězte do 15. 10. 2026.', 'Děkujeme.']],
    ['Partners: 12. We share.', ['Partners: 12.', 'We share.']],
    ['هل توافق؟ نعم؛ ربما.', ['هل توافق؟', 'نعم؛ ربما.']],
    ['Αποδέχεστε τα cookies; Ναι.', ['Αποδέχεστε τα cookies;', 'Ναι.']],
    ['Συμφωνείτε\u037E Ναι· όχι.', ['Συμφωνείτε\u037E', 'Ναι· όχι.']],
    ['Only cookies; no more.', ['Only cookies; no more.']],
    ['हाँ। नहीं।', ['हाँ।', 'नहीं।']],
    ['It is up to us. It is plan B. We go on.', ['It is up to us.', 'It is plan B.', 'We go on.']],
  ])('of “%s” are %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each([
    ['One, two; three. Four', [0, 0, 0, 1]],
    ['Use e.g. this', [0, 0, 0, 0]],
    ['Ads etc. are é. We', [0, 0, 0, 0, 1]],
    ['同。意', [0, 1]],
  ])('number its words: “%s”', (text, numbers) => {
    expect(wordsOf(text).map(({ sentence }) => sentence)).toEqual(numbers);
  });
});

it.each([
  ['Do you agree?', true],
  ['同意しますか？', true],
  ['クッキーの使用に同意しますか。', true],
  ['您同意吗', true],
  ['您同意使用 Cookie。', false],
  ['同意します。', false],
  ['هل توافق؟', true],
  ['Αποδέχεστε τα cookies;', true],
  ['Συμφωνείτε\u037E', true],
  ['Συμφωνώ.', false],
  ['Cookies;', false],
  ['', false],
])('“%s” is a question: %s', (sentence, expected) => {
  expect(isQuestion(sentence)).toBe(expected);
});
