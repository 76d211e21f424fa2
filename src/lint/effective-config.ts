/** What a configuration comes to, presets, defaults and all, as data that is itself a configuration. */
import type { ColorScheme, Viewport } from '../snapshot/snapshot.js';
import type { Config, ResolvedConfig, SeveritySetting } from './config.js';
import { builtInRules } from './registry.generated.js';

export interface EffectiveConfig {
  /** Every rule there is, with its severity and all its options. */
  readonly rules: Readonly<Record<string, readonly [SeveritySetting, Readonly<Record<string, unknown>>]>>;
  /** Empty: every language that has a lexicon. */
  readonly languages: readonly string[];
  readonly viewports: readonly Viewport[];
  readonly colorSchemes: readonly ColorScheme[];
  readonly dialogs: readonly string[];
  readonly ignore: readonly string[];
}

export function effectiveConfig(config: Config, resolved: ResolvedConfig): EffectiveConfig {
  const { languages, variants, dialogs, ignore } = resolved;
  const available = [...builtInRules, ...(config.plugins ?? []).flatMap(({ rules }) => rules)];
  const configured = new Map(resolved.rules.map((entry) => [entry.rule.id, entry]));
  const viewports = variants.map(({ viewport }) => viewport);
  return {
    rules: Object.fromEntries(
      available.map(({ id }) => {
        const entry = configured.get(id);
        const setting = [
          entry?.severity ?? 'off',
          (entry?.options ?? {}) as Record<string, unknown>,
        ] as const;
        return [id, setting];
      }),
    ),
    languages,
    viewports: viewports.filter((viewport, position) => viewports.indexOf(viewport) === position),
    colorSchemes: [...new Set(variants.map(({ colorScheme }) => colorScheme))],
    dialogs,
    ignore,
  };
}
