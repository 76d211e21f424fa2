/**
 * CSS text to rules, at-rules and declarations, with a browser's recovery from errors.
 *
 * Written on css-tree's tokenizer rather than its parser, because the latter does not know relaxed
 * nesting (`.a { b { … } > c { … } }`) and recurses without a bound.
 *
 * @see https://drafts.csswg.org/css-syntax/#parser-algorithms
 */
import { ident, tokenTypes } from 'css-tree';
import {
  afterComponentValue,
  isSpace,
  skipSpace,
  type TokenRange,
  type Tokens,
  textBetween,
} from './tokens.js';

export type BlockItem = DeclarationNode | StyleRuleNode | AtRuleNode;

/** Offsets count from the start of the stylesheet's text; `end` is exclusive. */
interface NodeRange {
  readonly start: number;
  readonly end: number;
}

export interface DeclarationNode extends NodeRange {
  readonly kind: 'declaration';
  /** Lower case, unless it is a custom property. */
  readonly property: string;
  /** As written, without `!important`, comments and outer white space. */
  readonly value: string;
  readonly important: boolean;
}

export interface StyleRuleNode extends NodeRange {
  readonly kind: 'style-rule';
  readonly prelude: string;
  readonly preludeTokens: TokenRange;
  readonly items: readonly BlockItem[];
}

export interface AtRuleNode extends NodeRange {
  readonly kind: 'at-rule';
  /** Lower case, without `@`. */
  readonly name: string;
  readonly prelude: string;
  /** Undefined for an at-rule that ends in a semicolon. */
  readonly items: readonly BlockItem[] | undefined;
}

export interface SyntaxProblem extends NodeRange {
  readonly kind: 'syntax' | 'too-deep';
  readonly message: string;
}

interface Cursor {
  readonly tokens: Tokens;
  readonly report: (problem: SyntaxProblem) => void;
  at: number;
}

/** Deeper than any hand-written or compiled stylesheet, shallow enough for every stack. */
const MAX_DEPTH = 120;

/** Parses a stylesheet's contents (CSS Syntax §5.5.1). */
export function parseStylesheetBlocks(
  tokens: Tokens,
  report: (problem: SyntaxProblem) => void,
): readonly BlockItem[] {
  return parseItems({ tokens, report, at: 0 }, tokens.count, 0, false);
}

/** Parses the contents of a `style` attribute: declarations only (CSS Style Attributes §3). */
export function parseDeclarations(
  tokens: Tokens,
  report: (problem: SyntaxProblem) => void,
): readonly DeclarationNode[] {
  const cursor: Cursor = { tokens, report, at: 0 };
  const declarations: DeclarationNode[] = [];
  for (cursor.at = nextItem(cursor); cursor.at < tokens.count; cursor.at = nextItem(cursor)) {
    if (tokens.types[cursor.at] === tokenTypes.AtKeyword) {
      parseAtRule(cursor, tokens.count, 0);
      continue;
    }
    const declaration = parseDeclaration(cursor, tokens.count);
    if (declaration === undefined) skipToSemicolon(cursor);
    else declarations.push(declaration);
  }
  return declarations;
}

function nextItem({ tokens, at }: Cursor): number {
  let index = at;
  while (isSpace(tokens.types[index]) || tokens.types[index] === tokenTypes.Semicolon) index++;
  return index;
}

/** Chromium knows no nested rules here, and skips them together with what follows up to a semicolon. */
function skipToSemicolon(cursor: Cursor): void {
  const { tokens, at } = cursor;
  while (cursor.at < tokens.count && tokens.types[cursor.at] !== tokenTypes.Semicolon) {
    cursor.at = afterComponentValue(tokens, cursor.at);
  }
  reportSkipped(cursor, at, 'a declaration such as "color: red"');
}

function parseItems(cursor: Cursor, end: number, depth: number, inBlock: boolean): BlockItem[] {
  const items: BlockItem[] = [];
  while (cursor.at < end) {
    const type = cursor.tokens.types[cursor.at];
    if (isSpace(type) || (inBlock && type === tokenTypes.Semicolon)) {
      cursor.at++;
      continue;
    }
    if (!inBlock && (type === tokenTypes.CDO || type === tokenTypes.CDC)) {
      cursor.at++;
      continue;
    }
    const item = parseItem(cursor, end, depth, inBlock);
    if (item !== undefined) items.push(item);
  }
  return items;
}

function parseItem(cursor: Cursor, end: number, depth: number, inBlock: boolean): BlockItem | undefined {
  if (cursor.tokens.types[cursor.at] === tokenTypes.AtKeyword) return parseAtRule(cursor, end, depth);
  if (!inBlock) return parseStyleRule(cursor, end, depth, false);
  return parseDeclaration(cursor, end) ?? parseStyleRule(cursor, end, depth, true);
}

/** CSS Syntax §5.5.2. */
function parseAtRule(cursor: Cursor, end: number, depth: number): AtRuleNode {
  const { tokens } = cursor;
  const first = cursor.at;
  const name = tokens.text.slice((tokens.starts[first] ?? 0) + 1, tokens.ends[first]).toLowerCase();
  const preludeEnd = findPreludeEnd(tokens, first + 1, end, true);
  const prelude = textBetween(tokens, first + 1, preludeEnd);
  cursor.at = preludeEnd;
  const hasBlock = preludeEnd < end && tokens.types[preludeEnd] === tokenTypes.LeftCurlyBracket;
  const items = hasBlock ? parseBlock(cursor, end, depth) : undefined;
  if (!hasBlock) cursor.at = Math.min(preludeEnd + 1, end);
  return { kind: 'at-rule', name, prelude, items, ...rangeOf(tokens, first, cursor.at) };
}

/** CSS Syntax §5.5.3; undefined when what stands there is not a rule, and has been skipped. */
function parseStyleRule(
  cursor: Cursor,
  end: number,
  depth: number,
  nested: boolean,
): StyleRuleNode | undefined {
  const { tokens } = cursor;
  const first = cursor.at;
  const preludeEnd = findPreludeEnd(tokens, first, end, nested);
  if (preludeEnd >= end || tokens.types[preludeEnd] !== tokenTypes.LeftCurlyBracket) {
    cursor.at = Math.min(preludeEnd + 1, end);
    const nestable = 'a declaration such as "color: red" or a nested rule';
    reportSkipped(cursor, first, nested ? nestable : 'a rule with a block in braces');
    return undefined;
  }
  const prelude = textBetween(tokens, first, preludeEnd);
  cursor.at = preludeEnd;
  const items = parseBlock(cursor, end, depth);
  if (/^--[^\s:]*\s*:/.test(prelude)) return undefined;
  const preludeTokens = { tokens, from: first, to: preludeEnd };
  return { kind: 'style-rule', prelude, preludeTokens, items, ...rangeOf(tokens, first, cursor.at) };
}

/** The index of the `{` that ends a prelude, or of the `;` that ends it where that is allowed, or `end`. */
function findPreludeEnd(tokens: Tokens, from: number, end: number, endsAtSemicolon: boolean): number {
  let at = from;
  while (at < end) {
    const type = tokens.types[at];
    if (type === tokenTypes.LeftCurlyBracket) return at;
    if (endsAtSemicolon && type === tokenTypes.Semicolon) return at;
    at = afterComponentValue(tokens, at);
  }
  return end;
}

/** The cursor stands on `{`, and is left after its partner. */
function parseBlock(cursor: Cursor, end: number, depth: number): BlockItem[] {
  const open = cursor.at;
  const close = Math.min(cursor.tokens.partners[open] ?? end, end);
  if (depth >= MAX_DEPTH) {
    cursor.at = Math.min(close + 1, end);
    cursor.report({
      kind: 'too-deep',
      message: `Blocks are nested more than ${MAX_DEPTH} deep here, and what is deeper was not read`,
      ...rangeOf(cursor.tokens, open, open + 1),
    });
    return [];
  }
  cursor.at = open + 1;
  const items = parseItems(cursor, close, depth + 1, true);
  cursor.at = Math.min(close + 1, end);
  return items;
}

/** CSS Syntax §5.5.6; undefined, with the cursor where it was, when a rule may stand there instead. */
function parseDeclaration(cursor: Cursor, end: number): DeclarationNode | undefined {
  const { tokens } = cursor;
  const first = cursor.at;
  if (tokens.types[first] !== tokenTypes.Ident) return undefined;
  const colon = skipSpace(tokens, first + 1, end);
  if (tokens.types[colon] !== tokenTypes.Colon || colon >= end) return undefined;
  const written = tokens.text.slice(tokens.starts[first], tokens.ends[first]);
  const name = written.includes('\\') ? ident.decode(written) : written;
  const isCustom = name.startsWith('--');
  const valueEnd = findValueEnd(tokens, colon + 1, end, isCustom);
  if (valueEnd === undefined) return undefined;
  cursor.at = Math.min(valueEnd + 1, end);
  const { value, important } = splitImportant(textBetween(tokens, colon + 1, valueEnd));
  const property = isCustom ? name : name.toLowerCase();
  return { kind: 'declaration', property, value, important, ...rangeOf(tokens, first, valueEnd) };
}

/** Undefined when a `{}` block shows that this is a rule: `a:hover { … }`. */
function findValueEnd(tokens: Tokens, from: number, end: number, isCustom: boolean): number | undefined {
  let at = from;
  while (at < end && tokens.types[at] !== tokenTypes.Semicolon) {
    if (tokens.types[at] === tokenTypes.LeftCurlyBracket && !isCustom) return undefined;
    at = afterComponentValue(tokens, at);
  }
  return Math.min(at, end);
}

function splitImportant(text: string): { value: string; important: boolean } {
  const bang = text.lastIndexOf('!');
  if (bang === -1 || !/^!\s*important$/i.test(text.slice(bang))) return { value: text, important: false };
  return { value: text.slice(0, bang).trimEnd(), important: true };
}

function rangeOf(tokens: Tokens, from: number, to: number): NodeRange {
  let last = to - 1;
  while (last > from && isSpace(tokens.types[last])) last--;
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[Math.max(last, from)] ?? tokens.text.length };
}

function reportSkipped(cursor: Cursor, first: number, expected: string): void {
  const range = rangeOf(cursor.tokens, first, cursor.at);
  const text = cursor.tokens.text.slice(range.start, Math.min(range.end, range.start + 40));
  cursor.report({
    kind: 'syntax',
    message: `"${text}" is not CSS: expected ${expected}. Browsers skip it, and so did consentlint.`,
    ...range,
  });
}
