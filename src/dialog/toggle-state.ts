/**
 * Whether a toggle is on as it arrives, whatever it is made of, and what says so.
 *
 * Native checkedness beats `aria-checked` on native inputs; ARIA beats classes and data attributes.
 * Sources of equal rank that contradict each other leave the state undecided.
 */
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { descendants, elementChildren } from '../snapshot/tree.js';
import { classWords, OFF_WORD, ON_WORD, pressedClass } from './class-words.js';
import type { Toggle } from './dialog.js';

export interface ToggleState {
  readonly on: boolean | undefined;
  readonly onUnknown: string | undefined;
  readonly stateSource: Toggle['stateSource'];
}

interface Sign {
  readonly on: boolean;
  readonly description: string;
  readonly attribute: string;
  readonly node: SnapshotElement;
}

const TRUE_WORD = /^(?:true|on|checked|enabled|active|yes|1)$/;
const FALSE_WORD = /^(?:false|off|unchecked|disabled|inactive|no|0)$/;
const DATA_STATES = [
  'data-state',
  'data-checked',
  'data-on',
  'data-value',
  'data-enabled',
  'data-active',
  'data-status',
];

export function toggleState(node: SnapshotElement): ToggleState {
  const { checked, indeterminate } = node.state;
  if (indeterminate === true) return undecided(node, undefined, 'it is neither on nor off (indeterminate)');
  if (checked !== undefined) return nativeState(node, checked);
  const aria = ariaSign(node);
  if (aria === 'mixed') return undecided(node, 'aria-checked', 'aria-checked is "mixed"');
  if (aria !== undefined) return decided(aria);
  const signs = [...dataSigns(node), ...propertySigns(node), ...classSigns(node), ...innerSigns(node)];
  const [first] = signs;
  const pressed = first === undefined ? pressedClass(node) : undefined;
  // Which of its two looks means on is not said, unless the class is a word for it.
  if (pressed !== undefined && ON_WORD.test(pressed.toLowerCase()))
    return decided({ on: false, description: `no class “${pressed}”`, attribute: 'class', node });
  if (pressed !== undefined)
    return undecided(
      node,
      'onclick',
      `a press switches the class “${pressed}”, and nothing says what it means`,
    );
  if (first === undefined) return undecided(node, undefined, 'neither an attribute nor a class says so');
  const contrary = signs.find(({ on }) => on !== first.on);
  if (contrary === undefined) return decided(first);
  return undecided(
    node,
    first.attribute,
    `${first.description} and ${contrary.description} contradict each other`,
  );
}

function nativeState(node: SnapshotElement, checked: boolean): ToggleState {
  const attribute = node.attributes.has('checked') ? 'checked' : undefined;
  const description = checked ? 'the checked attribute' : 'there is no checked attribute';
  return { on: checked, onUnknown: undefined, stateSource: { description, attribute, node } };
}

function decided({ on, description, attribute, node }: Sign): ToggleState {
  return { on, onUnknown: undefined, stateSource: { description, attribute, node } };
}

function undecided(node: SnapshotElement, attribute: string | undefined, reason: string): ToggleState {
  return { on: undefined, onUnknown: reason, stateSource: { description: reason, attribute, node } };
}

function ariaSign(node: SnapshotElement): Sign | 'mixed' | undefined {
  for (const attribute of ['aria-checked', 'aria-pressed']) {
    const value = node.attributes.get(attribute)?.trim().toLowerCase();
    if (value === 'mixed') return 'mixed';
    if (value === 'true' || value === 'false') {
      return { on: value === 'true', description: `${attribute}="${value}"`, attribute, node };
    }
  }
  return undefined;
}

function dataSigns(node: SnapshotElement): Sign[] {
  return DATA_STATES.flatMap((attribute): Sign[] => {
    const raw = node.attributes.get(attribute);
    const value = raw?.trim().toLowerCase();
    if (raw === undefined || value === undefined || !(TRUE_WORD.test(value) || FALSE_WORD.test(value)))
      return [];
    return [{ on: TRUE_WORD.test(value), description: `${attribute}="${raw}"`, attribute, node }];
  });
}

/** Custom elements reflect their state in boolean attributes, as native ones do. */
function propertySigns(node: SnapshotElement): Sign[] {
  if (!node.tag.includes('-')) return [];
  const attribute = ['checked', 'on', 'active', 'selected', 'pressed'].find((name) =>
    node.attributes.has(name),
  );
  if (attribute === undefined) return [];
  const on = !FALSE_WORD.test(node.attributes.get(attribute)?.toLowerCase() ?? '');
  return [{ on, description: `the ${attribute} attribute`, attribute, node }];
}

function classSigns(node: SnapshotElement): Sign[] {
  return classWords(node).flatMap((word): Sign[] => {
    if (!ON_WORD.test(word) && !OFF_WORD.test(word)) return [];
    return [{ on: ON_WORD.test(word), description: `the class “${word}”`, attribute: 'class', node }];
  });
}

/** A wrapper may leave the state to the one part inside that shows it. */
function innerSigns(node: SnapshotElement): Sign[] {
  if (classSigns(node).length > 0 || dataSigns(node).length > 0 || propertySigns(node).length > 0) return [];
  for (const inner of descendants(node)) {
    const signs = [...dataSigns(inner), ...classSigns(inner)];
    if (signs.length > 0) return signs;
  }
  return [];
}

/** The option of a `<select>` that is chosen on arrival. */
export function selectedOption(select: SnapshotElement): SnapshotElement | undefined {
  return optionsOf(select).find(({ state }) => state.selected);
}

export function optionsOf(select: SnapshotElement): SnapshotElement[] {
  return elementChildren(select)
    .flatMap((child) => (child.tag === 'optgroup' ? elementChildren(child) : [child]))
    .filter(({ tag }) => tag === 'option');
}

/** Locked: disabled, or marked so for assistive technology; a person cannot change it. */
export function isEditable(node: SnapshotElement): boolean {
  const { attributes, state } = node;
  const isLocked = ['aria-disabled', 'aria-readonly'].some(
    (name) => attributes.get(name)?.toLowerCase() === 'true',
  );
  return !state.disabled && !isLocked && !(attributes.has('disabled') && !isNative(node));
}

function isNative({ tag }: SnapshotElement): boolean {
  return tag === 'input' || tag === 'button' || tag === 'select';
}
