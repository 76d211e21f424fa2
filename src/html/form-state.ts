/**
 * The state that form controls are in when a page has loaded: what is disabled, checked, selected; of a
 * living document, the state they are in now. Selectors match on it, and rules judge it.
 *
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html
 */
import type { HtmlDocument, HtmlElement, HtmlParent, HtmlShadowRoot } from './tree.js';
import { elementsInTree, nearestAncestor } from './walk.js';

const DISABLEABLE = new Set(['button', 'input', 'select', 'textarea', 'optgroup', 'option', 'fieldset']);
const DISABLED_BY_FIELDSET = new Set(['button', 'input', 'select', 'textarea', 'fieldset']);

/** What elements of one tree (document or shadow root) decide for one another. */
interface TreeState {
  /** The radio button that is on, by the form or tree that owns its group, and by the group's name. */
  readonly checkedRadios: ReadonlyMap<HtmlParent, ReadonlyMap<string, HtmlElement>>;
  readonly selectedOptions: ReadonlySet<HtmlElement>;
  readonly formsById: FormsById;
}

type FormsById = ReadonlyMap<string, HtmlElement>;

const states = new WeakMap<HtmlDocument | HtmlShadowRoot, TreeState>();

/** Whether an element of its kind can be disabled. */
export function isDisableable({ namespace, tag }: HtmlElement): boolean {
  return namespace === 'html' && DISABLEABLE.has(tag);
}

/** "Actually disabled": by its own attribute, an `<optgroup>`, or a `<fieldset disabled>` outside its first legend. */
export function isDisabled(element: HtmlElement): boolean {
  if (!isDisableable(element)) return false;
  if (element.attributes.has('disabled')) return true;
  if (element.tag === 'option')
    return nearestAncestor(element, 'optgroup')?.attributes.has('disabled') ?? false;
  if (!DISABLED_BY_FIELDSET.has(element.tag)) return false;
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

/** A checkbox or radio button. */
export function isCheckable(element: HtmlElement): boolean {
  return isInput(element, 'checkbox') || isInput(element, 'radio');
}

/** Of a group of radio buttons, only the last with `checked` ends up checked. */
export function isChecked(element: HtmlElement): boolean {
  if (!isCheckable(element) || !isMarkedChecked(element)) return false;
  return !isGrouped(element) || checkedRadioOf(element) === element;
}

/** Whether no button of a radio button's group is on. */
export function isRadioGroupOff(radio: HtmlElement): boolean {
  return isGrouped(radio) ? checkedRadioOf(radio) === undefined : !isMarkedChecked(radio);
}

/** For itself, whatever the other buttons of its group say. */
export function isMarkedChecked({ live, attributes }: HtmlElement): boolean {
  return live?.checked ?? attributes.has('checked');
}

/** Selectedness, as the "selectedness setting algorithm" leaves it: the last `selected`, else the first that is not disabled. */
export function isSelected(option: HtmlElement): boolean {
  return stateOf(option.tree).selectedOptions.has(option);
}

function isInput({ namespace, tag, attributes }: HtmlElement, type: string): boolean {
  return namespace === 'html' && tag === 'input' && attributes.get('type')?.toLowerCase() === type;
}

function isGrouped(element: HtmlElement): boolean {
  return isInput(element, 'radio') && (element.attributes.get('name') ?? '') !== '';
}

function checkedRadioOf(radio: HtmlElement): HtmlElement | undefined {
  const { checkedRadios, formsById } = stateOf(radio.tree);
  return checkedRadios.get(ownerOf(radio, formsById))?.get(radio.attributes.get('name') ?? '');
}

/** The form a control belongs to, by its `form` attribute or its place; its tree when there is none. */
function ownerOf(element: HtmlElement, formsById: FormsById): HtmlParent {
  const id = element.attributes.get('form');
  const named = id === undefined ? undefined : formsById.get(id);
  return named ?? nearestAncestor(element, 'form') ?? element.tree;
}

function stateOf(tree: HtmlDocument | HtmlShadowRoot): TreeState {
  const known = states.get(tree);
  if (known !== undefined) return known;
  const elements = [...elementsInTree(tree)];
  const formsById = readForms(elements);
  const state = {
    formsById,
    checkedRadios: readRadios(elements, formsById),
    selectedOptions: readOptions(elements),
  };
  states.set(tree, state);
  return state;
}

function readForms(elements: readonly HtmlElement[]): FormsById {
  const forms = new Map<string, HtmlElement>();
  for (const element of elements) {
    const id = element.tag === 'form' ? element.attributes.get('id') : undefined;
    if (id !== undefined && !forms.has(id)) forms.set(id, element);
  }
  return forms;
}

function readRadios(elements: readonly HtmlElement[], formsById: FormsById): TreeState['checkedRadios'] {
  const checked = new Map<HtmlParent, Map<string, HtmlElement>>();
  for (const element of elements) {
    if (!isGrouped(element) || !isMarkedChecked(element)) continue;
    const owner = ownerOf(element, formsById);
    const groups = checked.get(owner) ?? new Map<string, HtmlElement>();
    groups.set(element.attributes.get('name') ?? '', element);
    checked.set(owner, groups);
  }
  return checked;
}

function readOptions(elements: readonly HtmlElement[]): Set<HtmlElement> {
  const optionsOf = new Map<HtmlElement, HtmlElement[]>();
  const selected = new Set<HtmlElement>();
  for (const element of elements) {
    if (element.tag !== 'option') continue;
    const select = nearestAncestor(element, 'select');
    const options = (select && optionsOf.get(select)) ?? [];
    options.push(element);
    if (select !== undefined) optionsOf.set(select, options);
    else if (isMarkedSelected(element)) selected.add(element);
  }
  for (const [select, options] of optionsOf) {
    for (const option of chosenAmong(options, select.attributes)) selected.add(option);
  }
  return selected;
}

function chosenAmong(
  options: readonly HtmlElement[],
  select: ReadonlyMap<string, string>,
): readonly HtmlElement[] {
  const marked = options.filter(isMarkedSelected);
  const isSettled = options.some(({ live }) => live?.selected !== undefined);
  if (isSettled || select.has('multiple')) return marked;
  const isListBox = Number(select.get('size') ?? 1) > 1;
  const chosen = marked.at(-1) ?? (isListBox ? undefined : options.find((option) => !isDisabled(option)));
  return chosen === undefined ? [] : [chosen];
}

function isMarkedSelected({ live, attributes }: HtmlElement): boolean {
  return live?.selected ?? attributes.has('selected');
}
