import * as v from 'valibot';
import {
  type Control,
  cantTell,
  cite,
  defineRule,
  type Evidence,
  failed,
  inQuotes,
  isUsable,
  nameInQuotes,
  passed,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { type Context, type DefaultAction, defaultActionOf, reflexActionOf } from './default-actions.js';

const messages = {
  accepts: (accept: string, { words }: DefaultAction) => `${words}, and that means ${accept}.`,
  unknown: (handler: string, accept: string) =>
    `What ${inQuotes(handler)} does is up to a script; whether it means ${accept} is not known.`,
};

const ANSWERS = new Set(['decline', 'defer', 'manage', 'save', 'close']);

/** The yes that something is done about, else the first. */
function targetOf({ dialog, measure, ...rest }: Context): Control | undefined {
  const context = { dialog, measure, ...rest };
  const usable = dialog.controls.filter((control) => isUsable(control, measure));
  if (!usable.some(({ role }) => ANSWERS.has(role))) return undefined;
  const accepts = usable.filter(({ role }) => role === 'accept');
  return accepts.find((accept) => defaultActionOf(accept, context) !== undefined) ?? accepts[0];
}

function judge(accept: Control, context: Context): Verdict {
  const action = defaultActionOf(accept, context) ?? reflexActionOf(accept, context);
  if (action === undefined) return passed({ accept: accept.name, defaultAction: 'none in the markup' });
  const evidence: Evidence = {
    accept: accept.name,
    defaultAction: action.kind,
    quote: action.quote,
  };
  const { node, attribute } = action;
  const isOwn = node === accept.node;
  const details = {
    related: isOwn ? [] : [{ message: 'It is bound here.', node, attribute }],
    attribute: isOwn ? attribute : undefined,
  };
  if (action.isUnknown)
    return cantTell(messages.unknown(action.quote, nameInQuotes(accept)), evidence, details);
  return failed(messages.accepts(nameInQuotes(accept), action), evidence, details);
}

export default defineRule({
  id: 'accept-default-action',
  title: 'What people do by reflex does not accept',
  severity: 'warning',
  presets: { strict: 'warning', gdpr: 'info', colorado: 'warning', cnil: 'info', italy: 'info' },
  tags: ['defaults'],
  references: [
    cite('gdpr', 'definition'),
    cite('edpb-consent', 'active-motion'),
    cite('edpb-design', 'misleading-action'),
    cite('colorado-rules', 'closing'),
  ],
  needs: ['language'],
  options: v.object({}),
  docs: {
    problem:
      'Pressing Enter or Escape, or clicking beside the dialog, agrees: accept has the focus from the start, is the button that Enter presses from anywhere in the form, or is what a key or the backdrop calls.',
    why: 'Consent takes an act by which somebody means yes. Enter, Escape and a click beside a pop-up are what people do to get rid of it. Guidelines ask for an active motion that plainly stands for agreeing; Colorado’s rules say that closing a window is not consent. How much a focused button sways people has not been measured, so this is a warning at most, and not in `recommended`.',
    remedy:
      'Set the initial focus on the dialog’s heading or on the dialog itself, give accept `type="button"` or put a refusing button first in the form, and let Escape and the backdrop refuse or put the question off.',
    limits:
      'Only what the markup shows is judged: `autofocus` (and the attributes by which frameworks set the initial focus), the first submit button of a form in which Enter in a checkbox or radio button presses it, and handlers for keys, `cancel` and the backdrop that stand in attributes and call the same as accept’s own handler and not as the refusal’s, click it by its id, or call something named after accepting (`acceptAll()`). Listeners in scripts are not seen. In a form with fields to type into, the button sends the fields and is not taken for consent. A dialog with no other answer than accept has nothing to choose between.',
  },
  applicability: (_, context) => {
    const target = targetOf(context);
    return target === undefined ? [] : [target];
  },
  expectation: judge,
});
