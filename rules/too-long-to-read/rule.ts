import * as v from 'valibot';
import {
  cite,
  type Dialog,
  defineRule,
  type Evidence,
  failed,
  isOutOfUse,
  type Passage,
  passed,
  type Related,
  type RuleContext,
  round,
  seenControls,
  seenPassages,
  sentencesOf,
  type Verdict,
  wordCount,
} from '../../src/lint/define-rule.js';

interface Options {
  readonly mostWords: number;
  readonly mostWordsPerSentence: number;
  readonly mostToggles: number;
}
type Context = RuleContext<Options>;

const messages = {
  words: (words: number, most: number) =>
    `This layer has ${words} words to read before the choice, more than ${most}.`,
  sentences: (mean: number, most: number) =>
    `The sentences of this layer have ${mean} words on average, more than ${most}.`,
  toggles: (toggles: number, most: number) =>
    `This layer has ${toggles} switches, more than ${most}, and nothing that refuses them all at once.`,
};

/** The mean of fewer sentences says little. */
const LEAST_SENTENCES = 4;
/** What is shorter than this is a heading or an item of a list, not a sentence. */
const LEAST_WORDS_OF_SENTENCE = 4;

interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly wordsPerSentence: number;
  /** The passage with the most words. */
  readonly longest: Passage | undefined;
}

function countsOf(passages: readonly Passage[]): Counts {
  const sentences = passages
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(({ text }) => sentencesOf(text).map(wordCount))
    .filter((words) => words >= LEAST_WORDS_OF_SENTENCE);
  const inSentences = sentences.reduce((sum, words) => sum + words, 0);
  const sizes = passages.map(({ text }) => wordCount(text));
  return {
    words: sizes.reduce((sum, size) => sum + size, 0),
    sentences: sentences.length,
    wordsPerSentence: sentences.length === 0 ? 0 : round(inSentences / sentences.length, 1),
    longest: passages[sizes.indexOf(Math.max(...sizes))],
  };
}

/** Switches that a person would have to go through one by one; none where one press refuses them all. */
function togglesToGoThrough({ dialog, measure }: Context): number {
  const refusals = seenControls(dialog, measure, 'decline').filter((control) => !isOutOfUse(control));
  if (refusals.length > 0) return 0;
  const toggles = seenControls(dialog, measure, 'toggle');
  return toggles.filter(({ toggle }) => toggle?.editable === true && toggle.purpose !== 'necessary').length;
}

function judge(dialog: Dialog, context: Context): Verdict {
  const { options, measure } = context;
  const { words, sentences, wordsPerSentence, longest } = countsOf(seenPassages(dialog, measure));
  const toggles = togglesToGoThrough(context);
  const evidence: Evidence = {
    words,
    sentences,
    wordsPerSentence,
    togglesToGoThrough: toggles,
    ...options,
  };
  const related: Related[] =
    longest === undefined ? [] : [{ message: 'The longest text is here.', node: longest.node }];
  if (toggles > options.mostToggles) return failed(messages.toggles(toggles, options.mostToggles), evidence);
  // A deeper layer is for those who want to know more.
  if (dialog.layer === 'deeper') return passed(evidence);
  if (words > options.mostWords)
    return failed(messages.words(words, options.mostWords), evidence, { related });
  if (sentences >= LEAST_SENTENCES && wordsPerSentence > options.mostWordsPerSentence)
    return failed(messages.sentences(wordsPerSentence, options.mostWordsPerSentence), evidence, { related });
  return passed(evidence);
}

const count = (description: string, byDefault: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.description(description)), byDefault);

export default defineRule({
  id: 'too-long-to-read',
  title: 'The request can be read and answered in a minute',
  severity: 'info',
  presets: { strict: 'info', gdpr: 'info', ccpa: 'info' },
  tags: ['overloading'],
  references: [
    cite('edpb-design', 'overloading'),
    cite('edpb-design', 'too-many-options'),
    cite('gdpr', 'plain-language'),
    cite('gdpr', 'clear-request'),
    cite('edpb-consent', 'plain-language'),
    cite('ccpa-regulations', 'plain-language'),
    cite('cppa-advisory', 'plain-language'),
  ],
  needs: ['language', 'style'],
  options: v.object({
    mostWords: count(
      'Most words that may be seen on the first layer without opening anything (a count).',
      250,
    ),
    mostWordsPerSentence: count('Most words that a sentence may have on average (a count).', 25),
    mostToggles: count('Most optional switches without a button that refuses them all (a count).', 15),
  }),
  docs: {
    problem:
      'The first layer is a page of text, or its sentences run on and on, or there are dozens of switches to go through and no button that turns them all down. Few people read on; most press what makes it go away.',
    why: 'Information is to be concise and in plain language, and a request made by electronic means clear and concise. The EDPB calls it overloading when people are buried under information or options so that they give up and accept.',
    remedy:
      'Say in a few short sentences who wants what for what, and put the rest one click away: lists of partners, technical detail, legal bases. Add a refusal for everything beside many switches, or group them.',
    limits:
      'Words are counted in the texts that can be seen without opening anything, labels of buttons not among them. `mostWords` is 250, since adults read some 240 words of English prose a minute (238 in a review of 190 studies, Brysbaert 2019), and a minute is long for something that stands before what a person came for. `mostWordsPerSentence` is 25, a common bound in guides to plain language; it is looked at from four sentences on. `mostToggles` is 15, a bound that checklists for banners use. A deeper layer is only held to the number of switches. How hard the words are is not measured: scores such as Flesch’s need syllables counted well, which differs from language to language.',
  },
  applicability: (dialog, { measure }) =>
    seenControls(dialog, measure, 'accept', 'save').length > 0 ? [dialog] : [],
  expectation: judge,
});
