/** What `lint()` takes, and the checks that turn a mistake into one clear sentence. */

export interface LintInput {
  /** A whole document or a fragment. */
  readonly html: string;
  /** Stylesheets beside it, after those of the page in the cascade. */
  readonly css?: string | readonly CssFile[];
  /** Named in locations, and what relative stylesheet links are resolved against. */
  readonly filename?: string;
  /** Directory that linked stylesheets may be read from. Without it nothing is read from disk. */
  readonly root?: string;
  /** URL the page is served under, for links that are written absolutely. */
  readonly baseURL?: string;
  /**
   * What is shown after controls of the page were pressed: settings, a list of partners, a confirmation. Each is
   * read by itself, and judged together with the page: as a deeper layer of one consent flow.
   */
  readonly layers?: readonly LintLayer[];
}

/** What a control of the page, or of a layer before this one, shows. `root` and `baseURL` are those of the page. */
export interface LintLayer {
  /** A whole document or a fragment. */
  readonly html: string;
  /** Stylesheets beside it; those of the page are not its own. */
  readonly css?: string | readonly CssFile[];
  /** Named in locations; the name of no other layer. */
  readonly filename?: string;
  /**
   * The accessible name of the control that shows it, or a CSS selector, looked for on the nearest layer before.
   * Default: the controls of the layer before it that lead to settings.
   */
  readonly openedBy?: string;
}

export interface CssFile {
  readonly css: string;
  readonly filename: string;
}

/** What locations call a page and its layers that have no names of their own. */
export function nameOfLayer(index: number): string {
  return `<layer ${index + 1}>`;
}

/** @throws {TypeError} that says what is missing, and where. */
export function checkInput(input: unknown): LintInput {
  if (typeof input === 'string') return { html: input };
  if (!hasHtml(input)) {
    throw new TypeError(
      `lint() takes a string of HTML, or an object with the HTML in \`html\`; it was given ${kindOf(input)}.`,
    );
  }
  const page = input as LintInput;
  checkLayers(page);
  return page;
}

function checkLayers({ filename, layers }: { readonly filename?: unknown; readonly layers?: unknown }): void {
  if (layers === undefined) return;
  if (!Array.isArray(layers)) {
    throw new TypeError(`layers: it takes a list of layers; it was given ${kindOf(layers)}.`);
  }
  const names = new Set<unknown>([filename]);
  for (const [index, layer] of (layers as readonly unknown[]).entries()) {
    const key = `layers[${index}]`;
    if (!hasHtml(layer)) {
      throw new TypeError(
        `${key}: it takes an object with the HTML in \`html\`; it was given ${kindOf(layer)}.`,
      );
    }
    const { openedBy, filename: name = nameOfLayer(index) }: Record<string, unknown> = { ...layer };
    if (openedBy !== undefined && (typeof openedBy !== 'string' || openedBy.trim() === '')) {
      const given = typeof openedBy === 'string' ? 'an empty string' : kindOf(openedBy);
      throw new TypeError(
        `${key}.openedBy: it takes the accessible name of a control, or a CSS selector; it was given ${given}.`,
      );
    }
    if (names.has(name)) {
      throw new TypeError(
        `${key}.filename: ${name} is the name of another layer; findings could not be told apart.`,
      );
    }
    names.add(name);
  }
}

function hasHtml(value: unknown): value is { readonly html: string } {
  return typeof value === 'object' && value !== null && 'html' in value && typeof value.html === 'string';
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return typeof value === 'object' && Array.isArray(value) ? 'a list' : typeof value;
}
