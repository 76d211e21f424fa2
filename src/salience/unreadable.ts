/**
 * Text in the colour of what lies behind it. A person sees either nothing at all, or a box without a
 * label, which may be anything.
 *
 * The limit is 1.1:1, a difference in lightness of about three per cent (white on `#f4f4f4`): side by side
 * the two colours can just be told apart, strokes as thin as those of letters cannot. Colours that differ
 * in hue are told apart even so.
 */
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { descendants } from '../snapshot/tree.js';
import type { Backdrops } from './backdrop.js';
import { hueDifference, parseColor } from './color.js';
import { isNone } from './is-none.js';
import { colorsOf, contrastBetween, textPaint } from './label-contrast.js';
import { labelTexts } from './label-texts.js';
import type { Backdrop, Measured } from './measure.js';
import type { Surface } from './surface.js';

const LEAST_CONTRAST = 1.1;
const LEAST_HUE_DIFFERENCE = 0.05;

/** What shows without any text of its own. */
const PICTURES = new Set(
  'img svg canvas video picture object embed iframe input select textarea progress meter hr'.split(' '),
);
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

export interface Unreadable {
  /** `its text has the colour of its background (contrast 1.02:1)`. */
  readonly reason: string;
  readonly node: SnapshotElement;
  /** The control shows a fill, a border or a line, so that something is seen. */
  readonly isBoxSeen: boolean;
}

/** Why nobody can read a control's label; undefined when it can be read, or that is not known. */
export function unreadableLabel(
  control: SnapshotElement,
  backdrops: Backdrops,
  surface: () => Surface,
): Unreadable | undefined {
  const isBoxSeen = (boxes: readonly SnapshotElement[]) =>
    surface().kind !== 'text' || boxes.some((element) => hasEdge(element, backdrops));
  const { style } = control;
  if (style.get('content-visibility') === 'hidden' && style.get('display') !== 'inline')
    return { reason: 'content-visibility is hidden', node: control, isBoxSeen: isBoxSeen([control]) };
  const shown = [control, ...shownDescendants(control)];
  const texts = labelTexts(control);
  const [first] = texts;
  if (first === undefined || shown.some((element) => element !== control && PICTURES.has(element.tag)))
    return undefined;
  let highest = 1;
  for (const { element } of texts) {
    const contrast = invisibleContrast(element, backdrops);
    if (contrast === undefined) return undefined;
    highest = Math.max(highest, contrast);
  }
  if (shown.some(drawsSomething)) return undefined;
  return {
    reason: `its text has the colour of its background (contrast ${highest.toFixed(2)}:1)`,
    node: first.element,
    isBoxSeen: isBoxSeen(shown),
  };
}

function shownDescendants(control: SnapshotElement): SnapshotElement[] {
  return [...descendants(control)].filter(
    ({ style }) => style.get('display') !== 'none' && style.get('visibility') === 'visible',
  );
}

/** The contrast of text that cannot be made out; undefined when it can, or that is not known. */
function invisibleContrast(element: SnapshotElement, backdrops: Backdrops): number | undefined {
  const { style } = element;
  if (!isNone(style.get('text-shadow')) || Number.parseFloat(style.get('-webkit-text-stroke-width')) > 0)
    return undefined;
  const [text, behind] = [textPaint(element, backdrops), backdrops.behind(element)];
  const contrast = highestOf(contrastBetween(text, behind));
  if (contrast === undefined || contrast >= LEAST_CONTRAST || differsInHue(text, behind)) return undefined;
  return hasColoredLine(element, backdrops, behind) ? undefined : contrast;
}

function highestOf(measured: Measured): number | undefined {
  if (measured.kind === 'unknown') return undefined;
  return measured.kind === 'known' ? measured.value : measured.max;
}

function differsInHue(left: Backdrop, right: Backdrop): boolean {
  if (left.kind === 'unknown' || right.kind === 'unknown') return true;
  return colorsOf(left).some((a) => colorsOf(right).some((b) => hueDifference(a, b) >= LEAST_HUE_DIFFERENCE));
}

/** An underline in another colour than the text. */
function hasColoredLine(element: SnapshotElement, backdrops: Backdrops, behind: Backdrop): boolean {
  const { style } = element;
  if (isNone(style.get('text-decoration-line'))) return false;
  const color = parseColor(style.get('text-decoration-color'));
  if (color === undefined || color.alpha === 0) return false;
  return (highestOf(contrastBetween(backdrops.paint(element, color), behind)) ?? 21) >= LEAST_CONTRAST;
}

/** Generated content and pictures may show what the control does. */
function drawsSomething(element: SnapshotElement): boolean {
  if (element.pseudo('before') !== undefined || element.pseudo('after') !== undefined) return true;
  return element.style.get('background-image').includes('url(');
}

/** A border on any side, an outline or a shadow. */
function hasEdge(element: SnapshotElement, backdrops: Backdrops): boolean {
  const { style } = element;
  if (!isNone(style.get('box-shadow'))) return true;
  if (isDrawn(element, 'outline', backdrops)) return true;
  return SIDES.some((side) => isDrawn(element, `border-${side}`, backdrops));
}

function isDrawn(element: SnapshotElement, line: string, backdrops: Backdrops): boolean {
  const { style } = element;
  const width = Number.parseFloat(style.get(`${line}-width`)) || 0;
  if (width === 0 || ['', 'none', 'hidden'].includes(style.get(`${line}-style`))) return false;
  const color = parseColor(style.get(`${line}-color`));
  if (color === undefined) return true;
  const contrast = highestOf(contrastBetween(backdrops.paint(element, color), backdrops.around(element)));
  return color.alpha > 0 && (contrast ?? 21) >= LEAST_CONTRAST;
}
