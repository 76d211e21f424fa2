/**
 * The prelude of `@container`, read once: names, conditions, and what a container must be to be asked.
 *
 * @see https://drafts.csswg.org/css-conditional-5/#container-rule
 */
import { type CssNode, generate, ident } from 'css-tree';
import { type FeatureSource, readRatio, testFeature } from '../conditions/feature-test.js';
import { evaluateCondition } from '../conditions/kleene.js';
import { lengthInPixels } from '../conditions/query-length.js';
import { splitAtCommas } from '../syntax/tokens.js';
import { initialLengthContext } from '../values/length-context.js';
import { parseCondition, writtenText } from './parse-condition.js';
import { readStyleQuery, type StyleQuery } from './style-query.js';

/** Axes as they are asked about; logical ones depend on the container's writing mode. */
export type QueriedAxis = 'width' | 'height' | 'inline' | 'block';

/** One of the queries that `@container` lists; one that holds is enough. */
export interface ContainerQuery {
  readonly name: string | undefined;
  /** Undefined for a name alone. */
  readonly condition: CssNode | undefined;
  readonly axes: ReadonlySet<QueriedAxis>;
  readonly styles: ReadonlyMap<CssNode, StyleQuery>;
  /** Words of `container-type` for what only a page in use can answer: whether a container is stuck, scrolled, … */
  readonly states: ReadonlySet<string>;
  /** Asks for something that browsers do not know, which makes all of it false, even under `not` and beside `or`. */
  readonly isImpossible: boolean;
}

/** Not names, and not allowed as such (§container-name). */
const RESERVED = /^(?:none|and|or|not|default|initial|inherit|unset|revert|revert-layer)$/i;
const NAME = /^(?:[\w-]|[^\0-\x7f]|\\.)+(?=\s|$)/;
const STATES = new Set(['scroll-state', 'anchored']);
const AXES_OF: Readonly<Record<string, readonly QueriedAxis[]>> = {
  width: ['width'],
  height: ['height'],
  'inline-size': ['inline'],
  'block-size': ['block'],
  'aspect-ratio': ['width', 'height'],
  orientation: ['width', 'height'],
};
/** Whether a length is one can be said without a container. */
const ANY_LENGTHS = initialLengthContext({ width: 1, height: 1 });

/** @returns undefined when the prelude is not valid, which makes browsers drop the rule */
export function parseContainerPrelude(prelude: string): readonly ContainerQuery[] | undefined {
  const queries: ContainerQuery[] = [];
  for (const text of splitAtCommas(prelude)) {
    const query = parseQuery(text);
    if (query === undefined) return undefined;
    queries.push(query);
  }
  return queries;
}

function parseQuery(text: string): ContainerQuery | undefined {
  const name = /^not\s/i.test(text) ? undefined : NAME.exec(text)?.[0];
  if (name !== undefined && RESERVED.test(name)) return undefined;
  const conditionText = text.slice(name?.length ?? 0).trim();
  const decoded = name === undefined ? undefined : ident.decode(name);
  if (conditionText === '') return decoded === undefined ? undefined : withoutCondition(decoded);
  const condition = parseCondition(conditionText);
  return condition === undefined ? undefined : withCondition(decoded, condition, conditionText);
}

function withoutCondition(name: string): ContainerQuery {
  return {
    name,
    condition: undefined,
    axes: new Set(),
    styles: new Map(),
    states: new Set(),
    isImpossible: false,
  };
}

/** Every feature is tried on a container that has everything, to see what it asks about. */
function withCondition(name: string | undefined, condition: CssNode, text: string): ContainerQuery {
  const axes = new Set<QueriedAxis>();
  const styles = new Map<CssNode, StyleQuery>();
  const states = new Set<string>();
  let isImpossible = false;
  const source = sizeSource((axis) => {
    axes.add(axis);
    return 1;
  }, readAnyLength);
  evaluateCondition(condition, (node) => {
    const state = stateOf(node);
    if (state !== undefined) {
      states.add(state);
      return true;
    }
    const style = styleOf(node, text);
    if (style !== undefined) styles.set(node, style);
    else if (!isKnownOrientation(node) || testFeature(node, source) === undefined) isImpossible = true;
    return true;
  });
  return { name, condition, axes, styles, states, isImpossible };
}

function readAnyLength(text: string): number | undefined {
  return lengthInPixels(text, ANY_LENGTHS);
}

/** The features that ask about a size. @param sizeOf in px, called when a feature asks about that axis */
export function sizeSource(
  sizeOf: (axis: QueriedAxis) => number,
  read: (text: string) => number | undefined,
): FeatureSource {
  const sizesOf = (name: string): number[] => (AXES_OF[name] ?? []).map(sizeOf);
  return {
    measure: (name) => {
      if (name === 'orientation' || AXES_OF[name] === undefined) return undefined;
      const [size = 0, other] = sizesOf(name);
      return other === undefined ? { actual: size, read } : { actual: size / other, read: readRatio };
    },
    discrete: (name) => {
      if (name !== 'orientation') return undefined;
      const [width = 0, height = 0] = sizesOf(name);
      return height >= width ? 'portrait' : 'landscape';
    },
  };
}

function isKnownOrientation(node: CssNode): boolean {
  if (node.type !== 'Feature' || node.name.toLowerCase() !== 'orientation' || node.value === null)
    return true;
  return /^(?:portrait|landscape)$/i.test(generate(node.value));
}

/** Of `scroll-state(…)` and `anchored(…)`, the word. */
function stateOf(node: CssNode): string | undefined {
  const name =
    node.type === 'FeatureFunction' ? node.feature : node.type === 'GeneralEnclosed' ? node.function : null;
  const lower = name?.toLowerCase() ?? '';
  return STATES.has(lower) ? lower : undefined;
}

function styleOf(node: CssNode, text: string): StyleQuery | undefined {
  if (node.type !== 'FeatureFunction' || node.feature.toLowerCase() !== 'style') return undefined;
  const written = writtenText(node, text);
  return readStyleQuery(written.slice(written.indexOf('(') + 1, -1));
}
