import * as v from 'valibot';
import {
  type Control,
  cantTell,
  cite,
  defineRule,
  type Evidence,
  failed,
  isUsable,
  nameInQuotes,
  passed,
  type Related,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { type Context, refusalsOfThisLayer, savesRefusal } from './this-layer.js';

/** Why a refusal that is in the markup is of no use. */
interface Obstacle {
  /** For the evidence: `hidden`, `no label`, `disabled`, … */
  readonly kind: string;
  /** Completes “… but the refusal …”. */
  readonly words: string;
  readonly related: readonly Related[];
}

const messages = {
  outOfReach: (accept: string, refusal: string, obstacle: string) =>
    `${accept} can be pressed at once, but the refusal ${refusal} ${obstacle}.`,
  perhaps: (refusal: string, reason: string) =>
    `Whether the refusal ${refusal} can be seen is not known: ${reason}.`,
};

/** The yes that is there to be pressed. */
function acceptOf({ dialog, measure }: Context): Control | undefined {
  return dialog.controls.find((control) => control.role === 'accept' && isUsable(control, measure));
}

function obstacleOf(refusal: Control, accept: Control, { measure }: Context): Obstacle | undefined {
  const here: Related = { message: 'The refusal is here.', node: refusal.node };
  const causedBy = (message: string, node: Related['node']): Related[] =>
    node === refusal.node ? [] : [{ message, node }];
  const visibility = measure.visibility(refusal);
  if (visibility.kind === 'hidden') {
    const related = causedBy('This hides it.', visibility.cause);
    return { kind: 'hidden', words: `cannot be seen: ${visibility.reason}`, related };
  }
  const label = measure.unreadableLabel(refusal);
  if (label !== undefined) {
    const color = measure.labelContrast(refusal)?.foregroundDeclaration;
    const related = color && {
      message: 'Its text colour is set here.',
      node: label.cause,
      declaration: color,
    };
    const words = `shows as a box without a label: ${label.reason}`;
    return { kind: 'no label', words, related: related ? [related] : [] };
  }
  if (refusal.node.state.disabled) return { kind: 'disabled', words: 'is disabled', related: [] };
  if (refusal.inert) return { kind: 'inert', words: 'is inert', related: [] };
  if (clicksPassThrough(refusal) && !clicksPassThrough(accept)) {
    const declaration = refusal.node.style.declaration('pointer-events');
    const related = declaration && { message: 'This lets clicks pass.', node: refusal.node, declaration };
    const words = 'cannot be clicked: pointer-events is none';
    return { kind: 'not clickable', words, related: related ? [related] : [] };
  }
  const scrolling = measure.scrolling(refusal);
  if (scrolling.kind === 'needed' && measure.scrolling(accept).kind === 'not needed') {
    const { tag } = scrolling.scroller;
    const words = `lies below the fold: <${tag}> has to be scrolled before any of it is seen`;
    const related = [{ message: 'This has to be scrolled.', node: scrolling.scroller }, here];
    return { kind: 'below the fold', words, related };
  }
  return undefined;
}

/** `pointer-events: none` on it, and on everything in it. */
function clicksPassThrough({ node }: Control): boolean {
  const passes = (element: typeof node) => element.style.get('pointer-events') === 'none';
  return passes(node) && node.children.every((child) => child.kind === 'text' || passes(child));
}

/** Pressing it refuses, and nothing is in the way. */
function isInReach(refusal: Control, accept: Control, context: Context): boolean {
  return (
    context.measure.visibility(refusal).kind === 'visible' &&
    obstacleOf(refusal, accept, context) === undefined
  );
}

/** One that can be used, else one of which that is not known, else the first. */
function targetOf(context: Context): Control | undefined {
  const accept = acceptOf(context);
  if (accept === undefined) return undefined;
  const refusals = refusalsOfThisLayer(context);
  return (
    refusals.find((refusal) => isInReach(refusal, accept, context)) ??
    refusals.find((refusal) => context.measure.visibility(refusal).kind === 'unknown') ??
    refusals[0]
  );
}

function judge(refusal: Control, context: Context): Verdict {
  const { dialog, measure, options } = context;
  const accept = acceptOf(context);
  if (accept === undefined) return passed();
  const visibility = measure.visibility(refusal);
  const obstacle = visibility.kind === 'unknown' ? undefined : obstacleOf(refusal, accept, context);
  const evidence: Evidence = {
    accept: accept.name,
    declineState: visibility.kind === 'unknown' ? 'not known' : (obstacle?.kind ?? 'in reach'),
  };
  if (obstacle === undefined && visibility.kind === 'visible') return passed(evidence);
  const otherWay =
    savesRefusal(context) ??
    (options.closeRefuses
      ? dialog.controls.find((control) => control.role === 'close' && isUsable(control, measure))
      : undefined);
  if (otherWay !== undefined) return passed({ ...evidence, refusedWith: otherWay.name });
  if (visibility.kind === 'unknown')
    return cantTell(messages.perhaps(nameInQuotes(refusal), visibility.reason), evidence);
  const words = obstacle?.words ?? '';
  const message = messages.outOfReach(nameInQuotes(accept), nameInQuotes(refusal), words);
  return failed(message, evidence, { related: obstacle?.related ?? [] });
}

export default defineRule({
  id: 'hidden-decline',
  title: 'A refusal that is there can be seen and used',
  severity: 'error',
  presets: {
    recommended: 'error',
    strict: 'error',
    gdpr: 'error',
    ccpa: 'error',
    ftc: 'warning',
    colorado: 'error',
    cnil: 'error',
    italy: ['error', { closeRefuses: true }],
  },
  tags: ['edpb-taskforce-a', 'obstruction', 'visual'],
  references: [
    cite('edpb-taskforce', 'no-reject'),
    cite('edpb-taskforce', 'link-design'),
    cite('edpb-design', 'left-in-the-dark'),
    cite('cnil-recommendation', 'same-ease'),
    cite('cnil-notices', 'refusal-in-text'),
    cite('ccpa-regulations', 'symmetry'),
    cite('colorado-rules', 'reject-all'),
    cite('ftc-dark-patterns', 'privacy-choices'),
  ],
  needs: ['style', 'layout', 'language'],
  options: v.object({
    closeRefuses: v.optional(
      v.pipe(
        v.boolean(),
        v.description('Whether a close button counts as refusing, so that none has to be shown beside it.'),
      ),
      false,
    ),
  }),
  docs: {
    problem:
      'The page has a button that refuses, but whoever meets the dialog cannot use it: it is not displayed, off the screen, cut off, transparent, covered, folded away, of the colour of its background, disabled, or below the fold of a box that has to be scrolled first, while the button that agrees is in plain sight.',
    why: 'A refusal that nobody finds is none. European authorities want a way to refuse on the layer that has a way to accept, and object to one that nothing draws attention to; the EDPB lists hiding controls that concern data protection among the deceptive patterns. California asks that the way to the choice that protects privacy is no longer and no harder.',
    remedy:
      'Show the refusal beside accept, in every size of window: take away what hides it (the message names it), move it out of the scrolling part into the row with accept, and let it be pressed from the start.',
    limits:
      'It is about refusals of the layer that people meet first. What stands in a part that opens on request (“Settings” and what it controls, a hidden part with switches or an accept button of its own) is another layer and left to missing-decline, which also speaks where there is no refusal at all. Of several refusals, as for desktop and phone, one that can be used is enough; so is a save button where every optional switch is off. Where accept is out of use too, nothing is said. Below the fold counts only where it is certain, whatever the font, that none of the refusal and all of accept is in view before anything is scrolled. A refusal that can be pressed with a pointer but not with a keyboard is the matter of inaccessible-decline.',
  },
  applicability: (_, context) => {
    const target = targetOf(context);
    return target === undefined ? [] : [target];
  },
  expectation: judge,
});
