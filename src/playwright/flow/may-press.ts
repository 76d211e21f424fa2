/** What a flow presses, and what it leaves alone: it never buys, logs in, sends or leaves the page. */
import type { Control, Dialog } from '../../dialog/dialog.js';
import { classifyLabel } from '../../language/classify.js';
import { leadsAway } from '../../lint/authoring/layers.js';
import { isOutOfUse } from '../../lint/authoring/rule-helpers.js';
import type { SnapshotElement } from '../../snapshot/snapshot.js';
import { closest } from '../../snapshot/tree.js';

/** The parts of meaning that stand for more than an answer. */
const BEYOND = new Map<string, string>([
  ['pay', 'it pays or subscribes, by its label'],
  ['account', 'it signs in or up, by its label'],
]);

/** Completes “it is left alone: …”; undefined where it may be pressed. */
export function whyLeftAlone(control: Control, { language }: Dialog, pageUrl: string): string | undefined {
  const { node } = control;
  if (isOutOfUse(control)) return 'it is out of use';
  if (control.isPaid === true) return BEYOND.get('pay');
  const link = closest(node, ({ tag, attributes }) => tag === 'a' && attributes.has('href'));
  if (link !== undefined && (leadsAway({ ...control, node: link }) || link.attributes.has('download')))
    return 'it leads to another page';
  return control.role === 'toggle'
    ? undefined
    : (whatFormDoes(node, pageUrl) ?? beyondAnAnswer(control, language));
}

/** Words of an account or of a price, whatever else the label says. */
function beyondAnAnswer({ name }: Control, language: string): string | undefined {
  for (const { concept } of classifyLabel(name, { language }).words) {
    const reason = BEYOND.get(concept);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Sending a form of the dialog's own (`method="dialog"`) and one that a script takes care of are answers; posting is not. */
function whatFormDoes(node: SnapshotElement, pageUrl: string): string | undefined {
  if (!isSubmit(node)) return undefined;
  const named = node.attributes.get('form');
  const form = named === undefined ? closest(node, ({ tag }) => tag === 'form') : node.elementById(named);
  if (form === undefined) return undefined;
  const told = (own: string, ofForm: string) =>
    (node.attributes.get(own) ?? form.attributes.get(ofForm) ?? '').trim();
  const method = told('formmethod', 'method').toLowerCase();
  if (method === 'dialog') return undefined;
  if (method === 'post') return 'it sends a form by POST';
  return isSamePage(told('formaction', 'action'), pageUrl) ? undefined : 'its form goes to another page';
}

function isSubmit({ tag, attributes }: SnapshotElement): boolean {
  const type = attributes.get('type')?.toLowerCase();
  if (tag === 'input') return type === 'submit' || type === 'image';
  return tag === 'button' && type !== 'button' && type !== 'reset';
}

function isSamePage(action: string, pageUrl: string): boolean {
  if (action === '' || /^javascript:/i.test(action)) return true;
  try {
    const [there, here] = [new URL(action, pageUrl), new URL(pageUrl)];
    return there.origin === here.origin && there.pathname === here.pathname;
  } catch {
    return false;
  }
}
