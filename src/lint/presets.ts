/** Named configurations, made from what each rule says of itself. */
import type { Config } from './config.js';
import type { Rule } from './define-rule.js';
import { builtInRules } from './registry.generated.js';
import { type PresetName, presetNames, type RuleSetting } from './rule-setting.js';

/** How a preset sets a rule; undefined when the rule is not in it. */
export function settingIn(preset: PresetName, { presets: own, severity }: Rule): RuleSetting | undefined {
  return preset === 'all' ? severity : own[preset];
}

function presetOf(name: PresetName): Config {
  const rules: Record<string, RuleSetting> = {};
  for (const rule of builtInRules) {
    const setting = settingIn(name, rule);
    if (setting !== undefined) rules[rule.id] = setting;
  }
  return name === 'strict' ? { rules, colorSchemes: ['light', 'dark'] } : { rules };
}

/** What each preset says of the built-in rules; `strict` looks at the dark scheme too. */
export const presets = Object.fromEntries(presetNames.map((name) => [name, presetOf(name)])) as Readonly<
  Record<PresetName, Config>
>;
