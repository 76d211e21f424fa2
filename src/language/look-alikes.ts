/**
 * Letters of one script that look like those of another: Cyrillic `а` in "Аccept". They are taken for the
 * others only in a word that mixes scripts, which no honest word does.
 */

/** Cyrillic and Greek letters in lower case beside the Latin ones that they, or their capitals, look like. */
const PAIRS = {
  cyrillic:
    'а a, в b, с c, ԁ d, е e, һ h, н h, і i, ј j, к k, м m, о o, р p, ԛ q, ѕ s, т t, у y, х x, ԝ w, ь b',
  greek: 'α a, β b, ε e, η n, ι i, κ k, μ m, ν v, ο o, ρ p, τ t, υ u, χ x, ω w, γ y',
};

const latinOf = new Map<string, string>();
const cyrillicOf = new Map<string, string>();
const greekOf = new Map<string, string>();
for (const [script, into] of [
  ['cyrillic', cyrillicOf],
  ['greek', greekOf],
] as const) {
  for (const pair of PAIRS[script].split(',')) {
    const [letter = '', latin = ''] = pair.trim().split(' ');
    latinOf.set(letter, latin);
    if (!into.has(latin)) into.set(latin, letter);
  }
}

/** Which of the scripts that look alike a code unit (of a folded text) belongs to, as bits; 0 for any other. */
export function scriptBit(unit: number): 0 | 1 | 2 | 4 {
  if (unit < 0x61) return 0;
  if (unit < 0x250) return unit <= 0x7a || unit >= 0xc0 ? LATIN : 0;
  if (unit < 0x370) return 0;
  if (unit < 0x400) return GREEK;
  return unit < 0x530 ? CYRILLIC : 0;
}

const LATIN = 1;
const GREEK = 2;
const CYRILLIC = 4;

/** Whether these bits are of more than one script. */
export function isMixed(scripts: number): boolean {
  return (scripts & (scripts - 1)) !== 0;
}

/**
 * A folded word that mixes scripts, in the one script that it can be written in; as it is when there is none:
 * Cyrillic or Greek with a few Latin letters in it, else Latin with any number of others that all look Latin.
 */
export function inOneScript(word: string): string {
  return (
    written(word, cyrillicOf, CYRILLIC, MOST_REPLACED) ??
    written(word, greekOf, GREEK, MOST_REPLACED) ??
    written(word, latinOf, LATIN, 1) ??
    word
  );
}

/** "Cookieфайлы" is two words, not one with six letters of another script. */
const MOST_REPLACED = 1 / 3;

/** Each letter of another script replaced; undefined when one cannot be, or too many are. Lengths stay as they are. */
function written(
  word: string,
  letters: ReadonlyMap<string, string>,
  script: number,
  most: number,
): string | undefined {
  let result = '';
  let replaced = 0;
  for (let i = 0; i < word.length; i++) {
    const bit = scriptBit(word.charCodeAt(i));
    const isOwn = bit === 0 || bit === script;
    const letter = isOwn ? word.charAt(i) : letters.get(word.charAt(i));
    if (letter === undefined) return undefined;
    if (!isOwn) replaced++;
    result += letter;
  }
  return replaced <= word.length * most ? result : undefined;
}
