import type { HtmlDocument } from '../../html/tree.js';
import { elementsOf } from '../../html/walk.js';

const DECLARATION = /container(?:-type)?\s*:/i;

/** Whether a stylesheet or a `style` attribute may make something a size container: most pages have none. */
export function mayDeclareContainer(text: string): boolean {
  return DECLARATION.test(text);
}

export function mayDeclareContainerInline(document: HtmlDocument): boolean {
  for (const { attributes } of elementsOf(document)) {
    const style = attributes.get('style');
    if (style !== undefined && mayDeclareContainer(style)) return true;
  }
  return false;
}
