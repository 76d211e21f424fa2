/**
 * Which languages the words of a control may be in: what the text around it is in, what is declared for it, what
 * the page is in. A banner may be in another language than its page and say nothing of it; a list of languages has
 * one for each entry.
 */
import { detectLanguage, likelyLanguages } from '../language/detect-language.js';
import { FALLBACK, type LanguageCode } from '../language/language.js';
import { knownLanguages, primarySubtag } from '../language/lexicons.js';
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { ancestors, closest } from '../snapshot/tree.js';
import { readableText } from './readable-text.js';

/** A text of fewer words hardly shows its language. */
const LEAST_WORDS = 8;
/** More words than this are no longer what stands around a control. */
const MOST_WORDS = 400;
/** So many characters of a page show which language it is in. */
const MOST_CHARACTERS = 20_000;

export class LocalLanguages {
  readonly #root: SnapshotElement;
  readonly #wordsIn: (element: SnapshotElement) => number;
  readonly #expected: readonly LanguageCode[];
  readonly #ofBox = new Map<SnapshotElement, LanguageCode>();
  #ofPage: readonly LanguageCode[] | undefined;

  /**
   * @param wordsIn How many words stand below an element.
   * @param expected Languages that pages may be in; all known ones when empty.
   */
  constructor(
    root: SnapshotElement,
    wordsIn: (element: SnapshotElement) => number,
    expected: readonly LanguageCode[],
  ) {
    this.#root = root;
    this.#wordsIn = wordsIn;
    this.#expected = expected;
  }

  /** For the words of an element, the most likely first; never empty. */
  around(element: SnapshotElement): readonly LanguageCode[] {
    const box = this.#boxAround(element);
    const spoken = box === undefined ? 'und' : this.#spokenIn(box);
    const declared = primarySubtag(declaredLanguage(element) ?? '');
    const isOwn = box !== undefined && declared !== primarySubtag(declaredLanguage(box) ?? '');
    const own = (isOwn ? [declared, spoken] : [spoken, declared]).filter(isKnown);
    return [...new Set([...own, ...this.#others(own.length > 0)])];
  }

  /** For a text: the language it was found to be in, and those that are expected; never empty. */
  ofText(text: string, language: LanguageCode): readonly LanguageCode[] {
    const others = this.#expected.filter((code) => code !== language);
    if (language !== 'und') return [language, ...others];
    return others.length > 0 ? others : likelyLanguages(text);
  }

  /** The smallest one that holds enough words to tell their language. */
  #boxAround(element: SnapshotElement): SnapshotElement | undefined {
    for (const box of ancestors(element)) {
      const words = this.#wordsIn(box);
      if (words >= LEAST_WORDS) return words > MOST_WORDS ? undefined : box;
    }
    return undefined;
  }

  #spokenIn(box: SnapshotElement): LanguageCode {
    const known = this.#ofBox.get(box);
    if (known !== undefined) return known;
    const { language } = detectLanguage(readableText(box), declaredLanguage(box));
    const isExpected = this.#expected.length === 0 || this.#expected.includes(language);
    const spoken = isExpected ? language : 'und';
    this.#ofBox.set(box, spoken);
    return spoken;
  }

  #others(isTold: boolean): readonly LanguageCode[] {
    if (this.#expected.length > 0) return this.#expected;
    return isTold ? [FALLBACK] : this.#languagesOfPage();
  }

  #languagesOfPage(): readonly LanguageCode[] {
    if (this.#ofPage !== undefined) return this.#ofPage;
    const text = readableText(this.#root).slice(0, MOST_CHARACTERS);
    const { language } = detectLanguage(text, undefined);
    this.#ofPage = [...new Set([...(language === 'und' ? likelyLanguages(text) : [language]), FALLBACK])];
    return this.#ofPage;
  }
}

function isKnown(code: LanguageCode): boolean {
  return knownLanguages.includes(code);
}

/** The nearest `lang` attribute; undefined when there is none. */
export function declaredLanguage(element: SnapshotElement): string | undefined {
  return closest(element, ({ attributes }) => attributes.has('lang'))?.attributes.get('lang');
}
