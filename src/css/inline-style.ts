/**
 * Declarations of a `style` attribute, with positions in the HTML where the attribute is written
 * without entities, so that its text and its source are the same.
 *
 * @see https://drafts.csswg.org/css-style-attr/
 */
import type { HtmlElement } from '../html/tree.js';
import type { ReportDiagnostic } from '../source/diagnostic.js';
import type { SourceLocation } from '../source/location.js';
import { canonicalName } from './property-aliases.js';
import { withoutQuirks } from './quirks.js';
import { type Declaration, PositionedText } from './syntax/declaration.js';
import { parseDeclarations } from './syntax/parse-blocks.js';
import { readTokens } from './syntax/tokens.js';
import { isTooComplex } from './values/complexity.js';

const NAME = 'style=';

/** @returns none when the element has no `style` attribute, or an empty one */
export function inlineDeclarations(
  element: HtmlElement,
  quirksMode: boolean,
  report: ReportDiagnostic,
): readonly Declaration[] {
  const text = element.attributes.get('style');
  if (text === undefined || text.trim() === '') return [];
  const attribute = element.attributeLocation('style');
  const positioned = positionedValue(text, attribute);
  const locate = (start: number, end: number): SourceLocation | undefined =>
    positioned === undefined ? attribute : positioned.locate(start, end);
  const nodes = parseDeclarations(readTokens(text), (problem) => {
    const location = locate(problem.start, problem.end);
    report({
      code: 'css-syntax',
      severity: 'info',
      message: problem.message,
      ...(location === undefined ? {} : { location }),
    });
  });
  return nodes
    .filter(({ value }) => !isTooComplex(value))
    .map((node) => ({
      property: canonicalName(node.property),
      value: quirksMode ? withoutQuirks(node.property, node.value) : node.value,
      important: node.important,
      locate: () => locate(node.start, node.end),
    }));
}

/** Undefined when the source of the value is not known to be its text, character by character. */
function positionedValue(text: string, attribute: SourceLocation | undefined): PositionedText | undefined {
  if (attribute === undefined) return undefined;
  const sourceLength = attribute.endOffset - attribute.startOffset;
  const quotes = sourceLength - NAME.length - text.length;
  if (quotes !== 0 && quotes !== 2) return undefined;
  const before = NAME.length + quotes / 2;
  return new PositionedText(text, attribute.file, {
    line: attribute.startLine,
    column: attribute.startColumn + before,
    offset: attribute.startOffset + before,
  });
}
