/**
 * `stylish`: for people at a terminal. Findings by file, each with the source it points at, what was
 * measured and who asks for better; at the end one line that says what was looked at.
 */
import colors from 'picocolors';
import type { Diagnostic, Finding, RelatedLocation, Report, SourceLocation } from '../lint/report.js';
import { errorsOnly, type FormatOptions } from './format-options.js';
import { codeFrame } from './text/code-frame.js';
import { count } from './text/count.js';
import { chooseDiagnostics } from './text/diagnostics.js';
import { describeEvidence } from './text/evidence.js';
import { describeFlow, flowTitle } from './text/flow.js';
import { type Summary, summarise } from './text/summary.js';
import { oneLine } from './text/terminal-text.js';
import { describeVariants } from './text/variants.js';
import { wrapText } from './text/wrap-text.js';

/** A finding or a diagnostic as it stands under the name of its file. */
interface Row {
  readonly place: string;
  readonly label: Label;
  readonly text: string;
  /** Rule id, or code of the diagnostic. */
  readonly id: string;
  readonly details: readonly string[];
}

type Label = 'error' | 'warning' | 'note' | "can't tell";
type Colors = ReturnType<typeof colors.createColors>;

interface Style {
  readonly paint: Colors;
  readonly width: number | undefined;
  /** Errors alone are asked for, and no measurements. */
  readonly quiet: boolean;
  readonly source: NonNullable<FormatOptions['source']>;
}

const INDENT = '      ';
/** Places longer than this, in other files, may break the column. */
const PLACE_COLUMN = 8;
const FRAME_WIDTH = 100;
const GUTTER_WIDTH = 10;
const SHOWN_RELATED = 5;
const SHOWN_REFERENCES = 2;
/** Below this the reader should know how sure we are. */
const DOUBTFUL = 0.8;

export function formatStylish(given: Report | readonly Report[], options: FormatOptions): string {
  const { color = false, quiet = false, width, source = () => undefined } = options;
  const style: Style = { paint: colors.createColors(color), width, quiet, source };
  const reports = [given].flat().map((report) => (quiet ? errorsOnly(report) : report));
  if (reports.length === 0) return 'No page was linted.';
  const sections = reports.map((report) => section(report, style)).filter((text) => text !== '');
  return [...sections, closing(summarise(reports, quiet), style)].join('\n\n');
}

/** Everything about one page; empty when there is nothing to say. */
function section(report: Report, style: Style): string {
  const { shown, leftOut } = chooseDiagnostics(report.diagnostics);
  const framed = new Set<string>();
  const rows = [
    ...inGroups(report.findings).map(([first, ...others]) =>
      others.length === 0
        ? findingRow(first, report, framed, style)
        : groupRow([first, ...others], report, style),
    ),
    ...shown.map((diagnostic) => diagnosticRow(diagnostic, report)),
  ];
  const flow = flowLines(report, style);
  if (rows.length + flow.length === 0) return '';
  const more = [...leftOut].map(([code, amount]) => style.paint.dim(`  ${amount} more of ${code}`));
  const listed = rows.length === 0 ? [] : layOut(rows, style);
  return [style.paint.underline(oneLine(report.source)), ...listed, ...more, ...flow].join('\n');
}

/** What `lintFlow()` measured, as a passage of its own. */
function flowLines({ flow }: Report, style: Style): string[] {
  if (flow === undefined || style.quiet) return [];
  const lines = describeFlow(flow).flatMap(({ label, text }) => labelled(label, text, style));
  return ['', `  ${style.paint.dim(flowTitle(flow))}`, ...lines];
}

function layOut(rows: readonly Row[], { paint, width }: Style): string[] {
  const placeWidth = Math.min(PLACE_COLUMN, Math.max(...rows.map(({ place }) => place.length)));
  const labelWidth = Math.max(...rows.map(({ label }) => label.length));
  return rows.flatMap(({ place, label, text, id, details }, index) => {
    const standsApart = details.length > 0 || (rows[index - 1]?.details.length ?? 0) > 0;
    const paddedPlace = place.padStart(placeWidth);
    const indent = 2 + paddedPlace.length + 2 + labelWidth + 2;
    const available = width === undefined ? undefined : Math.max(20, width - indent);
    // The id is set apart by two spaces, which wrapping keeps as one empty word.
    const lines = wrapText(`${text}  ${id}`, available);
    const painted = lines.map((line, position) =>
      position === lines.length - 1 ? line.slice(0, line.length - id.length) + paint.dim(id) : line,
    );
    const head = `  ${paint.dim(paddedPlace)}  ${paintLabel(label, label.padEnd(labelWidth), paint)}  ${painted[0]}`;
    const rest = painted.slice(1).map((line) => `${' '.repeat(indent)}${line}`);
    return [...(standsApart ? [''] : []), head, ...rest, ...details];
  });
}

function paintLabel(label: Label, padded: string, paint: Colors): string {
  if (label === 'error') return paint.red(padded);
  if (label === 'warning') return paint.yellow(padded);
  return label === 'note' ? paint.blue(padded) : paint.cyan(padded);
}

type Group = readonly [Finding, ...Finding[]];

/** What several rules cannot tell of one place for one reason, such as a language, is said once. */
function inGroups(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const [index, finding] of findings.entries()) {
    const { outcome, message, target } = finding;
    const place = `${target.location?.file ?? ''} ${target.selector}`;
    const key = outcome === 'cantTell' ? `${place} ${message}` : `${index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function groupRow(group: Group, report: Report, style: Style): Row {
  const [{ target, message }] = group;
  return {
    place: placeIn(report.source, target.location),
    label: "can't tell",
    text: oneLine(message),
    id: count(group.length, 'rule'),
    details: labelled('Rules', oneLine(group.map(({ ruleId }) => ruleId).join(', ')), style),
  };
}

function findingRow(finding: Finding, report: Report, framed: Set<string>, style: Style): Row {
  const { target, message, ruleId } = finding;
  return {
    place: placeIn(report.source, target.location),
    label: labelOf(finding),
    text: oneLine(message),
    id: oneLine(ruleId),
    details: [
      ...notes(finding, report, style),
      ...frame(target.location, framed, 1, style),
      ...relatedLines(finding.related, report.source, framed, style),
      ...labelled('Evidence', describeEvidence(finding.evidence), style),
      ...labelled('Sources', describeReferences(finding), style),
      ...labelled('Fix', oneLine(finding.fix?.description ?? ''), style),
      ...labelled('Help', oneLine(finding.helpUrl), style),
    ],
  };
}

function labelOf({ outcome, severity }: Finding): Label {
  if (outcome === 'cantTell') return "can't tell";
  return severity === 'info' ? 'note' : severity;
}

function diagnosticRow({ severity, message, code, location }: Diagnostic, report: Report): Row {
  return {
    place: placeIn(report.source, location ?? null),
    label: severity === 'info' ? 'note' : severity,
    text: oneLine(message),
    id: code,
    details: [],
  };
}

/** `12:3` in the file under whose name it stands, `styles.css:12:3` in another. */
function placeIn(file: string, location: SourceLocation | null): string {
  if (location === null) return '-';
  const place = `${location.startLine}:${location.startColumn}`;
  return location.file === file ? place : `${oneLine(location.file)}:${place}`;
}

function notes(finding: Finding, { stats }: Report, { paint }: Style): string[] {
  const { confidence } = finding;
  const variants = describeVariants(finding.variants, stats.variants);
  const parts = [
    ...(variants === undefined ? [] : [variants]),
    ...(confidence < DOUBTFUL ? [`${Math.round(confidence * 100)} % sure of what this control is`] : []),
  ];
  return parts.length === 0 ? [] : [INDENT + paint.magenta(oneLine(parts.join(' · ')))];
}

/** The source at a place, once in each section. */
function frame(
  location: SourceLocation | null,
  framed: Set<string>,
  context: number,
  style: Style,
): string[] {
  if (location === null) return [];
  const key = `${location.startOffset} ${location.endOffset} ${location.file}`;
  const text = framed.has(key) ? undefined : style.source(location.file);
  if (text === undefined) return [];
  framed.add(key);
  const width = Math.max(20, (style.width ?? FRAME_WIDTH) - INDENT.length - GUTTER_WIDTH);
  const lines = codeFrame(text, location, { context, width })?.split('\n') ?? [];
  return lines.map((line) => INDENT + paintFrameLine(line, style.paint));
}

function paintFrameLine(line: string, paint: Colors): string {
  const [, gutter = '', text = ''] = /^(.*?\|)(.*)$/.exec(line) ?? [];
  if (line.startsWith('>')) return `${paint.red('>')}${paint.dim(gutter.slice(1))}${text}`;
  const isMarker = /^\s*\|$/.test(gutter);
  return paint.dim(gutter) + (isMarker ? paint.red(text) : paint.dim(text));
}

function relatedLines(
  related: readonly RelatedLocation[],
  file: string,
  framed: Set<string>,
  style: Style,
): string[] {
  const more = related.length - SHOWN_RELATED;
  return [
    ...related.slice(0, SHOWN_RELATED).flatMap((entry) => relatedEntry(entry, file, framed, style)),
    ...(more > 0 ? [INDENT + style.paint.dim(`${count(more, 'more place')} in the JSON report`)] : []),
  ];
}

function relatedEntry(entry: RelatedLocation, file: string, framed: Set<string>, style: Style): string[] {
  const isDeclaration = entry.role === 'declaration';
  const place = entry.location === null ? '' : `${placeIn(file, entry.location)} `;
  const shown = isDeclaration ? frame(entry.location, framed, 0, style) : [];
  // Without a frame, as for the browser's own styles, the declaration itself has to say which it is.
  const what = shown.length > 0 ? entry.selector : `${entry.selector} { ${entry.html} }`;
  const message = isDeclaration ? `${entry.message.replace(/\.$/, '')} (${what}).` : entry.message;
  return [...block('↳ ', `${place}${message}`, style), ...shown];
}

function describeReferences({ references }: Finding): string {
  const shown = references.slice(0, SHOWN_REFERENCES).map(({ title, section }) => `${title}, ${section}`);
  const more = references.length - shown.length;
  return oneLine([...shown, ...(more > 0 ? [`${more} more`] : [])].join(' · '));
}

function labelled(label: string, text: string, style: Style): string[] {
  return text === '' ? [] : block(`${label}: `, text, style);
}

/** A dimmed paragraph whose later lines stand below its first word. */
function block(lead: string, text: string, { paint, width }: Style): string[] {
  const indent = INDENT.length + lead.length;
  const lines = wrapText(oneLine(text), width === undefined ? undefined : Math.max(20, width - indent));
  return lines.map(
    (line, position) => INDENT + paint.dim((position === 0 ? lead : ' '.repeat(lead.length)) + line),
  );
}

const marks: Readonly<Record<Summary['verdict'], string>> = {
  error: '✖ ',
  warning: '⚠ ',
  info: 'ℹ ',
  cantTell: '? ',
  'nothing-to-judge': '',
  fine: '✔ ',
};

function closing({ verdict, lines }: Summary, { paint, width }: Style): string {
  const [first = '', ...rest] = lines;
  const wrapped = wrapText(marks[verdict] + first, width).join('\n');
  return [
    paintVerdict(verdict, wrapped, paint),
    ...rest.map((line) => paint.dim(wrapText(line, width).join('\n'))),
  ].join('\n');
}

function paintVerdict(verdict: Summary['verdict'], text: string, paint: Colors): string {
  if (verdict === 'error') return paint.bold(paint.red(text));
  if (verdict === 'warning') return paint.bold(paint.yellow(text));
  if (verdict === 'fine') return paint.green(text);
  return verdict === 'cantTell' ? paint.cyan(text) : text;
}
