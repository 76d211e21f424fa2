/** What a language is called. */
import type { LanguageCode } from './language.js';

/** `German` of `de`; the code itself where it names no language. */
export function languageName(code: LanguageCode): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
