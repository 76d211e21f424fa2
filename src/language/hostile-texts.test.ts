/** No text that a page may have makes anything that reads it take more than linear time. */
import { describe, expect, it } from 'vitest';
import { classifyLabel } from './classify.js';
import { cookieWord } from './cookie-word.js';
import { detectLanguage, likelyLanguages } from './detect-language.js';
import { fold } from './fold.js';
import { saysOnlyNecessary } from './information-only.js';
import { namesPrice } from './price.js';
import { sentencesOf } from './sentences.js';
import {
  asksForNotices,
  classifyPurpose,
  lockedWording,
  meaningOfOn,
  namesPersons,
} from './toggle-wording.js';
import { otherQuestion, scoreTopics } from './topics.js';
import { defineWordings } from './wordings.js';
import { wordsOf } from './words.js';

const wordings = defineWordings({
  en: { gaps: ['accept … all … cookies … now', 'turn … off … on', '*ept* … *ll*'] },
  ar: { gaps: ['قبول* … كل … كوكيز', 'لا … موافق*', 'لا نستخدم'] },
});

/* Everything that reads a text. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  fold: (text) => fold(text),
  wordsOf: (text) => wordsOf(text),
  sentencesOf: (text) => sentencesOf(text),
  classifyLabel: (text) => classifyLabel(text, { language: 'de' }),
  'classifyLabel in no known language': (text) => classifyLabel(text),
  classifyPurpose: (text) => classifyPurpose(text, { language: 'fr', description: text }),
  detectLanguage: (text) => detectLanguage(text, 'en'),
  likelyLanguages: (text) => likelyLanguages(text),
  scoreTopics: (text) => scoreTopics(text, ['en', 'de']),
  otherQuestion: (text) => otherQuestion(text, ['en']),
  saysOnlyNecessary: (text) => saysOnlyNecessary(text, ['en']),
  meaningOfOn: (text) => meaningOfOn(text, ['de']),
  lockedWording: (text) => lockedWording(text, ['en']),
  namesPersons: (text) => namesPersons(text, ['en']),
  asksForNotices: (text) => asksForNotices(text, ['en']),
  cookieWord: (text) => cookieWord(text),
  namesPrice: (text) => namesPrice(text),
  'wordings of a rule': (text) => wordings.find(text, 'en'),
  'wordings of a rule in Arabic': (text) => wordings.find(text, 'ar'),
};

/* What makes a careless expression or loop go back over what it has read. */
const PARTS: Readonly<Record<string, string>> = {
  spaces: ' ',
  'one word': 'a',
  'single letters': 'a ',
  accents: '\u0323\u0301',
  'a letter with accents': 'e\u0301\u0323',
  'vowel signs out of order': '\u0F72\u0F71',
  'invisible characters': '\u200B\u00AD',
  punctuation: '.,',
  'full stops and letters': 'z. B. ',
  digits: '1 ',
  'digits and signs': '1.€',
  'halves of characters': '\uD83C',
  emoji: '🍪\uFE0F\u200D',
  Thai: 'ยอมรับ',
  Japanese: '同意する',
  'Arabic particles': 'وبال',
  'Arabic words behind particles': 'ولا بالقبول ',
  Hangul: '\u1112\u1161\u11AB',
  'look-alikes': 'аa',
  'words of a gap': 'turn on ',
  'gaps that do not end': 'accept all cookies ',
  'separable verbs': 'stimme dem ',
  'open words': 'acceptacceptall',
  'words that begin many terms': 'do not ',
  'function words': 'the and of ',
};

const SHORT = 10_000;
const LONG = 4 * SHORT;
const textOf = (part: string, length: number) =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** Least processor time of a few runs, in ms: what stands beside it on the machine only adds. */
function cost(read: (text: string) => unknown, text: string, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    // Texts that were read before are kept.
    const fresh = `${run}${text}`;
    const before = process.cpuUsage();
    read(fresh);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Times too short to compare are taken for this, in ms. */
const LEAST_COST = 5;
/** Four times the text takes four times the time; what goes over it again and again takes sixteen times. */
const MOST_GROWTH = 10;
const RUNS = 5;

function growth(read: (text: string) => unknown, part: string): number {
  // What takes little of a long text needs no comparison.
  const first = cost(read, textOf(part, LONG), 1);
  if (first <= LEAST_COST * MOST_GROWTH) return first / LEAST_COST;
  const short = Math.max(cost(read, textOf(part, SHORT), RUNS), LEAST_COST);
  return cost(read, textOf(part, LONG), RUNS) / short;
}

describe.each(Object.entries(READERS))('%s takes linear time', (_, read) => {
  it.each(Object.entries(PARTS))('on a long text of %s', (__, part) => {
    expect(growth(read, part)).toBeLessThanOrEqual(MOST_GROWTH);
  });
});
