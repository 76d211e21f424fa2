/** Does a label name a price? Then what it offers is not free. */
import { fold } from './fold.js';

/** Names of money in lower case and without accents, as they stand beside an amount. */
const NAMES =
  'usd|eur|euros?|gbp|chf|sek|nok|dkk|isk|kr|pln|zl|czk|kc|huf|ft|ron|lei|leva|bgn|лв|hrk|kn|rsd|din|дин|rub|руб|р|uah|грн|try|tl|ils|שח|inr|rs|jpy|円|cny|rmb|元|krw|원|vnd|thb|บาท|idr|rp|sar|aed|egp|ريال|درهم|جنيه|r\\$|us\\$';
const BEFORE = new RegExp(`(?:\\p{Sc}|(?<!\\p{L})(?:${NAMES})\\.?)\\s?\\d`, 'u');
const AFTER = new RegExp(`\\d\\s?(?:\\p{Sc}|(?:${NAMES})(?!\\p{L}))`, 'u');
/** Folding makes a "d" of the Vietnamese sign. */
const DONG = /\d\s?[đ₫]/iu;

/** An amount beside a sign or name of money: "€3.99", "2,99 € / Monat", "49 kr", "٣ ريال". */
export function namesPrice(text: string): boolean {
  const folded = fold(text).text;
  return BEFORE.test(folded) || AFTER.test(folded) || DONG.test(text);
}
