/** What in the markup makes accept happen without anybody pressing it. */
import {
  ancestors,
  type Control,
  descendants,
  elementChildren,
  isUsable,
  type RuleContext,
  type SnapshotElement,
} from '../../src/lint/define-rule.js';
import { callsIn, isNamedAfterAccepting, keyOf } from './handlers.js';

export type Context = RuleContext<unknown>;

export interface DefaultAction {
  readonly kind: 'initial focus' | 'default button' | 'key' | 'backdrop' | 'closing';
  /** Begins “…, and that means “Accept””. */
  readonly words: string;
  /** From the markup. */
  readonly quote: string;
  readonly node: SnapshotElement;
  readonly attribute: string;
  /** It calls something that the markup does not show. */
  readonly isUnknown?: boolean;
}

/** By HTML, and by the component kits of Angular and Mantine. */
const FOCUS_ATTRIBUTES = ['autofocus', 'cdkfocusinitial', 'data-autofocus', 'data-initial-focus'];
const SUBMITS_BY_ENTER = new Set(['checkbox', 'radio']);
const TEXT_FIELDS = new Set(['', 'text', 'email', 'tel', 'search', 'url', 'number', 'password']);
const KEY_ATTRIBUTE = /^(?:on|@|v-on:|x-on:|\(|on:)key(?:down|up|press)\b/;
const CLICK_ATTRIBUTE = /^(?:on|@|v-on:|x-on:|\(|on:)click\b/;
const CLOSING_ATTRIBUTE = /^on(?:cancel|close)$/;
const BACKDROP = /(?:^|[-_\s])(?:backdrop|overlay|scrim|mask|curtain)(?:$|[-_\s])/i;
const DATA_BINDING = /^data-(?:on-)?(?:esc|escape|enter|backdrop|overlay|outside)(?:-(?:key|click|action))?$/;
const ACCEPT_VALUE = /^(?:accept|agree|allow)/i;

/** What makes accept happen by reflex, as far as the markup shows it beyond doubt. */
export function defaultActionOf(accept: Control, context: Context): DefaultAction | undefined {
  return focusOn(accept.node) ?? defaultButton(accept.node, context) ?? boundAction(accept, context, false);
}

/** A handler for Enter, Escape or the backdrop of which the markup does not show what it does. */
export function reflexActionOf(accept: Control, context: Context): DefaultAction | undefined {
  return boundAction(accept, context, true);
}

function focusOn(node: SnapshotElement): DefaultAction | undefined {
  const attribute = FOCUS_ATTRIBUTES.find((name) => (node.attributes.get(name) ?? 'false') !== 'false');
  if (attribute === undefined || !node.state.focusable) return undefined;
  const words = `The focus is on it from the start (${attribute}), so that Enter presses it`;
  return { kind: 'initial focus', words, quote: attribute, node, attribute };
}

/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#implicit-submission */
function defaultButton(node: SnapshotElement, { dialog, measure }: Context): DefaultAction | undefined {
  if (!isSubmit(node)) return undefined;
  const form = formOf(node);
  if (form === undefined) return undefined;
  const inForm = [...descendants(form)];
  const first = inForm.find((element) => isSubmit(element) && !element.state.disabled);
  const field = dialog.controls.find(
    (control) =>
      inForm.includes(control.node) &&
      control.node.tag === 'input' &&
      SUBMITS_BY_ENTER.has((control.node.attributes.get('type') ?? '').toLowerCase()) &&
      !control.node.state.disabled &&
      measure.visibility(control).kind === 'visible',
  );
  const name = field?.name ?? fieldForElse(node, form, inForm, measure);
  if (first !== node || name === undefined) return undefined;
  const words = `It is the first submit button of its form, so that Enter in “${name}” presses it`;
  return { kind: 'default button', words, quote: `<${node.tag}>`, node, attribute: 'type' };
}

/**
 * A text field that stands outside of the group in which the question is asked: it is filled in for something else.
 * What stands beside the answers, as the address for a newsletter does, is what they send.
 */
function fieldForElse(
  accept: SnapshotElement,
  form: SnapshotElement,
  inForm: readonly SnapshotElement[],
  measure: Context['measure'],
): string | undefined {
  const around = [...ancestors(accept)];
  const group = around
    .slice(0, around.indexOf(form))
    .find(({ tag, attributes }) => tag === 'fieldset' || attributes.get('role') === 'group');
  if (group === undefined) return undefined;
  const inGroup = new Set(descendants(group));
  const field = inForm.find(
    (element) =>
      element.tag === 'input' &&
      TEXT_FIELDS.has((element.attributes.get('type') ?? '').toLowerCase()) &&
      !inGroup.has(element) &&
      !element.state.disabled &&
      measure.visibilityOf(element).kind === 'visible',
  );
  return field && (field.attributes.get('aria-label') ?? field.attributes.get('name') ?? 'a field');
}

function isSubmit({ tag, attributes }: SnapshotElement): boolean {
  const type = (attributes.get('type') ?? '').toLowerCase();
  if (tag === 'button') return type !== 'button' && type !== 'reset';
  return tag === 'input' && (type === 'submit' || type === 'image');
}

/** A button that names another form by `form` is left alone. */
function formOf(node: SnapshotElement): SnapshotElement | undefined {
  if (node.attributes.has('form')) return undefined;
  for (const ancestor of ancestors(node)) if (ancestor.tag === 'form') return ancestor;
  return undefined;
}

/** Where a key, a click beside the dialog, or closing it is bound in attributes. */
function boundAction(accept: Control, context: Context, isUnknown: boolean): DefaultAction | undefined {
  const wanted = isUnknown ? 'not shown' : 'accepts';
  for (const node of placesOf(accept, context)) {
    for (const [attribute, value] of node.attributes) {
      const binding = bindingOf(node, attribute, value, accept.node);
      if (binding === undefined || meaningOf(attribute, value, accept, context) !== wanted) continue;
      // That a script is told of the closing says nothing.
      if (isUnknown && binding.kind === 'closing') continue;
      const quote = `${attribute}="${value}"`;
      return { ...binding, quote, node, attribute, ...(isUnknown ? { isUnknown } : {}) };
    }
  }
  return undefined;
}

/** What a handler does, by what it has in common with those of the controls. */
function meaningOf(
  attribute: string,
  value: string,
  accept: Control,
  { dialog }: Context,
): 'accepts' | 'something else' | 'not shown' {
  if (DATA_BINDING.test(attribute)) return ACCEPT_VALUE.test(value) ? 'accepts' : 'something else';
  const calls = callsIn(value);
  const isCalledBy = ({ node }: Control) => callsIn(clickOf(node)).some((call) => calls.includes(call));
  if (dialog.controls.some((control) => control.role !== 'accept' && isCalledBy(control)))
    return 'something else';
  if (isCalledBy(accept) || calls.some(isNamedAfterAccepting) || pressesById(value, accept.node))
    return 'accepts';
  return calls.length > 0 ? 'not shown' : 'something else';
}

/** The dialog, what is around it, and what lies beside it or in it for a backdrop. */
function placesOf({ node }: Control, { dialog, measure }: Context): Set<SnapshotElement> {
  const around = [...ancestors(node)];
  const beside = [dialog.root, ...ancestors(dialog.root)]
    .slice(0, 3)
    .flatMap((element) =>
      elementChildren(element).filter(
        ({ attributes }) =>
          BACKDROP.test(attributes.get('class') ?? '') || BACKDROP.test(attributes.get('id') ?? ''),
      ),
    );
  const usable = dialog.controls
    .filter((control) => isUsable(control, measure))
    .map((control) => control.node);
  return new Set([...around, ...beside].filter((element) => !usable.includes(element)));
}

type Binding = Pick<DefaultAction, 'kind' | 'words'>;

function bindingOf(
  node: SnapshotElement,
  attribute: string,
  value: string,
  accept: SnapshotElement,
): Binding | undefined {
  if (CLOSING_ATTRIBUTE.test(attribute) && node.tag === 'dialog')
    return { kind: 'closing', words: `Closing the dialog, as by Escape, calls its ${attribute}` };
  if (KEY_ATTRIBUTE.test(attribute)) {
    const key = keyOf(attribute, value);
    return key === undefined ? undefined : { kind: 'key', words: `The key ${key} is bound` };
  }
  if (DATA_BINDING.test(attribute) && ACCEPT_VALUE.test(value))
    return { kind: 'key', words: `What ${attribute} stands for is bound` };
  if (!CLICK_ATTRIBUTE.test(attribute)) return undefined;
  const isBackdrop =
    BACKDROP.test(node.attributes.get('class') ?? '') || BACKDROP.test(node.attributes.get('id') ?? '');
  const isOutside = /\.(?:self|outside|away)\b/.test(attribute);
  const holdsAccept = [...ancestors(accept)].includes(node);
  const onlyItself =
    isOutside || /target\s*===?\s*(?:this|event\.currentTarget|e\.currentTarget)/.test(value);
  if (!(isOutside || (isBackdrop && (!holdsAccept || onlyItself)))) return undefined;
  return { kind: 'backdrop', words: 'A click beside the dialog is bound' };
}

/** What the click handler in an attribute says; empty without one. */
function clickOf({ attributes }: SnapshotElement): string {
  for (const [name, value] of attributes) if (CLICK_ATTRIBUTE.test(name)) return value;
  return '';
}

/** `document.getElementById('yes').click()`, `#yes` */
function pressesById(handler: string, accept: SnapshotElement): boolean {
  const id = accept.attributes.get('id') ?? '';
  return id !== '' && /\.click\(\)/.test(handler) && new RegExp(`['"#]${literally(id)}['"]`).test(handler);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
