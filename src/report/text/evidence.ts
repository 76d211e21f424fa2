/** Evidence in one line: `prominence ratio: 4.2 · maximum ratio: 1.5 · size error: 20 %`. */
import type { Evidence, EvidenceValue } from '../../lint/report.js';
import { oneLine } from './terminal-text.js';

/** Rules put what decides first; the rest is in the JSON. */
const SHOWN = 6;

/** Units that evidence carries at the end of its names. */
const units: readonly (readonly [suffix: string, unit: string])[] = [
  ['Px2', ' px²'],
  ['Px', ' px'],
  ['Percent', ' %'],
  ['Ms', ' ms'],
];

/** The first facts in words, and how many more there are; empty when there are none. */
export function describeEvidence(evidence: Evidence): string {
  const facts = Object.entries(evidence).flatMap(([name, value]) => describeFact(name, value) ?? []);
  const more = facts.length - SHOWN;
  return [...facts.slice(0, SHOWN), ...(more > 0 ? [`${more} more in the JSON report`] : [])].join(' · ');
}

function describeFact(name: string, value: EvidenceValue): string | undefined {
  const [suffix, unit] = units.find(([ending]) => name.endsWith(ending)) ?? ['', ''];
  const words = oneLine(name.slice(0, name.length - suffix.length))
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase();
  const shown = describeValue(value);
  if (shown === undefined) return undefined;
  return `${words}: ${shown}${typeof value === 'number' ? unit : ''}`;
}

/** Undefined for what is too deep to be told in a word. */
function describeValue(value: EvidenceValue): string | undefined {
  if (value === null) return 'unknown';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return oneLine(value) === '' ? 'none' : oneLine(value);
  if (!Array.isArray(value)) return undefined;
  const parts = (value as readonly EvidenceValue[]).map(describeValue);
  if (parts.some((part) => part === undefined)) return undefined;
  return parts.length === 0 ? 'none' : parts.join(', ');
}
