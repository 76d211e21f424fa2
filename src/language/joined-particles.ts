/**
 * Arabic writes “and”, “with”, “for”, “like”, the article and the sign of the future as one with the word that follows:
 * “وبالموافقة” is “and with the consent”. Terms are written without them, and found behind them. What stands at the end of
 * a word, “your” and “it”, is left to the terms: “موافقت*”.
 */
const LONGEST = 4;
const CONJUNCTIONS = ['و', 'ف'];
const ARTICLES = ['ال', 'بال', 'كال', 'لل'];
const FUTURE = 'س';
const OTHERS = ['ب', 'ل', 'ك', FUTURE];
/** With what a verb that it stands before begins. */
const PERSONS = 'انيت';
/** Fewer letters after a particle are as a rule a word to which its letters belong: “لم”, “كما”. “And” and the article stand before any. */
const LEAST = 3;
const LEAST_OF_ANY = 2;

const LEAST_AFTER: ReadonlyMap<string, number> = new Map([
  ...CONJUNCTIONS.map((and): [string, number] => [and, LEAST_OF_ANY]),
  ...['', ...CONJUNCTIONS].flatMap((and) => [
    ...OTHERS.map((other): [string, number] => [and + other, LEAST]),
    ...ARTICLES.map((article): [string, number] => [and + article, LEAST_OF_ANY]),
  ]),
]);

const FIRST_LETTER = 0x621;
const LAST_LETTER = 0x64a;

/** Whether a word is written in letters before which particles are joined. */
export function takesParticles(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= FIRST_LETTER && unit <= LAST_LETTER;
}

/** So many letters at the start of a word may be particles; mostly none. */
export function particlesOf(word: string): readonly number[] {
  if (!takesParticles(word)) return NONE;
  let lengths: number[] | undefined;
  for (let length = 1; length <= LONGEST && length < word.length; length++) {
    if (areParticles(word, length)) {
      if (lengths === undefined) lengths = [length];
      else lengths.push(length);
    }
  }
  return lengths ?? NONE;
}

const NONE: readonly number[] = [];

function areParticles(word: string, length: number): boolean {
  const particles = word.slice(0, length);
  const least = LEAST_AFTER.get(particles);
  if (least === undefined || word.length - length < least) return false;
  return !particles.endsWith(FUTURE) || PERSONS.includes(word.charAt(length));
}

/** Whether a word is `text` behind particles; where the end is open, begins so. */
export function isBehindParticles(word: string, text: string, openEnd: boolean): boolean {
  if (!takesParticles(text)) return false;
  if (!openEnd) {
    const length = word.length - text.length;
    return length > 0 && length <= LONGEST && word.endsWith(text) && areParticles(word, length);
  }
  return particlesOf(word).some((length) => word.startsWith(text, length));
}
