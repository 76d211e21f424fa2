/** Styles as consentlint's own engine computes them. */
import type { Style } from '../../src/css/style.js';
import type { SnapshotElement, Variant } from '../../src/snapshot/snapshot.js';
import { collectStatic, readPage, type StaticPage } from '../../src/snapshot/static.js';
import { descendants } from '../../src/snapshot/tree.js';
import type { StylePage } from './pages.js';
import { describeElement, type Reading, type StyleEngine, type StyleReading } from './reading.js';

export function createStatic(): StyleEngine {
  const parsed = new WeakMap<StylePage, StaticPage>();
  return {
    name: 'consentlint',
    read: async (page, variant) => {
      const read = parsed.get(page) ?? parse(page);
      parsed.set(page, read);
      return readStatic(read, variant);
    },
    close: async () => undefined,
  };
}

function parse({ html, root, filename }: StylePage): StaticPage {
  return readPage({ html, filename, ...(root === undefined ? {} : { root }) });
}

function readStatic(page: StaticPage, variant: Variant): Reading[] {
  const { root } = collectStatic(page, variant);
  return [root, ...descendants(root)].filter((element) => !element.inTemplate).map(readingOf);
}

function readingOf(element: SnapshotElement): Reading {
  const { tag, attributes } = element;
  const description = describeElement(tag, attributes.get('id'), attributes.get('class'));
  return {
    ...readingOfStyle(element.style, tag, description),
    pseudo: (name) => {
      const style = element.pseudo(name);
      return style === undefined ? undefined : readingOfStyle(style, tag, `${description}::${name}`);
    },
  };
}

function readingOfStyle(style: Style, tag: string, description: string): StyleReading {
  return {
    tag,
    description,
    value: (property) => style.get(property),
    declaration: (property) => style.declaration(property),
    unknown: (property) => style.unknown(property),
  };
}
