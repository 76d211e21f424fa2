/** The style of a box that no element made: what inherits, from its parent; everything else initial. */
import type { Style } from '../../snapshot/snapshot.js';

/** The inherited properties that layout reads. */
const INHERITED = new Set(
  (
    'font-family font-size font-weight font-style letter-spacing word-spacing line-height text-transform ' +
    'white-space white-space-collapse text-wrap-mode word-break overflow-wrap writing-mode direction text-indent text-align'
  ).split(' '),
);

const INITIAL: Readonly<Record<string, string>> = {
  display: 'block',
  position: 'static',
  float: 'none',
  width: 'auto',
  height: 'auto',
  'min-width': 'auto',
  'min-height': 'auto',
  'max-width': 'none',
  'max-height': 'none',
  'box-sizing': 'content-box',
  'flex-grow': '0',
  'flex-shrink': '1',
  'flex-basis': 'auto',
  'align-self': 'auto',
  'justify-self': 'auto',
  order: '0',
  overflow: 'visible',
  'overflow-x': 'visible',
  'overflow-y': 'visible',
  'vertical-align': 'baseline',
  'aspect-ratio': 'auto',
  'align-content': 'normal',
  transform: 'none',
  translate: 'none',
  scale: 'none',
  rotate: 'none',
  zoom: '1',
  'offset-path': 'none',
  'transform-origin': '50% 50%',
  'column-count': 'auto',
  'column-width': 'auto',
};
const LENGTH = /^(?:margin|padding)-|-width$/;

export function anonymousStyle(parent: Style): Style {
  return {
    get: (property) =>
      INHERITED.has(property)
        ? parent.get(property)
        : (INITIAL[property] ?? (LENGTH.test(property) ? '0px' : 'auto')),
    declaration: (property) => (INHERITED.has(property) ? parent.declaration(property) : undefined),
    unknown: (property) => (INHERITED.has(property) ? parent.unknown(property) : undefined),
  };
}
