/**
 * Form controls that the browser draws itself: some of what authors say does not reach them.
 *
 * @see https://drafts.csswg.org/css-ui-4/#appearance-switching
 */
import type { HtmlElement } from '../../html/tree.js';
import type { ComputedStyle } from './computed-style.js';

export type NativeControl = 'checkbox' | 'radio' | 'drop-down';

/** Undefined for elements that are drawn as their styles say. */
export function nativeControlOf({ tag, namespace, attributes }: HtmlElement): NativeControl | undefined {
  if (namespace !== 'html') return undefined;
  const type = attributes.get('type')?.toLowerCase();
  if (tag === 'input') return type === 'checkbox' || type === 'radio' ? type : undefined;
  if (tag !== 'select' || attributes.has('multiple')) return undefined;
  return Number(attributes.get('size') ?? 1) > 1 ? undefined : 'drop-down';
}

/** What Chromium computes instead while `appearance` has not been taken away; undefined when the author's word counts. */
export function nativeValue(property: string, style: ComputedStyle): string | undefined {
  const { nativeControl } = style;
  if (nativeControl === undefined || !isOverruled(property, nativeControl)) return undefined;
  if (style.computed('appearance').text === 'none') return undefined;
  if (nativeControl === 'drop-down') return 'normal';
  if (property.endsWith('-style')) return 'none';
  if (property.endsWith('-color')) return 'currentcolor';
  return property.endsWith('-radius') && nativeControl === 'radio' ? '50%' : '0px';
}

function isOverruled(property: string, control: NativeControl): boolean {
  if (control === 'drop-down') return property === 'line-height';
  return property.startsWith('padding-') || /^border-.*-(?:style|color|radius)$/.test(property);
}
