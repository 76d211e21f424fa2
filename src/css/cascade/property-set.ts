/** Sets of properties as bits, so that joining a few of them and asking costs next to nothing. */
import { PROPERTY_COUNT, type PropertyInfo } from '../properties.js';

export class PropertySet {
  readonly #words = new Uint32Array(Math.ceil(PROPERTY_COUNT / 32));

  /** Without effect for custom properties and names that nobody knows. */
  add({ bit }: PropertyInfo): void {
    if (bit !== undefined) this.#words[bit >>> 5] = (this.#words[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  addAll(other: PropertySet): void {
    for (let index = 0; index < this.#words.length; index++) {
      this.#words[index] = (this.#words[index] ?? 0) | (other.#words[index] ?? 0);
    }
  }

  /** False for custom properties and names that nobody knows. */
  has({ bit }: PropertyInfo): boolean {
    return bit !== undefined && ((this.#words[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }
}
