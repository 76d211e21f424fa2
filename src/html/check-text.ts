/** Signs that a text is not the HTML its author meant: binary, empty, or swallowed by an unclosed element. */
import type { ReportDiagnostic } from '../source/diagnostic.js';
import type { SourceLocation } from '../source/location.js';

/** Share of characters that text does not hold, above which a file is taken to be binary. */
const BINARY_SHARE = 0.1;
const SAMPLE = 4096;
/** Control characters other than white space, and the mark of bytes that are not UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const ODD = /[\u0000-\u0008\u000b\u000e-\u001f\ufffd]/g;

export function checkText(text: string, file: string, report: ReportDiagnostic): void {
  const location = wholeFile(file);
  if (text.trim() === '') {
    report({
      code: 'html-empty',
      severity: 'warning',
      message: `${file} is empty, so there is nothing to lint.`,
      location,
    });
  } else if (isBinary(text)) {
    const message = `${file} is not HTML: it holds binary data. Name an HTML file.`;
    report({ code: 'html-not-text', severity: 'error', message, location });
  }
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const odd = sample.match(ODD)?.length ?? 0;
  return sample.includes('\0') || odd / sample.length > BINARY_SHARE;
}

function wholeFile(file: string): SourceLocation {
  return { file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, startOffset: 0, endOffset: 0 };
}

/** Says that an element or comment without an end takes everything after it for its own text. */
export function reportUnclosed(
  what: string,
  end: string,
  start: SourceLocation,
  report: ReportDiagnostic,
): void {
  report({
    code: 'html-unclosed',
    severity: 'warning',
    message: `${what} is never closed, so that all that follows line ${start.startLine} is taken for its text. Add ${end}.`,
    location: start,
  });
}
