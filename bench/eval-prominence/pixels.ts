/**
 * How much a control stands out by the pixels alone: a second measure, to hold the static one against.
 *
 * The page is painted with the control and without it (`opacity: 0`, so that nothing moves). The pixels that
 * change are the control's region, shadow and outline included, and what is there without it is what
 * surrounds it. So there is no box, no style, no font and no margin in this measure, and a gradient, a
 * translucent fill or the edge of a letter counts for what it comes to on the screen. Each pixel gives the
 * distance of its two colours in OKLab (ΔE OK, CSS Color 4 §"ΔE OK"), and the region's sum is the measure:
 *
 * - `plain`: the sum of ΔE OK. It has no constant at all, but takes black beside blue on white for twice as strong.
 * - `saturating`: the sum of Δ / (Δ + 0.16). Responses of the visual system to contrast level off, in the form
 *   of a hyperbolic ratio (Naka and Rushton 1966; Albrecht and Hamilton 1982 for the cortex, where half the
 *   response is reached at contrasts of some 0.1 to 0.4). Half of it is put at the Michelson contrast 0.25: a
 *   grey on white with it has 60 % of the luminance, and L 0.84 in OKLab, so Δ = 0.16.
 * - `extent`: the number of pixels that differ by what can just be seen (0.02), whatever the difference:
 *   where saturation is complete.
 *
 * Both form and constant were set before the first comparison, and do not follow src/salience.
 */
import { sRGB_to_XYZ_D65, XYZ_D65_to_OKLab } from '@csstools/color-helpers';
import type { Locator, Page } from 'playwright-core';
import { screenshotOf } from '../../test/chromium.js';

const HALF_RESPONSE = 0.16;
const JUST_NOTICEABLE = 0.02;
/** Px around a pair that are looked at: as far as a soft shadow reaches. */
const REACH = 60;

/** Two controls on a page in Chromium. */
interface ShownPair {
  readonly accept: Locator;
  readonly decline: Locator;
}

export interface PixelProminence {
  readonly plain: number;
  readonly saturating: number;
  readonly extent: number;
}

export interface PixelPair {
  readonly accept: PixelProminence;
  readonly decline: PixelProminence;
}

/** Colours as 0xrrggbb: what is seen, what is there without the control, and on how many pixels. */
type Change = readonly [seen: number, without: number, pixels: number];

/**
 * Measures the pairs of one tab, all of which lie inside the viewport.
 *
 * @param pairs Further apart than twice REACH, where there are several.
 */
export async function measurePixels(tab: Page, pairs: readonly ShownPair[]): Promise<PixelPair[]> {
  const areas = await Promise.all(pairs.map(({ accept, decline }) => areaAround([accept, decline])));
  const controls = pairs.flatMap(({ accept, decline }) => [accept, decline]);
  await Promise.all(controls.map((control) => control.evaluate(stopTransitions)));
  const look = async () => (await screenshotOf(tab)).toString('base64');
  const lookWithout = async (hidden: readonly Locator[]) => {
    const before = await Promise.all(hidden.map((control) => control.evaluate(hide)));
    const picture = await look();
    await Promise.all(hidden.map((control, index) => control.evaluate(show, before[index] ?? '')));
    return picture;
  };
  const shown = await look();
  const withoutAccept = await lookWithout(pairs.map(({ accept }) => accept));
  const withoutDecline = await lookWithout(pairs.map(({ decline }) => decline));
  const changes = await changesBetween(tab, shown, [withoutAccept, withoutDecline], areas);
  return changes.map(([accept, decline]) => ({ accept: sumUp(accept), decline: sumUp(decline) }));
}

/** Else a control would fade out and in while it is looked at. */
function stopTransitions(element: Element): void {
  const { style } = element as HTMLElement;
  style.setProperty('transition', 'none', 'important');
  style.setProperty('animation', 'none', 'important');
}

/** Returns the inline `opacity` as it was. */
function hide(element: Element): string {
  const { style } = element as HTMLElement;
  const before = style.opacity;
  style.setProperty('opacity', '0', 'important');
  return before;
}

function show(element: Element, opacity: string): void {
  (element as HTMLElement).style.setProperty('opacity', opacity);
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

async function areaAround(controls: readonly Locator[]): Promise<Area> {
  const found = await Promise.all(controls.map((control) => control.boundingBox()));
  const boxes = found.flatMap((box) => box ?? []);
  return {
    left: Math.max(0, Math.floor(Math.min(...boxes.map(({ x }) => x)) - REACH)),
    top: Math.max(0, Math.floor(Math.min(...boxes.map(({ y }) => y)) - REACH)),
    right: Math.ceil(Math.max(...boxes.map(({ x, width }) => x + width)) + REACH),
    bottom: Math.ceil(Math.max(...boxes.map(({ y, height }) => y + height)) + REACH),
  };
}

/** Chromium decodes its own PNGs; as a string, since the helpers of bundlers do not exist in a page. */
async function changesBetween(
  tab: Page,
  shown: string,
  without: readonly [accept: string, decline: string],
  areas: readonly Area[],
): Promise<(readonly [accept: readonly Change[], decline: readonly Change[]])[]> {
  return tab.evaluate(`(async () => {
    const decode = async (png) => {
      const image = new Image();
      image.src = 'data:image/png;base64,' + png;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    };
    const shown = await decode('${shown}');
    const others = [await decode('${without[0]}'), await decode('${without[1]}')];
    const colorAt = ({ data }, at) => data[at] * 65536 + data[at + 1] * 256 + data[at + 2];
    const changesIn = ({ left, top, right, bottom }, other) => {
      const changes = new Map();
      for (let y = top; y < Math.min(bottom, shown.height); y++) {
        for (let x = left; x < Math.min(right, shown.width); x++) {
          const at = (y * shown.width + x) * 4;
          const [seen, without] = [colorAt(shown, at), colorAt(other, at)];
          if (seen === without) continue;
          const key = seen * 16777216 + without;
          changes.set(key, (changes.get(key) ?? 0) + 1);
        }
      }
      return [...changes].map(([key, pixels]) => [Math.floor(key / 16777216), key % 16777216, pixels]);
    };
    return ${JSON.stringify(areas)}.map((area) => others.map((other) => changesIn(area, other)));
  })()`);
}

function sumUp(changes: readonly Change[]): PixelProminence {
  let [plain, saturating, extent] = [0, 0, 0];
  for (const [seen, without, pixels] of changes) {
    const difference = distance(toOklab(seen), toOklab(without));
    plain += pixels * difference;
    saturating += (pixels * difference) / (difference + HALF_RESPONSE);
    if (difference >= JUST_NOTICEABLE) extent += pixels;
  }
  return { plain, saturating, extent };
}

type Triple = readonly [number, number, number];

function distance(one: Triple, other: Triple): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function toOklab(color: number): Triple {
  const channel = (shift: number) => ((color >> shift) & 0xff) / 255;
  return XYZ_D65_to_OKLab(sRGB_to_XYZ_D65([channel(16), channel(8), channel(0)]));
}
