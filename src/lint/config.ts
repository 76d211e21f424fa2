/** What a user can configure, and the checks that turn a mistake into one clear sentence. */
import * as v from 'valibot';
import { knownLanguages, primarySubtag } from '../language/lexicons.js';
import type { ColorScheme, Variant, Viewport } from '../snapshot/snapshot.js';
import type { Rule } from './define-rule.js';
import { presets, settingIn } from './presets.js';
import { jurisdictions } from './references/source-text.js';
import { builtInRules } from './registry.generated.js';
import type { Severity } from './report.js';
import { type PresetName, presetNames, type RuleSetting } from './rule-setting.js';
import { suggest } from './suggest.js';

export type { RuleSetting, SeveritySetting } from './rule-setting.js';

export interface Plugin {
  readonly name: string;
  readonly rules: readonly Rule[];
}

export interface Config {
  /** For editors of JSON configurations; not looked at. */
  readonly $schema?: string;
  /** Presets to start from, later ones over earlier ones. Default: `recommended`. */
  readonly extends?: PresetName | readonly PresetName[];
  /** Severity and options of single rules, over what the presets say. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Languages to expect, as BCP 47 primary subtags; default: every language that has a lexicon. */
  readonly languages?: readonly string[];
  /** Viewports in CSS px; default 1280×800 and 375×667. */
  readonly viewports?: readonly Viewport[];
  /** Default: light; the preset `strict` adds dark. */
  readonly colorSchemes?: readonly ColorScheme[];
  /** Selectors of the consent dialogs; when given, these are linted and no others are looked for. */
  readonly dialogs?: readonly string[];
  /** Selectors of elements to leave alone: a dialog that matches, or stands inside a match, is skipped. */
  readonly ignore?: readonly string[];
  /** Rules from elsewhere. */
  readonly plugins?: readonly Plugin[];
}

export interface ConfiguredRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: unknown;
}

export interface ResolvedConfig {
  readonly rules: readonly ConfiguredRule[];
  readonly languages: readonly string[];
  readonly variants: readonly Variant[];
  readonly dialogs: readonly string[];
  readonly ignore: readonly string[];
}

/** A configuration that cannot be used; the message names the key, what it holds and what is expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Types a configuration file; the identity function. */
export function defineConfig(config: Config): Config {
  return config;
}

const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
const severitySetting = v.picklist(['off', 'info', 'warning', 'error']);
const ruleSetting = v.union([
  severitySetting,
  v.strictTuple([severitySetting, v.record(v.string(), v.unknown())]),
]);
const presetName = v.picklist(presetNames);
const names = v.array(v.pipe(v.string(), v.nonEmpty()));

const referenceShape = v.looseObject({
  id: v.string(),
  title: v.string(),
  section: v.string(),
  says: v.string(),
  url: v.string(),
  jurisdiction: v.picklist(jurisdictions),
});

/** What the runner and the documentation read of a rule: plugins may come without types. */
const ruleShape = v.looseObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a name in kebab-case')),
  title: v.string(),
  severity: v.picklist(['info', 'warning', 'error']),
  presets: v.record(presetName, ruleSetting),
  tags: v.array(v.string()),
  references: v.array(referenceShape),
  needs: v.array(v.picklist(['state', 'style', 'layout', 'language', 'flow'])),
  yieldsTo: v.optional(v.array(v.looseObject({ rule: v.string(), on: v.picklist(['target', 'dialog']) }))),
  wordings: v.optional(v.looseObject({ languages: v.array(v.string()), find: v.function() })),
  languages: v.optional(v.array(v.string())),
  options: v.looseObject({ kind: v.literal('schema') }),
  docs: v.looseObject({ problem: v.string(), why: v.string(), remedy: v.string(), limits: v.string() }),
  applicability: v.function(),
  expectation: v.function(),
});

/** The shape of a configuration; what it says is checked by `resolveConfig`. */
export const configSchema = v.strictObject({
  /** Names the JSON Schema, for editors; not looked at. */
  $schema: v.optional(v.string()),
  extends: v.optional(v.union([presetName, v.array(presetName)])),
  rules: v.optional(v.record(v.string(), ruleSetting)),
  languages: v.optional(names),
  viewports: v.optional(v.pipe(v.array(v.strictObject({ width: size, height: size })), v.minLength(1))),
  colorSchemes: v.optional(v.pipe(v.array(v.picklist(['light', 'dark'])), v.minLength(1))),
  dialogs: v.optional(names),
  ignore: v.optional(names),
  plugins: v.optional(v.array(v.looseObject({ name: v.string(), rules: v.array(ruleShape) }))),
});

const DEFAULT_VIEWPORTS: readonly Viewport[] = [
  { width: 1280, height: 800 },
  { width: 375, height: 667 },
];

/**
 * Checks a configuration and works out which rules run, how severely, and over which variants.
 *
 * @throws {ConfigError} for anything that is not as documented, with a suggestion where one is near.
 */
export function resolveConfig(config: Config = {}): ResolvedConfig {
  checkShape(config);
  const extended = [config.extends ?? 'recommended'].flat();
  const layers = extended.map((name) => presets[name]);
  const available = [...builtInRules, ...(config.plugins ?? []).flatMap((plugin) => plugin.rules)];
  checkUniqueIds(available);
  checkLanguages(config.languages ?? []);
  const settings = new Map<string, RuleSetting>();
  for (const layer of layers) {
    for (const [id, setting] of Object.entries(layer.rules ?? {})) settings.set(id, setting);
  }
  for (const plugin of config.plugins ?? []) {
    for (const rule of plugin.rules) settings.set(rule.id, settingOfPlugin(rule, extended));
  }
  for (const [id, setting] of Object.entries(config.rules ?? {})) {
    checkRuleId(id, available);
    settings.set(id, keepOptions(setting, settings.get(id)));
  }
  const viewports = config.viewports ?? layers.findLast((layer) => layer.viewports)?.viewports;
  const schemes = config.colorSchemes ?? layers.findLast((layer) => layer.colorSchemes)?.colorSchemes;
  return {
    rules: available.flatMap((rule) => configureRule(rule, settings.get(rule.id))),
    languages: config.languages ?? [],
    variants: combine(viewports ?? DEFAULT_VIEWPORTS, schemes ?? ['light']),
    dialogs: config.dialogs ?? [],
    ignore: config.ignore ?? [],
  };
}

/** A rule from elsewhere runs in any case: as the last preset in effect that holds it says, else at its own severity. */
function settingOfPlugin(rule: Rule, extended: readonly PresetName[]): RuleSetting {
  const last = extended.findLast((name) => settingIn(name, rule) !== undefined);
  return (last === undefined ? undefined : settingIn(last, rule)) ?? rule.severity;
}

/** A bare severity changes the severity alone and keeps the options a preset has set. */
function keepOptions(setting: RuleSetting, previous: RuleSetting | undefined): RuleSetting {
  if (typeof setting !== 'string' || previous === undefined || typeof previous === 'string') return setting;
  return [setting, previous[1]];
}

function configureRule(rule: Rule, setting: RuleSetting | undefined): ConfiguredRule[] {
  if (setting === undefined) return [];
  const [severity, options] = typeof setting === 'string' ? [setting, {}] : setting;
  const parsed = v.safeParse(rule.options, options);
  if (!parsed.success) throw new ConfigError(describeIssue(`rules.${rule.id}[1]`, parsed.issues[0]));
  return severity === 'off' ? [] : [{ rule, severity, options: parsed.output }];
}

function combine(viewports: readonly Viewport[], schemes: readonly ColorScheme[]): Variant[] {
  return schemes.flatMap((colorScheme) => viewports.map((viewport) => ({ viewport, colorScheme })));
}

function checkShape(config: unknown): void {
  if (Array.isArray(config)) throw new ConfigError('the configuration is an array; expected one object.');
  const parsed = v.safeParse(configSchema, config);
  if (!parsed.success) throw new ConfigError(describeIssue('', parsed.issues[0]));
}

function checkRuleId(id: string, available: readonly Rule[]): void {
  const ids = available.map((rule) => rule.id);
  if (!ids.includes(id)) throw new ConfigError(`rules.${id} is not a rule. ${suggest(id, ids)}`);
}

function checkLanguages(languages: readonly string[]): void {
  for (const language of languages) {
    if (knownLanguages.includes(primarySubtag(language))) continue;
    throw new ConfigError(
      `languages: there is no lexicon for ${language}. ${suggest(language, knownLanguages)}`,
    );
  }
}

function checkUniqueIds(available: readonly Rule[]): void {
  const seen = new Set<string>();
  for (const { id } of available) {
    if (seen.has(id)) throw new ConfigError(`plugins: two rules are called ${id}. Rename one of them.`);
    seen.add(id);
  }
}

interface Issue {
  readonly received: string;
  readonly expected: string | null;
  readonly message: string;
  readonly path?: readonly { readonly key: unknown }[] | undefined;
  readonly issues?: readonly Issue[] | undefined;
}

function describeIssue(prefix: string, issue: Issue): string {
  const keys = (issue.path ?? []).map((item) => String(item.key));
  const where = [prefix, ...keys].filter((part) => part !== '').join('.') || 'the configuration';
  if (issue.expected === 'never') {
    const known = Object.keys(configSchema.entries);
    const hint = prefix === '' && keys.length === 1 ? ` ${suggest(keys[0] ?? '', known)}` : ' Remove it.';
    return `${where} is not a known key.${hint}`;
  }
  return `${where} is ${issue.received}; expected ${issue.expected ?? issue.message}.`;
}
