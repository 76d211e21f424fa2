/** Configurations in which a few of the built-in rules run, and no others. */
import type { Config } from '../src/lint/config.js';
import { builtInRules } from '../src/lint/registry.generated.js';

/** Severities of all built-in rules: those named at their own, the others off. */
export function onlyRules(...ids: readonly string[]): NonNullable<Config['rules']> {
  return Object.fromEntries(
    builtInRules.map(({ id, severity }) => [id, ids.includes(id) ? severity : ('off' as const)]),
  );
}
