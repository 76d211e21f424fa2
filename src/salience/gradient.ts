/** The colours a CSS gradient runs through, as far as a contrast check needs them. */
import {
  type ComponentValue,
  isCommentNode,
  isFunctionNode,
  isWhitespaceNode,
  parseCommaSeparatedListOfComponentValues,
} from '@csstools/css-parser-algorithms';
import { tokenize } from '@csstools/css-tokenizer';
import { parseColor } from './color.js';
import type { Rgba } from './measure.js';

const GRADIENT = /^(?:repeating-)?(?:linear|radial|conic)-gradient$/i;

/**
 * The colour stops of a computed `background-image`; undefined when a layer is not a gradient (an
 * image may hold any colour) or a stop's colour cannot be read.
 */
export function gradientStops(backgroundImage: string): Rgba[] | undefined {
  const layers = parseCommaSeparatedListOfComponentValues(tokenize({ css: backgroundImage }));
  const stops: Rgba[] = [];
  for (const layer of layers) {
    const [image, ...rest] = layer.filter((value) => !isBlank(value));
    if (image === undefined || rest.length > 0 || !isFunctionNode(image) || !GRADIENT.test(image.getName())) {
      return undefined;
    }
    const colors = colorsIn(image.value);
    if (colors.length < 2) return undefined;
    stops.push(...colors);
  }
  return stops.length === 0 ? undefined : stops;
}

function isBlank(value: ComponentValue): boolean {
  return isWhitespaceNode(value) || isCommentNode(value);
}

/** Every argument that reads as a colour; angles, positions and interpolation hints do not. */
function colorsIn(values: readonly ComponentValue[]): Rgba[] {
  return values.flatMap((value) => parseColor(value.toString().trim()) ?? []);
}
