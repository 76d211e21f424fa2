import * as v from 'valibot';
import {
  type Control,
  cantTell,
  cite,
  type Dialog,
  defineRule,
  type Evidence,
  failed,
  nameInQuotes,
  passed,
  type RuleContext,
  type SnapshotElement,
  type Toggle,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { drawnState, elementsIn, partsOf } from './drawn-state.js';
import { type StateWord, stateWord } from './state-words.js';

type Context = RuleContext<unknown>;
type Switch = Control & { readonly toggle: Toggle };

const messages = {
  unnamed: (what: string) => `A switch ${what}, so nothing ties its on and off to what it switches.`,
  unexposed: (name: string, source: string) =>
    `Software cannot tell whether ${name} is on (what shows it: ${source}): it is no checkbox and has neither \`aria-checked\` nor \`aria-pressed\`.`,
  pressed: (name: string) =>
    `A press on ${name} switches a class and no more: it is no checkbox and has neither \`aria-checked\` nor \`aria-pressed\`, so software cannot tell whether it is on.`,
  noState: (name: string) =>
    `Nothing in the markup of ${name} says whether it is on; if a script draws its state, it is not exposed to software.`,
  colourOnly: (name: string, colours: string) =>
    `${name} looks the same when it is on and when it is off but for its colours (${colours}): nothing moves, no mark and no word changes.`,
  unknown: (name: string, reason: string) =>
    `Whether the two states of ${name} can be told apart is not known: ${reason}.`,
  otherWord: (name: string, word: string, source: string) =>
    `${name} says “${word}”, which is not what its markup says (${source}), so which of them counts is not known.`,
  component: (name: string) =>
    `${name} is a component of its own, whose inside is not seen: whether it exposes its state is not known.`,
};

/** A name that is a state, and says nothing of what is on. */
const BARE_STATE =
  /^(?:on|off|on ?\/ ?off|an|aus|ein|an ?\/ ?aus|ein ?\/ ?aus|activé|désactivé|activée|désactivée|oui ?\/ ?non|yes ?\/ ?no|enabled|disabled|toggle|switch)$/i;

function isNative({ tag, attributes }: SnapshotElement): boolean {
  const type = attributes.get('type')?.toLowerCase();
  return tag === 'input' && (type === 'checkbox' || type === 'radio');
}

/** Nothing drawn in place of a checkbox is further down. */
const MOST_PARTS = 20;

/** What is drawn in place of a checkbox is part of it. */
function isDrawnPart({ node }: Control): boolean {
  if (isNative(node)) return false;
  const beside = node.parent?.children ?? [];
  return (
    beside.some((child) => child.kind === 'element' && isNative(child)) ||
    elementsIn(node, MOST_PARTS).some(isNative)
  );
}

/** Whether one of several answers is chosen is told by the others, too. */
function isSwitch(control: Control): control is Switch {
  const { toggle } = control;
  return toggle?.editable === true && toggle.alternatives.length === 0 && toggle.list === undefined;
}

function switchesOf({ dialog, measure }: Context): Switch[] {
  return dialog.controls
    .filter(isSwitch)
    .filter((control) => measure.visibility(control).kind !== 'hidden' && !isDrawnPart(control));
}

/** `aria-checked` and the like, or a native checkbox. */
function exposesState(node: SnapshotElement): boolean {
  const names = ['aria-checked', 'aria-pressed', 'aria-selected'];
  return isNative(node) || names.some((name) => node.attributes.has(name));
}

/** The browser draws it. */
function isAsTheBrowserDrawsIt({ node }: Switch, { measure }: Context): boolean {
  const appearance = node.style.get('appearance');
  return isNative(node) && appearance !== 'none' && measure.visibilityOf(node).kind === 'visible';
}

/** Pages are turned over once for all switches of a dialog. */
const turnedPages = new WeakMap<Dialog, ReturnType<NonNullable<Dialog['snapshot']['turned']>>>();

function turnedPage(context: Context): ReturnType<NonNullable<Dialog['snapshot']['turned']>> | undefined {
  const { dialog } = context;
  const known = turnedPages.get(dialog);
  if (known !== undefined) return known;
  const turned = dialog.snapshot.turned?.(switchesOf(context).map(({ node }) => node));
  if (turned !== undefined) turnedPages.set(dialog, turned);
  return turned;
}

function judgeExposure({ node, toggle }: Switch, name: string, evidence: Evidence): Verdict | undefined {
  if (exposesState(node)) return undefined;
  if (node.tag.includes('-')) return cantTell(messages.component(name), evidence);
  if (toggle.on === undefined && toggle.stateSource.attribute === 'onclick')
    return failed(messages.pressed(name), evidence, { attribute: 'onclick' });
  return toggle.on === undefined
    ? cantTell(messages.noState(name), evidence)
    : failed(messages.unexposed(name, toggle.stateSource.description), evidence, {
        attribute: toggle.stateSource.attribute,
      });
}

/** What the switch says of its state in words that are seen. */
function wordSeen({ node }: Switch, { dialog, measure }: Context): StateWord | undefined {
  return stateWord(partsOf(node, dialog).filter((part) => measure.visibilityOf(part).kind !== 'hidden'));
}

function judge(control: Switch, context: Context): Verdict {
  const { node, toggle } = control;
  const name = nameInQuotes(control);
  const evidence: Evidence = {
    name: control.name,
    on: toggle.on ?? null,
    stateFrom: toggle.stateSource.description,
  };
  const isDescribed = node.attributes.has('aria-describedby');
  if (control.name === '') return failed(messages.unnamed('has no name'), evidence);
  if (BARE_STATE.test(control.name) && !isDescribed)
    return failed(messages.unnamed(`is named ${name} and no more`), evidence);
  const exposure = judgeExposure(control, name, evidence);
  if (exposure !== undefined) return exposure;
  if (isAsTheBrowserDrawsIt(control, context)) return passed({ ...evidence, drawnBy: 'the browser' });
  const worded = wordSeen(control, context);
  if (worded !== undefined && worded.says === toggle.on)
    return passed({ ...evidence, statesDifferBy: `the word “${worded.word}”` });
  const turned = turnedPage(context);
  if (turned === undefined)
    return cantTell(messages.unknown(name, 'the page cannot be drawn in its other state'), evidence);
  const drawn = drawnState(node, context.dialog, turned);
  if (drawn.kind === 'told apart') return passed({ ...evidence, statesDifferBy: drawn.by });
  if (drawn.kind === 'unknown') return cantTell(messages.unknown(name, drawn.reason), evidence);
  if (worded !== undefined)
    return cantTell(messages.otherWord(name, worded.word, toggle.stateSource.description), evidence);
  const related = [{ message: 'Only colours of this change.', node: drawn.node }];
  return failed(
    messages.colourOnly(name, drawn.colours.join(', ')),
    { ...evidence, coloursThatChange: drawn.colours },
    { related },
  );
}

export default defineRule({
  id: 'unclear-toggle-state',
  title: 'Whether a switch is on can be seen without colours, and told by software',
  severity: 'warning',
  presets: {
    strict: 'error',
    ccpa: 'warning',
    gdpr: 'info',
    cnil: 'info',
    italy: 'info',
    colorado: 'info',
  },
  tags: ['ambiguous-toggle', 'accessibility'],
  references: [
    cite('wcag22', 'use-of-color'),
    cite('wcag22', 'name-role-value'),
    cite('ccpa-regulations', 'unclear-toggle'),
    cite('edpb-design', 'ambiguous-wording'),
  ],
  needs: ['style', 'state'],
  options: v.object({}),
  docs: {
    problem:
      'Nobody can be sure whether a switch is on: its two states differ in nothing but colour, or it is a plain box that tells its state to no assistive technology, or it says “On” without saying what.',
    why: 'Whether grey or green means *yes* is guesswork, for people who do not tell the colours apart all the more. WCAG does not allow colour as the only means of telling things, and wants names and states that software can read. California’s regulations count switches that say on or off, without further words, among what may confuse.',
    remedy:
      'Use a checkbox, or `role="switch"` with `aria-checked`, and name it by what it allows. Draw the states differently: a knob that moves, a tick, a word that changes.',
    limits:
      'Every switch that can be changed is turned over in the markup (`checked`, `aria-checked`, `data-state`, classes such as `is-on`) and drawn again; a difference in place, size, shape, picture, weight or word passes, however small. Where the drawing does not follow these attributes, a script does it, and the rule says that it cannot tell; so it does for web components without ARIA attributes and for a box without any sign of its state. Checkboxes that the browser draws pass. Radio buttons and lists are left alone. A switch on which, or beside which, one word stands that agrees with its state (“Off”, “Désactivé”) passes: that a script changes the word along with the state is taken for granted.',
  },
  applicability: (_, context) => switchesOf(context),
  expectation: judge,
});
