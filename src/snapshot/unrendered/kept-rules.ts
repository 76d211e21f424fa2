/** The rules of a stylesheet as a DOM has kept them, and which of them are not from its text. */
import { BoundedCache } from '../../css/values/bounded-cache.js';

export interface KeptRules {
  /** Of each rule but imports, in order. */
  readonly texts: readonly string[];
  /** Of the imports, which stand before those. */
  readonly imports: readonly string[];
  /** Text by address, of the stylesheets that have been loaded for imports. */
  readonly imported: ReadonlyMap<string, string>;
  /** Makes another stylesheet as the same DOM would; undefined where the DOM cannot. */
  readonly parse: (text: string) => readonly string[] | undefined;
}

/** Undefined when there is no stylesheet, or it is of another origin. */
export function keptRules(sheet: CSSStyleSheet | null | undefined): KeptRules | undefined {
  const rules = rulesOf(sheet);
  if (sheet === null || sheet === undefined || rules === undefined) return undefined;
  const imported = new Map<string, string>();
  const texts: string[] = [];
  const imports: string[] = [];
  for (const rule of rules) {
    if (!isImport(rule)) {
      texts.push(rule.cssText);
      continue;
    }
    imports.push(rule.cssText);
    const loaded = keptRules(rule.styleSheet);
    if (loaded === undefined || loaded.texts.length + loaded.imports.length === 0) continue;
    imported.set(rule.href, [...loaded.imports, ...loaded.texts].join('\n'));
    for (const [href, text] of loaded.imported) imported.set(href, text);
  }
  return { texts, imports, imported, parse: (text) => parsedBy(sheet, text) };
}

function rulesOf(sheet: CSSStyleSheet | null | undefined): readonly CSSRule[] | undefined {
  try {
    return sheet ? [...sheet.cssRules] : undefined;
  } catch {
    return undefined;
  }
}

function isImport(rule: CSSRule): rule is CSSImportRule {
  return 'href' in rule;
}

/** What an author's text and the rules of its stylesheet come to, and how many rules are known only as kept. */
interface Since {
  readonly text: string;
  readonly count: number;
}

/**
 * What scripts have made of a stylesheet since it was parsed: its text with the rules that were inserted
 * before or after, or all rules as kept where others were taken out or changed.
 *
 * @returns Undefined when the text still says it all, or the DOM cannot tell.
 */
export function rulesSince(text: string, { texts, parse }: KeptRules): Since | undefined {
  if (text.trim() === '')
    return texts.length === 0 ? undefined : { text: texts.join('\n'), count: texts.length };
  const before = parse(text);
  if (before === undefined) return undefined;
  const count = texts.length - before.length;
  if (isAt(0, before, texts))
    return count === 0 ? undefined : { text: [text, ...texts.slice(before.length)].join('\n'), count };
  if (count > 0 && isAt(count, before, texts))
    return { text: [...texts.slice(0, count), text].join('\n'), count };
  return { text: texts.join('\n'), count: texts.length };
}

function isAt(start: number, part: readonly string[], whole: readonly string[]): boolean {
  return start + part.length <= whole.length && part.every((text, index) => text === whole[start + index]);
}

/** By the class of stylesheets, of which each window has its own, and by text. */
const parsed = new WeakMap<object, BoundedCache<string, readonly string[]>>();
const MAX_TEXTS = 500;

function parsedBy(sheet: CSSStyleSheet, text: string): readonly string[] | undefined {
  const Sheet = sheet.constructor as new () => CSSStyleSheet;
  const cache = parsed.get(Sheet) ?? new BoundedCache<string, readonly string[]>(MAX_TEXTS);
  parsed.set(Sheet, cache);
  const known = cache.get(text);
  if (known !== undefined) return known;
  try {
    const fresh = new Sheet();
    fresh.replaceSync(text);
    const texts = keptRules(fresh)?.texts;
    if (texts !== undefined) cache.set(text, texts);
    return texts;
  } catch {
    return undefined;
  }
}
