import { describe, expect, it } from 'vitest';
import { classifyLabel } from './classify.js';
import { labelSamples, misread } from './testing/language-samples.js';

function read(label: string, ...languages: string[]) {
  return classifyLabel(label, { languages: languages.length === 0 ? ['en'] : languages });
}

describe('the role of a label', () => {
  it.each(labelSamples)('$language: $texts.length that mean $is', (samples) => {
    expect(misread(samples, (label) => read(label, samples.language).role)).toEqual([]);
  });

  it.each(labelSamples)('$language: $texts.length that mean $is, in capitals and with arrows', (samples) => {
    const { language, texts } = samples;
    const inLetters = { ...samples, texts: texts.filter((label) => /\p{L}/u.test(label)) };
    const shouted = (label: string) => `→ ${label.toLocaleUpperCase(language)} ›`;
    expect(misread(inLetters, (label) => read(shouted(label), language).role)).toEqual([]);
  });
});

/* What real tools got wrong. */
describe('traps', () => {
  it.each(
    [
      ['Manage', 'Preferences', 'Customise', 'Learn more about your choices'].map((label) => [
        label,
        'decline',
      ]),
      ['Not now', 'Later', 'Skip', '×', 'Close'].map((label) => [label, 'decline']),
      ['Reject all and subscribe', 'Pay to refuse', 'Reject for €3.99'].map((label) => [label, 'decline']),
      ['NOT accept', 'Do not accept', 'Continue without accepting'].map((label) => [label, 'accept']),
      ['Accept only necessary', 'Allow selection', 'acceptable use'].map((label) => [label, 'accept']),
      ['Rejected applications', 'No results'].map((label) => [label, 'accept']),
    ].flat(),
  )('“%s” is no %s', (label, role) => {
    expect(read(label ?? '').role).not.toBe(role);
  });

  it('German “Widerrufen” takes back a consent given earlier, which is not refusing one', () => {
    expect(read('Widerrufen', 'de')).toMatchObject({
      role: 'other',
      evidence: expect.stringContaining('takes back a consent given earlier'),
    });
  });

  it('“OK” alone is a yes that does not say so: less sure than one that does', () => {
    for (const label of ['OK', 'Got it', 'Continue', 'Yes']) {
      expect(read(label).role).toBe('accept');
      expect(read(label).confidence).toBeLessThan(0.7);
      expect(read(label).confidence).toBeLessThan(read('Accept').confidence);
    }
  });

  it('a refusal that has a price is none', () => {
    expect(read('Reject for €3.99').evidence).toContain('accept or pay');
    expect(read('Ablehnen für 2,99 € im Monat', 'de').role).toBe('other');
    expect(read('Refuser et payer 2,99 €', 'fr').role).toBe('other');
  });

  it('a sentence that stands in something clickable is no label, unless it begins with one', () => {
    const sentence =
      'If you press this, you accept that we and our 142 partners use cookies for advertising.';
    expect(read(sentence).role).toBe('other');
    expect(read(`Accept all. ${sentence}`).role).toBe('accept');
    expect(read(`Accept all. ${sentence}`).confidence).toBeLessThan(read('Accept all').confidence);
  });

  it('invisible characters, soft hyphens, apostrophes and accents make no difference', () => {
    expect(read('Ac\u00ADcept\u200B all').role).toBe('accept');
    expect(read('Don’t accept').role).toBe(read("Don't accept").role);
    expect(read('J’accepte', 'fr').role).toBe('accept');
    expect(read('Parametrer', 'fr').role).toBe('manage');
  });
});

describe('a no', () => {
  it.each([
    ['ไม่ได้ ปฏิเสธ', 'decline'],
    ['ไม่ได้ ไม่เข้าร่วม', 'decline'],
    ['ไม่ได้ยอมรับ', 'decline'],
  ])('Thai “%s”: it reaches to the next space, which is the comma of Thai', (label, role) => {
    expect(read(label, 'th').role).toBe(role);
  });
});

describe('a question that a page answers', () => {
  it.each([
    ['en', 'Can I reject cookies?'],
    ['en', 'How do I accept cookies?'],
    ['de', 'Wie kann ich Cookies ablehnen?'],
    ['de', 'Muss ich Cookies akzeptieren?'],
    ['fr', 'Comment refuser les cookies ?'],
  ])('%s: “%s” neither accepts nor declines', (language, label) => {
    expect(read(label, language).role).toBe('policy-link');
  });

  it('begins as a question does', () => {
    expect(read('Yes, I can accept that').role).toBe('accept');
  });
});

describe('which language a label is read in', () => {
  it('is the first that understands it', () => {
    expect(read('Alle akzeptieren', 'de')).toMatchObject({ role: 'accept', language: 'de' });
    expect(read('Alle akzeptieren', 'en', 'de')).toMatchObject({ role: 'accept', language: 'de' });
    expect(read('Accept all', 'de', 'en')).toMatchObject({ role: 'accept', language: 'en' });
  });

  it('is any known one where none is given', () => {
    expect(classifyLabel('Tout refuser')).toMatchObject({
      role: 'decline',
      language: 'fr',
    });
  });

  it('is English as well, where one is given', () => {
    expect(classifyLabel('Ablehnen', { language: 'de' })).toMatchObject({ role: 'decline', language: 'de' });
    expect(classifyLabel('Reject all', { language: 'de' })).toMatchObject({
      role: 'decline',
      language: 'en',
    });
    expect(classifyLabel('Blarg', { language: 'de' }).evidence).toBe(
      'no term of the German and English lexicons',
    );
  });

  it('is not another one because of a short word, where its own understands some of it', () => {
    expect(read('Zulassen a no', 'de', 'en')).toMatchObject({ role: 'accept', language: 'de' });
    expect(read('Blarg not wibble', 'de', 'en').role).toBe('other');
  });

  it('takes a region for its language', () => {
    expect(read('Ablehnen', 'de-AT').role).toBe('decline');
  });
});

describe('a refusal in the words of other languages', () => {
  it.each([
    ['de', 'Keine Cookies zulassen', 'decline'],
    ['en', 'Yes or no', 'other'],
    ['de', 'Ja oder nein', 'other'],
    ['fr', 'Refuser pour 2,99 €', 'other'],
    ['de', 'Ablehnen für 49 Kč', 'other'],
    ['de', 'Ablehnen für 99 грн', 'other'],
    ['de', 'Ablehnen für ٣ ريال', 'other'],
    ['de', 'Ablehnen für 300 円', 'other'],
    ['de', 'Ablehnen für 20 RON', 'other'],
    ['de', 'Ablehnen für ₪9.90', 'other'],
  ])('%s: “%s” is %s', (language, label, role) => {
    expect(read(label, language).role).toBe(role);
  });

  it('a number is no price', () => {
    expect(read('Accept 3 cookies').role).toBe('accept');
    expect(read('Reject all 142 partners').role).toBe('decline');
  });
});

describe('how sure it is, and why', () => {
  it('is surer the more of the label it understands', () => {
    const [whole, part] = [read('Accept'), read('Accept quux frobnicate')];
    expect(part.confidence).toBeLessThan(whole.confidence);
    expect(read('Accept quux frobnicate blarg wibble wobble flub grault garply waldo').role).toBe('other');
  });

  it('names the words that told', () => {
    expect(read('Accept only necessary').evidence).toBe(
      'English “accept” (accept) “only” (only) “necessary” (necessary)',
    );
    expect(read('Blarg').evidence).toBe('no term of the English lexicon');
    expect(read(' ✕\uFE0F').evidence).toBe('symbol “✕\uFE0F”');
    expect(read(' ').evidence).toBe('no text');
  });
});

describe('the words that decided', () => {
  it('are told with what they mean and where they stand', () => {
    expect(read(' Ac\u00ADcept ONLY the necessary cookies').words).toEqual([
      { text: 'Ac\u00ADcept', concept: 'accept', start: 1, end: 8 },
      { text: 'ONLY', concept: 'only', start: 9, end: 13 },
      { text: 'necessary', concept: 'necessary', start: 18, end: 27 },
    ]);
  });

  it('are several where a term has a gap', () => {
    expect(read('Ich stimme allem zu', 'de').words.map(({ text }) => text)).toEqual([
      'stimme',
      'allem',
      'zu',
    ]);
  });

  it('are none where nothing is understood', () => {
    expect(read('Blarg').words).toEqual([]);
    expect(read('').words).toEqual([]);
    expect(read('×').words).toEqual([{ text: '×', concept: 'close', start: 0, end: 1 }]);
  });

  it('can be written as JSON', () => {
    const copy: unknown = JSON.parse(JSON.stringify(classifyLabel('Reject all', { language: 'en' })));
    expect(copy).toEqual({
      role: 'decline',
      confidence: 0.95,
      language: 'en',
      words: [
        { text: 'Reject', concept: 'decline', start: 0, end: 6 },
        { text: 'all', concept: 'all', start: 7, end: 10 },
      ],
      evidence: 'English “reject” (decline) “all” (all)',
    });
  });
});
