/**
 * The computed style of one box (an element, or its `::before` or `::after`) in one variant, each
 * property worked out when it is first asked for and remembered with the declaration behind it.
 *
 * @see https://drafts.csswg.org/css-cascade-5/#value-stages
 */
import type { HtmlElement } from '../../html/tree.js';
import type { Variant } from '../../snapshot/snapshot.js';
import type { Cascade } from '../cascade/cascade.js';
import type { Containers } from '../containers/containers.js';
import type { CustomPropertyRegistry } from '../custom-properties/registry.js';
import {
  initialValue,
  isInherited,
  logicalName,
  type PropertyInfo,
  physicalName,
  propertyInfo,
  type WritingDirection,
} from '../properties.js';
import type { DeclarationSource, Style } from '../style.js';
import type { WorkBudget } from '../work-budget.js';
import type { CascadedValue } from './cascaded-value.js';
import { cascadedValue } from './cascaded-value.js';
import { computeValue, mayHaveOwnValue } from './compute-value.js';
import { CustomProperties, type CustomValue } from './custom-properties.js';
import { ElementValueContext } from './element-value-context.js';
import type { FontSizeOrigin } from './font-size.js';
import type { NativeControl } from './native-control.js';
import { resolvedValue, unknownResolution } from './resolved-value.js';
import { shorthandValue } from './shorthand-value.js';

/** What all styles of a page in one variant share. */
export interface StyleEnvironment {
  readonly variant: Variant;
  readonly registry: CustomPropertyRegistry;
  /** Schemes that `<meta name="color-scheme">` names; empty when there is none. */
  readonly pageColorSchemes: string;
  readonly budget: WorkBudget;
  /** How many custom properties, of whichever elements, are being computed right now for one another. */
  readonly customPropertyChain: { length: number };
  readonly containers: Containers;
}

export interface StyledBox {
  readonly cascade: Cascade;
  /** Of the flat tree's parent; of the element, for a generated box. */
  readonly parent: ComputedStyle | undefined;
  readonly nativeControl: NativeControl | undefined;
  /** The first of those that share the style; of a generated box, the one that it is generated for. */
  readonly element: HtmlElement;
  readonly environment: StyleEnvironment;
}

/** A computed value before it is serialised, which is what descendants inherit. */
export interface ComputedValue {
  readonly text: string;
  /** The declaration behind it, here or on an ancestor; undefined for defaults. */
  readonly from: CascadedValue | undefined;
  readonly unknown: string | undefined;
}

/** More ancestors than most values come from. */
const FAR = 16;
/** Ancestors this far apart are computed first, from the top down, so that no page is too deep for the stack. */
const STRIDE = 60;

export class ComputedStyle implements Style {
  readonly parent: ComputedStyle | undefined;
  readonly root: ComputedStyle;
  readonly environment: StyleEnvironment;
  readonly element: HtmlElement;
  readonly cascade: Cascade;
  readonly nativeControl: NativeControl | undefined;
  readonly #depth: number;
  /** The nearest ancestor whose depth is a multiple of the stride. */
  readonly #checkpoint: ComputedStyle | undefined;
  readonly #values = new Map<string, ComputedValue>();
  /** Set along with a font size that is not just taken over. */
  fontSizeOrigin: FontSizeOrigin | undefined;
  #custom: CustomProperties | undefined;
  #direction: WritingDirection | undefined;

  constructor({ cascade, parent, nativeControl, element, environment }: StyledBox) {
    this.nativeControl = nativeControl;
    this.cascade = cascade;
    this.parent = parent;
    this.element = element;
    this.environment = environment;
    this.root = parent?.root ?? this;
    this.#depth = parent === undefined ? 0 : parent.#depth + 1;
    this.#checkpoint = parent === undefined || parent.#depth % STRIDE === 0 ? parent : parent.#checkpoint;
  }

  get(property: string): string {
    const info = propertyInfo(property);
    if (info.isCustom) return this.customProperty(property).text ?? '';
    if (info.longhands !== undefined) return shorthandValue(info.name, this);
    const physical = this.#physical(info);
    return resolvedValue(physical.name, this.#computed(physical).text, this);
  }

  declaration(property: string): DeclarationSource | undefined {
    const info = propertyInfo(property);
    const { from } = info.isCustom ? this.customProperty(property) : this.#computed(this.#physical(info));
    if (from === undefined || from.entry.block.origin !== 'author') return undefined;
    const { declaration, block } = from.entry;
    return {
      property: declaration.property,
      value: declaration.value,
      selector: block.selectorText,
      important: declaration.important,
      location: declaration.locate(),
    };
  }

  unknown(property: string): string | undefined {
    const info = propertyInfo(property);
    if (info.isCustom) return this.customProperty(property).unknown;
    if (info.longhands === undefined) {
      const physical = this.#physical(info);
      const { text, unknown } = this.#computed(physical);
      return unknown ?? unknownResolution(physical.name, text, this);
    }
    for (const longhand of info.longhands) {
      const reason = this.unknown(longhand);
      if (reason !== undefined) return reason;
    }
    return undefined;
  }

  /** @param property a physical longhand, by its canonical name */
  computed(property: string): ComputedValue {
    return this.#computed(propertyInfo(property));
  }

  /** Most values are initial or inherited, and need not be kept. */
  #computed(property: PropertyInfo): ComputedValue {
    if (mayHaveOwnValue(property, this.cascade)) return this.#own(property.name);
    if (!property.isInherited) return initialComputedValue(property.name, this);
    return this.#inherited(property);
  }

  #own(property: string): ComputedValue {
    const known = this.#values.get(property);
    if (known !== undefined) return known;
    const value = this.#computeFromTheTop(property);
    this.#values.set(property, value);
    return value;
  }

  /**
   * The value of the nearest ancestor that may have one of its own; where it comes from afar, it is kept on the way,
   * for those below and for those between.
   */
  #inherited(property: PropertyInfo): ComputedValue {
    const { name } = property;
    let style: ComputedStyle = this;
    let stops: ComputedStyle[] | undefined;
    for (let steps = 0; style.parent !== undefined && !mayHaveOwnValue(property, style.cascade); steps++) {
      if (steps >= FAR && style.#values.has(name)) break;
      if (steps >= FAR && steps % FAR === 0) {
        stops ??= [this];
        stops.push(style);
      }
      style = style.parent;
    }
    const value = style.#own(name);
    if (stops !== undefined) for (const stop of stops) stop.#values.set(name, value);
    return value;
  }

  #computeFromTheTop(property: string): ComputedValue {
    this.#primeAncestors(
      (style) => style.#values.has(property),
      (style) => void style.computed(property),
    );
    return this.#compute(property);
  }

  /** False when none of the box's own declarations can set the longhand. */
  mayDeclare(property: string): boolean {
    return this.cascade.mayDeclare(propertyInfo(property));
  }

  customProperty(name: string): CustomValue {
    if (!this.custom.isKnown(name)) {
      this.#primeAncestors(
        (style) => style.custom.isKnown(name),
        (style) => void style.custom.get(name),
      );
    }
    return this.custom.get(name);
  }

  /** Before the other axis has had its say. */
  specifiedOverflow(property: 'overflow-x' | 'overflow-y'): string {
    const { winner } = cascadedValue(
      this.cascade,
      property,
      this.#logicalName(property),
      new ElementValueContext(this, property),
    );
    const text = winner?.text.toLowerCase() ?? 'visible';
    if (text === 'inherit') return this.parent?.computed(property).text ?? 'visible';
    return text === 'unset' || text === 'initial' ? 'visible' : text;
  }

  get custom(): CustomProperties {
    this.#custom ??= new CustomProperties(this);
    return this.#custom;
  }

  get direction(): WritingDirection {
    this.#direction ??= readDirection(this);
    return this.#direction;
  }

  #logicalName(property: string): string | undefined {
    return this.cascade.maySetLogically(propertyInfo(property))
      ? logicalName(property, this.direction)
      : undefined;
  }

  #physical(info: PropertyInfo): PropertyInfo {
    return info.isLogical ? propertyInfo(physicalName(info.name, this.direction)) : info;
  }

  /** Goes up to the nearest checkpoint that knows, and computes from there down. */
  #primeAncestors(knows: (style: ComputedStyle) => boolean, compute: (style: ComputedStyle) => void): void {
    if (this.#depth <= STRIDE) return;
    const pending: ComputedStyle[] = [];
    for (let style = this.#checkpoint; style !== undefined && !knows(style); style = style.#checkpoint) {
      pending.push(style);
    }
    for (let style = pending.pop(); style !== undefined; style = pending.pop()) compute(style);
  }

  #compute(property: string): ComputedValue {
    const context = new ElementValueContext(this, property);
    const { winner, undecided } = cascadedValue(this.cascade, property, this.#logicalName(property), context);
    const value = this.#defaulted(property, winner, context);
    const unknown = undecided ?? context.reason ?? value.unknown;
    return unknown === value.unknown ? value : { ...value, unknown };
  }

  /** CSS Cascade §7: inheritance and initial values. */
  #defaulted(
    property: string,
    winner: CascadedValue | undefined,
    context: ElementValueContext,
  ): ComputedValue {
    const keyword = winner?.text ?? 'unset';
    const inherits = keyword === 'inherit' || (keyword === 'unset' && isInherited(property));
    if (inherits && this.parent !== undefined) {
      const inherited = this.parent.computed(property);
      const from = keyword === 'inherit' ? winner : inherited.from;
      const text = computeValue(property, undefined, inherited.text, this, context);
      return { text, from, unknown: inherited.unknown };
    }
    if (inherits || keyword === 'initial' || keyword === 'unset') {
      return {
        text: computeValue(property, initialValue(property), undefined, this, context),
        from: winner,
        unknown: undefined,
      };
    }
    return {
      text: computeValue(property, keyword, undefined, this, context),
      from: winner,
      unknown: undefined,
    };
  }
}

const initialValues = new Map<string, ComputedValue>();

/** Initial values are the same everywhere, but for those that depend on other properties. */
function initialComputedValue(property: string, style: ComputedStyle): ComputedValue {
  const known = initialValues.get(property);
  if (known !== undefined) return known;
  const context = new ElementValueContext(style, property);
  const text = computeValue(property, initialValue(property), undefined, style, context);
  const value = { text, from: undefined, unknown: undefined };
  initialValues.set(property, value);
  return value;
}

function readDirection(style: ComputedStyle): WritingDirection {
  const mode = style.computed('writing-mode').text;
  const vertical = mode !== 'horizontal-tb' && mode !== '';
  return {
    vertical,
    linesFromBottom: mode === 'sideways-lr',
    blocksFromRight: mode === 'vertical-rl' || mode === 'sideways-rl',
    rightToLeft: style.computed('direction').text === 'rtl',
  };
}
