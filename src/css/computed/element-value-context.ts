/**
 * What the values of one property of one box may depend on: font size, colour scheme, custom
 * properties. Each is only worked out when a value mentions it, and passes its uncertainty on.
 */
import { normalLineHeight, type UnitMetrics, unitMetricsOf } from '../../fonts/unit-metrics.js';
import type { ColorScheme } from '../../snapshot/snapshot.js';
import type { SubstitutionSource } from '../custom-properties/substitute.js';
import { initialValue } from '../properties.js';
import { INITIAL_FONT_SIZE } from '../values/length-context.js';
import type { LengthContext } from '../values/length-units.js';
import type { ValueContext } from '../values/value-context.js';
import type { ComputedStyle } from './computed-style.js';
import { usedColorScheme } from './used-color-scheme.js';

/** Their own font-relative units mean the parent's font (CSS Values §6.1.1). */
const OF_PARENT_FONT = new Set(['font-size', 'line-height']);

export class ElementValueContext implements ValueContext, SubstitutionSource {
  readonly #style: ComputedStyle;
  readonly #property: string;
  #reason: string | undefined;
  #length: LengthContext | undefined;
  #timesAsked = 0;

  constructor(style: ComputedStyle, property: string) {
    this.#style = style;
    this.#property = property;
  }

  get length(): LengthContext {
    this.#length ??= new ElementLengths(this.#style, this.#property, this);
    return this.#length;
  }

  get timesAsked(): number {
    return this.#timesAsked;
  }

  countAsking(): void {
    this.#timesAsked++;
  }

  /** Why the value is a guess; undefined when it is not. */
  get reason(): string | undefined {
    return this.#reason;
  }

  note(reason: string): void {
    this.countAsking();
    this.#reason ??= reason;
  }

  giveUp(reason: string): void {
    this.note(reason);
    this.#style.environment.budget.gaveUp(reason);
  }

  custom(name: string): string | undefined {
    const { text, unknown } = this.#style.customProperty(name);
    if (unknown !== undefined) this.note(unknown);
    return text;
  }

  attribute(name: string): string | undefined {
    return this.#style.element.attributes.get(name);
  }

  get color(): this {
    return this;
  }

  get scheme(): ColorScheme {
    this.countAsking();
    return usedColorScheme(this.#style);
  }

  currentColor(): string {
    this.countAsking();
    const style = this.#property === 'color' ? this.#style.parent : this.#style;
    if (style === undefined) return 'rgb(0, 0, 0)';
    const { text, unknown } = style.computed('color');
    if (unknown !== undefined) this.note(unknown);
    return text;
  }
}

class ElementLengths implements LengthContext {
  readonly #style: ComputedStyle;
  readonly #fontStyle: ComputedStyle | undefined;
  readonly #property: string;
  readonly #context: ElementValueContext;

  constructor(style: ComputedStyle, property: string, context: ElementValueContext) {
    this.#style = style;
    this.#property = property;
    this.#fontStyle = OF_PARENT_FONT.has(property) && property === 'font-size' ? style.parent : style;
    this.#context = context;
  }

  get fontSize(): number {
    return this.#fontSizeOf(this.#fontStyle);
  }

  get rootFontSize(): number {
    return this.#fontSizeOf(this.#isRootItself ? undefined : this.#style.root);
  }

  get lineHeight(): number {
    return this.#lineHeightOf(OF_PARENT_FONT.has(this.#property) ? this.#style.parent : this.#style);
  }

  get rootLineHeight(): number {
    const isRootItself = this.#style.root === this.#style && OF_PARENT_FONT.has(this.#property);
    return this.#lineHeightOf(isRootItself ? undefined : this.#style.root);
  }

  get viewport(): LengthContext['viewport'] {
    this.#context.countAsking();
    return this.#style.environment.variant.viewport;
  }

  get font(): UnitMetrics {
    return this.#fontOf(this.#fontStyle);
  }

  get rootFont(): UnitMetrics {
    return this.#fontOf(this.#isRootItself ? undefined : this.#style.root);
  }

  get vertical(): boolean {
    this.#context.countAsking();
    return this.#style.direction.vertical;
  }

  containerSize(axis: 'width' | 'height'): number {
    this.#context.countAsking();
    const size = this.#style.environment.containers.unitBase(this.#style.parent, axis);
    if (typeof size === 'number') return size;
    this.#context.note(size.reason);
    return this.viewport[axis];
  }

  #fontSizeOf(style: ComputedStyle | undefined): number {
    this.#context.countAsking();
    if (style === undefined) return INITIAL_FONT_SIZE;
    const { text, unknown } = style.computed('font-size');
    if (unknown !== undefined) this.#context.note(unknown);
    return Number.parseFloat(text);
  }

  get #isRootItself(): boolean {
    return this.#style.root === this.#style && this.#property === 'font-size';
  }

  #fontOf(style: ComputedStyle | undefined): UnitMetrics {
    this.#context.countAsking();
    const family = style?.computed('font-family');
    if (family?.unknown !== undefined) this.#context.note(family.unknown);
    const metrics = unitMetricsOf(family?.text ?? initialValue('font-family'));
    // What nobody declared is a setting of the browser.
    return family?.from?.entry.block.origin === 'author' ? metrics : { ...metrics, isSameEverywhere: false };
  }

  #lineHeightOf(style: ComputedStyle | undefined): number {
    this.#context.countAsking();
    const unknown = style?.unknown('line-height');
    if (unknown !== undefined) this.#context.note(unknown);
    const text = style?.get('line-height') ?? 'normal';
    if (text !== 'normal') return Number.parseFloat(text);
    const font = this.#fontOf(style);
    if (!font.isSameEverywhere)
      this.#context.note('A normal line height needs the metrics of a font that was not loaded.');
    return normalLineHeight(font, this.#fontSizeOf(style));
  }
}
