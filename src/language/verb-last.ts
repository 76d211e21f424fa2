import type { LanguageCode } from './language.js';
import { primarySubtag } from './lexicons.js';

const VERB_LAST: ReadonlySet<LanguageCode> = new Set(['ja', 'ko', 'hi', 'tr', 'eu']);

/**
 * Whether the verb stands at the end of its clause, and what negates it after it, so that a negation is of what was named
 * before: 「ニュースレターは希望しません」.
 */
export function isVerbLast(language: LanguageCode): boolean {
  return VERB_LAST.has(primarySubtag(language));
}
