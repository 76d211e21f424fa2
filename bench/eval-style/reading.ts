/** What every engine is asked for: the styles of all elements of a page in one variant, in the same order. */
import type { DeclarationSource } from '../../src/css/style.js';
import type { Variant } from '../../src/snapshot/snapshot.js';
import type { StylePage } from './pages.js';

/** The style of one element or generated box. */
export interface StyleReading {
  readonly tag: string;
  /** Which element this is, for people; the same element may be called differently by another engine. */
  readonly description: string;
  /** The computed value; undefined when the engine gives none, which from the judge means that nothing is compared. */
  value(property: string): string | undefined;
  declaration?(property: string): DeclarationSource | undefined;
  /** Why the engine itself says that the value must not be relied on. */
  unknown?(property: string): string | undefined;
}

export interface Reading extends StyleReading {
  /** Undefined when the element has no such box. */
  pseudo(name: 'before' | 'after'): StyleReading | undefined;
}

export interface StyleEngine {
  readonly name: string;
  /** The elements of the flat tree in document order, without the contents of templates. */
  read(page: StylePage, variant: Variant): Promise<Reading[]>;
  close(): Promise<void>;
}

/** `button#accept.primary.large` */
export function describeElement(tag: string, id: string | undefined, className: string | undefined): string {
  const classes = (className ?? '').split(/\s+/).filter((name) => name !== '');
  return `${tag}${id ? `#${id}` : ''}${classes.map((name) => `.${name}`).join('')}`;
}
