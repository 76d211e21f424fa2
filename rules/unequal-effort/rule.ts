import * as v from 'valibot';
import {
  type Control,
  cantTell,
  cite,
  defineRule,
  type Evidence,
  failed,
  layerBehind,
  leadsAway,
  nameInQuotes,
  passed,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { type Context, isOffered, layerOf, othersThan, type Path, waysToRefuse } from './paths.js';
import { judgeWalked, walkedEffort } from './walked.js';
import { wordings } from './wordings.js';

const messages = {
  longer: (accept: string, clicks: string, steps: string) =>
    `Accepting everything takes 1 click (${accept}), refusing everything ${clicks}: ${steps}.`,
  elsewhere: (manage: string) =>
    `There is no refusal on this layer, and ${manage} leads to another page; how many clicks refusing takes there is not known.`,
  noEnd: (manage: string) =>
    `There is no refusal on this layer, and none was recognised on the one behind ${manage}; how many clicks refusing takes is not known.`,
};

/** The accept that a first layer offers; those of deeper layers are not what people meet. */
function acceptOf({ dialog, measure }: Context): Control | undefined {
  if (dialog.layer !== 'first') return undefined;
  return dialog.controls.find((control) => control.role === 'accept' && isOffered(control, measure));
}

/** Ways to the settings, from what is seen. */
function manageControls(context: Context): Control[] {
  return layerOf(context.dialog, context).controls.filter(({ role }) => role === 'manage');
}

/** Whether anything of the way to refuse is known: it is there, or where it would be. */
function targets(context: Context): Control[] {
  const accept = acceptOf(context);
  if (accept === undefined) return [];
  const isKnown = walkedEffort(context) !== undefined || waysToRefuse(context.dialog, context).length > 0;
  const leads = manageControls(context).some(
    (manage) => leadsAway(manage) || layerBehind(manage, othersThan(context.dialog, context)) !== undefined,
  );
  return isKnown || leads ? [accept] : [];
}

function judge(accept: Control, context: Context): Verdict {
  const [path] = waysToRefuse(context.dialog, context);
  const walked = walkedEffort(context);
  // What counts as refusing only by an option was not walked.
  if (walked !== undefined && path?.end.role !== 'close') return judgeWalked(walked);
  if (path === undefined) return judgeUnknown(accept, context);
  const evidence = evidenceOf(accept, path);
  if (path.clicks <= 1) return passed(evidence);
  const clicks = `${path.atLeast ? 'at least ' : ''}${path.clicks}`;
  return failed(messages.longer(nameInQuotes(accept), clicks, path.steps.join(', ')), evidence, {
    confidence: path.end.confidence,
    related: [{ message: `The shortest way to refuse ends here.`, node: path.end.node }],
  });
}

function evidenceOf(accept: Control, path: Path): Evidence {
  return {
    clicksToAccept: 1,
    clicksToRefuse: path.clicks,
    atLeast: path.atLeast,
    pathToAccept: `press ${nameInQuotes(accept)}`,
    pathToRefuse: path.steps.join(', '),
  };
}

function judgeUnknown(accept: Control, context: Context): Verdict {
  const evidence: Evidence = { clicksToAccept: 1, clicksToRefuse: null, accept: accept.name };
  const manages = manageControls(context);
  const [manage] = manages;
  const away = manages.find(leadsAway);
  const name = nameInQuotes(away ?? manage ?? accept);
  return cantTell(away === undefined ? messages.noEnd(name) : messages.elsewhere(name), evidence);
}

export default defineRule({
  id: 'unequal-effort',
  title: 'Refusing takes no more clicks than accepting',
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
  tags: ['edpb-taskforce-a', 'obstruction', 'layers'],
  references: [
    cite('cnil-guidelines', 'refusing-as-simple'),
    cite('cnil-fines', 'microsoft'),
    cite('ccpa-regulations', 'symmetry'),
    cite('ccpa-regulations', 'number-of-steps'),
    cite('cppa-honda', 'two-steps-against-one'),
    cite('colorado-rules', 'reject-all'),
    cite('edpb-taskforce', 'no-reject'),
    cite('edpb-design', 'longer-than-necessary'),
    cite('dsa', 'harder-to-end'),
    cite('ftc-dark-patterns', 'privacy-choices'),
  ],
  needs: ['language', 'state', 'flow'],
  wordings,
  yieldsTo: [
    { rule: 'hidden-decline', on: 'dialog' },
    { rule: 'consent-wall', on: 'dialog' },
  ],
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
      'One click accepts everything, but refusing takes more: open the settings, switch off what is on, save, perhaps confirm.',
    why: 'The French CNIL fined Microsoft 60 million euros, among other things because Bing’s banner took one click to accept and two to refuse; California’s agency settled with Honda over two steps against one. California’s rules ask that the way to the choice that protects privacy is not longer than the other.',
    remedy:
      'Put a refusal that takes one click on the layer that has the accept button. Detailed settings can stay a layer below, with every optional switch off.',
    limits:
      'Counted are clicks over the layers that the page’s markup holds, or that were given or pressed as layers of their own, by the shortest way: opening the settings, each optional switch that says yes (one for all of them, or for a group, counts once; one in a list takes two clicks), the tabs and folds that hide one where the markup says which, saving, and a dialog that a refusal opens to ask back. A control leads to the layer that it is known to show, else to the one that its `aria-controls`, `href="#…"`, `data-target` or `popovertarget` names, else to the only deeper layer of the page; layers behind that one are followed where it is known what shows them. Where a script makes the settings later, or no control leads to them, nothing is counted, and missing-decline speaks; where they are another page, the rule says that it cannot tell. Scrolling and reading are not counted: hidden-decline tells of a refusal that is out of sight. With `lintFlow()` both ways are really gone in a browser, at the first viewport, and the clicks that it took count; of as many clicks, a scroll that only refusing needs fails too, since it is a step that accepting does not take. “Not now” does not refuse; a close button does only with `closeRefuses`.',
  },
  applicability: (_, context) => targets(context),
  expectation: judge,
});
