/**
 * For the build: modules of `src/language/prepared/` are put into the package as what their functions return. Each
 * stays a function, which JavaScript engines do not take apart before it is called.
 */
import { replacing } from './replacing-plugin.js';

export const evaluateAtBuild = replacing(
  'evaluate-at-build',
  /[\\/]language[\\/]prepared[\\/][a-z-]+\.ts$/,
  evaluated,
);

/** A module that exports the same, as source. */
export function evaluated(module: Readonly<Record<string, unknown>>): string {
  const exported = Object.entries(module);
  return exported.map(([name, value]) => `export const ${name} = ${sourceOf(value)};`).join('\n');
}

function sourceOf(value: unknown): string {
  if (typeof value === 'function') return `() => (${JSON.stringify(value())})`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${sourceOf(entry)}`);
  return `{ ${entries.join(', ')} }`;
}
