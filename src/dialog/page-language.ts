/** The language of a page outside its dialogs. */
import { detectLanguage } from '../language/detect-language.js';
import type { LanguageCode } from '../language/language.js';
import { primarySubtag } from '../language/lexicons.js';
import { wordsOf } from '../language/words.js';
import type { Snapshot, SnapshotElement } from '../snapshot/snapshot.js';
import { elementChildren } from '../snapshot/tree.js';
import { readableText } from './readable-text.js';

/** So few words say nothing of the language of a page that does not declare it. */
const FEW_WORDS = 12;

/**
 * What the page declares, unless its text is clearly in another language; else what its text is in.
 * `und` when neither tells.
 *
 * @param dialogs Roots of the dialogs, whose text is left out.
 */
export function languageOfPage({ root }: Snapshot, dialogs: ReadonlySet<SnapshotElement>): LanguageCode {
  const text = readableText(root, dialogs);
  const declared = declaredOfPage(root);
  const isShort = wordsOf(text).length < FEW_WORDS;
  if (declared === undefined || primarySubtag(declared) === '')
    return isShort ? 'und' : detectLanguage(text, undefined).language;
  const { language, evidence } = detectLanguage(text, declared);
  // A language that is not understood is believed, as long as the text is in none that is.
  return language === 'und' && evidence.startsWith('lang=') ? primarySubtag(declared) : language;
}

/** On the outermost element that has it: `<html>` or `<body>`. */
function declaredOfPage(root: SnapshotElement): string | undefined {
  const outermost = [root, ...elementChildren(root).filter(({ tag }) => tag === 'html' || tag === 'body')];
  return outermost.find(({ attributes }) => attributes.has('lang'))?.attributes.get('lang');
}
