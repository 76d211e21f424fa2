/**
 * Stylesheets to a flat list of style rules: at-rules become conditions, layers and scopes of the
 * rules inside them, nested rules stand on their own, imported sheets stand where they are imported.
 *
 * @see https://drafts.csswg.org/css-cascade-5/#at-import
 * @see https://drafts.csswg.org/css-nesting/
 */
import type { LoadStylesheet } from '../html/stylesheet-source.js';
import type { HtmlDocument, HtmlShadowRoot } from '../html/tree.js';
import type { Diagnostic, ReportDiagnostic } from '../source/diagnostic.js';
import { BEGINNING, type SourceLocation, type TextStart } from '../source/location.js';
import { DeclarationBlock } from './cascade/declaration-block.js';
import type { Layer } from './cascade/layer.js';
import type { Condition } from './conditions/condition.js';
import { isSupported } from './conditions/supports.js';
import { parseContainerPrelude } from './containers/container-query.js';
import { type CustomPropertyRegistry, readPropertyRule } from './custom-properties/registry.js';
import { canonicalName } from './property-aliases.js';
import { withoutQuirks } from './quirks.js';
import type { ComplexSelector } from './selectors/complex-selector.js';
import { glanceAt } from './selectors/glance.js';
import { parseSelectorList } from './selectors/parse-selector-list.js';
import type { SelectorContext } from './selectors/selector-context.js';
import { SelectorList } from './selectors/selector-list.js';
import type { Origin, ScopeRule, StyleRule } from './style-rule.js';
import { type Declaration, PositionedText } from './syntax/declaration.js';
import { parseImportPrelude } from './syntax/import-prelude.js';
import {
  type AtRuleNode,
  type BlockItem,
  type DeclarationNode,
  parseStylesheetBlocks,
  type StyleRuleNode,
} from './syntax/parse-blocks.js';
import { readTokens, splitAtCommas } from './syntax/tokens.js';
import { isTooComplex } from './values/complexity.js';
import type { WorkBudget } from './work-budget.js';

/** One stylesheet, its place in the cascade and what it may load. */
export interface SheetInput {
  readonly text: string;
  readonly file: string;
  readonly start: TextStart | undefined;
  readonly media: string;
  readonly origin: Origin;
  readonly scope: HtmlDocument | HtmlShadowRoot | undefined;
  readonly treeDepth: number;
}

/** What all stylesheets of a page share. */
export interface FlattenOptions {
  readonly load: LoadStylesheet;
  readonly report: ReportDiagnostic;
  readonly budget: WorkBudget;
  readonly quirksMode: boolean;
  readonly registry: CustomPropertyRegistry;
  readonly outermostLayer: Layer;
  readonly nextOrder: () => number;
}

/** What the at-rules and rules around an item say about it. */
interface Surroundings {
  readonly conditions: readonly Condition[];
  readonly layer: Layer | undefined;
  readonly scope: ScopeRule | undefined;
  /** What `&` stands for. */
  readonly parent: SelectorList | undefined;
}

/** At-rules that hold no style for elements, or whose content no rule of ours looks at. */
const IGNORED = new Set([
  ...[
    'font-face',
    'keyframes',
    '-webkit-keyframes',
    '-moz-keyframes',
    '-o-keyframes',
    'charset',
    'namespace',
    'page',
  ],
  ...[
    'counter-style',
    'font-feature-values',
    'font-palette-values',
    'view-transition',
    'position-try',
    'viewport',
  ],
  ...['-ms-viewport', '-o-viewport', 'color-profile', 'document', '-moz-document', 'swash', 'styleset'],
]);
/** At-rules that only apply where what stands after their name holds. */
const CONDITIONAL = new Set(['media', 'supports', 'container', 'scope', 'import']);
const MAX_RULES = 100_000;
const MAX_SELECTORS = 100_000;
const MAX_LAYER_DEPTH = 50;
const MAX_IMPORT_DEPTH = 20;

/** @returns the sheet's rules in order of appearance */
export function flattenStylesheet(sheet: SheetInput, options: FlattenOptions): StyleRule[] {
  const flattener = new Flattener(sheet, options, []);
  flattener.flatten({
    conditions: mediaCondition(sheet.media),
    layer: undefined,
    scope: undefined,
    parent: undefined,
  });
  return flattener.rules;
}

function mediaCondition(media: string): readonly Condition[] {
  return media.trim() === '' ? [] : [{ kind: 'media', query: media }];
}

class Flattener {
  readonly rules: StyleRule[] = [];
  readonly #sheet: SheetInput;
  readonly #options: FlattenOptions;
  readonly #text: PositionedText;
  /** Files on the way here, so that a cycle of imports ends. */
  readonly #importedFrom: readonly string[];
  #selectorCount = 0;
  #limitReported = false;
  /** `@import` is only valid before everything but `@charset` and `@layer` statements. */
  #importsAreOver = false;

  constructor(sheet: SheetInput, options: FlattenOptions, importedFrom: readonly string[]) {
    this.#sheet = sheet;
    this.#options = options;
    this.#importedFrom = [...importedFrom, sheet.file];
    this.#text = new PositionedText(sheet.text, sheet.file, sheet.start);
  }

  flatten(surroundings: Surroundings): void {
    const blocks = parseStylesheetBlocks(readTokens(this.#sheet.text), (problem) => {
      const location = this.#text.locate(problem.start, problem.end);
      const { kind, message } = problem;
      if (kind === 'too-deep') this.#options.budget.exceeded(message, location);
      else this.#note('css-syntax', message, location);
    });
    this.#items(blocks, surroundings);
  }

  #items(items: readonly BlockItem[], surroundings: Surroundings): void {
    let declarations: DeclarationNode[] = [];
    const flush = (): void => {
      if (declarations.length > 0 && surroundings.parent !== undefined) {
        this.#addRule(surroundings.parent, declarations, surroundings);
      }
      declarations = [];
    };
    for (const item of items) {
      if (item.kind === 'declaration') {
        declarations.push(item);
        continue;
      }
      flush();
      this.#importsAreOver ||= !mayPrecedeImport(item);
      if (item.kind === 'style-rule') this.#styleRule(item, surroundings);
      else this.#atRule(item, surroundings);
    }
    flush();
  }

  #styleRule(rule: StyleRuleNode, surroundings: Surroundings): void {
    const glances = glanceAt(rule.preludeTokens, this.#options.quirksMode);
    if (this.#isOverLimit(rule, glances?.length ?? splitAtCommas(rule.prelude).length)) return;
    const context = this.#selectorContext(surroundings.parent?.read(), surroundings.scope);
    const list = new SelectorList(rule.prelude, glances, context);
    const holdsRules = rule.items.some(({ kind }) => kind !== 'declaration');
    if ((glances === undefined || holdsRules) && list.read().length === 0) return;
    this.#items(rule.items, { ...surroundings, parent: list });
  }

  #selectorContext(
    nestingParent: readonly ComplexSelector[] | undefined,
    scope: ScopeRule | undefined,
  ): SelectorContext {
    const tree = this.#sheet.scope;
    return {
      nestingParent,
      scopingRoot: scope?.current,
      shadowRoot: tree?.kind === 'shadow-root' ? tree : undefined,
      quirksMode: this.#options.quirksMode,
      userAgent: this.#sheet.origin === 'user-agent',
      budget: this.#options.budget,
    };
  }

  /** Counts a rule before it is read, since reading is what costs. */
  #isOverLimit(rule: StyleRuleNode, selectorCount: number): boolean {
    this.#selectorCount += selectorCount;
    if (this.#selectorCount <= MAX_SELECTORS && this.rules.length < MAX_RULES) return false;
    if (!this.#limitReported) {
      const what = `The stylesheet has more than ${MAX_RULES} rules or ${MAX_SELECTORS} selectors; the rest was not read`;
      this.#options.budget.exceeded(what, this.#text.locate(rule.start, rule.start + 1));
    }
    this.#limitReported = true;
    return true;
  }

  #addRule(parent: SelectorList, nodes: readonly DeclarationNode[], surroundings: Surroundings): void {
    this.rules.push({
      origin: this.#sheet.origin,
      selectors: parent,
      declarations: new DeclarationBlock(() => nodes.flatMap((node) => this.#declaration(node) ?? [])),
      conditions: surroundings.conditions,
      layer: surroundings.layer,
      scope: surroundings.scope,
      treeDepth: this.#sheet.treeDepth,
      order: this.#options.nextOrder(),
    });
  }

  #declaration(node: DeclarationNode): Declaration | undefined {
    if (isTooComplex(node.value)) {
      const what = `A value of ${node.property} is too long or nested too deep, and was not read`;
      this.#options.budget.exceeded(what, this.#text.locate(node.start, node.end));
      return undefined;
    }
    return {
      property: canonicalName(node.property),
      value: this.#options.quirksMode ? withoutQuirks(node.property, node.value) : node.value,
      important: node.important,
      locate: () => this.#text.locate(node.start, node.end),
    };
  }

  #atRule(rule: AtRuleNode, surroundings: Surroundings): void {
    if (CONDITIONAL.has(rule.name) && isTooComplex(rule.prelude)) {
      const what = `What stands after @${rule.name} is too long or nested too deep, and was taken for false`;
      this.#options.budget.exceeded(what, this.#text.locate(rule.start, rule.start + rule.name.length + 1));
      return;
    }
    const items = rule.items ?? [];
    switch (rule.name) {
      case 'media':
        this.#items(items, this.#when(surroundings, mediaCondition(rule.prelude)));
        break;
      case 'supports':
        if (this.#isSupported(rule.prelude, surroundings)) this.#items(items, surroundings);
        break;
      case 'container':
        this.#container(rule, surroundings);
        break;
      case 'layer':
        this.#layer(rule, surroundings);
        break;
      case 'scope':
        this.#scope(rule, surroundings);
        break;
      case 'starting-style':
        break;
      case 'import':
        this.#import(rule, surroundings);
        break;
      case 'property':
        readPropertyRule(rule, this.#options.registry);
        break;
      default:
        this.#unknownAtRule(rule);
    }
  }

  #unknownAtRule(rule: AtRuleNode): void {
    if (IGNORED.has(rule.name)) return;
    const message = `@${rule.name} is not an at-rule that consentlint knows; what it holds was left out.`;
    const end = Math.min(rule.end, rule.start + rule.name.length + 1);
    this.#note('css-unsupported', message, this.#text.locate(rule.start, end));
  }

  #note(code: Diagnostic['code'], message: string, location: SourceLocation | undefined): void {
    const place = location === undefined ? {} : { location };
    this.#options.report({ code, severity: 'info', message, ...place });
  }

  #when(surroundings: Surroundings, conditions: readonly Condition[]): Surroundings {
    return { ...surroundings, conditions: [...surroundings.conditions, ...conditions] };
  }

  #container({ prelude, items = [] }: AtRuleNode, surroundings: Surroundings): void {
    const queries = parseContainerPrelude(prelude);
    if (queries === undefined) return;
    this.#items(items, this.#when(surroundings, [{ kind: 'container', prelude, queries }]));
  }

  #isSupported(condition: string, surroundings: Surroundings): boolean {
    return isSupported(condition, (text) => {
      const selectors = parseSelectorList(text, this.#selectorContext(undefined, surroundings.scope));
      return selectors !== undefined;
    });
  }

  /** A condition, or a declaration without parentheses. */
  #importSupports(text: string, surroundings: Surroundings): boolean {
    return this.#isSupported(/^[\w-]+\s*:/.test(text) ? `(${text})` : text, surroundings);
  }

  #layer(rule: AtRuleNode, surroundings: Surroundings): void {
    const outer = surroundings.layer ?? this.#options.outermostLayer;
    const layers = splitAtCommas(rule.prelude).map((name) => this.#layerNamed(name, outer, rule));
    if (rule.items === undefined) return;
    this.#items(rule.items, { ...surroundings, layer: layers[0] ?? outer });
  }

  #layerNamed(name: string, outer: Layer, { start, end }: AtRuleNode): Layer {
    const compact = name.replace(/\s+/g, '');
    if (compact.split('.').length <= MAX_LAYER_DEPTH) return outer.descendant(compact);
    const what = `A layer is nested more than ${MAX_LAYER_DEPTH} deep, and was taken for the one around it`;
    this.#options.budget.exceeded(what, this.#text.locate(start, end));
    return outer;
  }

  #scope(rule: AtRuleNode, surroundings: Surroundings): void {
    const match = /^(?:\((.*?)\))?\s*(?:to\s*\((.*)\))?$/is.exec(rule.prelude);
    if (match === null) return;
    const context = this.#selectorContext(surroundings.parent?.read(), surroundings.scope);
    const roots = match[1] === undefined ? undefined : parseSelectorList(match[1], context);
    if (match[1] !== undefined && roots === undefined) return;
    const current = { current: undefined };
    const limitContext: SelectorContext = { ...context, nestingParent: undefined, scopingRoot: current };
    const limits = match[2] === undefined ? [] : parseSelectorList(match[2], limitContext);
    if (limits === undefined) return;
    const scope: ScopeRule = { roots, limits, outer: surroundings.scope, current };
    this.#items(rule.items ?? [], { ...surroundings, scope, parent: undefined });
  }

  #import(rule: AtRuleNode, surroundings: Surroundings): void {
    if (this.#importsAreOver) return;
    const prelude = parseImportPrelude(rule.prelude);
    if (prelude === undefined) return;
    if (prelude.supports !== undefined && !this.#importSupports(prelude.supports, surroundings)) return;
    const location = this.#text.locate(rule.start, rule.end);
    const loaded = this.#options.load(prelude.href, { file: this.#sheet.file, location });
    const outer = surroundings.layer ?? this.#options.outermostLayer;
    const layer = prelude.layer === undefined ? surroundings.layer : outer.descendant(prelude.layer);
    if (loaded === undefined || this.#endsHere(loaded.file, location)) return;
    const { text, file, isAsKept } = loaded;
    const sheet = { ...this.#sheet, text, file, start: isAsKept ? undefined : BEGINNING };
    const imported = new Flattener(sheet, this.#options, this.#importedFrom);
    imported.flatten({ ...this.#when(surroundings, mediaCondition(prelude.media)), layer });
    for (const imports of imported.rules) this.rules.push(imports);
  }

  #endsHere(file: string, location: SourceLocation | undefined): boolean {
    if (this.#importedFrom.includes(file)) return true;
    if (this.#importedFrom.length < MAX_IMPORT_DEPTH) return false;
    this.#options.budget.exceeded(`@import is nested more than ${MAX_IMPORT_DEPTH} files deep`, location);
    return true;
  }
}

function mayPrecedeImport(item: BlockItem): boolean {
  if (item.kind !== 'at-rule') return false;
  return (
    item.name === 'import' || item.name === 'charset' || (item.name === 'layer' && item.items === undefined)
  );
}
