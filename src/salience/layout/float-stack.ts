/**
 * The floats of one block: how deep each is put, and what room they leave to the lines beside them.
 * Those of other blocks, which may reach in, are not known here.
 *
 * @see https://www.w3.org/TR/CSS22/visuren.html#float-position
 */
import { undecidable } from './undecidable.js';

/** A margin box, in CSS px. */
export interface Float {
  readonly side: FloatSide;
  readonly width: number;
  readonly height: number;
  /** The sides whose floats it stays below. */
  readonly clears: readonly FloatSide[];
}

export type FloatSide = 'left' | 'right';

interface Placed {
  readonly side: FloatSide;
  readonly top: number;
  readonly bottom: number;
  /** From the side it floats to, to where it ends. */
  readonly reach: number;
}

/** Far more than stand in one block of a page; each is compared with those before it. */
const MAX_FLOATS = 200;
/** Browsers lay out in 64ths of a pixel. */
const ROUNDING = 1 / 64;

export class FloatStack {
  readonly #placed: Placed[] = [];
  #lastTop = 0;

  /** @param available width of the block's content */
  constructor(private readonly available: number) {}

  /** No higher than `from`, nor than a float before it, and where there is room for it. */
  place({ side, width, height, clears }: Float, from: number): void {
    if (this.#placed.length === MAX_FLOATS) undecidable('too many boxes float in one block');
    const cleared = this.#placed.filter((other) => clears.includes(other.side));
    const highest = cleared.reduce((lowest, { bottom }) => Math.max(lowest, bottom), this.#lastTop);
    const top = this.roomyTop(Math.max(from, highest), width);
    this.#placed.push({ side, top, bottom: top + height, reach: this.#taken(side, top) + width });
    this.#lastTop = top;
  }

  /** How far down from `top` one has to go for something as wide as that. */
  roomyTop(top: number, width: number): number {
    let roomy = top;
    while (width > this.roomAt(roomy) + ROUNDING) {
      const below = this.#placed.filter(({ bottom }) => bottom > roomy);
      if (below.length === 0) return roomy;
      roomy = Math.min(...below.map(({ bottom }) => bottom));
    }
    return roomy;
  }

  /** The width between the floats. */
  roomAt(y: number): number {
    return this.available - this.#taken('left', y) - this.#taken('right', y);
  }

  get bottom(): number {
    return this.#placed.reduce((lowest, { bottom }) => Math.max(lowest, bottom), 0);
  }

  #taken(side: FloatSide, y: number): number {
    let reach = 0;
    for (const float of this.#placed) {
      const isBeside = float.side === side && float.top <= y && y < float.bottom;
      if (isBeside) reach = Math.max(reach, float.reach);
    }
    return reach;
  }
}
