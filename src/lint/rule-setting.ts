/** How a rule can be set, and the names of the presets that set it. */
import type { Severity } from './report.js';

/** In the order in which they are told. */
export const presetNames = [
  'recommended',
  'strict',
  'gdpr',
  'ccpa',
  'ftc',
  'colorado',
  'cnil',
  'italy',
  'all',
] as const;
export type PresetName = (typeof presetNames)[number];

export type SeveritySetting = Severity | 'off';
/** A severity, or a severity with the rule's options. */
export type RuleSetting = SeveritySetting | readonly [SeveritySetting, Readonly<Record<string, unknown>>];

/** The presets that hold a rule, and how they set it. `all` holds every rule at its own severity. */
export type RulePresets = Readonly<Partial<Record<Exclude<PresetName, 'all'>, RuleSetting>>>;
