/** Declarative shadow DOM. @see https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode */

/** Besides custom elements, these can be shadow hosts. @see https://dom.spec.whatwg.org/#dom-element-attachshadow */
const SHADOW_HOSTS = new Set([
  ...['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['header', 'main', 'nav', 'p', 'section', 'span'],
]);

export function canHoldShadow(tag: string): boolean {
  return SHADOW_HOSTS.has(tag) || tag.includes('-');
}

/** @param mode The `shadowrootmode` attribute of a template. */
export function isShadowTemplate(mode: string | null | undefined): boolean {
  const known = mode?.toLowerCase();
  return known === 'open' || known === 'closed';
}
