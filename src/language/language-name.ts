/** What a language is called. */
import type { LanguageCode } from './language.js';

let names: Intl.DisplayNames | undefined;

/** `German` of `de`; the code itself where it names no language. */
export function languageName(code: LanguageCode): string {
  names ??= new Intl.DisplayNames('en', { type: 'language' });
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
