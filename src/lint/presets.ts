/** Named configurations, made from what each rule says of itself: its severity and its tags. */
import type { Config, RuleSetting } from './config.js';
import type { Rule } from './define-rule.js';
import { builtInRules } from './registry.generated.js';

export const presetNames = ['recommended', 'strict', 'gdpr', 'ccpa', 'ftc', 'all'] as const;
export type PresetName = (typeof presetNames)[number];

function settings(
  choose: (rule: Rule) => boolean,
  severity: (rule: Rule) => RuleSetting,
): Record<string, RuleSetting> {
  return Object.fromEntries(builtInRules.filter(choose).map((rule) => [rule.id, severity(rule)]));
}

const byTag = (tag: string): Config => ({
  rules: settings(
    (rule) => rule.tags.includes(tag),
    (rule) => rule.severity,
  ),
});

/** `gdpr`, `ccpa` and `ftc` hold the rules with that tag; `strict` makes every recommended rule an error and looks at the dark scheme too. */
export const presets: Readonly<Record<PresetName, Config>> = {
  recommended: byTag('recommended'),
  strict: {
    rules: settings(
      (rule) => rule.tags.includes('recommended'),
      () => 'error',
    ),
    colorSchemes: ['light', 'dark'],
  },
  gdpr: byTag('gdpr'),
  ccpa: byTag('ccpa'),
  ftc: byTag('ftc'),
  all: {
    rules: settings(
      () => true,
      (rule) => rule.severity,
    ),
  },
};
