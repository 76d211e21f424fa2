/** The command without its process: arguments in, text and an exit code out. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format } from '../formatters.js';
import { oneLine } from '../report/text/terminal-text.js';
import { CommandError, firstLine, systemReason } from './command-error.js';
import { type Configured, configure } from './configure.js';
import { type CommandIo, usesColor, widthOf } from './io.js';
import { type ExitCode, judge } from './judge.js';
import { lintPages } from './lint-pages.js';
import { type CommandOptions, readOptions } from './options.js';
import { explainRule, listRules } from './rule-information.js';

/** Documentation is wrapped in a pipe as well. */
const PROSE_WIDTH = 100;

/**
 * Runs `consentlint` with these arguments. Paths are relative to the working directory of the process.
 *
 * @param argv Without the names of Node and the script.
 * @returns The exit code; never throws. What could not be done is one sentence on standard error.
 */
export async function run(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  try {
    const options = readOptions(argv, io);
    return options === undefined ? 0 : await obey(options, io);
  } catch (error) {
    if (error instanceof CommandError) complain(io, error.message);
    else
      complain(io, `${firstLine(error)}. This is a fault of consentlint, or of a plugin; please report it.`);
    return 2;
  }
}

async function obey(options: CommandOptions, io: CommandIo): Promise<ExitCode> {
  const configured = await configure(options);
  const answer = answerAbout(options, configured, io);
  if (answer === undefined) return lintAndReport(options, configured, io);
  io.stdout.write(`${answer}\n`);
  return 0;
}

/** What is asked about consentlint itself; undefined when pages are to be linted. */
function answerAbout(options: CommandOptions, configured: Configured, io: CommandIo): string | undefined {
  const style = {
    color: usesColor(io.stdout, io.env, options.color),
    width: Math.min(widthOf(io.stdout, io.env) ?? PROSE_WIDTH, PROSE_WIDTH),
  };
  if (options.listRules) return listRules(configured, style);
  if (options.explain !== undefined) return explainRule(options.explain, configured, style);
  if (options.printConfig !== undefined) return JSON.stringify(configured.linter.config, null, 2);
  return undefined;
}

async function lintAndReport(
  options: CommandOptions,
  configured: Configured,
  io: CommandIo,
): Promise<ExitCode> {
  const { reports, failures, source } = await lintPages(options, configured, io);
  const width = options.outputFile === undefined ? widthOf(io.stdout, io.env) : undefined;
  if (reports.length > 0) {
    const text = format(reports, options.format, {
      color: options.outputFile === undefined && usesColor(io.stdout, io.env, options.color),
      quiet: options.quiet,
      source,
      ...(width === undefined ? {} : { width }),
    });
    deliver(`${text}\n`, options.outputFile, io);
  }
  const { code, reasons } = judge(reports, options);
  for (const sentence of [...reasons, ...failures]) complain(io, sentence);
  return failures.length > 0 ? 2 : code;
}

function deliver(text: string, file: string | undefined, io: CommandIo): void {
  if (file === undefined) {
    io.stdout.write(text);
    return;
  }
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new CommandError(`--output-file ${file} could not be written: ${systemReason(error)}.`);
  }
}

function complain({ stderr }: CommandIo, sentence: string): void {
  stderr.write(`consentlint: ${oneLine(sentence)}\n`);
}
