/** What links to stylesheets have in common, wherever they are read: `data:` URLs, and what to say of one that is not loaded. */
import type { ReportDiagnostic } from './diagnostic.js';
import type { SourceLocation } from './location.js';

/** Hosts that serve nothing but `@font-face` rules: without them only the widths of text are less certain. */
const FONT_HOSTS =
  /^(?:https?:)?\/\/(?:fonts\.googleapis\.com|use\.typekit\.net|fonts\.bunny\.net|use\.fontawesome\.com|fast\.fonts\.net|rsms\.me)\//i;

/** A problem that keeps a stylesheet from being loaded, as the end of a sentence that begins with its name. */
export class NotLoaded extends Error {}

export interface NotLoadedOptions {
  readonly report: ReportDiagnostic;
  readonly location: SourceLocation | undefined;
  /** Called when the stylesheet may set colours or sizes, with the sentence that says why it is missing. */
  readonly onMissing: ((reason: string) => void) | undefined;
}

export function reportNotLoaded(
  href: string,
  { message: why }: NotLoaded,
  { report, location, onMissing }: NotLoadedOptions,
): void {
  const isFont = FONT_HOSTS.test(href);
  const message = `The stylesheet ${shorten(href)} ${why}`;
  if (!isFont) onMissing?.(message);
  report({
    code: 'stylesheet-not-loaded',
    severity: isFont ? 'info' : 'warning',
    message: isFont
      ? `${message} It only holds fonts, so nothing but the width of text depends on it.`
      : message,
    ...(location === undefined ? {} : { location }),
  });
}

/**
 * @throws {NotLoaded} when it does not hold CSS.
 * @see https://www.rfc-editor.org/rfc/rfc2397
 */
export function readDataUrl(href: string): { readonly text: string; readonly file: string } {
  const match = /^data:([^,]*),(.*)$/is.exec(href);
  const [, meta = '', data = ''] = match ?? [];
  if (match === null || !/^text\/css\b/i.test(meta))
    throw new NotLoaded('is a data: URL that does not hold text/css.');
  const text = /;\s*base64\s*$/i.test(meta) ? fromBase64(data) : decoded(data);
  return { text, file: '<data: URL>' };
}

/** Without Node's Buffer, which pages have not. */
function fromBase64(data: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0)));
  } catch {
    throw new NotLoaded('is a data: URL whose base64 is broken.');
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function shorten(href: string): string {
  return href.length > 120 ? `${href.slice(0, 117)}…` : href;
}
