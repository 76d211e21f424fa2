/** How much transforms of an element and its ancestors scale its border box on the screen. */
import type { SnapshotElement } from '../../snapshot/snapshot.js';
import { readKnown } from './lengths.js';
import { undecidable } from './undecidable.js';

export interface Scale {
  readonly x: number;
  readonly y: number;
}

const NONE: Scale = { x: 1, y: 1 };
const FUNCTION = /([a-z0-9]+)\(([^()]*(?:\([^()]*\)[^()]*)*)\)/gi;

/** Scale of elements, each computed once, without recursion. */
export function createTransformScale(): (element: SnapshotElement) => Scale {
  const scales = new Map<SnapshotElement, Scale>();
  return (element) => {
    const chain: SnapshotElement[] = [];
    let node: SnapshotElement | undefined = element;
    while (node !== undefined && !scales.has(node)) {
      chain.push(node);
      node = node.parent;
    }
    let scale = (node && scales.get(node)) ?? NONE;
    for (const next of chain.reverse()) {
      scale = multiply(scale, ownScale(next));
      scales.set(next, scale);
    }
    return scale;
  };
}

function multiply(first: Scale, second: Scale): Scale {
  return { x: first.x * second.x, y: first.y * second.y };
}

function ownScale({ style, tag }: SnapshotElement): Scale {
  if (!['', 'normal', '1'].includes(readKnown(style, 'zoom')))
    undecidable(`zoom of <${tag}> is not modelled`);
  if (!['', 'none', '0deg'].includes(readKnown(style, 'rotate'))) undecidable(`<${tag}> is rotated`);
  let scale = individualScale(readKnown(style, 'scale'));
  for (const [, name = '', args = ''] of readKnown(style, 'transform').matchAll(FUNCTION)) {
    scale = multiply(
      scale,
      functionScale(
        name.toLowerCase(),
        args.split(',').map((arg) => Number.parseFloat(arg)),
        tag,
      ),
    );
  }
  return scale;
}

function individualScale(value: string): Scale {
  if (value === '' || value === 'none') return NONE;
  const [x = 1, y = x] = value.split(/\s+/).map(Number);
  return { x: Math.abs(x), y: Math.abs(y) };
}

function functionScale(name: string, args: readonly number[], tag: string): Scale {
  const [first = 1, second = first] = args;
  if (
    name.startsWith('translate') ||
    name === 'perspective' ||
    (first === 0 && /^(?:rotate|skew)/.test(name))
  )
    return NONE;
  if (name === 'scale' || name === 'scale3d') return { x: Math.abs(first), y: Math.abs(second) };
  if (name === 'scalex') return { x: Math.abs(first), y: 1 };
  if (name === 'scaley') return { x: 1, y: Math.abs(first) };
  if (name === 'scalez') return NONE;
  const [, skewY, skewX, scaleY = 1] = args;
  if (name === 'matrix' && skewY === 0 && skewX === 0) return { x: Math.abs(first), y: Math.abs(scaleY) };
  return undecidable(`the transform ${name}() of <${tag}> is not modelled`);
}
