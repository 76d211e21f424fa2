/**
 * The accessible name of an element.
 *
 * The steps are those of the specification, 2A to 2I; step numbers are in the comments.
 *
 * @see https://www.w3.org/TR/accname-1.2/#computation-steps
 * @see https://www.w3.org/TR/html-aam-1.0/#accessible-name-and-description-computation
 */
import type { SnapshotElement, SnapshotNode } from '../snapshot/snapshot.js';
import { ancestors, elementChildren } from '../snapshot/tree.js';
import { roleOf } from './aria-role.js';
import { labelsOf } from './labels.js';
import { optionsOf } from './toggle-state.js';

/** Roles that take their name from their content. @see https://www.w3.org/TR/wai-aria-1.2/#namefromcontent */
const NAME_FROM_CONTENT = new Set([
  ...['button', 'cell', 'checkbox', 'columnheader', 'gridcell', 'heading', 'link', 'menuitem'],
  ...[
    'menuitemcheckbox',
    'menuitemradio',
    'option',
    'radio',
    'row',
    'rowheader',
    'switch',
    'tab',
    'tooltip',
    'treeitem',
  ],
]);
const TEXT_FIELD = new Set(['text', 'search', 'email', 'tel', 'url', 'password', 'number', '']);
/** Deeper nesting than a label can sensibly have; ends the recursion on hostile pages. */
const MAX_DEPTH = 100;

interface Walk {
  readonly visited: Set<SnapshotElement>;
  /** Inside the target of an `aria-labelledby`: no further references are followed. */
  readonly isReferenced: boolean;
  /** Inside the content or label of the element being named. */
  readonly isEmbedded: boolean;
  /** Below a target of `aria-labelledby` that is hidden itself: then all of it counts. */
  readonly seesHidden: boolean;
  /** It is named as if its dialog were shown: a `visibility` that it shares with all around it hides no words. */
  readonly seesInvisible: boolean;
  readonly depth: number;
}

/** The accessible name, white space collapsed; empty when there is none. */
export function accessibleName(element: SnapshotElement): string {
  const walk: Walk = {
    visited: new Set(),
    isReferenced: false,
    isEmbedded: false,
    seesHidden: false,
    seesInvisible: isInvisible(element),
    depth: 0,
  };
  return collapse(nameOf(element, walk));
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function nameOf(element: SnapshotElement, walk: Walk): string {
  if (walk.visited.has(element) || walk.depth > MAX_DEPTH) return '';
  // 2A: hidden, unless it was referenced for its name.
  if (walk.isEmbedded && !walk.isReferenced && !walk.seesHidden && hides(element, walk)) return '';
  // 2B
  const referenced = walk.isReferenced ? undefined : fromReferences(element, walk);
  if (referenced !== undefined) return referenced;
  walk.visited.add(element);
  // 2C: a control inside a label speaks with its value.
  const value = walk.isEmbedded ? embeddedValue(element, walk) : undefined;
  if (value !== undefined) return value;
  // 2D
  const label = element.attributes.get('aria-label')?.trim();
  if (label !== undefined && label !== '') return label;
  // 2E
  const native = isPresentational(element) ? undefined : nativeName(element, walk);
  if (native !== undefined) return native;
  // 2F, 2H
  const role = roleOf(element);
  const takesContent =
    (role !== undefined && NAME_FROM_CONTENT.has(role)) || walk.isEmbedded || walk.isReferenced;
  const content = takesContent ? fromContent(element, walk) : '';
  if (content.trim() !== '') return content;
  // 2I
  return element.attributes.get('title') ?? placeholderOf(element) ?? '';
}

function hides(element: SnapshotElement, { seesInvisible }: Walk): boolean {
  return isRemoved(element) || (!seesInvisible && isInvisible(element));
}

function isHidden(element: SnapshotElement): boolean {
  return isRemoved(element) || isInvisible(element);
}

function isRemoved({ style, attributes }: SnapshotElement): boolean {
  return attributes.get('aria-hidden') === 'true' || style.get('display') === 'none';
}

function isInvisible({ style }: SnapshotElement): boolean {
  return style.get('visibility') === 'hidden' || style.get('visibility') === 'collapse';
}

function fromReferences(element: SnapshotElement, walk: Walk): string | undefined {
  const ids = (element.attributes.get('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const targets = ids.flatMap((id) => element.elementById(id) ?? []);
  if (targets.length === 0) return undefined;
  const parts = targets.map((target) => {
    const visited = new Set(walk.visited);
    const seesHidden = [target, ...ancestors(target)].some(isHidden);
    return nameOf(target, {
      visited,
      isReferenced: true,
      isEmbedded: false,
      seesHidden,
      seesInvisible: walk.seesInvisible,
      depth: walk.depth + 1,
    });
  });
  const name = parts.join(' ').trim();
  return name === '' ? undefined : name;
}

function typeOf(element: SnapshotElement): string {
  return (element.attributes.get('type') ?? '').toLowerCase();
}

function embeddedValue(element: SnapshotElement, walk: Walk): string | undefined {
  const role = roleOf(element);
  if (element.tag === 'input' && TEXT_FIELD.has(typeOf(element)))
    return element.attributes.get('value') ?? '';
  if (element.tag === 'select') {
    const chosen = optionsOf(element).filter(({ state }) => state.selected);
    return chosen.map((option) => fromContent(option, deeper(walk))).join(' ');
  }
  if (role === 'slider' || role === 'spinbutton' || role === 'progressbar') {
    return (
      element.attributes.get('aria-valuetext') ??
      element.attributes.get('aria-valuenow') ??
      element.attributes.get('value')
    );
  }
  return role === 'textbox' ? fromContent(element, deeper(walk)) : undefined;
}

function deeper(walk: Walk): Walk {
  return { ...walk, isEmbedded: true, depth: walk.depth + 1 };
}

function isPresentational({ attributes }: SnapshotElement): boolean {
  const role = attributes.get('role')?.trim().toLowerCase();
  return role === 'none' || role === 'presentation';
}

/** HTML-AAM: labels, `alt`, button values, captions and legends. */
function nativeName(element: SnapshotElement, walk: Walk): string | undefined {
  const { tag, attributes } = element;
  const type = typeOf(element);
  if (tag === 'input' && (type === 'button' || type === 'submit' || type === 'reset')) {
    return (
      attributes.get('value') ?? (type === 'button' ? undefined : type === 'submit' ? 'Submit' : 'Reset')
    );
  }
  if (tag === 'img' || tag === 'area' || (tag === 'input' && type === 'image')) {
    return attributes.get('alt') ?? undefined;
  }
  const labels = walk.isEmbedded ? [] : labelsOf(element);
  const named = labels.map((label) => nameOf(label, deeper({ ...walk, visited: new Set(walk.visited) })));
  const name = named.join(' ').trim();
  if (name !== '') return name;
  const captionTag = { fieldset: 'legend', table: 'caption', svg: 'title' }[tag];
  const caption = elementChildren(element).find((child) => child.tag === captionTag);
  return caption === undefined ? undefined : fromContent(caption, deeper(walk));
}

/** 2F: the content in order, with generated text before and after; blocks are set apart by spaces. */
function fromContent(element: SnapshotElement, walk: Walk): string {
  const parts = [generatedText(element, 'before')];
  for (const child of element.children) parts.push(contentPart(child, walk));
  parts.push(generatedText(element, 'after'));
  return parts.join('');
}

function contentPart(child: SnapshotNode, walk: Walk): string {
  if (child.kind === 'text') return withoutIcons(child.text);
  if (child.tag === 'script' || child.tag === 'style' || child.tag === 'template') return '';
  if (child.tag === 'br') return ' ';
  const isReferenced = false;
  const name = nameOf(child, { ...deeper(walk), isReferenced });
  return child.style.get('display').startsWith('inline') ? name : ` ${name} `;
}

function generatedText(element: SnapshotElement, which: 'before' | 'after'): string {
  const style = element.pseudo(which);
  if (style === undefined || style.get('display') === 'none') return '';
  const content = style.get('content');
  const alternative = /\/\s*("(?:[^"\\]|\\.)*")\s*$/.exec(content)?.[1];
  const strings = (alternative ?? content).match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  return withoutIcons(strings.map((text) => text.slice(1, -1).replace(/\\(.)/g, '$1')).join(''));
}

/** Characters for private use are pictures of an icon font: they say nothing, though browsers count them as text. */
const ICON = /\p{Co}+/gu;

function withoutIcons(text: string): string {
  return text.replace(ICON, '');
}

function placeholderOf({ tag, attributes }: SnapshotElement): string | undefined {
  return tag === 'input' || tag === 'textarea' ? attributes.get('placeholder') : undefined;
}
