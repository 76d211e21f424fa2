/**
 * The stylesheets of a living document, for DOMs that do not lay out.
 *
 * The text of a `<style>` is what its author wrote; the rules that jsdom and happy-dom make of it have
 * lost what they do not know (layers, newer colours). So the text is read, and what scripts have inserted
 * since (`insertRule`, as libraries for CSS in JS do) is added as the DOM has kept it. Linked and
 * constructed stylesheets are only there as rules.
 *
 * @see https://drafts.csswg.org/cssom/
 */
import type { LoadStylesheet, StylesheetSource } from '../../html/stylesheet-source.js';
import { collectStylesheets, type LiveSheet } from '../../html/stylesheets.js';
import type { HtmlElement } from '../../html/tree.js';
import type { ReportDiagnostic } from '../../source/diagnostic.js';
import { BEGINNING } from '../../source/location.js';
import { NotLoaded, readDataUrl, reportNotLoaded } from '../../source/stylesheet-links.js';
import type { DocumentTree } from './document-tree.js';
import { type KeptRules, keptRules, rulesSince } from './kept-rules.js';

export interface LiveStylesheets {
  readonly sheets: readonly StylesheetSource[];
  /** Text by address, of what the DOM has loaded for imports. */
  readonly imported: ReadonlyMap<string, string>;
  /** Finds what `@import` names, where the DOM has loaded it. */
  readonly load: LoadStylesheet;
}

export interface LiveStylesheetOptions {
  readonly report: ReportDiagnostic;
  readonly onMissing: (reason: string) => void;
}

/** The text of a stylesheet; it stands nowhere where a DOM has made it of rules. */
type SheetText = Pick<LiveSheet, 'text' | 'start'>;

type SheetOwner = HTMLStyleElement | HTMLLinkElement;

export function readLiveStylesheets(
  { document, sheetOwners, scopes }: DocumentTree,
  { report, onMissing }: LiveStylesheetOptions,
): LiveStylesheets {
  const imported = new Map<string, string>();
  let fromRules = 0;
  const noteRules = (kept: KeptRules | undefined): string => {
    for (const [href, text] of kept?.imported ?? []) imported.set(href, text);
    return kept === undefined ? '' : [...kept.imports, ...kept.texts].join('\n');
  };
  const load: LoadStylesheet = (href, { location }) => {
    const known = imported.get(href);
    if (known !== undefined) return { text: known, file: href, isAsKept: true };
    try {
      if (/^data:/i.test(href)) return readDataUrl(href);
      throw new NotLoaded(
        'is not loaded in this document; jsdom and happy-dom load stylesheets only when told to. Put its text in a <style>.',
      );
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error;
      reportNotLoaded(href, error, { report, location, onMissing });
      return undefined;
    }
  };
  const readStyle = (style: HTMLStyleElement): SheetText => {
    const text = style.textContent ?? '';
    const kept = keptRules(style.sheet);
    noteRules(kept);
    const since = kept === undefined ? undefined : rulesSince(text, kept);
    if (since === undefined) return { text, start: BEGINNING };
    fromRules += since.count;
    return { text: since.text, start: undefined };
  };
  const readLink = (
    link: HTMLLinkElement,
    owner: HtmlElement,
  ): (SheetText & { readonly file: string }) | undefined => {
    const href = owner.attributes.get('href')?.trim() ?? '';
    if (href === '') return undefined;
    const kept = keptRules(link.sheet);
    if (kept === undefined) {
      const loaded = load(href, { file: document.file, location: undefined });
      return loaded && { ...loaded, start: BEGINNING };
    }
    fromRules += kept.texts.length;
    return { text: noteRules(kept), file: href, start: undefined };
  };
  const sheetOf = (owner: HtmlElement): LiveSheet | undefined => {
    const element = sheetOwners.get(owner) as SheetOwner | undefined;
    if (element === undefined || element.disabled || element.sheet?.disabled) return undefined;
    const media = owner.attributes.get('media') ?? '';
    if (owner.tag === 'style') {
      return { ...readStyle(element as HTMLStyleElement), file: nameOf(owner), media };
    }
    const linked = readLink(element as HTMLLinkElement, owner);
    return linked && { ...linked, media };
  };
  const styles = [...sheetOwners.keys()].filter(({ tag }) => tag === 'style');
  const numbers = new Map(styles.map((style, index) => [style, index + 1]));
  // Which file the document was is not known, nor where in it the element stood.
  const nameOf = (style: HtmlElement) => `<style> ${numbers.get(style)}`;
  const sheets = collectStylesheets(document, { load, sheetOf });
  for (const [scope, { adoptedStyleSheets }] of scopes) {
    for (const constructed of adoptedStyleSheets ?? []) {
      const kept = constructed.disabled ? undefined : keptRules(constructed);
      if (kept === undefined) continue;
      fromRules += kept.texts.length;
      const media = constructed.media?.mediaText ?? '';
      sheets.push({
        text: noteRules(kept),
        file: document.file,
        start: undefined,
        media,
        scope,
        owner: undefined,
      });
    }
  }
  if (fromRules > 0) {
    report({
      code: 'css-as-kept',
      severity: 'info',
      message: `${fromRules === 1 ? '1 style rule is known only as the DOM has kept it' : `${fromRules} style rules are known only as the DOM has kept them`}: declarations that it does not understand are missing. Text in a <style> is read whole.`,
    });
  }
  return { sheets, imported, load };
}
