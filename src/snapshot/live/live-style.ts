/** Computed styles as a browser gave them. */
import type { Style } from '../../css/style.js';
import type { Collected } from './collected.js';
import { PROPERTIES, USED } from './properties.js';

const POSITIONS: ReadonlyMap<string, number> = new Map(PROPERTIES.map((name, index) => [name, index]));
const FIRST_USED = PROPERTIES.length - USED.length;

/** The styles of one page, by their index. */
export function createLiveStyles({
  styles,
  givesUsedValues,
}: Pick<Collected, 'styles' | 'givesUsedValues'>): (index: number) => Style {
  const areUsed = givesUsedValues === true;
  const base = (styles[0] ?? []).map(String);
  const made: Style[] = [];
  return (index) => {
    const known = made[index];
    if (known !== undefined) return known;
    const values = index === 0 ? base : withDifferences(base, styles[index] ?? []);
    const style = new LiveStyle(values, areUsed);
    made[index] = style;
    return style;
  };
}

function withDifferences(base: readonly string[], pairs: readonly (number | string)[]): string[] {
  const values = [...base];
  for (let at = 0; at + 1 < pairs.length; at += 2) values[Number(pairs[at])] = String(pairs[at + 1]);
  return values;
}

class LiveStyle implements Style {
  readonly #values: readonly string[];
  readonly #areUsed: boolean;

  constructor(values: readonly string[], areUsed: boolean) {
    this.#values = values;
    this.#areUsed = areUsed;
  }

  get(property: string): string {
    return this.#values[POSITIONS.get(property) ?? -1] ?? '';
  }

  /** A browser does not tell which declaration decided a value. */
  declaration(): undefined {
    return undefined;
  }

  unknown(property: string): string | undefined {
    const position = POSITIONS.get(property);
    if (position === undefined) return `${property} was not read in the browser`;
    return position >= FIRST_USED && this.#values[position] === ''
      ? `this browser does not tell how ${property} was computed`
      : undefined;
  }

  mayBeUsed(property: string): boolean {
    return this.#areUsed && (POSITIONS.get(property) ?? -1) >= FIRST_USED;
  }
}
