/** Compares what an engine computed with what Chromium did, pair by pair of element and property. */
import type { DeclarationSource } from '../../src/css/style.js';
import type { Variant } from '../../src/snapshot/snapshot.js';
import { agree } from './agreement.js';
import { comparedProperties, JUDGED } from './compared-properties.js';
import type { StylePage } from './pages.js';
import type { Reading, StyleReading } from './reading.js';

export interface Disagreement {
  readonly page: string;
  readonly variant: string;
  readonly element: string;
  readonly property: string;
  readonly chromium: string;
  readonly got: string | undefined;
  /** `selector { property: value }` of the declaration that the engine says won. */
  readonly declaration: string | undefined;
  readonly unknown: string | undefined;
}

export interface Tally {
  pairs: number;
  agreeing: number;
  /** Disagreements on values that the engine itself calls unknown. */
  declaredUnknown: number;
}

export interface Comparison {
  /** By property; the judged ones and the further ones. */
  readonly byProperty: Map<string, Tally>;
  /** The judged ones only, by page. */
  readonly byPage: Map<string, Tally>;
  readonly disagreements: Disagreement[];
}

const JUDGED_NAMES = new Set(JUDGED);
/** The property under which it is counted that an element has a generated box or has none. */
export const GENERATED = '::before/::after';

export function newComparison(): Comparison {
  return { byProperty: new Map(), byPage: new Map(), disagreements: [] };
}

function nameOfVariant({ viewport, colorScheme }: Variant): string {
  return `${viewport.width}×${viewport.height} ${colorScheme}`;
}

/**
 * Adds one page in one variant to a comparison.
 *
 * @throws when the trees differ; they come from the same HTML, so that is an error of a parser or of this harness.
 */
export function compareInto(
  comparison: Comparison,
  page: StylePage,
  variant: Variant,
  expected: readonly Reading[],
  got: readonly Reading[],
): void {
  const place = { comparison, page: page.name, variant: nameOfVariant(variant) };
  for (let index = 0; index < Math.max(expected.length, got.length); index++) {
    const [first, second] = [expected[index], got[index]];
    if (first === undefined || second === undefined || first.tag !== second.tag) {
      throw new Error(
        `${page.name}: the trees differ at element ${index}: Chromium has ${first?.description ?? 'none'}, the engine ${second?.description ?? 'none'}.`,
      );
    }
    compareStyles(place, first, second);
    for (const name of ['before', 'after'] as const) {
      compareGenerated(place, `${first.description}::${name}`, first.pseudo(name), second.pseudo(name));
    }
  }
}

interface Place {
  readonly comparison: Comparison;
  readonly page: string;
  readonly variant: string;
}

function compareGenerated(
  place: Place,
  element: string,
  expected: StyleReading | undefined,
  got: StyleReading | undefined,
): void {
  const [chromium, other] = [expected, got].map((box) => (box === undefined ? 'none' : 'there'));
  count(place, GENERATED, chromium === other, false);
  if (chromium !== other) {
    const none = { declaration: undefined, unknown: undefined };
    disagree(place, { element, property: GENERATED, chromium: chromium ?? '', got: other, ...none });
  }
  if (expected !== undefined && got !== undefined) compareStyles(place, expected, got);
}

function compareStyles(place: Place, expected: StyleReading, got: StyleReading): void {
  for (const property of comparedProperties(place.page)) {
    const chromium = expected.value(property);
    if (chromium === undefined) continue;
    const value = got.value(property);
    const agrees = agree(chromium, value);
    const unknown = agrees ? undefined : got.unknown?.(property);
    count(place, property, agrees, unknown !== undefined);
    if (agrees) continue;
    const declaration = describeDeclaration(got.declaration?.(property));
    disagree(place, { element: expected.description, property, chromium, got: value, declaration, unknown });
  }
}

function describeDeclaration(source: DeclarationSource | undefined): string | undefined {
  if (source === undefined) return undefined;
  const { selector, property, value, important } = source;
  return `${selector} { ${property}: ${value}${important ? ' !important' : ''} }`;
}

function disagree({ comparison, page, variant }: Place, one: Omit<Disagreement, 'page' | 'variant'>): void {
  comparison.disagreements.push({ page, variant, ...one });
}

function count({ comparison, page }: Place, property: string, agrees: boolean, unknown: boolean): void {
  const tallies = [tallyIn(comparison.byProperty, property)];
  if (JUDGED_NAMES.has(property)) tallies.push(tallyIn(comparison.byPage, page));
  for (const tally of tallies) {
    tally.pairs += 1;
    if (agrees) tally.agreeing += 1;
    if (unknown) tally.declaredUnknown += 1;
  }
}

function tallyIn(tallies: Map<string, Tally>, key: string): Tally {
  const known = tallies.get(key) ?? { pairs: 0, agreeing: 0, declaredUnknown: 0 };
  tallies.set(key, known);
  return known;
}
