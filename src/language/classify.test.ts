import { describe, expect, it } from 'vitest';
import { classifyLabel } from './classify.js';
import { labelSamples } from './testing/language-samples.js';

function read(label: string, ...languages: string[]) {
  return classifyLabel(label, { languages: languages.length === 0 ? ['en'] : languages });
}

describe('the role of a label', () => {
  it.each(labelSamples)('$language: “$text” is $is', ({ text, language, is }) => {
    expect(read(text, language).role).toBe(is);
  });

  const inLetters = labelSamples.filter(({ text }) => /\p{L}/u.test(text));
  it.each(inLetters)(
    '$language: “$text” is $is in capitals and with arrows, too',
    ({ text, language, is }) => {
      expect(read(`→ ${text.toLocaleUpperCase(language)} ›`, language).role).toBe(is);
    },
  );
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

  it('takes a region for its language', () => {
    expect(read('Ablehnen', 'de-AT').role).toBe('decline');
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
    expect(read('✕').evidence).toBe('symbol “✕”');
    expect(read(' ').evidence).toBe('no text');
  });
});
