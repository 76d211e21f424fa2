/**
 * The elements that a person can operate: native controls, ARIA widgets, custom elements, and boxes
 * that a script made clickable. One control is one element: what stands inside a button is part of it,
 * and a checkbox and its label are one.
 */
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { descendants, textContent } from '../snapshot/tree.js';
import { classWords, hasStateWord, hasSwitchState, makeOf, pressedClass } from './class-words.js';
import { isListBox, listBoxOf, opensListBox } from './list-box.js';

/** How an element came to be seen as a control: the less certain ways lower the confidence in its role. */
export interface ControlElement {
  readonly node: SnapshotElement;
  readonly kind: 'button' | 'link' | 'toggle' | 'select';
  /** 0 to 1: that it can be operated at all. */
  readonly confidence: number;
}

const BUTTON_ROLES = new Set(['button', 'menuitem', 'tab']);
const TOGGLE_ROLES = new Set(['switch', 'checkbox', 'menuitemcheckbox', 'radio', 'menuitemradio']);
const BUTTON_TYPES = new Set(['button', 'submit', 'reset', 'image']);
/** Attributes by which frameworks and hand-written pages bind a click. */
const CLICK_ATTRIBUTE =
  /^(?:onclick|@click(?:\.\w+)*|v-on:click(?:\.\w+)*|\(click\)|ng-click|x-on:click(?:\.\w+)*|on:click|hx-(?:get|post|put|delete|patch)|data-action|data-click|jsaction|data-cc|data-role)$/i;
const CUSTOM_BUTTON = /-(?:button|btn|link)$/;
const CUSTOM_TOGGLE = /-(?:switch|toggle|checkbox|radio)$/;
/** Class tokens that name a switch; whole words, so that "tracking" or "unchecked" name none. */
const SWITCH_WORD = /^(?:switch|toggle|toggler|toggle-switch|switcher)$/;
/** A clickable box with more text than this is a card or a page, not a button. */
const MOST_BUTTON_TEXT = 120;

/** Every control below `root`, in document order, perceivable or not. */
export function controlElements(root: SnapshotElement): ControlElement[] {
  const found: ControlElement[] = [];
  const inside = new Map<SnapshotElement, ControlElement>();
  for (const element of descendants(root)) {
    const outer = element.parent && inside.get(element.parent);
    const control = asControl(element);
    if (control === undefined || (outer !== undefined && !standsAlone(control, outer))) {
      if (outer !== undefined) inside.set(element, outer);
      continue;
    }
    found.push(control);
    inside.set(element, control);
  }
  return withTwins(withoutOpened(found));
}

/** A list that is opened by a control is part of that. */
function withoutOpened(controls: readonly ControlElement[]): readonly ControlElement[] {
  if (!controls.some(({ node }) => isListBox(node))) return controls;
  const opened = new Set(
    controls.flatMap(({ node, kind }) => (kind === 'select' && opensListBox(node) ? [listBoxOf(node)] : [])),
  );
  return controls.filter(({ node }) => !opened.has(node));
}

/** A button of the same make as a hand-made switch, which has no text either, is one that shows no state. */
function withTwins(controls: readonly ControlElement[]): ControlElement[] {
  const handMade = controls.filter(({ node, kind }) => kind === 'toggle' && showsOnlyState(node));
  const makes = new Set(handMade.map(({ node }) => makeOf(node)));
  return controls.map((control) => {
    const isTwin = control.kind === 'button' && isTextless(control.node) && makes.has(makeOf(control.node));
    return isTwin ? { ...control, kind: 'toggle' } : control;
  });
}

/** Recognisable as a switch by a class for its state alone: it can be operated and has no text to press. */
function showsOnlyState(element: SnapshotElement): boolean {
  const { tag, attributes } = element;
  const isOperable = tag === 'button' || attributes.has('tabindex') || attributes.has('onclick');
  return isOperable && hasSwitchState(element) && makeOf(element) !== '' && isTextless(element);
}

function isTextless(element: SnapshotElement): boolean {
  return textContent(element).trim() === '';
}

/**
 * A toggle is one even inside something clickable, as in a row that opens when clicked. Inside another
 * toggle, what only looks like one is its knob; a list inside of what opens it is part of that.
 */
function standsAlone({ kind, confidence }: ControlElement, outer: ControlElement): boolean {
  if (kind === 'toggle' && outer.kind === 'toggle') return confidence === 1;
  if (kind === 'select') return outer.kind !== 'select';
  return kind === 'toggle';
}

/** What kind of control an element is by itself; undefined when it is none. */
function asControl(element: SnapshotElement): ControlElement | undefined {
  const { tag, attributes } = element;
  const role = attributes.get('role')?.trim().toLowerCase();
  const make = (kind: ControlElement['kind'], confidence = 1): ControlElement => ({
    node: element,
    kind,
    confidence,
  });
  if (tag === 'input') return inputKind(element, role);
  if (tag === 'select') return make('select');
  if (role === 'option') return undefined;
  if (opensListBox(element) || (role === 'listbox' && !holdsButtons(element))) return make('select');
  if (role !== undefined && TOGGLE_ROLES.has(role)) return make('toggle');
  if (attributes.has('aria-pressed')) return make('toggle');
  if (tag === 'button' || tag === 'summary')
    return looksLikeSwitch(element) ? make('toggle') : make('button');
  if (role !== undefined && BUTTON_ROLES.has(role)) {
    // A backdrop or a card that can be clicked: what a person presses stands inside it.
    if (holdsButtons(element)) return undefined;
    return looksLikeSwitch(element) ? make('toggle') : make('button');
  }
  if ((tag === 'a' || tag === 'area') && attributes.has('href')) return make('link');
  if (role === 'link') return make('link');
  if (looksLikeSwitch(element)) return make('toggle', 0.8);
  if (tag.includes('-')) return customElement(element);
  return madeClickable(element);
}

function inputKind(element: SnapshotElement, role: string | undefined): ControlElement | undefined {
  const type = (element.attributes.get('type') ?? '').toLowerCase();
  if (type === 'checkbox' || type === 'radio') return { node: element, kind: 'toggle', confidence: 1 };
  if (BUTTON_TYPES.has(type)) {
    const isToggle = (role !== undefined && TOGGLE_ROLES.has(role)) || element.attributes.has('aria-pressed');
    return { node: element, kind: isToggle ? 'toggle' : 'button', confidence: 1 };
  }
  return undefined;
}

function customElement(element: SnapshotElement): ControlElement | undefined {
  const { tag, attributes } = element;
  if (CUSTOM_TOGGLE.test(tag)) return { node: element, kind: 'toggle', confidence: 0.9 };
  if (CUSTOM_BUTTON.test(tag) || attributes.has('tabindex'))
    return { node: element, kind: 'button', confidence: 0.9 };
  return madeClickable(element);
}

/** A box or a link without `href` that a script listens to, as far as the markup or the pointer tells. */
function madeClickable(element: SnapshotElement): ControlElement | undefined {
  const { tag, attributes, style } = element;
  if (tag === 'label' || tag === 'html' || tag === 'body' || tag === 'option' || tag === 'form')
    return undefined;
  const isBound = [...attributes.keys()].some((name) => CLICK_ATTRIBUTE.test(name));
  const hasTabStop = attributes.get('tabindex') === '0';
  const pointsByItself =
    style.get('cursor') === 'pointer' && element.parent?.style.get('cursor') !== 'pointer';
  const isAnchor = tag === 'a';
  if (!isBound && !hasTabStop && !pointsByItself && !isAnchor) return undefined;
  const text = textContent(element).trim();
  if (text.length > MOST_BUTTON_TEXT || holdsControls(element)) return undefined;
  if (text === '' && !isBound && !attributes.has('aria-label')) return undefined;
  const confidence = isBound || hasTabStop ? 0.9 : isAnchor ? 0.8 : 0.75;
  return { node: element, kind: isAnchor ? 'link' : 'button', confidence };
}

function holdsControls(element: SnapshotElement): boolean {
  for (const inner of descendants(element)) {
    if (['button', 'input', 'select', 'textarea'].includes(inner.tag)) return true;
    if (inner.tag === 'a' && inner.attributes.has('href')) return true;
  }
  return false;
}

function holdsButtons(element: SnapshotElement): boolean {
  for (const { tag, attributes } of descendants(element)) {
    if (tag === 'button' || (tag === 'a' && attributes.has('href'))) return true;
    if (attributes.get('role')?.trim().toLowerCase() === 'button') return true;
  }
  return false;
}

/** Recognisable as a switch by its class or data state, and without a native control of its own inside. */
function looksLikeSwitch(element: SnapshotElement): boolean {
  const { attributes } = element;
  if (attributes.has('aria-checked')) return true;
  const state = attributes.get('data-state')?.toLowerCase();
  if (state === 'checked' || state === 'unchecked' || showsOnlyState(element)) return true;
  if (pressedClass(element) !== undefined && isTextless(element)) return true;
  if (!classWords(element).some((word) => SWITCH_WORD.test(word))) return false;
  if (textContent(element).trim().length > MOST_BUTTON_TEXT || element.tag === 'label') return false;
  if (holdsControls(element)) return false;
  const isOperable = attributes.has('tabindex') || attributes.has('onclick');
  return (
    isOperable ||
    hasStateWord(element) ||
    attributes.has('data-on') ||
    attributes.has('data-checked') ||
    state !== undefined
  );
}
