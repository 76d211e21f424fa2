/**
 * What a glance at a selector's tokens shows, without reading it: under which key its rule can be filed,
 * and which tags, classes and ids must be on the page for it to match anything.
 */
import { ident, tokenTypes } from 'css-tree';
import { afterComponentValue, isSpace, type TokenRange, type Tokens, tokenText } from '../syntax/tokens.js';

/** Of one complex selector, valid or not. */
export interface Glance {
  /** What its subject must have: `#id`, `.class`, `:root`, `tag` or `*`. */
  readonly key: string;
  /** All that the elements it names must have between them, the subject's key included. */
  readonly needs: readonly string[];
}

/** Beyond these, a list may be one of those that are refused for their size, with a diagnostic. */
const MAX_TOKENS = 80;
const MAX_LENGTH = 1_000;
const ACROSS_TREES = /^(?:host|host-context|slotted|part)\(?$/i;
/** The more specific, the fewer elements have it. */
const RANK = { id: 4, class: 3, root: 3, tag: 2 };

/** @returns one for each selector of the list; undefined where only reading the list shows where to file it */
export function glanceAt(
  { tokens, from, to }: TokenRange,
  quirksMode: boolean,
): readonly Glance[] | undefined {
  const length = (tokens.ends[to - 1] ?? 0) - (tokens.starts[from] ?? 0);
  if (to - from > MAX_TOKENS || length > MAX_LENGTH) return undefined;
  const glances: Glance[] = [];
  for (let start = from; start <= to; ) {
    const end = nextComma(tokens, start, to);
    const glance = new SelectorGlance({ tokens, from: start, to: end }, quirksMode).result();
    if (glance === undefined) return undefined;
    glances.push(glance);
    start = end + 1;
  }
  return glances;
}

function nextComma(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && tokens.types[at] !== tokenTypes.Comma) at = afterComponentValue(tokens, at);
  return Math.min(at, to);
}

class SelectorGlance {
  readonly #range: TokenRange;
  readonly #quirksMode: boolean;
  readonly #needs: string[] = [];
  #key = '';
  #rank = 0;
  /** The compound has something that may stand for keys of its own, as `:is(.a, .b)` and `&` do. */
  #isOpen = false;
  #isBeyond = false;

  constructor(range: TokenRange, quirksMode: boolean) {
    this.#range = range;
    this.#quirksMode = quirksMode;
  }

  result(): Glance | undefined {
    const { tokens, from } = this.#range;
    const to = withoutSpaceBehind(this.#range);
    let before = '';
    for (let at = from; at < to && !this.#isBeyond; at = afterComponentValue(tokens, at)) {
      if (isSpace(tokens.types[at])) {
        this.#nextCompound();
        before = '';
      } else {
        const text = tokenText(tokens, at);
        this.#see(tokens.types[at], text, before);
        before = text;
      }
    }
    if (this.#isBeyond || (this.#rank === 0 && this.#isOpen)) return undefined;
    return { key: this.#rank === 0 ? '*' : this.#key, needs: this.#needs };
  }

  #see(type: number | undefined, text: string, before: string): void {
    switch (type) {
      case tokenTypes.Hash:
        this.#need(`#${this.#fold(decoded(text.slice(1)))}`, RANK.id);
        break;
      case tokenTypes.Ident:
        this.#seeName(decoded(text), before);
        break;
      case tokenTypes.Function:
        this.#isOpen = true;
        this.#isBeyond ||= ACROSS_TREES.test(text);
        break;
      case tokenTypes.LeftSquareBracket:
        this.#isOpen = true;
        break;
      case tokenTypes.Delim:
        if (text === '|') this.#isBeyond = true;
        else if (text === '&') this.#isOpen = true;
        else if (text !== '.' && text !== '*') this.#nextCompound();
    }
  }

  #seeName(name: string, before: string): void {
    if (before === '.') this.#need(`.${this.#fold(name)}`, RANK.class);
    else if (before !== ':') this.#need(name.toLowerCase(), RANK.tag);
    else if (name.toLowerCase() === 'root') this.#offer(':root', RANK.root);
    else this.#isBeyond ||= ACROSS_TREES.test(name);
  }

  #need(key: string, rank: number): void {
    this.#needs.push(key);
    this.#offer(key, rank);
  }

  #offer(key: string, rank: number): void {
    if (rank <= this.#rank) return;
    this.#key = key;
    this.#rank = rank;
  }

  #nextCompound(): void {
    this.#key = '';
    this.#rank = 0;
    this.#isOpen = false;
  }

  #fold(name: string): string {
    return this.#quirksMode ? name.toLowerCase() : name;
  }
}

function withoutSpaceBehind({ tokens, from, to }: TokenRange): number {
  let end = to;
  while (end > from && isSpace(tokens.types[end - 1])) end--;
  return end;
}

function decoded(name: string): string {
  return name.includes('\\') ? ident.decode(name) : name;
}
