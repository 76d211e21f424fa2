/** The controls of one dialog: what each does, whether it can be perceived, and the state of toggles. */
import { type LanguageCode, PLAIN_YES } from '../language/language.js';
import { asksForNotices } from '../language/toggle-wording.js';
import { scoreTopics } from '../language/topics.js';
import type { SnapshotElement } from '../snapshot/snapshot.js';
import type { Control } from './dialog.js';
import type { NamedControl } from './named-control.js';
import type { PageIndex } from './page-index.js';
import { isRadio } from './radio-question.js';
import { toggleVisibility } from './toggle-visibility.js';
import { describeToggle } from './toggles.js';
import { isInertWithin, visibilityWithin } from './visibility.js';

export interface ControlContext {
  readonly root: SnapshotElement;
  readonly page: PageIndex;
  readonly languages: readonly LanguageCode[];
  /** All toggles of the dialog. */
  readonly toggles: readonly SnapshotElement[];
  /** The language of the dialog has no lexicon: what its labels seem to say is worth less. */
  readonly isForeign: boolean;
  /** The dialog is a form with fields of its own: pressing its button sends them. */
  readonly isFieldForm: boolean;
  /** A form or a page of settings: what its wording does not tie to consent is about something else. */
  readonly holdsOtherChoices: boolean;
}

const FOREIGN_FACTOR = 0.6;

export function describeControl(control: NamedControl, context: ControlContext): Control {
  const { node, name } = control;
  const inert = isInertWithin(node, context.root);
  const isToggle = control.kind === 'toggle' || control.kind === 'select';
  const visibility = isToggle ? toggleVisibility(node, context.root) : visibilityWithin(node, context.root);
  if (isToggle) {
    const toggle = describeToggle(control, context.page, context.languages, context.toggles);
    const isAside = toggle === undefined || isBesideTheMatter(control, toggle.purpose, context);
    if (isAside) {
      const evidence = 'a choice that, by its wording, has nothing to do with consent';
      return { node, name, role: 'other', confidence: 0.7, evidence, visibility, inert, toggle: undefined };
    }
    const evidence = toggleEvidence(control);
    return {
      node,
      name,
      role: 'toggle',
      confidence: control.confidence,
      evidence,
      visibility,
      inert,
      toggle,
    };
  }
  return { node, name, ...pressedRole(control, context), visibility, inert, toggle: undefined };
}

function toggleEvidence({ node, kind }: NamedControl): string {
  const role = node.attributes.get('role');
  if (kind === 'select') return 'a list whose options allow or refuse';
  if (node.tag === 'input') return `<input type="${node.attributes.get('type') ?? ''}">`;
  return role === undefined ? `recognised as a switch by its state, <${node.tag}>` : `role="${role}"`;
}

/** "Remember me" in a form that also asks for consent, "Dark mode" in the settings. */
function isBesideTheMatter(
  { name }: NamedControl,
  purpose: string,
  { languages, holdsOtherChoices }: ControlContext,
): boolean {
  if (purpose !== 'unknown' || scoreTopics(name, languages).length > 0) return false;
  return holdsOtherChoices || asksForNotices(name, languages);
}

function pressedRole(
  control: NamedControl,
  context: ControlContext,
): Pick<Control, 'role' | 'confidence' | 'evidence' | 'isPaid'> {
  const { reading, node, confidence: operable } = control;
  const confidence =
    Math.round(reading.confidence * operable * (context.isForeign ? FOREIGN_FACTOR : 1) * 100) / 100;
  const { role, evidence, isPaid } = reading;
  const plain = { role, confidence, evidence, ...(isPaid === undefined ? {} : { isPaid }) };
  // “Consent” and “Partners” are the names of panels then.
  if (node.attributes.get('role') === 'tab' && (role === 'accept' || role === 'policy-link')) {
    return { role: 'other', confidence: 0.8, evidence: `a tab; ${reading.evidence}` };
  }
  if (role !== 'accept') return plain;
  if (context.isFieldForm) {
    return { role: 'other', confidence: 0.7, evidence: `sends the form's fields; ${reading.evidence}` };
  }
  if (reading.confidence < PLAIN_YES && context.toggles.some(isRadio)) {
    return {
      role: 'save',
      confidence: 0.6,
      evidence: `sends the answer that is chosen; ${reading.evidence}`,
    };
  }
  return plain;
}
