/** Joins the configuration file and the options of the command line. */
import { type Config, ConfigError, createLinter, type Linter } from '../index.js';
import { suggest } from '../lint/suggest.js';
import { CommandError } from './command-error.js';
import { type LoadedConfig, loadConfig } from './load-config.js';
import type { CommandOptions } from './options.js';

export interface Configured {
  readonly linter: Linter;
  readonly config: Config;
  /** Where the configuration comes from, for messages about it. */
  readonly source: string;
}

/** @throws {CommandError} when the file cannot be used, or an option names a rule that does not exist. */
export async function configure(options: CommandOptions): Promise<Configured> {
  const loaded = await loadConfig(options.config);
  const source = loaded.file ?? 'the configuration';
  // First by itself, so that a mistake is told of the file and not of the options.
  const { rules } = checked(loaded.config, source).config;
  for (const id of Object.keys(options.rule)) {
    if (!Object.hasOwn(rules, id)) {
      throw new CommandError(`--rule: ${id} is not a rule. ${suggest(id, Object.keys(rules))}`);
    }
  }
  const config = overridden(loaded, options);
  return { linter: checked(config, source), config, source };
}

function checked(config: Config, source: string): Linter {
  try {
    return createLinter(config);
  } catch (error) {
    throw error instanceof ConfigError ? new CommandError(`${source}: ${error.message}`) : error;
  }
}

function overridden({ config }: LoadedConfig, options: CommandOptions): Config {
  const { preset, rule, viewport, colorScheme } = options;
  const colorSchemes = [...new Set(colorScheme)];
  return {
    ...config,
    ...(preset === undefined ? {} : { extends: preset }),
    rules: { ...config.rules, ...withOptionsKept(rule, config.rules) },
    ...(viewport.length === 0 ? {} : { viewports: distinct(viewport) }),
    ...(colorSchemes.length === 0 ? {} : { colorSchemes }),
  };
}

/** `--rule` changes the severity alone, as a bare severity in a configuration does over a preset. */
function withOptionsKept(rule: CommandOptions['rule'], before: Config['rules'] = {}): Config['rules'] {
  return Object.fromEntries(
    Object.entries(rule).map(([id, severity]) => {
      const setting = before[id];
      return [id, Array.isArray(setting) ? [severity, setting[1]] : severity];
    }),
  );
}

function distinct(viewports: CommandOptions['viewport']): CommandOptions['viewport'] {
  return [
    ...new Map(viewports.map((viewport) => [`${viewport.width}x${viewport.height}`, viewport])).values(),
  ];
}
