/** What the report tells of the dialogs and controls that were found. */
import { measurementsOf } from '../salience/create-measurements.js';
import type { Measurements } from '../salience/measurements.js';
import { uniqueSelector } from '../snapshot/selectors.js';
import { round } from './authoring/rule-helpers.js';
import type { Control, Dialog } from './define-rule.js';
import type { ReportControl, ReportDialog } from './report.js';

export function describeDialog(dialog: Dialog): ReportDialog {
  const measure = measurementsOf(dialog);
  return {
    selector: uniqueSelector(dialog.root),
    kind: dialog.kind,
    language: dialog.language,
    layer: dialog.layer,
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
