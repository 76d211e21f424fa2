import * as v from 'valibot';
import {
  cite,
  type Dialog,
  defineRule,
  type Evidence,
  failed,
  inQuotes,
  type Measurements,
  passed,
  type Related,
  type RuleContext,
  type SnapshotElement,
  seenControls,
  seenPassages,
  sentencesOf,
  statedUses,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { movementOf } from './movement.js';
import { wordings } from './wordings.js';

type Context = RuleContext<unknown>;

interface Distraction {
  readonly what: string;
  readonly node: SnapshotElement;
}

/** Promotion that is no description of what cookies or data are for. */
function promotions({ dialog, measure }: Context): Distraction[] {
  return seenPassages(dialog, measure).flatMap(({ text, node }) =>
    sentencesOf(text).flatMap((sentence) => {
      const found = wordings.find(sentence, dialog.language);
      const reward = found.find(({ concept }) => concept === 'reward');
      const isOnData = /cookie/i.test(sentence) || statedUses(sentence, dialog.language).length > 0;
      const promotion = reward ?? (isOnData ? undefined : found[0]);
      return promotion === undefined ? [] : [{ what: `promotion (${inQuotes(promotion.quote)})`, node }];
    }),
  );
}

/** A field for an address, where a choice about something else is asked for. */
function addressFields(elements: readonly SnapshotElement[]): Distraction[] {
  const typeOf = ({ attributes }: SnapshotElement) => (attributes.get('type') ?? '').toLowerCase();
  if (elements.some((element) => element.tag === 'input' && typeOf(element) === 'password')) return [];
  return elements
    .filter((element) => element.tag === 'input' && typeOf(element) === 'email')
    .map((node) => ({ what: 'a field for an e-mail address', node }));
}

/** The dialog's own elements in document order, those of other layers within it left out. */
function elementsOf(dialog: Dialog, others: readonly Dialog[]): SnapshotElement[] {
  const without = new Set(others.filter((other) => other !== dialog).map(({ root }) => root));
  const elements: SnapshotElement[] = [];
  const pending: SnapshotElement[] = [dialog.root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    elements.push(next);
    for (const child of next.children.toReversed()) {
      if (child.kind === 'element' && !without.has(child)) pending.push(child);
    }
  }
  return elements;
}

const isSeen = (measure: Measurements, node: SnapshotElement) => measure.visibilityOf(node).kind !== 'hidden';

function distractionsIn(context: Context): Distraction[] {
  const { dialog, measure, page } = context;
  const elements = elementsOf(dialog, page.dialogs);
  const moving = elements.flatMap((node) => {
    const what = movementOf(node);
    // A sound is not seen.
    return what === undefined || !(node.tag === 'audio' || isSeen(measure, node)) ? [] : [{ what, node }];
  });
  // Where mail with offers is what is asked for, the offer belongs to the question.
  if (dialog.kind === 'marketing') return moving;
  const isFormOfItsOwn = dialog.kind === 'terms' || dialog.kind === 'other';
  const fields = isFormOfItsOwn ? [] : addressFields(elements).filter(({ node }) => isSeen(measure, node));
  return [...promotions(context), ...fields, ...moving];
}

function judge(_: Dialog, context: Context): Verdict {
  const distractions = distractionsIn(context);
  const [first] = distractions;
  const evidence: Evidence = { distractions: distractions.map(({ what }) => what) };
  if (first === undefined) return passed(evidence);
  const others = distractions.length - 1;
  const more =
    others === 0
      ? ''
      : `, and ${others} more thing${others === 1 ? '' : 's'} that draw${others === 1 ? 's' : ''} attention away`;
  const related: Related[] = distractions
    .slice(0, 10)
    .map(({ what, node }) => ({ message: `Here is ${what}.`, node }));
  return failed(`Beside the choice there is ${first.what}${more}.`, evidence, { related });
}

export default defineRule({
  id: 'distraction',
  title: 'Nothing in the dialog draws attention away from the choice',
  severity: 'info',
  presets: { strict: 'info', gdpr: 'info' },
  tags: ['framing'],
  references: [
    cite('edpb-design', 'look-over-there'),
    cite('edpb-consent', 'separate-request'),
    cite('colorado-rules', 'separate-request'),
    cite('ftc-dark-patterns', 'misdirection'),
  ],
  needs: ['language', 'style'],
  wordings,
  options: v.object({}),
  docs: {
    problem:
      'The dialog that asks for consent also holds something shinier: a discount code, an offer that ends tonight, a field for the newsletter, a video that plays, a picture that keeps moving. People deal with that, and press the nearest button.',
    why: 'The EDPB lists it as a pattern of its own: *look over there*. A request for consent should be separate and distinct from other matters.',
    remedy:
      'Take offers, sign-ups and moving pictures out of the dialog; show them before or after it. A still logo or drawing does no harm.',
    limits:
      'Looked for are words of promotion (a discount, a code, a prize, free delivery, an offer that ends), a field for an e-mail address in a dialog about cookies or training, `autoplay`, `<marquee>`, endless SVG animation, and CSS animations with `infinite`, on generated boxes too. An animation counts although the page stops it for people who asked for less motion; one that ends, or is paused, or is hidden, does not. Whether an animation has keyframes, whether a GIF moves, and what scripts animate is not seen. A sentence that says what data are used for (“to show you special offers”) is no promotion. In a dialog about mail with offers, only what moves is looked at; forms with a password are left alone.',
  },
  applicability: (dialog, { measure }) =>
    seenControls(dialog, measure, 'accept', 'save', 'decline', 'toggle').length > 0 ? [dialog] : [],
  expectation: judge,
});
