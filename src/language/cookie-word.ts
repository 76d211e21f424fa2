/** The one word of consent interfaces that nearly all languages share. */
import { wordsOf } from './words.js';

/** "cookie" in the spelling of most languages, including those that inflect it. */
const COOKIE_WORD =
  /^(?:cookie|coockie|kolacic|eväste|evaste|kuki|küpsi|kupsi|sutki|sīkdat|sikdat|slapuk|ciastecz|informacijsk|informasjonskaps|vafrakak|bisk|куки|файл|クッキー)/;

/** The first word of a text that means cookie, in whatever language; undefined when there is none. */
export function cookieWord(text: string): string | undefined {
  return wordsOf(text).find((word) => COOKIE_WORD.test(word.text))?.text;
}
