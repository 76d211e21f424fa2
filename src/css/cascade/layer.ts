/**
 * Cascade layers of one tree scope. Layers are ordered by where they are first named; what stands
 * in a layer directly comes after its sublayers, what stands in none after all layers.
 *
 * @see https://drafts.csswg.org/css-cascade-5/#layer-ordering
 */
export class Layer {
  readonly parent: Layer | undefined;
  readonly #children = new Map<string, Layer>();
  #anonymous = 0;
  #order = 0;

  constructor(parent: Layer | undefined) {
    this.parent = parent;
  }

  /** Position in the cascade after `numberLayers()`: later wins among normal declarations. */
  get order(): number {
    return this.#order;
  }

  /** @param name dotted, as in `@layer framework.base`; empty for an anonymous layer */
  descendant(name: string): Layer {
    if (name === '') return this.#child(` ${this.#anonymous++}`);
    let layer: Layer = this;
    for (const part of name.split('.')) layer = layer.#child(part.trim());
    return layer;
  }

  /** Call on the outermost layer once all stylesheets have been read. */
  numberLayers(next = 0): number {
    let at = next;
    for (const child of this.#children.values()) at = child.numberLayers(at);
    this.#order = at;
    return at + 1;
  }

  #child(name: string): Layer {
    const known = this.#children.get(name);
    if (known !== undefined) return known;
    const layer = new Layer(this);
    this.#children.set(name, layer);
    return layer;
  }
}
