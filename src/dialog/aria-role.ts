/** The ARIA role of an element: the one it is given, else the one HTML gives it. @see https://www.w3.org/TR/html-aam-1.0/#html-element-role-mappings */
import type { SnapshotElement } from '../snapshot/snapshot.js';

const ROLES_OF_INPUTS: Readonly<Record<string, string>> = {
  button: 'button',
  submit: 'button',
  reset: 'button',
  image: 'button',
  checkbox: 'checkbox',
  radio: 'radio',
  range: 'slider',
  number: 'spinbutton',
};

const ROLES_OF_TAGS: Readonly<Record<string, string>> = {
  button: 'button',
  summary: 'button',
  option: 'option',
  textarea: 'textbox',
  dialog: 'dialog',
  nav: 'navigation',
  main: 'main',
  footer: 'contentinfo',
  header: 'banner',
  article: 'article',
  form: 'form',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  img: 'img',
  td: 'cell',
  th: 'columnheader',
};

/** Lower case; undefined for an element without a role. */
export function roleOf(element: SnapshotElement): string | undefined {
  const { tag, attributes } = element;
  const given = attributes.get('role')?.trim().toLowerCase().split(/\s+/, 1)[0];
  if (given !== undefined && given !== '') return given;
  if (tag === 'a' || tag === 'area') return attributes.has('href') ? 'link' : undefined;
  if (tag === 'select') return isListBox(element) ? 'listbox' : 'combobox';
  if (tag !== 'input') return ROLES_OF_TAGS[tag];
  const type = (attributes.get('type') ?? 'text').toLowerCase();
  const isSwitch = type === 'checkbox' && attributes.has('switch');
  return type === 'hidden' ? undefined : isSwitch ? 'switch' : (ROLES_OF_INPUTS[type] ?? 'textbox');
}

/** Shows several options at once. */
function isListBox({ attributes }: SnapshotElement): boolean {
  return attributes.has('multiple') || Number(attributes.get('size') ?? 1) > 1;
}
