/**
 * Pseudo-classes of a page on arrival: nobody has pointed at, focused, visited or typed anything. What a
 * living document has checked and selected counts, though.
 *
 * @see https://html.spec.whatwg.org/multipage/semantics-other.html#pseudo-classes
 * @see https://drafts.csswg.org/selectors/
 */
import {
  isCheckable,
  isChecked,
  isDisableable,
  isDisabled,
  isMarkedChecked,
  isRadioGroupOff,
  isSelected,
} from '../../html/form-state.js';
import type { HtmlElement, HtmlNode, HtmlParent } from '../../html/tree.js';
import { elementsInTree, nearestAncestor } from '../../html/walk.js';
import { positionAmongSiblings } from './sibling-position.js';

type ElementTest = (element: HtmlElement) => boolean;

/** True of nothing before the user or a script acts. */
export const NEVER_ON_ARRIVAL: readonly string[] = [
  ...['hover', 'active', 'focus', 'focus-visible', 'focus-within', 'visited', 'target', 'target-within'],
  ...['target-current', 'fullscreen', 'modal', 'popover-open', 'picture-in-picture', 'autofill'],
  ...['-webkit-autofill', '-webkit-full-screen', 'user-valid', 'user-invalid', 'playing', 'seeking'],
  ...['buffering', 'stalled', 'muted', 'volume-locked', 'past', 'future', 'current', 'local-link', 'blank'],
  ...['active-view-transition', 'paused', '-webkit-drag', 'xr-overlay'],
];

const NOT_TEXT_INPUTS = new Set([
  ...['hidden', 'range', 'color', 'checkbox', 'radio', 'file', 'submit', 'image', 'reset', 'button'],
]);
const PLACEHOLDER_INPUTS = new Set(['text', 'search', 'url', 'tel', 'email', 'password', 'number']);

export const pseudoClasses: Readonly<Record<string, ElementTest>> = {
  ...Object.fromEntries(NEVER_ON_ARRIVAL.map((name) => [name, () => false])),
  root: (element) => element.parent.kind === 'document',
  'any-link': isLink,
  '-webkit-any-link': isLink,
  link: isLink,
  defined: (element) => element.namespace !== 'html' || !element.tag.includes('-'),
  empty: (element) => element.children.every((child) => child.kind === 'comment' || isEmptyText(child)),
  'first-child': (element) => positionAmongSiblings(element).index === 1,
  'last-child': (element) => positionAmongSiblings(element).indexFromEnd === 1,
  'only-child': (element) => {
    const { index, indexFromEnd } = positionAmongSiblings(element);
    return index === 1 && indexFromEnd === 1;
  },
  'first-of-type': (element) => positionAmongSiblings(element).indexOfType === 1,
  'last-of-type': (element) => positionAmongSiblings(element).indexOfTypeFromEnd === 1,
  'only-of-type': (element) => {
    const { indexOfType, indexOfTypeFromEnd } = positionAmongSiblings(element);
    return indexOfType === 1 && indexOfTypeFromEnd === 1;
  },
  checked: (element) => (element.tag === 'option' ? isSelected(element) : isChecked(element)),
  default: (element) => isCheckedByDefault(element) || isDefaultButton(element),
  indeterminate: isIndeterminate,
  disabled: isDisabled,
  enabled: (element) => isDisableable(element) && !isDisabled(element),
  required: (element) => takesRequired(element) && element.attributes.has('required'),
  optional: (element) =>
    element.tag === 'button' || (takesRequired(element) && !element.attributes.has('required')),
  'read-write': isEditable,
  'read-only': (element) => !isEditable(element),
  'placeholder-shown': isPlaceholderShown,
  invalid: (element) => isValidated(element) && isInvalid(element),
  valid: (element) => isValidated(element) && !isInvalid(element),
  'in-range': (element) => isRanged(element) && !isOutOfRange(element),
  'out-of-range': isOutOfRange,
  open: (element) =>
    (element.tag === 'details' || element.tag === 'dialog') && element.attributes.has('open'),
};

/** Pseudo-classes with an argument in parentheses that is not a selector. */
export const functionalPseudoClasses: Readonly<
  Record<string, (element: HtmlElement, argument: string) => boolean>
> = {
  lang: (element, argument) => matchesLanguage(languageOf(element), argument),
  dir: (element, argument) => directionOf(element) === argument.trim().toLowerCase(),
  state: () => false,
};

function isLink(element: HtmlElement): boolean {
  if (!element.attributes.has('href')) return false;
  return element.tag === 'a' || element.tag === 'area';
}

function isEmptyText(node: HtmlNode): boolean {
  return node.kind === 'text' && node.text === '';
}

function typeOf(input: HtmlElement): string {
  return input.attributes.get('type')?.toLowerCase() ?? 'text';
}

function isDefaultButton(element: HtmlElement): boolean {
  if (element.tag === 'input' ? !/^(?:submit|image)$/.test(typeOf(element)) : !isSubmitButton(element))
    return false;
  const form = nearestAncestor(element, 'form');
  return form !== undefined && firstSubmitButton(form) === element;
}

function isSubmitButton(element: HtmlElement): boolean {
  return element.tag === 'button' && !/^(?:button|reset)$/i.test(element.attributes.get('type') ?? '');
}

function firstSubmitButton(form: HtmlElement): HtmlElement | undefined {
  for (const element of elementsInTree(form)) {
    const isOne =
      element.tag === 'input' ? /^(?:submit|image)$/.test(typeOf(element)) : isSubmitButton(element);
    if (isOne) return element;
  }
  return undefined;
}

function takesRequired(element: HtmlElement): boolean {
  return element.namespace === 'html' && /^(?:input|select|textarea)$/.test(element.tag);
}

const VALIDATED = new Set(['input', 'select', 'textarea', 'button', 'fieldset', 'form', 'output', 'object']);
const NOT_VALIDATED_INPUTS = new Set(['hidden', 'reset', 'button']);

/** HTML §4.10.15.1: controls that are barred from validation are neither valid nor invalid. */
function isValidated(element: HtmlElement): boolean {
  if (element.namespace !== 'html' || !VALIDATED.has(element.tag) || element.tag === 'object') return false;
  if (element.tag === 'form' || element.tag === 'fieldset') return true;
  if (element.tag === 'output' || isDisabled(element)) return false;
  if (element.tag === 'button') return isSubmitButton(element);
  if (element.tag === 'input' && NOT_VALIDATED_INPUTS.has(typeOf(element))) return false;
  return element.tag === 'select' || !element.attributes.has('readonly');
}

function isInvalid(element: HtmlElement): boolean {
  if (element.tag !== 'form' && element.tag !== 'fieldset')
    return lacksRequiredValue(element) || isOutOfRange(element) || isMalformed(element);
  for (const inner of elementsInTree(element)) {
    if (takesRequired(inner) && isValidated(inner) && isInvalid(inner)) return true;
  }
  return false;
}

function isMalformed(element: HtmlElement): boolean {
  const value = element.attributes.get('value')?.trim() ?? '';
  if (element.tag !== 'input' || value === '') return false;
  if (typeOf(element) === 'email') return !/^[^\s@]+@[^\s@]+$/.test(value);
  return typeOf(element) === 'url' && !URL.canParse(value);
}

function isRanged(element: HtmlElement): boolean {
  if (element.tag !== 'input' || isDisabled(element) || element.attributes.has('readonly')) return false;
  const hasLimit = element.attributes.has('min') || element.attributes.has('max');
  return (
    typeOf(element) === 'range' || (/^(?:number|date|time|month|week)$/.test(typeOf(element)) && hasLimit)
  );
}

function isOutOfRange(element: HtmlElement): boolean {
  if (!isRanged(element) || typeOf(element) !== 'number') return false;
  const [min, max, value] = ['min', 'max', 'value'].map((name) =>
    Number.parseFloat(element.attributes.get(name) ?? ''),
  );
  return Number(value) < Number(min) || Number(value) > Number(max);
}

function lacksRequiredValue(element: HtmlElement): boolean {
  if (!takesRequired(element) || !element.attributes.has('required') || isDisabled(element)) return false;
  if (element.tag === 'textarea') return element.children.length === 0;
  if (element.tag === 'select') return selectsNothing(element);
  const type = typeOf(element);
  if (type === 'checkbox' || type === 'radio') return !isMarkedChecked(element);
  return (element.attributes.get('value') ?? '') === '';
}

/** The placeholder option, which has no value, is the one that shows. */
function selectsNothing(select: HtmlElement): boolean {
  for (const element of elementsInTree(select)) {
    if (element.tag === 'option' && isSelected(element)) return element.attributes.get('value') === '';
  }
  return true;
}

function isCheckedByDefault(element: HtmlElement): boolean {
  if (element.tag === 'option') return element.attributes.has('selected');
  return isCheckable(element) && element.attributes.has('checked');
}

/** A progress bar without value; a radio button of whose group none is on; what a script has made so. */
function isIndeterminate(element: HtmlElement): boolean {
  if (element.live?.indeterminate === true) return true;
  if (element.tag === 'progress') return !element.attributes.has('value');
  return element.tag === 'input' && typeOf(element) === 'radio' && isRadioGroupOff(element);
}

function isEditable(element: HtmlElement): boolean {
  const editable = nearestAttribute(element, 'contenteditable');
  if (editable !== undefined && editable.toLowerCase() !== 'false') return true;
  const isTextField =
    element.tag === 'textarea' || (element.tag === 'input' && !NOT_TEXT_INPUTS.has(typeOf(element)));
  return isTextField && !element.attributes.has('readonly') && !isDisabled(element);
}

function isPlaceholderShown(element: HtmlElement): boolean {
  if (!element.attributes.has('placeholder')) return false;
  if (element.tag === 'textarea') return element.children.length === 0;
  return (
    element.tag === 'input' &&
    PLACEHOLDER_INPUTS.has(typeOf(element)) &&
    (element.attributes.get('value') ?? '') === ''
  );
}

function nearestAttribute(element: HtmlElement, name: string): string | undefined {
  let current: HtmlParent = element;
  while (current.kind !== 'document') {
    if (current.kind === 'shadow-root') {
      current = current.host;
      continue;
    }
    const value = current.attributes.get(name);
    if (value !== undefined) return value;
    current = current.parent;
  }
  return undefined;
}

function languageOf(element: HtmlElement): string {
  return nearestAttribute(element, 'lang') ?? '';
}

/** Extended filtering of RFC 4647 for ranges such as `de`, `"de-*"`. */
function matchesLanguage(language: string, argument: string): boolean {
  const tag = language.toLowerCase();
  return argument.split(',').some((range) => {
    const wanted = range
      .trim()
      .replace(/^["']|["']$/g, '')
      .toLowerCase()
      .replace(/-\*$/, '');
    return (
      wanted !== '' && (tag === wanted || tag.startsWith(`${wanted}-`) || (wanted === '*' && tag !== ''))
    );
  });
}

function directionOf(element: HtmlElement): string {
  const direction = nearestAttribute(element, 'dir')?.toLowerCase();
  return direction === 'rtl' ? 'rtl' : 'ltr';
}
