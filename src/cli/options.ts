/** The options of the command: what there is, and what each may hold. */
import { Command, CommanderError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { type FormatName, formatNames } from '../formatters.js';
import type { PresetName } from '../index.js';
import { CommandError } from './command-error.js';
import { type CommandIo, widthOf } from './io.js';
import {
  type ColorSchemeName,
  choose,
  colorSchemeNames,
  type FailOn,
  failOnNames,
  presetNames,
  readCount,
  readRule,
  readViewport,
  type SeverityName,
  type ViewportSize,
} from './option-values.js';

/** A file with what pressing a control shows. */
interface LayerOption {
  readonly path: string;
  /** The control, by name or selector. */
  readonly openedBy?: string;
}

export interface CommandOptions {
  /** Files, directories, globs, or `-`. */
  readonly paths: readonly string[];
  readonly css: readonly string[];
  readonly layer: readonly LayerOption[];
  readonly root?: string;
  readonly stdinFilename?: string;
  readonly config?: string;
  readonly preset?: PresetName;
  /** By rule id; a later one of the same rule replaces an earlier one. */
  readonly rule: Readonly<Record<string, SeverityName>>;
  /** Empty: as configured. */
  readonly viewport: readonly ViewportSize[];
  /** Empty: as configured. */
  readonly colorScheme: readonly ColorSchemeName[];
  readonly format: FormatName;
  readonly outputFile?: string;
  readonly color: boolean;
  readonly quiet: boolean;
  readonly maxWarnings?: number;
  readonly failOn: FailOn;
  readonly requireDialog: boolean;
  readonly listRules: boolean;
  readonly explain?: string;
  /** True when it was given without a path. */
  readonly printConfig?: string | true;
}

/** As Commander gives them: an option that was not given is not there. */
type GivenOptions = Partial<Omit<CommandOptions, 'paths' | 'rule' | 'layer'>> & {
  readonly color: boolean;
  readonly rule?: readonly (readonly [string, SeverityName])[];
};

const HELP_WIDTH = 100;

const AFTER = `
Exit codes:
  0  nothing at error level
  1  findings at error level, or more warnings than --max-warnings allows
  2  could not do what was asked; the reason is on standard error

Examples:
  consentlint "src/**/*.html" --max-warnings 0
  consentlint banner.html --css theme.css --preset gdpr
  consentlint banner.html --layer settings.html
  curl -s https://example.com | consentlint - --require-dialog`;

/**
 * Reads the command line.
 *
 * @returns The options, or undefined when help or the version was asked for and has been printed.
 * @throws {CommandError} for an option that does not exist or does not hold what it should.
 */
export function readOptions(argv: readonly string[], io: CommandIo): CommandOptions | undefined {
  const layers: LayerOption[] = [];
  const command = createCommand(io, layers);
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    throw new CommandError(describe(error));
  }
  const given = command.opts<GivenOptions>();
  return {
    css: [],
    viewport: [],
    colorScheme: [],
    format: 'stylish',
    quiet: false,
    failOn: 'failed',
    requireDialog: false,
    listRules: false,
    ...given,
    paths: command.args,
    layer: layers,
    rule: Object.fromEntries(given.rule ?? []),
  };
}

/** @param layers Is filled while the command line is read. */
function createCommand(io: CommandIo, layers: LayerOption[]): Command {
  const command = new Command('consentlint')
    .description(
      'Finds the tricks in consent dialogs: cookie banners, AI-training pop-ups, terms updates, opt-ins.',
    )
    .argument('[paths...]', 'files, directories, globs, or - for standard input; !glob leaves out')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHelpWidth: () => widthOf(io.stdout, io.env) ?? HELP_WIDTH,
      getOutHasColors: () => false,
    });
  addInputOptions(command);
  addLayerOptions(command, layers);
  addRuleOptions(command);
  addReportOptions(command);
  addInformationOptions(command);
  return command.addHelpText('after', AFTER);
}

function addInputOptions(command: Command): void {
  command
    .optionsGroup('Input:')
    .addOption(repeatable('--css <file>', 'stylesheet that the pages do not link themselves', String))
    .option(
      '--root <dir>',
      'where linked stylesheets may be read from, and what links that begin with / start at (default: the working directory; for a page outside it, the page’s folder)',
    )
    .option('--stdin-filename <name>', 'what to call standard input, and what its links are relative to');
}

function addLayerOptions(command: Command, layers: LayerOption[]): void {
  command
    .addOption(
      new Option(
        '--layer <file>',
        'what a control of the page shows, such as its settings, judged together with it; for one page (repeatable)',
      ).argParser((path: string) => void layers.push({ path })),
    )
    .addOption(
      new Option(
        '--opened-by <control>',
        'name, or CSS selector, of the control that shows the --layer before (default: what leads to settings)',
      ).argParser((openedBy: string) => {
        const layer = layers.pop();
        if (layer === undefined)
          throw new CommandError('--opened-by is about the --layer before it, and there is none.');
        if (openedBy.trim() === '') throw new CommandError('--opened-by is empty. Name a control.');
        layers.push({ ...layer, openedBy });
      }),
    );
}

function addRuleOptions(command: Command): void {
  command
    .optionsGroup('Rules:')
    .option(
      '--config <file>',
      'configuration file (default: consentlint.config.{ts,mts,js,mjs,cjs,json}, here or above)',
    )
    .addOption(
      oneOf(
        '--preset <name>',
        `rules to start from, whatever the configuration extends: ${presetNames.join(', ')}`,
        presetNames,
      ),
    )
    .addOption(
      repeatable('--rule <id:severity>', 'severity of one rule: off, info, warning or error', readRule),
    )
    .addOption(
      repeatable(
        '--viewport <WxH>',
        'look at the pages at this size, in CSS px, such as 375x667',
        readViewport,
      ),
    )
    .addOption(
      repeatable('--color-scheme <scheme>', 'look at them in light or dark', (scheme) =>
        choose('--color-scheme', scheme, colorSchemeNames),
      ),
    );
}

function addReportOptions(command: Command): void {
  command
    .optionsGroup('Report:')
    .addOption(oneOf('--format <name>', `${formatNames.join(', ')} (default: stylish)`, formatNames))
    .option('--output-file <file>', 'write the report there instead of to standard output')
    .option('--quiet', 'leave out everything below error level')
    .option(
      '--no-color',
      'no colours; nor are there with NO_COLOR set or in a pipe, unless FORCE_COLOR is set',
    )
    .optionsGroup('Exit code:')
    .addOption(
      new Option('--max-warnings <n>', 'exit with 1 when there are more warnings').argParser(readCount),
    )
    .addOption(
      oneOf(
        '--fail-on <outcome>',
        'failed (default), or cantTell: what cannot be told counts as failed',
        failOnNames,
      ),
    )
    .option('--require-dialog', 'exit with 1 when a page has no consent dialog');
}

function addInformationOptions(command: Command): void {
  command
    .optionsGroup('Information:')
    .option('--list-rules', 'list the rules, each with the severity that it is set to')
    .option('--explain <id>', 'print the documentation of a rule')
    .option('--print-config [path]', 'print the configuration in effect; it is the same for every path')
    .version(packageJson.version, '--version', 'print the version')
    .helpOption('--help', 'print this');
}

/** An option that may be given several times; its values are collected. */
function repeatable<T>(flags: string, description: string, read: (value: string) => T): Option {
  return new Option(flags, `${description} (repeatable)`).argParser(
    (value: string, before: readonly T[] | undefined) => [...(before ?? []), read(value)],
  );
}

function oneOf(flags: string, description: string, known: readonly string[]): Option {
  const name = flags.split(' ', 1)[0] ?? flags;
  return new Option(flags, description).argParser((value: string) => choose(name, value, known));
}

/** Commander's "error: unknown option '--fix'\n(Did you mean --x?)" as sentences. */
function describe({ message }: CommanderError): string {
  const [problem = '', hint] = message.replace(/^error: /, '').split('\n');
  const suggestion = hint === undefined ? '' : ` ${hint.replace(/^\(|\)$/g, '')}`;
  return `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.${suggestion} See consentlint --help.`;
}
