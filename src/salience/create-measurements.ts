/** The measuring instruments for one dialog; every control is measured at most once. */
import type { Control, Dialog } from '../dialog/dialog.js';
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { createBackdrops } from './backdrop.js';
import { badgeDifference } from './badge.js';
import { createBoxSizer } from './box-size.js';
import { scrollingTo } from './clipping.js';
import { createGeometry } from './geometry.js';
import { measureLabelContrast, measurePassage } from './label-contrast.js';
import { labelTexts } from './label-texts.js';
import { ifDecidable } from './layout/undecidable.js';
import type { LabelContrast, Measurements } from './measurements.js';
import { createOverlaps } from './overlaps.js';
import { type Appearance, compareProminence, measureProminence } from './prominence.js';
import { createSight } from './sight.js';
import { measureSurfaceContrast, surfaceOf } from './surface.js';

const made = new WeakMap<Dialog, Measurements>();

/** The same instruments for the same dialog, whoever asks. */
export function measurementsOf(dialog: Dialog): Measurements {
  const known = made.get(dialog) ?? createMeasurements(dialog);
  made.set(dialog, known);
  return known;
}

function createMeasurements(dialog: Dialog): Measurements {
  const geometry = ifDecidable(() => createGeometry(dialog.snapshot));
  const overlaps = geometry && createOverlaps(dialog.root, geometry);
  const backdrops = createBackdrops(dialog.root, overlaps);
  const sizeOf = createBoxSizer(dialog.snapshot);
  const appearances = new Map<Control, Appearance>();
  const appearanceOf = (control: Control): Appearance => {
    const known = appearances.get(control);
    if (known !== undefined) return known;
    const { node } = control;
    const surface = surfaceOf(node, backdrops);
    const appearance: Appearance = {
      surface,
      badgeDifference: badgeDifference(node, surface),
      size: sizeOf(node),
      label: measureLabelContrast(node, backdrops),
      labelLength: lengthOfLabel(control),
    };
    appearances.set(control, appearance);
    return appearance;
  };
  const sight = createSight(
    { dialog, backdrops, geometry, overlaps },
    (control) => appearanceOf(control).surface,
    (node) => surfaceOf(node, backdrops),
  );
  const texts = new Map<SnapshotElement, LabelContrast | undefined>();
  const text = (node: SnapshotElement): LabelContrast | undefined => {
    if (!texts.has(node)) texts.set(node, measurePassage(node, backdrops));
    return texts.get(node);
  };
  return {
    ...sight,
    text,
    labelContrast: (control) => appearanceOf(control).label,
    surfaceContrast: (control) => measureSurfaceContrast(appearanceOf(control).surface),
    size: (control) => appearanceOf(control).size,
    placement: (first, second) => {
      const [own, other] = [first, second].map(({ node }) => geometry?.boxOf(node));
      return own && other && geometry?.placement(own, other);
    },
    scrolling: ({ node }) =>
      geometry === undefined ? { kind: 'unknown' } : scrollingTo(node, dialog.root, geometry),
    crowds: (control, radiusPx, other) => {
      const [own, second] = [control, other].map(({ node }) => geometry?.boxOf(node));
      return own && second ? geometry?.circleMeets(own, radiusPx, second) === true : false;
    },
    prominence: (control) => measureProminence(appearanceOf(control), backdrops),
    compare: (first, second) => compareProminence(appearanceOf(first), appearanceOf(second), backdrops),
  };
}

/** In characters; of the accessible name, where no text is shown. */
function lengthOfLabel({ node, name }: Control): number {
  const shown = labelTexts(node).map(({ text }) => text);
  return (shown.join(' ') || name).length;
}
