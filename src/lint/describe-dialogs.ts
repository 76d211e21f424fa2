/** What the report tells of the dialogs and controls that were found. */
import { measurementsOf } from '../salience/create-measurements.js';
import type { Measurements } from '../salience/measurements.js';
import { uniqueSelector } from '../snapshot/selectors.js';
import { round } from './authoring/rule-helpers.js';
import type { Control, Dialog } from './define-rule.js';
import type { ReportControl, ReportDialog } from './report.js';

/** @param source Of the layer that it is on, where that is not the page itself. */
export function describeDialog(dialog: Dialog, source: string | undefined): ReportDialog {
  const { openedBy } = dialog;
  const measure = measurementsOf(dialog);
  return {
    selector: uniqueSelector(dialog.root),
    kind: dialog.kind,
    language: dialog.language,
    layer: dialog.layer,
    ...(source === undefined ? {} : { source }),
    ...(openedBy.length === 0
      ? {}
      : { openedBy: openedBy.map(({ node, name }) => ({ selector: uniqueSelector(node), name })) }),
    confidence: round(dialog.confidence),
    evidence: dialog.evidence,
    controls: dialog.controls.map((control) => describeControl(control, measure)),
    location: dialog.root.startTagSource ?? dialog.root.source ?? null,
  };
}

function describeControl(control: Control, measure: Measurements): ReportControl {
  const { node, name, role, confidence, toggle } = control;
  const visibility = measure.visibility(control);
  return {
    selector: uniqueSelector(node),
    name,
    role,
    confidence: round(confidence),
    visible: visibility.kind === 'unknown' ? null : visibility.kind === 'visible',
    ...(toggle === undefined ? {} : { purpose: toggle.purpose, on: toggle.on ?? null }),
    ...(toggle === undefined && visibility.kind === 'visible'
      ? { prominence: prominenceOf(control, measure) }
      : {}),
  };
}

function prominenceOf(control: Control, measure: Measurements): number | null {
  const prominence = measure.prominence(control);
  return prominence.kind === 'known' ? round(prominence.score, 0) : null;
}
