/** What a test runner prints when an assertion has failed: each finding with its numbers, its place and what to do. */
import type { Finding, RelatedLocation, Report, SourceLocation } from '../lint/report.js';
import { describeEvidence } from '../report/text/evidence.js';
import { describeFlow, flowTitle } from '../report/text/flow.js';
import { summarise } from '../report/text/summary.js';
import { oneLine } from '../report/text/terminal-text.js';
import { describeVariants } from '../report/text/variants.js';
import { wrapText } from '../report/text/wrap-text.js';
import type { Subject } from './lint-received.js';

const WIDTH = 110;
const INDENT = '     ';
const SHOWN_RELATED = 3;
const MAX_HTML = 120;

export interface MessageInput {
  readonly subject: Subject;
  readonly report: Report;
  readonly isNot: boolean;
}

/** @param shown The findings that the assertion failed on, and those that come along. */
export function findingsMessage(
  { subject, report }: MessageInput,
  shown: readonly Finding[],
  remedyOf: (ruleId: string) => string | undefined,
): string {
  const sections = shown.map((finding, index) =>
    section(finding, index + 1, report, remedyOf(finding.ruleId)),
  );
  return [
    call(subject, false),
    ...summarise([report], false).lines,
    '',
    [...sections, ...flowSection(report)].join('\n\n'),
  ].join('\n');
}

/** Of a report of `lintFlow()`. */
function flowSection({ flow }: Report): string[] {
  if (flow === undefined) return [];
  const lines = describeFlow(flow).flatMap(({ label, text }) => labelled(label, text));
  return [[`     ${flowTitle(flow)}`, ...lines].join('\n')];
}

/** For `.not`: there was nothing to find fault with. */
export function nothingFoundMessage({ subject, report }: MessageInput): string {
  return [
    call(subject, true),
    'Dark patterns were expected, and none was found that makes the assertion fail.',
    [summarise([report], false).lines.join('\n'), ...flowSection(report)].join('\n\n'),
  ].join('\n');
}

export function noDialogMessage({ subject, report, isNot }: MessageInput): string {
  return [
    call(subject, isNot),
    ...summarise([report], false).lines,
    '',
    ...wrapText(
      `Nothing was judged, so this assertion would prove nothing. ${HINTS[subject]} Where there need not be a dialog, pass { requireDialog: false }.`,
      WIDTH,
    ),
  ].join('\n');
}

const HINTS: Readonly<Record<Subject, string>> = {
  html: 'Is the dialog in the text, and not put there by a script?',
  element:
    'Has the dialog been rendered by now, and into this element (a portal puts it elsewhere: pass the document)?',
  document: 'Has the dialog been rendered by now?',
  page: 'Has the dialog come up by now?',
};

function call(subject: Subject, isNot: boolean): string {
  return `expect(${subject})${isNot ? '.not' : ''}.toHaveNoDarkPatterns()\n`;
}

function section(finding: Finding, number: number, report: Report, remedy: string | undefined): string {
  const { target, related } = finding;
  const variants = describeVariants(finding.variants, report.stats.variants);
  const more = related.length - SHOWN_RELATED;
  return [
    ...headline(finding, number),
    ...labelled('Where', placeOf(finding)),
    ...labelled('', target.html === '' ? '' : shortened(target.html)),
    ...labelled('When', variants ?? ''),
    ...related.slice(0, SHOWN_RELATED).flatMap((entry) => labelled('See', relatedTo(entry))),
    ...(more > 0 ? labelled('', `and ${more} more`) : []),
    ...labelled('Measured', describeEvidence(finding.evidence)),
    ...labelled('To do', finding.fix?.description ?? remedy ?? ''),
    ...labelled('Help', finding.helpUrl),
  ].join('\n');
}

function headline({ severity, outcome, ruleId, message }: Finding, number: number): string[] {
  const label = outcome === 'cantTell' ? "can't tell" : severity === 'info' ? 'note' : severity;
  const [first = '', ...rest] = wrapText(oneLine(`${label} ${ruleId}: ${message}`), WIDTH);
  return [`${`${number}.`.padStart(4)} ${first}`, ...rest.map((line) => INDENT + line)];
}

function placeOf({ target: { selector, location } }: Finding): string {
  return location === null ? selector : `${selector} (${place(location)})`;
}

function place({ file, startLine, startColumn }: SourceLocation): string {
  return `${file}:${startLine}:${startColumn}`;
}

function relatedTo({ message, role, selector, html }: RelatedLocation): string {
  return `${message.replace(/\.$/, '')}: ${role === 'declaration' ? `${selector} { ${html} }` : selector}`;
}

function shortened(html: string): string {
  const line = oneLine(html);
  return line.length > MAX_HTML ? `${line.slice(0, MAX_HTML - 1)}…` : line;
}

const LABEL_WIDTH = 10;

function labelled(label: string, text: string): string[] {
  if (text === '') return [];
  const lead = (label === '' ? '' : `${label}:`).padEnd(LABEL_WIDTH);
  return wrapText(oneLine(text), WIDTH - LABEL_WIDTH).map(
    (line, index) => INDENT + (index === 0 ? lead : ' '.repeat(LABEL_WIDTH)) + line,
  );
}
