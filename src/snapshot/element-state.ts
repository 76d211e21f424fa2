/**
 * The state that elements are in when a page has loaded, by the rules of the HTML Standard.
 *
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html
 */
import { flatParent, shadowRootOf } from '../html/flat-tree.js';
import type { HtmlDocument, HtmlElement, HtmlParent, HtmlShadowRoot } from '../html/tree.js';
import { elementsOf } from '../html/walk.js';
import type { ElementState } from './snapshot.js';

export interface ElementStates {
  of(element: HtmlElement): ElementState;
}

const DISABLEABLE = new Set(['button', 'input', 'select', 'textarea', 'optgroup', 'option', 'fieldset']);
const FOCUSABLE = new Set(['button', 'input', 'select', 'textarea', 'summary', 'iframe']);

export function readStates(document: HtmlDocument): ElementStates {
  const elements = [...elementsOf(document)];
  const unchecked = overruledRadios(elements);
  const selected = selectedOptions(elements);
  const cache = new Map<HtmlElement, ElementState>();
  return {
    of: (element) => {
      const known = cache.get(element);
      if (known !== undefined) return known;
      const state = readState(element, unchecked, selected);
      cache.set(element, state);
      return state;
    },
  };
}

function readState(
  element: HtmlElement,
  unchecked: ReadonlySet<HtmlElement>,
  selected: ReadonlySet<HtmlElement>,
): ElementState {
  const { tag, attributes } = element;
  const disabled = isDisabled(element);
  const inert = isInert(element);
  return {
    checked: isCheckable(element) ? attributes.has('checked') && !unchecked.has(element) : undefined,
    selected: tag === 'option' ? selected.has(element) : undefined,
    disabled,
    inert,
    open: tag === 'dialog' || tag === 'details' ? attributes.has('open') : undefined,
    focusable: !disabled && !inert && isFocusable(element),
  };
}

function typeOf(element: HtmlElement): string {
  return (element.attributes.get('type') ?? '').toLowerCase();
}

function isCheckable(element: HtmlElement): boolean {
  return element.tag === 'input' && (typeOf(element) === 'checkbox' || typeOf(element) === 'radio');
}

/** In a radio group only the last button with `checked` ends up checked. */
function overruledRadios(elements: readonly HtmlElement[]): Set<HtmlElement> {
  const lastChecked = new Map<string, HtmlElement>();
  const overruled = new Set<HtmlElement>();
  const owners = new Map<HtmlParent, number>();
  const forms = formsById(elements);
  for (const element of elements) {
    const name = element.attributes.get('name') ?? '';
    if (!isCheckable(element) || typeOf(element) !== 'radio') continue;
    if (name === '' || !element.attributes.has('checked')) continue;
    const owner = formOwner(element, forms);
    if (!owners.has(owner)) owners.set(owner, owners.size);
    const group = `${owners.get(owner)} ${name}`;
    const earlier = lastChecked.get(group);
    if (earlier !== undefined) overruled.add(earlier);
    lastChecked.set(group, element);
  }
  return overruled;
}

type FormsById = ReadonlyMap<HtmlShadowRoot | undefined, ReadonlyMap<string, HtmlElement>>;

/** The forms of each tree that have an id. */
function formsById(elements: readonly HtmlElement[]): FormsById {
  const forms = new Map<HtmlShadowRoot | undefined, Map<string, HtmlElement>>();
  for (const element of elements) {
    const id = element.tag === 'form' ? element.attributes.get('id') : undefined;
    if (id === undefined) continue;
    const tree = shadowRootOf(element);
    const ofTree = forms.get(tree) ?? new Map<string, HtmlElement>();
    if (!ofTree.has(id)) ofTree.set(id, element);
    forms.set(tree, ofTree);
  }
  return forms;
}

/** The form an element belongs to, by its `form` attribute or its place; its tree when there is none. */
function formOwner(element: HtmlElement, forms: FormsById): HtmlParent {
  const id = element.attributes.get('form');
  const named = id === undefined ? undefined : forms.get(shadowRootOf(element))?.get(id);
  if (named !== undefined) return named;
  let parent = element.parent;
  while (parent.kind === 'element' && parent.tag !== 'form') parent = parent.parent;
  return parent;
}

/** Selectedness after the "selectedness setting algorithm": the last `selected`, else the first that is not disabled. */
function selectedOptions(elements: readonly HtmlElement[]): Set<HtmlElement> {
  const optionsOf = new Map<HtmlElement, HtmlElement[]>();
  const selected = new Set<HtmlElement>();
  for (const element of elements) {
    if (element.tag !== 'option') continue;
    const select = nearest(element, 'select');
    if (select === undefined) continue;
    const options = optionsOf.get(select) ?? [];
    options.push(element);
    optionsOf.set(select, options);
  }
  for (const [select, options] of optionsOf) {
    const marked = options.filter((option) => option.attributes.has('selected'));
    if (select.attributes.has('multiple')) {
      for (const option of marked) selected.add(option);
      continue;
    }
    const isListBox = Number(select.attributes.get('size') ?? 1) > 1;
    const chosen = marked.at(-1) ?? (isListBox ? undefined : options.find((option) => !isDisabled(option)));
    if (chosen !== undefined) selected.add(chosen);
  }
  return selected;
}

function nearest(element: HtmlElement, tag: string): HtmlElement | undefined {
  let parent = element.parent;
  while (parent.kind === 'element') {
    if (parent.tag === tag) return parent;
    parent = parent.parent;
  }
  return undefined;
}

/** "Actually disabled": by its own attribute, an `<optgroup>`, or a `<fieldset disabled>` outside its first legend. */
function isDisabled(element: HtmlElement): boolean {
  if (!DISABLEABLE.has(element.tag)) return false;
  if (element.attributes.has('disabled')) return true;
  if (element.tag === 'option') return nearest(element, 'optgroup')?.attributes.has('disabled') ?? false;
  let child: HtmlElement = element;
  for (let parent = element.parent; parent.kind === 'element'; parent = parent.parent) {
    const isOff = parent.tag === 'fieldset' && parent.attributes.has('disabled');
    if (isOff && child !== firstLegend(parent)) return true;
    child = parent;
  }
  return false;
}

function firstLegend(fieldset: HtmlElement): HtmlElement | undefined {
  return fieldset.children.find(
    (child): child is HtmlElement => child.kind === 'element' && child.tag === 'legend',
  );
}

/** Inertness is inherited in the flat tree, like a style. */
function isInert(element: HtmlElement): boolean {
  for (let node: HtmlElement | undefined = element; node !== undefined; node = flatParent(node)) {
    if (node.attributes.has('inert')) return true;
  }
  return false;
}

function isFocusable({ tag, attributes }: HtmlElement): boolean {
  if (attributes.has('tabindex')) return Number.isInteger(Number(attributes.get('tabindex') || Number.NaN));
  if (tag === 'a' || tag === 'area') return attributes.has('href');
  if (tag === 'input') return attributes.get('type')?.toLowerCase() !== 'hidden';
  return (
    FOCUSABLE.has(tag) || ['', 'true', 'plaintext-only'].includes(attributes.get('contenteditable') ?? 'no')
  );
}
