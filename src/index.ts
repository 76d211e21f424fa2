/**
 * consentlint: the linter for consent interfaces.
 *
 * @packageDocumentation
 */
export { classifyLabel } from './language/classify.js';
export type { DecidingWord, LabelClassification, LanguageOptions, Purpose } from './language/language.js';
export { classifyPurpose, type PurposeOptions, type PurposeReading } from './language/toggle-wording.js';
export { type Config, ConfigError, defineConfig, type Plugin, type RuleSetting } from './lint/config.js';
export {
  type Control,
  cantTell,
  type Dialog,
  defineRule,
  failed,
  passed,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  type RuleDocumentation,
  type Verdict,
} from './lint/define-rule.js';
export type { EffectiveConfig } from './lint/effective-config.js';
export { createLinter, type Linter, lint } from './lint/lint.js';
export type { LintInput, LintLayer } from './lint/lint-input.js';
export { presets } from './lint/presets.js';
export { builtInRules as rules } from './lint/registry.generated.js';
export type {
  Coverage,
  Diagnostic,
  Evidence,
  Finding,
  Fix,
  Jurisdiction,
  Outcome,
  Reference,
  RelatedLocation,
  Report,
  ReportControl,
  ReportDialog,
  ReportTarget,
  ReportVariant,
  Result,
  Severity,
  SourceLocation,
  Stats,
  TextEdit,
} from './lint/report.js';
export type { PresetName } from './lint/rule-setting.js';
