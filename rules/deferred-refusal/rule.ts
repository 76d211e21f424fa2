import * as v from 'valibot';
import {
  type Control,
  cantTell,
  cite,
  type Dialog,
  defineRule,
  type Evidence,
  failed,
  firstReading,
  inQuotes,
  isOutOfUse,
  isRefusedBySaving,
  type Measurements,
  nameInQuotes,
  passed,
  type RuleContext,
  seenControls,
  seenPassages,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { saysThatItLasts, wordings } from './wordings.js';

interface Options {
  readonly closeRefuses: boolean;
}
type Context = RuleContext<Options>;

const messages = {
  onlyLater: (accept: string, defer: string, beside: string) =>
    `Beside ${accept} there is only ${defer}${beside}: the question is put off, and nothing on this layer says no.`,
  maybeHidden: (refusal: string, reason: string) =>
    `Whether the refusal ${refusal} can be seen is not known: ${reason}.`,
  paid: (paid: string, defer: string) =>
    `Besides ${defer} there is ${paid}, which has a price; whether that leaves a free choice is not judged here.`,
};

/** A control that says no, and works. */
function refusalOf({ dialog, measure, options }: Context): Control | undefined {
  const refusals = options.closeRefuses
    ? seenControls(dialog, measure, 'decline', 'close')
    : seenControls(dialog, measure, 'decline');
  return refusals.find((control) => !isOutOfUse(control)) ?? savesRefusal(dialog, measure);
}

/** Saving refuses where every optional switch on the layer is off to begin with. */
function savesRefusal(dialog: Dialog, measure: Measurements): Control | undefined {
  return isRefusedBySaving(dialog) ? seenControls(dialog, measure, 'save')[0] : undefined;
}

/** The sentence that makes “Not now” a no that lasts. */
function saidToLast({ dialog, measure }: Context): string | undefined {
  for (const { text } of seenPassages(dialog, measure)) {
    const sentence = firstReading(text, (one) => (saysThatItLasts(one, dialog.language) ? one : undefined));
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}

function judge(defer: Control, context: Context): Verdict {
  const { dialog, measure } = context;
  const refusal = refusalOf(context);
  const manage = seenControls(dialog, measure, 'manage')[0];
  const [accept] = seenControls(dialog, measure, 'accept');
  const evidence: Evidence = {
    accept: accept?.name ?? '',
    putOffWith: defer.name,
    refusedWith: refusal?.name ?? null,
    settingsWith: manage?.name ?? null,
  };
  if (refusal !== undefined) {
    const visibility = measure.visibility(refusal);
    return visibility.kind === 'unknown'
      ? cantTell(messages.maybeHidden(nameInQuotes(refusal), visibility.reason), evidence)
      : passed(evidence);
  }
  const lasting = saidToLast(context);
  if (lasting !== undefined) return passed({ ...evidence, quote: lasting });
  const paid = dialog.controls.find(
    (control) => control.isPaid && measure.visibility(control).kind !== 'hidden',
  );
  if (paid !== undefined) return cantTell(messages.paid(nameInQuotes(paid), nameInQuotes(defer)), evidence);
  const beside = manage === undefined ? '' : `, and ${nameInQuotes(manage)} for the settings`;
  return failed(
    messages.onlyLater(accept === undefined ? 'accept' : nameInQuotes(accept), nameInQuotes(defer), beside),
    evidence,
    {
      related: [
        ...(accept === undefined
          ? []
          : [{ message: `${inQuotes(accept.name)} says yes for good.`, node: accept.node }]),
        ...(manage === undefined
          ? []
          : [
              {
                message: `${nameInQuotes(manage)} leads to another layer; it is no refusal on this one.`,
                node: manage.node,
              },
            ]),
      ],
    },
  );
}

export default defineRule({
  id: 'deferred-refusal',
  title: 'There is a no, and not only “Not now”',
  severity: 'warning',
  presets: {
    recommended: 'warning',
    strict: 'error',
    gdpr: 'warning',
    // “Yes” beside “Ask me later” is an example in its rules.
    ccpa: 'error',
    ftc: 'warning',
    colorado: 'warning',
    cnil: 'warning',
    italy: ['warning', { closeRefuses: true }],
  },
  tags: ['nagging', 'obstruction'],
  references: [
    cite('ccpa-regulations', 'ask-me-later'),
    cite('ftc-dark-patterns', 'nagging'),
    cite('edpb-design', 'continuous-prompting'),
    cite('gdpr', 'free-choice'),
    cite('dsa', 'repeated-requests'),
  ],
  needs: ['language'],
  wordings,
  yieldsTo: [{ rule: 'consent-wall', on: 'dialog' }],
  options: v.object({
    closeRefuses: v.optional(
      v.pipe(
        v.boolean(),
        v.description(
          'Where a close button counts as refusing, as the Italian Garante wants of its cross (true or false).',
        ),
      ),
      false,
    ),
  }),
  docs: {
    problem:
      'One button says yes for good, the other “Not now”, “Later” or “Remind me”. Whoever does not want this cannot say so; they are asked again until they give in.',
    why: 'California’s rules give “Yes” beside “Ask me later” as an example of a choice that is not symmetrical, since nothing declines. The FTC’s staff describes “Yes” or “Not Now” for sharing data or turning on cookies as nagging, and the EDPB calls asking again and again a deceptive pattern. Where no one can refuse, consent is not free.',
    remedy:
      'Offer a no beside the yes: “Do not allow”, “Reject”. “Not now” may stay as a third choice. If putting it off leaves everything off for good, say so: “Not now keeps it off; we will not ask again.”',
    limits:
      'Only controls that can be seen, on the layer where the question is asked. “Manage options” is no refusal here, even where its layer has one. A save button refuses where every optional switch on the layer is off at first. A close button does not count, unless `closeRefuses` is set. Whether the question really comes back is not seen; a sentence that says it does not is believed. Where the dialog is a wall that leaves no way on, consent-wall tells it, and this rule gives way.',
  },
  applicability: (dialog, { measure }) => {
    if (seenControls(dialog, measure, 'accept').length === 0) return [];
    return seenControls(dialog, measure, 'defer').slice(0, 1);
  },
  expectation: judge,
});
