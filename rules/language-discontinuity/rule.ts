import * as v from 'valibot';
import {
  cantTell,
  cite,
  type Dialog,
  defineRule,
  detectLanguage,
  type Evidence,
  failed,
  languageName,
  passed,
  type RuleContext,
  type SnapshotElement,
  type SnapshotNode,
  type Verdict,
} from '../../src/lint/define-rule.js';

interface Options {
  readonly leastWords: number;
  readonly leastPageWords: number;
}
type Context = RuleContext<Options>;

const messages = {
  other: (dialog: string, page: string, words: number) =>
    `The page is in ${page}, but its dialog of ${words} words is in ${dialog}.`,
  contradiction: (declared: string, text: string, dialog: string) =>
    `The page declares that it is in ${declared}, but its text is in ${text}; its dialog is in ${dialog}. In which of them people read it is not known.`,
};

/** What languages call themselves, as switchers have it. */
const OWN_NAMES = new Set(
  'english|deutsch|français|francais|español|italiano|nederlands|português|polski|svenska|dansk|norsk|suomi|čeština|magyar|română|türkçe|ελληνικά|українська|русский|العربية|中文|日本語|한국어|en|de|fr|es|it|nl|pt|pl|eng|deu|ger|fra|fre'.split(
    '|',
  ),
);

/** Varieties whose function words are taken for those of the language. */
const CLOSE_VARIETIES: Readonly<Record<string, readonly string[]>> = {
  de: ['lb', 'gsw', 'nds', 'bar', 'ksh', 'fy'],
  en: ['sco', 'jam', 'pcm'],
  fr: ['oc', 'ca', 'wa', 'ht', 'frp'],
};

/** Fewer words in a passage do not tell its language. */
const FEW_WORDS = 8;
/** Elements whose text nobody reads on the page. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'head', 'iframe', 'object']);

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const primary = (tag: string) => tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';

/** Texts below an element, in no order, without those of some subtrees. */
function* textsIn(root: SnapshotElement, without: ReadonlySet<SnapshotElement>): Generator<string> {
  const pending: SnapshotNode[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'text') yield node.text;
    else if (!UNREAD.has(node.tag) && !without.has(node))
      for (const child of node.children) pending.push(child);
  }
}

function wordsOfPage({ dialog, page, options }: Context): number {
  const roots = new Set(page.dialogs.map(({ root }) => root));
  let words = 0;
  for (const text of textsIn(dialog.snapshot.root, roots)) {
    words += countWords(text);
    if (words >= options.leastPageWords) break;
  }
  return words;
}

/** What stands in the dialog to be read, the labels of its controls included. */
function seenTexts({ dialog, measure }: Context): string[] {
  const passages = dialog.passages.filter(({ node }) => measure.visibilityOf(node).kind !== 'hidden');
  const controls = dialog.controls.filter((control) => measure.visibility(control).kind !== 'hidden');
  return [...passages.map(({ text }) => text), ...controls.map(({ name }) => name)];
}

/** As detected; else as the dialog itself declares, where its text is in no language that is known. */
function languageOf({ root, language }: Dialog, text: string): string | undefined {
  if (language !== 'und') return primary(language);
  for (let at: SnapshotElement | undefined = root; at !== undefined; at = at.parent) {
    const declared = at.attributes.get('lang');
    if (at.tag === 'html' || at.tag === 'body') return undefined;
    if (declared === undefined) continue;
    return detectLanguage(text, declared).evidence.startsWith('lang=') ? primary(declared) : undefined;
  }
  return undefined;
}

/** There are words for it, so that what a page declares is held against its text. */
function isRead(language: string): boolean {
  return detectLanguage('', language).language === language;
}

function declaredOfPage({ snapshot }: Dialog): string | undefined {
  const { root } = snapshot;
  const body = root.children.find((child) => child.kind === 'element' && child.tag === 'body');
  const declared =
    root.attributes.get('lang') ?? (body as SnapshotElement | undefined)?.attributes.get('lang');
  return declared === undefined || primary(declared) === '' ? undefined : primary(declared);
}

/** It lets people switch: somewhere in it stands nothing but the name of another language. */
function offersLanguages({ root }: Dialog, language: string): boolean {
  for (const text of textsIn(root, new Set())) {
    const name = text.trim().toLowerCase();
    if (OWN_NAMES.has(name) && name !== language) return true;
  }
  return false;
}

/** Some passage is in the language of the page, or may be. */
function speaksAlso(language: string, { dialog }: Context): boolean {
  return dialog.passages.some(({ text }) => {
    if (countWords(text) < FEW_WORDS) return false;
    const found = detectLanguage(text, undefined).language;
    return found === language || (found === 'und' && !isRead(language));
  });
}

function judge(dialog: Dialog, context: Context): Verdict {
  const texts = seenTexts(context);
  const words = countWords(texts.join(' '));
  const own = languageOf(dialog, texts.join(' ')) ?? 'und';
  const page = primary(context.page.language);
  const evidence: Evidence = { dialogLanguage: own, pageLanguage: page, words };
  if (own === page || CLOSE_VARIETIES[own]?.includes(page)) return passed(evidence);
  if (offersLanguages(dialog, own))
    return passed({ ...evidence, because: 'the dialog offers other languages' });
  if (speaksAlso(page, context))
    return passed({ ...evidence, because: 'the dialog is in the language of the page as well' });
  const declared = declaredOfPage(dialog);
  if (declared !== undefined && declared !== page)
    return cantTell(
      messages.contradiction(languageName(declared), languageName(page), languageName(own)),
      evidence,
    );
  return failed(messages.other(languageName(own), languageName(page), words), evidence);
}

const wordCount = (description: string, preset: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.description(description)), preset);

export default defineRule({
  id: 'language-discontinuity',
  title: 'The dialog speaks the language of its page',
  severity: 'info',
  presets: { strict: 'error', gdpr: 'info', cnil: 'info', italy: 'info' },
  tags: ['fickle', 'language'],
  references: [
    cite('edpb-design', 'language-discontinuity'),
    cite('gdpr', 'plain-language'),
    cite('ccpa-regulations', 'easy-to-understand'),
  ],
  needs: [],
  options: v.object({
    leastWords: wordCount('Dialogs of fewer words are not judged (words).', 20),
    leastPageWords: wordCount('Pages with fewer words outside their dialogs are not judged (words).', 20),
  }),
  docs: {
    problem:
      'The page is in one language and the request for consent in another, so that people are asked to agree to something that they may not be able to read.',
    why: 'The EDPB lists language discontinuity among deceptive designs: people who do not understand a request cannot decide on it, and press whatever makes it go away. The GDPR wants information in an intelligible form.',
    remedy:
      'Load the translation of the dialog that belongs to the page’s language, and set `lang` on the page to what it is in. Where a translation is missing, offer a choice of languages in the dialog.',
    limits:
      'Languages are told by their function words, of which there are lists for the languages that labels are read in; below some 20 words, in the dialog or on the page around it, they cannot be told safely, which is the reason for both defaults. A page in another language is believed as it declares itself, unless its text is in one of these. So a Georgian page with an English dialog is found; of an English page with a dialog wholly in Georgian that carries `lang="ka"` the rule says that it cannot tell, since whether such a dialog asks for consent is not certain. A dialog that repeats its text in the page’s language, or names other languages to switch to, passes. Where the page declares one language and is written in another, the rule says that it cannot tell.',
  },
  applicability: (dialog, context) => {
    const text = seenTexts(context).join(' ');
    const isLong = countWords(text) >= context.options.leastWords;
    if (!isLong || dialog.layer !== 'first' || languageOf(dialog, text) === undefined) return [];
    const isKnown = context.page.language !== 'und' && wordsOfPage(context) >= context.options.leastPageWords;
    return isKnown ? [dialog] : [];
  },
  expectation: judge,
});
