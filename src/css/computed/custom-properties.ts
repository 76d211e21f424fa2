/**
 * The custom properties of one box: looked up where they are declared, with `var()` replaced, and
 * cycles found.
 *
 * @see https://drafts.csswg.org/css-variables-2/#cycles
 */
import { lexer } from 'css-tree';
import type { RegisteredProperty } from '../custom-properties/registry.js';
import { computeComponents, PLAIN } from '../values/components.js';
import type { CascadedValue } from './cascaded-value.js';
import { cascadedValue } from './cascaded-value.js';
import type { ComputedStyle } from './computed-style.js';
import { ElementValueContext } from './element-value-context.js';

export interface CustomValue {
  /** Undefined for the guaranteed-invalid value. */
  readonly text: string | undefined;
  readonly from: CascadedValue | undefined;
  readonly unknown: string | undefined;
}

const ABSENT: CustomValue = { text: undefined, from: undefined, unknown: undefined };
/** A chain of properties that refer to one another, longer than any design system's. */
const MAX_CHAIN = 300;
const TOO_LONG = {
  text: undefined,
  from: undefined,
  unknown: `Custom properties refer to one another more than ${MAX_CHAIN} times over.`,
} satisfies CustomValue;

export class CustomProperties {
  readonly #style: ComputedStyle;
  readonly #values = new Map<string, CustomValue>();
  /** Being computed right now, outermost first. */
  readonly #pending: string[] = [];
  #inCycle: Set<string> | undefined;

  constructor(style: ComputedStyle) {
    this.#style = style;
  }

  isKnown(name: string): boolean {
    return this.#values.has(name);
  }

  get(name: string): CustomValue {
    const known = this.#values.get(name);
    if (known !== undefined) return known;
    const start = this.#pending.indexOf(name);
    if (start !== -1) {
      this.#inCycle ??= new Set();
      for (const member of this.#pending.slice(start)) this.#inCycle.add(member);
      return ABSENT;
    }
    const chain = this.#style.environment.customPropertyChain;
    if (chain.length >= MAX_CHAIN) {
      this.#style.environment.budget.gaveUp(TOO_LONG.unknown);
      return TOO_LONG;
    }
    chain.length++;
    this.#pending.push(name);
    const computed = this.#compute(name);
    this.#pending.pop();
    chain.length--;
    const value = this.#inCycle?.has(name) ? ABSENT : computed;
    this.#values.set(name, value);
    return value;
  }

  #compute(name: string): CustomValue {
    const style = this.#style;
    if (!style.cascade.hasCustomProperty(name)) return this.#default(name);
    const context = new ElementValueContext(style, name);
    const { winner, undecided } = cascadedValue(style.cascade, name, undefined, context);
    const unknown = undecided ?? context.reason;
    if (winner === undefined || winner.text === 'unset' || winner.text === 'inherit') {
      const value = winner?.text === 'inherit' ? this.#inherited(name) : this.#default(name);
      return unknown === undefined ? value : { ...value, unknown };
    }
    if (winner.text === 'initial') return { ...this.#initial(name), unknown };
    return {
      text: this.#typed(name, winner.text, context),
      from: winner,
      unknown: unknown ?? context.reason,
    };
  }

  #default(name: string): CustomValue {
    const inherits = this.#style.environment.registry.get(name)?.inherits ?? true;
    return inherits ? this.#inherited(name) : this.#initial(name);
  }

  #inherited(name: string): CustomValue {
    let ancestor = this.#style.parent;
    while (
      ancestor !== undefined &&
      !ancestor.custom.isKnown(name) &&
      !ancestor.cascade.hasCustomProperty(name)
    ) {
      ancestor = ancestor.parent;
    }
    return ancestor === undefined ? this.#initial(name) : ancestor.custom.get(name);
  }

  #initial(name: string): CustomValue {
    const initial = this.#style.environment.registry.get(name)?.initialValue;
    return initial === undefined ? ABSENT : { ...ABSENT, text: initial };
  }

  /** What does not fit the syntax counts as unset. */
  #typed(name: string, text: string, context: ElementValueContext): string | undefined {
    const registered = this.#style.environment.registry.get(name);
    if (registered === undefined) return text;
    return computeRegistered(registered, text, context) ?? this.#default(name).text;
  }
}

/** A registered property is computed as its syntax says; undefined for what does not fit. */
export function computeRegistered(
  { syntax }: RegisteredProperty,
  text: string,
  context: ElementValueContext,
): string | undefined {
  if (syntax === '*') return text;
  if (lexer.match(syntax, text).error !== null) return undefined;
  const options = {
    ...PLAIN,
    colors: syntax.includes('<color>'),
    keepCase: syntax.includes('<custom-ident>'),
  };
  return computeComponents(text, context, options);
}
