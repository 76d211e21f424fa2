/** Which presets hold a rule and where it gives way to others, for documentation. */
import type { Rule, Yield } from './define-rule.js';
import { type PresetName, presetNames } from './rule-setting.js';

export interface PresetDescription {
  readonly name: PresetName;
  readonly severity: string;
  /** `closeRefuses: true`; undefined where the preset sets none. */
  readonly options: string | undefined;
}

/** In the order of the presets; `all`, which holds every rule at its own severity, is not told. */
export function describePresets({ presets }: Rule): PresetDescription[] {
  return presetNames.flatMap((name): PresetDescription[] => {
    const setting = name === 'all' ? undefined : presets[name];
    if (setting === undefined) return [];
    if (typeof setting === 'string') return [{ name, severity: setting, options: undefined }];
    const entries = Object.entries(setting[1]).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return [{ name, severity: setting[0], options: entries.join(', ') }];
  });
}

/** Where the other rule has to fail, in words. */
export function whereYields({ on, onlyIf }: Yield): string {
  const where = on === 'target' ? 'on the same element' : 'anywhere in the dialog';
  return onlyIf === undefined ? where : `${where} and ${onlyIf.words}`;
}
