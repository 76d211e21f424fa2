/** What cookies are called: in most languages the English word, in others one of their own, which may be that for biscuits. */
import { matchTerms } from './match-terms.js';
import { indexTerms } from './term-index.js';
import { type Word, wordsOf } from './words.js';

const TERMS = `cookie*, cookie, coockie*, kolačić*, kolaczyk*, ciastecz*, kukie, kuki, kukis, kuky, kukīsi*, eväste*,
  küpsis*, sutik, süti, sütik, sütik*, sütit, sütiket, sütijei*, sīkdat*, slapuk*, piškotk*, kaka, kakor, kakorna, kakorna*,
  vafrakök*, vefkök*, kökur, kökum, koko, informasjonskaps*, informationskaps*, informacijsk*, çerez*, fianán,
  fianáin, gcookies, galeta, galetes, biscoito*, cwci, cwcis, gwcis, chwcis, briwsion, koekje*, biscuit*, biskot*,
  куки*, файл* cookie, файл*, колачић*, колачињ*, бисквит*, печиво, печива, печенье, печенья, кукі*, μπισκότ*,
  cookie*, עוגיות, עוגיה, קוקי*, كوكيز, الكوكيز, ملفات تعريف الارتباط, سجلات تعريف الارتباط, کوکی*, कुकी*, कुकीज़, कुकीज,
  クッキー, 쿠키*, 小型文字檔案, 曲奇, คุกกี้, bánh quy`;

let index: ReturnType<typeof makeIndex> | undefined;

function makeIndex() {
  return indexTerms([['cookie', TERMS.split(',').map((term) => term.trim().replace(/\s+/g, ' '))]] as const);
}

function cookiesIn(words: readonly Word[]) {
  index ??= makeIndex();
  return matchTerms(words, index);
}

/** The first word of a text that means cookie, in whatever language, folded; undefined when there is none. */
export function cookieWord(text: string): string | undefined {
  const words = wordsOf(text);
  const [first] = cookiesIn(words);
  return first?.positions.map((position) => words[position]?.text ?? '').join('');
}

/** The other words. */
export function withoutCookies(words: readonly Word[]): readonly Word[] {
  const positions = new Set(cookiesIn(words).flatMap((match) => match.positions));
  return words.filter((_, position) => !positions.has(position));
}
