/** `--list-rules` and `--explain`: what the rules say of themselves. */
import colors from 'picocolors';
import { rules as builtInRules, type Rule } from '../index.js';
import { describeOptions } from '../lint/describe-options.js';
import { describePresets, whereYields } from '../lint/describe-presets.js';
import { suggest } from '../lint/suggest.js';
import { oneLine } from '../report/text/terminal-text.js';
import { wrapText } from '../report/text/wrap-text.js';
import { CommandError } from './command-error.js';
import type { Configured } from './configure.js';

export interface PageStyle {
  readonly color: boolean;
  readonly width: number;
}

type Paint = ReturnType<typeof colors.createColors>;

/** One line for each rule: id, the severity it is set to, title, the presets that hold it, the rules it gives way to. */
export function listRules({ config, linter }: Configured, { color }: Pick<PageStyle, 'color'>): string {
  const paint = colors.createColors(color);
  const rows = availableRules(config).map((rule) => ({
    id: rule.id,
    severity: linter.config.rules[rule.id]?.[0] ?? 'off',
    title: rule.title,
    asides: [
      describePresets(rule)
        .map(({ name }) => name)
        .join(', '),
      yieldsOf(rule).length === 0 ? '' : `gives way to ${yieldsOf(rule).join(', ')}`,
    ].filter((aside) => aside !== ''),
  }));
  const widest = (key: 'id' | 'severity') => Math.max(...rows.map((row) => row[key].length));
  const [idWidth, severityWidth] = [widest('id'), widest('severity')];
  return rows
    .map(({ id, severity, title, asides }) => {
      const padded = severity.padEnd(severityWidth);
      const line = `${paint.bold(id.padEnd(idWidth))}  ${paintSeverity(severity, padded, paint)}  ${title}`;
      return asides.length === 0 ? line : `${line}  ${paint.dim(`(${asides.join('; ')})`)}`;
    })
    .join('\n');
}

function paintSeverity(severity: string, text: string, paint: Paint): string {
  if (severity === 'error') return paint.red(text);
  return severity === 'warning' ? paint.yellow(text) : paint.dim(text);
}

/**
 * The documentation of one rule.
 *
 * @throws {CommandError} when there is no such rule.
 */
export function explainRule(id: string, { config, linter }: Configured, style: PageStyle): string {
  const available = availableRules(config);
  const rule = available.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const known = available.map((candidate) => candidate.id);
    throw new CommandError(`--explain: ${id} is not a rule. ${suggest(id, known)}`);
  }
  const paint = colors.createColors(style.color);
  const severity = linter.config.rules[id]?.[0] ?? 'off';
  const { problem, why, remedy, limits } = rule.docs;
  const chapter = (title: string, text: string) => [
    '',
    paint.bold(title),
    ...wrapText(oneLine(text), style.width - 2).map((line) => `  ${line}`),
  ];
  return [
    `${paint.bold(rule.id)}  ${paintSeverity(severity, severity, paint)}`,
    ...wrapText(`${rule.title}.`, style.width),
    ...chapter('The problem', problem),
    ...chapter('Why it matters', why),
    ...chapter('How to mend it', remedy),
    ...chapter('Limits', limits),
    ...presetLines(rule, paint, style.width),
    ...yieldLines(rule, paint, style.width),
    ...optionLines(rule, linter.config.rules[id]?.[1] ?? {}, paint, style.width),
    ...referenceLines(rule, paint, style.width),
  ].join('\n');
}

function availableRules(config: Configured['config']): Rule[] {
  return [...builtInRules, ...(config.plugins ?? []).flatMap(({ rules }) => rules)];
}

function yieldsOf({ yieldsTo = [] }: Rule): string[] {
  return yieldsTo.map(({ rule }) => rule);
}

function yieldLines({ yieldsTo = [] }: Rule, paint: Paint, width: number): string[] {
  if (yieldsTo.length === 0) return [];
  const text = oneLine(
    yieldsTo.map((entry) => `${entry.rule}, where that fails ${whereYields(entry)}`).join('; '),
  );
  return ['', paint.bold('Gives way to'), ...wrapText(text, width - 2).map((line) => `  ${line}`)];
}

function presetLines(rule: Rule, paint: Paint, width: number): string[] {
  const all = describePresets(rule).map(
    ({ name, severity, options }) => `${name}: ${severity}${options === undefined ? '' : ` with ${options}`}`,
  );
  const text = oneLine([...all, `all: ${rule.severity}`].join(', '));
  return ['', paint.bold('Presets'), ...wrapText(text, width - 2).map((line) => `  ${line}`)];
}

function optionLines(
  rule: Rule,
  current: Readonly<Record<string, unknown>>,
  paint: Paint,
  width: number,
): string[] {
  const described = describeOptions(rule);
  if (described.length === 0) return ['', paint.bold('Options'), '  None.'];
  const entries = described.flatMap((option) => {
    const value = current[option.name];
    const isChanged = value !== undefined && value !== option.default;
    const set = isChanged ? `, set to ${JSON.stringify(value)}` : '';
    return [
      `  ${option.name}: ${option.type}, default ${JSON.stringify(option.default) ?? 'none'}${set}`,
      ...wrapText(oneLine(option.description), width - 4).map((line) => `    ${line}`),
    ];
  });
  return ['', paint.bold('Options'), ...entries];
}

function referenceLines({ references }: Rule, paint: Paint, width: number): string[] {
  if (references.length === 0) return [];
  const entries = references.flatMap(({ title, section, says, url }) => [
    `  ${title}, ${section}`,
    ...wrapText(oneLine(says), width - 4).map((line) => `    ${line}`),
    `    ${paint.dim(url)}`,
  ]);
  return ['', paint.bold('References'), ...entries];
}
