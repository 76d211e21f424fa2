/** For tests: the computed styles of a page. */
import { parseHtml } from '../../html/parse-html.js';
import { collectStylesheets } from '../../html/stylesheets.js';
import type { HtmlElement } from '../../html/tree.js';
import { elementsOf } from '../../html/walk.js';
import type { Variant } from '../../snapshot/snapshot.js';
import type { Diagnostic } from '../../source/diagnostic.js';
import { compileStyles } from '../page-styles.js';
import type { Style } from '../style.js';

export interface StylePageOptions {
  /** Texts of linked and imported stylesheets by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** 1280×800 when not given. */
  readonly viewport?: Variant['viewport'];
  readonly colorScheme?: Variant['colorScheme'];
}

export interface StyledPage {
  /** Of the first element with this tag, or, written `#id`, with this id. */
  style(name: string): Style;
  /** The ids of the elements whose computed value is this, in document order, separated by spaces. */
  idsWith(property: string, value: string): string;
  pseudo(name: string, box: 'before' | 'after'): Style | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Why styles as a whole may be wrong. */
  incomplete(): string | undefined;
}

export function stylePage(html: string, options: StylePageOptions = {}): StyledPage {
  const { files = {}, viewport = { width: 1280, height: 800 }, colorScheme = 'light' } = options;
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const load = (href: string): { text: string; file: string } | undefined => {
    const text = files[href];
    return text === undefined ? undefined : { text, file: href };
  };
  const document = parseHtml(html, 'page.html', () => {});
  const compiled = compileStyles(document, collectStylesheets(document, { load }), { load, report });
  const styles = compiled.for({ viewport, colorScheme });
  const find = (name: string): HtmlElement => {
    for (const element of elementsOf(document)) {
      if (name === `#${element.attributes.get('id')}` || name === element.tag) return element;
    }
    throw new Error(`There is no ${name} in the page.`);
  };
  return {
    style: (name) => styles.of(find(name)),
    idsWith: (property, value) =>
      [...elementsOf(document)]
        .filter((element) => styles.of(element).get(property) === value)
        .flatMap((element) => element.attributes.get('id') ?? [])
        .join(' '),
    pseudo: (name, box) => styles.pseudo(find(name), box),
    diagnostics,
    incomplete: () => compiled.incomplete,
  };
}

/** The page `<style>css</style>` and then the body, without quirks. */
export function withCss(css: string, body: string, options?: StylePageOptions): StyledPage {
  return stylePage(`<!doctype html><style>${css}</style>${body}`, options);
}

/** The computed value that CSS gives the element `<p id="t">` on a page of its own. */
export function computed(css: string, property: string, options?: StylePageOptions): string {
  return withCss(css, '<p id="t">text</p>', options).style('#t').get(property);
}

/** The computed value of a declaration, on an element that has no other. */
export function computedFrom(declarations: string, property: string, options?: StylePageOptions): string {
  return computed(`#t { ${declarations} }`, property, options);
}
