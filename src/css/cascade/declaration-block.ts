/**
 * The declarations of one rule, one `style` attribute or one element's hints, and what they set. Shared
 * by all elements that the rule matches, and looked into when the first one does.
 */
import { longhandsOf, physicalNames, propertyInfo, resetsOf } from '../properties.js';
import type { Declaration } from '../syntax/declaration.js';
import { PropertySet } from './property-set.js';

const NONE: readonly Declaration[] = [];

export class DeclarationBlock {
  readonly #read: () => readonly Declaration[];
  #content: Content | undefined;

  /** @param read gives the declarations in order of appearance; asked once */
  constructor(read: () => readonly Declaration[]) {
    this.#read = read;
  }

  get content(): Content {
    this.#content ??= new Content(this.#read());
    return this.#content;
  }
}

class Content {
  /** Longhands, physical ones that a logical name may mean, and `all`. */
  readonly sets = new PropertySet();
  /** Physical properties that a declaration may set by a logical name; undefined when there are none. */
  readonly setsLogically: PropertySet | undefined;
  readonly hasCustomProperties: boolean;
  readonly hasImportant: boolean;
  /** Values may differ between elements that the same rules match. */
  readonly readsAttributes: boolean;
  readonly #declarations: readonly Declaration[];
  readonly #byName = new Map<string, Declaration[]>();

  constructor(declarations: readonly Declaration[]) {
    this.#declarations = declarations;
    let setsLogically: PropertySet | undefined;
    for (const declaration of declarations) {
      for (const name of longhandsOf(declaration.property) ?? [declaration.property]) {
        this.#file(name, declaration);
        this.sets.add(propertyInfo(name));
        for (const physical of physicalNames(name)) {
          setsLogically ??= new PropertySet();
          setsLogically.add(propertyInfo(physical));
        }
      }
      this.#fileResets(declaration);
    }
    if (setsLogically !== undefined) this.sets.addAll(setsLogically);
    this.setsLogically = setsLogically;
    this.hasCustomProperties = declarations.some(({ property }) => property.startsWith('--'));
    this.hasImportant = declarations.some(({ important }) => important);
    this.readsAttributes = declarations.some(({ value }) => value.includes('attr('));
  }

  /** Those that set one of these names, in order of appearance. A name: a longhand, a custom property, `all`, or a shorthand that resets more than its longhands. */
  declaring(names: readonly string[]): readonly Declaration[] {
    let found = NONE;
    for (const name of names) {
      const declarations = this.#byName.get(name);
      if (declarations === undefined) continue;
      if (found !== NONE) return this.#inOrder(names);
      found = declarations;
    }
    return found;
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** One entry, not one for each of so many properties that hardly anybody asks for. */
  #fileResets(declaration: Declaration): void {
    const resets = resetsOf(declaration.property);
    if (resets.length > 0) this.#file(declaration.property, declaration);
    for (const reset of resets) this.sets.add(propertyInfo(reset));
  }

  #inOrder(names: readonly string[]): readonly Declaration[] {
    const wanted = new Set(names.flatMap((name) => this.#byName.get(name) ?? NONE));
    return this.#declarations.filter((declaration) => wanted.has(declaration));
  }

  #file(name: string, declaration: Declaration): void {
    const declarations = this.#byName.get(name);
    if (declarations === undefined) this.#byName.set(name, [declaration]);
    else declarations.push(declaration);
  }
}
