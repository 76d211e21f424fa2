/** Whether a person can see a control: the dialog's own verdict, and what only its box and its colours tell. */
import type { Control, Dialog, Visibility } from '../dialog/dialog.js';
import { visibilityWithin } from '../dialog/visibility.js';
import type { SnapshotElement } from '../snapshot/snapshot.js';
import type { Backdrops } from './backdrop.js';
import { cutOff } from './clipping.js';
import { coveredFromOutside } from './covered-from-outside.js';
import { covered } from './covering.js';
import type { Geometry } from './geometry.js';
import type { Measurements } from './measurements.js';
import type { Overlaps } from './overlaps.js';
import type { Surface } from './surface.js';
import { type Unreadable, unreadableLabel } from './unreadable.js';

type Sight = Pick<Measurements, 'visibility' | 'visibilityOf' | 'unreadableLabel'>;

interface Scene {
  readonly dialog: Dialog;
  readonly backdrops: Backdrops;
  /** Undefined when the page cannot be laid out at all. */
  readonly geometry: Geometry | undefined;
  readonly overlaps: Overlaps | undefined;
}

/** @param surfaceOf of a control @param surfaceAt of any element */
export function createSight(
  scene: Scene,
  surfaceOf: (control: Control) => Surface,
  surfaceAt: (node: SnapshotElement) => Surface,
): Sight {
  const { backdrops } = scene;
  const labels = new Map<Control, Unreadable | undefined>();
  const unreadable = (control: Control): Unreadable | undefined => {
    if (!labels.has(control)) {
      labels.set(
        control,
        unreadableLabel(control.node, backdrops, () => surfaceOf(control)),
      );
    }
    return labels.get(control);
  };
  const verdicts = new Map<Control, Visibility>();
  const visibility = (control: Control): Visibility => {
    const verdict = verdicts.get(control) ?? lookAt(control, scene, unreadable);
    verdicts.set(control, verdict);
    return verdict;
  };
  const elements = new Map<SnapshotElement, Visibility>();
  return {
    visibility,
    visibilityOf: (node) => {
      const verdict = elements.get(node) ?? lookAtElement(node, scene, () => surfaceAt(node));
      elements.set(node, verdict);
      return verdict;
    },
    unreadableLabel: (control) => {
      const label = isDrawnByItself(control) ? undefined : unreadable(control);
      if (label === undefined || visibility(control).kind === 'hidden') return undefined;
      return { reason: label.reason, cause: label.node };
    },
  };
}

function lookAt(
  control: Control,
  scene: Scene,
  unreadable: (control: Control) => Unreadable | undefined,
): Visibility {
  const { visibility, node } = control;
  if (visibility.kind === 'hidden' || isDrawnByItself(control)) return visibility;
  const hidden = byItsPlace(node, scene);
  if (hidden !== undefined) return hidden;
  const label = unreadable(control);
  if (label === undefined || label.isBoxSeen) return visibility;
  return { kind: 'hidden', reason: label.reason, cause: label.node };
}

/** Of a text the box does not count: what nobody can read is not there for a reader. */
function lookAtElement(node: SnapshotElement, scene: Scene, surface: () => Surface): Visibility {
  const visibility = visibilityWithin(node, scene.dialog.root);
  if (visibility.kind === 'hidden') return visibility;
  const hidden = byItsPlace(node, scene);
  if (hidden !== undefined) return hidden;
  const text = unreadableLabel(node, scene.backdrops, surface);
  return text === undefined ? visibility : { kind: 'hidden', reason: text.reason, cause: text.node };
}

/** Cut off by the boxes around it, or covered, in the dialog or by what lies over that. */
function byItsPlace(node: SnapshotElement, { dialog, geometry, overlaps }: Scene): Visibility | undefined {
  const isCutOff = geometry === undefined ? undefined : cutOff(node, dialog.root, geometry);
  return isCutOff ?? covered(overlaps?.of(node, 'border') ?? []) ?? coveredFromOutside(node, dialog);
}

/** A switch, or what stands for it, is no text; where the native one is, people do not look. */
function isDrawnByItself({ role, toggle }: Control): boolean {
  return role === 'toggle' || toggle !== undefined;
}
