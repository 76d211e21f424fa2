/** Where sentences end: at full stops, question and exclamation marks, but not after abbreviations or within numbers. */

/** Marks of scripts that put no space after them. */
const CJK_END = /[。．｡！？]/;
/** Marks that end a sentence wherever they stand: Latin, Arabic, Devanagari, Burmese. */
const PLAIN_END = new Set('!?؟۔।॥။');
const ENDS = new Set('.!?…。．｡！？؟۔।॥။');
/** In Greek the question mark is a semicolon, seldom written as the letter of its own that Unicode has for it. */
const GREEK_QUESTION = new Set(';\u037E');
const GREEK_LETTER = /\p{Script=Greek}/u;
/** So far before a semicolon a letter tells that it is a Greek one: “Αποδέχεστε τα cookies;”. */
const GREEK_REACH = 40;
const QUESTIONS = new Set('?？؟');
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Before a full stop, these (in lower case, without accents) end no sentence; nor does a single letter, as in `z. B.` */
const ABBREVIATIONS = new Set(
  'approx bzgl bzw ca dr evtl ex gem ggf inkl insb mr mrs ms prof sog sr vgl vs zzgl'.split(' '),
);
/** These end none where a small letter or a digit follows. */
const MAY_END = new Set(
  'abb abs art cf co corp dvs etc evt ff fig inc jr ltd max min mio no nr par rec resp sec st str tel usf usw vedr'.split(
    ' ',
  ),
);
const LONGEST_ABBREVIATION = 8;
/** German writes the day of a date as an ordinal: `26. Mai`. Without accents, or with them. */
const MONTH_AFTER_DAY =
  /^\s?(?:januar|jänner|jan|februar|feb|märz|marz|april|apr|mai|juni|jun|juli|jul|august|aug|september|sept|sep|oktober|okt|november|nov|dezember|dez)(?!\p{L})/iu;

/**
 * Whether the character at `at` is the last of a sentence.
 *
 * @param text In any case, with or without accents.
 */
export function endsSentence(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (GREEK_QUESTION.has(mark)) return isGreekQuestionMark(text, at);
  if (!ENDS.has(mark)) return false;
  if (CJK_END.test(mark)) return true;
  if (PLAIN_END.has(mark)) return true;
  const next = text.charAt(at + 1);
  if (LETTER_OR_DIGIT.test(next) || next === '.') return false;
  if (mark === '…' || text.charAt(at - 1) === '.') return !goesOn(text, at);
  return !isAbbreviated(text, at);
}

/** Whether the character at `at` ends a question. */
export function isQuestionMark(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return QUESTIONS.has(mark) || (GREEK_QUESTION.has(mark) && isGreekQuestionMark(text, at));
}

function isGreekQuestionMark(text: string, at: number): boolean {
  return GREEK_LETTER.test(text.slice(Math.max(0, at - GREEK_REACH), at));
}

function isAbbreviated(text: string, stop: number): boolean {
  let start = stop;
  while (start > 0 && stop - start <= LONGEST_ABBREVIATION && LETTER_OR_DIGIT.test(text.charAt(start - 1)))
    start--;
  const word = text.slice(start, stop).toLowerCase();
  // Hungarian writes years as ordinals: `2026. október 1-jén`.
  if (/^\d{4}$/.test(word)) return goesOn(text, stop);
  const isInitial = word.length === 1 && /\p{L}/u.test(word);
  if (isInitial) return !isLastWord(text, start, stop);
  // Where months begin with a small letter, they need no list: `1. října`, `15. 10. 2026`.
  if (/^\d{1,2}$/.test(word)) return isDayOfMonth(text, stop) || goesOn(text, stop);
  return ABBREVIATIONS.has(word) || (MAY_END.has(word) && goesOn(text, stop));
}

function isDayOfMonth(text: string, stop: number): boolean {
  return MONTH_AFTER_DAY.test(text.slice(stop + 1, stop + 12));
}

/** What follows begins with a small letter or a digit. */
function goesOn(text: string, mark: number): boolean {
  return /^[\p{Ll}\p{N}]/u.test(text.slice(mark + 1, mark + 8).trimStart());
}

/** `plan B.` before a capital, and `e.g.` at the end of all, end a sentence; `z. B. Werbung` does not. */
function isLastWord(text: string, start: number, stop: number): boolean {
  const rest = text.slice(stop + 1, stop + 40).trimStart();
  if (rest === '') return true;
  const isPartOfSeveral = /(?:^|[^\p{L}\p{N}])\p{L}\.\s?$/u.test(text.slice(Math.max(0, start - 4), start));
  const isFirstOfSeveral = /^\p{L}\./u.test(rest);
  return !isPartOfSeveral && !isFirstOfSeveral && /^\p{Lu}/u.test(rest);
}
