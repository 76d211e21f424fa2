/** The text of a page with some of its switches in their other state, for an engine that reads text. */
import type { SnapshotElement } from './snapshot.js';

const TRUE_FALSE: Readonly<Record<string, string>> = {
  ...{
    true: 'false',
    on: 'off',
    checked: 'unchecked',
    active: 'inactive',
    enabled: 'disabled',
    yes: 'no',
    1: '0',
  },
};
const OTHER_STATE = new Map(
  Object.entries(TRUE_FALSE).flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
);
/** Attributes that hold a state in a word. */
const STATE_ATTRIBUTES = [
  'aria-checked',
  'aria-pressed',
  'data-state',
  'data-checked',
  'data-on',
  'data-enabled',
  'data-active',
];
/** Class tokens for being on; what a switch that lacks them gets when it is turned on is not known. */
const ON_CLASS = /^(?:[\w-]*--)?(?:is-)?(?:on|active|checked|enabled|selected)$/;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Turns switches over: `checked` is taken away or put in, `aria-checked` and the like get their other
 * value, classes such as `is-on` go. Elements keep their number in document order.
 *
 * @param html The text that the elements were read from.
 */
export function turnedHtml(html: string, elements: readonly SnapshotElement[]): string {
  const edits = elements.flatMap(editsOf).sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text } of edits) {
    if (start < from) continue;
    parts.push(html.slice(from, start), text);
    from = end;
  }
  return [...parts, html.slice(from)].join('');
}

function editsOf(element: SnapshotElement): Edit[] {
  const { tag, attributes, startTagSource } = element;
  const edits: Edit[] = [];
  const replace = (name: string, text: string) => {
    const at = element.attributeSource(name);
    if (at !== undefined) edits.push({ start: at.startOffset, end: at.endOffset, text });
  };
  if (element.state.checked !== undefined && startTagSource !== undefined) {
    const afterName = startTagSource.startOffset + 1 + tag.length;
    if (attributes.has('checked')) replace('checked', '');
    else edits.push({ start: afterName, end: afterName, text: ' checked' });
  }
  for (const [name, value] of turnedAttributes(attributes)) {
    replace(name, `${name}="${value.replaceAll('"', '&quot;')}"`);
  }
  return edits;
}

/** Attributes that say of a switch that it is on or off, with what they say once it has been turned over. */
export function turnedAttributes(attributes: ReadonlyMap<string, string>): [name: string, value: string][] {
  const turned: [string, string][] = [];
  for (const name of STATE_ATTRIBUTES) {
    const other = OTHER_STATE.get(attributes.get(name)?.trim().toLowerCase() ?? '');
    if (other !== undefined) turned.push([name, other]);
  }
  const classes = (attributes.get('class') ?? '').split(/\s+/);
  const kept = classes.filter((token) => !ON_CLASS.test(token.toLowerCase()));
  if (kept.length < classes.length) turned.push(['class', kept.join(' ')]);
  return turned;
}
