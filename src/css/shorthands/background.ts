/**
 * The `background` shorthand, layer by layer.
 *
 * @see https://drafts.csswg.org/css-backgrounds/#background
 */
import { splitAtCommas } from '../syntax/tokens.js';
import { isValidDeclaration } from '../values/grammar.js';
import { componentsOf } from './components.js';

const LAYERED = {
  'background-image': 'none',
  'background-position-x': '0%',
  'background-position-y': '0%',
  'background-size': 'auto',
  'background-repeat': 'repeat',
  'background-attachment': 'scroll',
  'background-origin': 'padding-box',
  'background-clip': 'border-box',
};
type LayeredProperty = keyof typeof LAYERED;
interface Layer {
  readonly values: Partial<Record<LayeredProperty, string>>;
  readonly color: string | undefined;
}

const BOX = /^(?:border-box|padding-box|content-box|text|border-area)$/i;
const POSITION = /^(?:left|right|center|top|bottom)$/i;

export function expandBackground(value: string): Record<string, string> | undefined {
  const layers = splitAtCommas(value).map(readLayer);
  if (layers.some((layer) => layer === undefined)) return undefined;
  const expanded: Record<string, string> = { 'background-color': layers.at(-1)?.color ?? 'transparent' };
  for (const [property, initial] of Object.entries(LAYERED)) {
    expanded[property] = layers
      .map((layer) => layer?.values[property as LayeredProperty] ?? initial)
      .join(', ');
  }
  return expanded;
}

export function expandBackgroundPosition(value: string): Record<string, string> | undefined {
  const positions = splitAtCommas(value).map((layer) => splitPosition(componentsOf(layer)));
  return {
    'background-position-x': positions.map(([x]) => x).join(', '),
    'background-position-y': positions.map(([, y]) => y).join(', '),
  };
}

function readLayer(text: string): Layer | undefined {
  const values: Partial<Record<LayeredProperty, string>> = {};
  const position: string[] = [];
  const size: string[] = [];
  let color: string | undefined;
  let afterSlash = false;
  for (const component of componentsOf(text)) {
    if (component === '/') afterSlash = true;
    else if (afterSlash && size.length < 2 && isValidDeclaration('background-size', component))
      size.push(component);
    else if (POSITION.test(component) || isValidDeclaration('background-position-x', component))
      position.push(component);
    else if (isValidDeclaration('background-image', component)) values['background-image'] = component;
    else if (isValidDeclaration('background-repeat', component)) {
      values['background-repeat'] = `${values['background-repeat'] ?? ''} ${component}`.trim();
    } else if (isValidDeclaration('background-attachment', component))
      values['background-attachment'] = component;
    else if (BOX.test(component)) takeBox(values, component);
    else if (isValidDeclaration('background-color', component)) color = component;
    else return undefined;
  }
  if (position.length > 0)
    [values['background-position-x'], values['background-position-y']] = splitPosition(position);
  if (size.length > 0) values['background-size'] = size.join(' ');
  return { values, color };
}

/** One box is both origin and clip; of two the second is the clip. */
function takeBox(values: Partial<Record<LayeredProperty, string>>, component: string): void {
  const isClipOnly = /^(?:text|border-area)$/i.test(component);
  if (values['background-origin'] === undefined && !isClipOnly) values['background-origin'] = component;
  values['background-clip'] = component;
}

/** CSS Values §8.3: one to four components to a horizontal and a vertical position. */
function splitPosition(components: readonly string[]): [x: string, y: string] {
  const [first = '0%', second, third, fourth] = components;
  if (second === undefined) return /^(?:top|bottom)$/i.test(first) ? ['center', first] : [first, 'center'];
  if (third === undefined) {
    const swapped = /^(?:top|bottom)$/i.test(first) || /^(?:left|right)$/i.test(second);
    return swapped ? [second, first] : [first, second];
  }
  const groups: string[] = [];
  for (const component of [first, second, third, ...(fourth === undefined ? [] : [fourth])]) {
    if (POSITION.test(component)) groups.push(component);
    else groups.push(`${groups.pop() ?? ''} ${component}`.trim());
  }
  const [one = 'center', two = 'center'] = groups;
  return /^(?:top|bottom)/i.test(one) || /^(?:left|right)/i.test(two) ? [two, one] : [one, two];
}
