/**
 * The styles of a page: its stylesheets compiled once, elements matched once, and computed styles
 * for as many variants as are asked for.
 */
import { flatParent, shadowRootOf } from '../html/flat-tree.js';
import type { LoadStylesheet, StylesheetSource } from '../html/stylesheet-source.js';
import type { HtmlDocument, HtmlElement, HtmlShadowRoot } from '../html/tree.js';
import { elementsInTree, elementsOf } from '../html/walk.js';
import type { Variant } from '../snapshot/snapshot.js';
import type { ReportDiagnostic } from '../source/diagnostic.js';
import { Cascade } from './cascade/cascade.js';
import { DeclarationBlock } from './cascade/declaration-block.js';
import { type ElementRules, RuleMatcher } from './cascade/element-rules.js';
import { Layer } from './cascade/layer.js';
import { INLINE_DEFAULTS, type MatchedBlock } from './cascade/matched-block.js';
import { RuleIndex } from './cascade/rule-index.js';
import { ComputedStyle, type StyleEnvironment } from './computed/computed-style.js';
import { nativeControlOf } from './computed/native-control.js';
import { ConditionEvaluator } from './conditions/condition.js';
import { Containers } from './containers/containers.js';
import { mayDeclareContainer, mayDeclareContainerInline } from './containers/declares-containers.js';
import { Floats } from './containers/floats.js';
import type { CustomPropertyRegistry } from './custom-properties/registry.js';
import { flattenStylesheet } from './flatten-stylesheet.js';
import { inlineDeclarations } from './inline-style.js';
import type { Style } from './style.js';
import type { StyleRule } from './style-rule.js';
import { presentationalHints } from './user-agent/presentational-hints.js';
import { userAgentIndex } from './user-agent/user-agent-rules.js';
import { WorkBudget } from './work-budget.js';

export interface CompileOptions {
  /** Reads what `@import` names. */
  readonly load: LoadStylesheet;
  readonly report: ReportDiagnostic;
}

export interface PageStyles {
  of(element: HtmlElement): Style;
  /** Undefined when the element has no such box. */
  pseudo(element: HtmlElement, name: 'before' | 'after'): Style | undefined;
}

export interface CompiledStyles {
  for(variant: Variant): PageStyles;
  /** Why computed styles as a whole may be wrong: work that was given up; undefined when none was. */
  readonly incomplete: string | undefined;
}

/** @param sheets author stylesheets in cascade order, those of shadow trees among them */
export function compileStyles(
  document: HtmlDocument,
  sheets: readonly StylesheetSource[],
  { load, report }: CompileOptions,
): CompiledStyles {
  const budget = new WorkBudget(report);
  const registry: CustomPropertyRegistry = new Map();
  const texts = sheets.map(({ text }) => text);
  const loadImport: LoadStylesheet = (href, from) => {
    const loaded = load(href, from);
    if (loaded !== undefined) texts.push(loaded.text);
    return loaded;
  };
  const rulesByTree = flattenAll(document, sheets, { load: loadImport, report, budget, registry });
  const indexes = new Map(
    [...rulesByTree].map(([tree, rules]) => {
      return [tree, new RuleIndex(rules, document.quirksMode, elementsInTree(tree))];
    }),
  );
  const userAgent = userAgentIndex(document.quirksMode);
  const matcher = new RuleMatcher(document, userAgent, indexes);
  const blocks = new ElementBlocks(matcher, document.quirksMode, report);
  const pageColorSchemes = colorSchemesOfPage(document);
  const areDeclared = texts.some(mayDeclareContainer) || mayDeclareContainerInline(document);
  const floats = onceAsked(() => new Floats(document, (element) => blocks.of(element)));
  return {
    for: (variant) =>
      new VariantStyles(blocks, {
        variant,
        registry,
        pageColorSchemes,
        budget,
        customPropertyChain: { length: 0 },
        containers: new Containers({
          viewport: variant.viewport,
          quirksMode: document.quirksMode,
          floats,
          areDeclared,
          budget,
        }),
      }),
    get incomplete() {
      return budget.spent;
    },
  };
}

function onceAsked<Answer extends object>(answer: () => Answer): () => Answer {
  let known: Answer | undefined;
  return () => {
    known ??= answer();
    return known;
  };
}

interface FlattenContext extends CompileOptions {
  readonly budget: WorkBudget;
  readonly registry: CustomPropertyRegistry;
}

function flattenAll(
  document: HtmlDocument,
  sheets: readonly StylesheetSource[],
  context: FlattenContext,
): Map<HtmlDocument | HtmlShadowRoot, StyleRule[]> {
  const rulesByTree = new Map<HtmlDocument | HtmlShadowRoot, StyleRule[]>();
  const layers = new Map<HtmlDocument | HtmlShadowRoot, Layer>();
  let order = 0;
  for (const sheet of sheets) {
    const outermostLayer = layers.get(sheet.scope) ?? new Layer(undefined);
    layers.set(sheet.scope, outermostLayer);
    const rules = flattenStylesheet(
      {
        ...sheet,
        origin: 'author',
        treeDepth: depthOf(sheet.scope.kind === 'document' ? undefined : sheet.scope),
      },
      { ...context, quirksMode: document.quirksMode, outermostLayer, nextOrder: () => order++ },
    );
    const known = rulesByTree.get(sheet.scope);
    if (known === undefined) rulesByTree.set(sheet.scope, rules);
    else for (const rule of rules) known.push(rule);
  }
  for (const layer of layers.values()) layer.numberLayers();
  return rulesByTree;
}

/** Shadow trees around: 0 for the document. */
function depthOf(tree: HtmlShadowRoot | undefined): number {
  let depth = 0;
  for (let at = tree; at !== undefined; at = shadowRootOf(at.host)) depth++;
  return depth;
}

/** `<meta name="color-scheme" content="light dark">`. @see https://html.spec.whatwg.org/multipage/semantics.html#meta-color-scheme */
function colorSchemesOfPage(document: HtmlDocument): string {
  for (const element of elementsOf(document)) {
    const isColorScheme =
      element.tag === 'meta' && element.attributes.get('name')?.toLowerCase() === 'color-scheme';
    if (isColorScheme) return element.attributes.get('content') ?? '';
  }
  return '';
}

/** What each element's boxes are styled with, found when first asked for. */
class ElementBlocks {
  readonly #matcher: RuleMatcher;
  readonly #report: ReportDiagnostic;
  readonly #quirksMode: boolean;
  readonly #rules = new Map<HtmlElement, ElementRules>();

  constructor(matcher: RuleMatcher, quirksMode: boolean, report: ReportDiagnostic) {
    this.#quirksMode = quirksMode;
    this.#matcher = matcher;
    this.#report = report;
  }

  of(element: HtmlElement): ElementRules {
    const known = this.#rules.get(element);
    if (known !== undefined) return known;
    const matched = this.#matcher.rulesOf(element);
    const own = this.#ownBlocks(element);
    const rules = own.length === 0 ? matched : { ...matched, element: [...matched.element, ...own] };
    this.#rules.set(element, rules);
    return rules;
  }

  /** The `style` attribute and presentational hints. */
  #ownBlocks(element: HtmlElement): MatchedBlock[] {
    const hints = presentationalHints(element);
    const inline = inlineDeclarations(element, this.#quirksMode, this.#report);
    if (hints.length === 0 && inline.length === 0) return [];
    const treeDepth = depthOf(shadowRootOf(element));
    return [
      {
        ...INLINE_DEFAULTS,
        origin: 'hint',
        isInline: false,
        selectorText: '',
        declarations: new DeclarationBlock(() => hints),
        treeDepth,
      },
      {
        ...INLINE_DEFAULTS,
        origin: 'author',
        isInline: true,
        selectorText: 'style=""',
        declarations: new DeclarationBlock(() => inline),
        treeDepth,
      },
    ];
  }
}

/** A generated box, or that there is none. */
interface Generated {
  readonly style: Style | undefined;
}

class VariantStyles implements PageStyles {
  readonly #blocks: ElementBlocks;
  readonly #environment: StyleEnvironment;
  readonly #conditions: ConditionEvaluator;
  /** By blocks, and by what containers make of their conditions. */
  readonly #cascades = new Map<readonly MatchedBlock[], Map<string, Cascade>>();
  readonly #styles = new Map<HtmlElement, ComputedStyle>();
  readonly #generated = {
    before: new Map<HtmlElement, Generated>(),
    after: new Map<HtmlElement, Generated>(),
  };
  /** Siblings that the same rules match have the same style, but for what depends on where each stands. */
  readonly #shared = new Map<ComputedStyle | undefined, Map<Cascade, ComputedStyle>>();

  constructor(blocks: ElementBlocks, environment: StyleEnvironment) {
    this.#blocks = blocks;
    this.#environment = environment;
    this.#conditions = new ConditionEvaluator(environment.variant, environment.containers);
  }

  of(element: HtmlElement): ComputedStyle {
    const known = this.#styles.get(element);
    if (known !== undefined) return known;
    const chain: HtmlElement[] = [];
    let node: HtmlElement | undefined = element;
    while (node !== undefined && !this.#styles.has(node)) {
      chain.push(node);
      node = styleParent(node);
    }
    let style = node === undefined ? undefined : this.#styles.get(node);
    for (const next of chain.reverse()) {
      style = this.#styleOf(next, style);
      this.#styles.set(next, style);
    }
    return style ?? this.#styleOf(element, undefined);
  }

  pseudo(element: HtmlElement, name: 'before' | 'after'): Style | undefined {
    const blocks = this.#blocks.of(element)[name];
    if (blocks.length === 0) return undefined;
    const known = this.#generated[name].get(element) ?? { style: this.#generate(element, blocks) };
    this.#generated[name].set(element, known);
    return known.style;
  }

  #generate(element: HtmlElement, blocks: readonly MatchedBlock[]): Style | undefined {
    const parent = this.of(element);
    const style = new ComputedStyle({
      cascade: this.#cascadeOf(blocks, parent),
      parent,
      nativeControl: undefined,
      element,
      environment: this.#environment,
    });
    const content = style.get('content');
    return content === 'none' || content === 'normal' ? undefined : style;
  }

  #styleOf(element: HtmlElement, parent: ComputedStyle | undefined): ComputedStyle {
    const cascade = this.#cascadeOf(this.#blocks.of(element).element, parent);
    const nativeControl = nativeControlOf(element);
    const box = { cascade, parent, nativeControl, element, environment: this.#environment };
    const standsAlone = cascade.readsAttributes || this.#environment.containers.sizesDependOnPlace;
    if (standsAlone) return new ComputedStyle(box);
    const alike = this.#shared.get(parent) ?? new Map<Cascade, ComputedStyle>();
    this.#shared.set(parent, alike);
    const style = alike.get(cascade) ?? new ComputedStyle(box);
    alike.set(cascade, style);
    return style;
  }

  #cascadeOf(blocks: readonly MatchedBlock[], parent: ComputedStyle | undefined): Cascade {
    const key = this.#conditions.containerKey(blocks, parent);
    const byKey = this.#cascades.get(blocks) ?? new Map<string, Cascade>();
    this.#cascades.set(blocks, byKey);
    const cascade = byKey.get(key) ?? new Cascade(blocks, this.#conditions, parent);
    byKey.set(key, cascade);
    return cascade;
  }
}

/** Styles inherit through the flat tree; what is not in it inherits from where it stands. */
function styleParent(element: HtmlElement): HtmlElement | undefined {
  const parent = flatParent(element);
  if (parent !== undefined) return parent;
  return element.parent.kind === 'element' ? element.parent : undefined;
}
