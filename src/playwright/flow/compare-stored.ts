/** Whether closing a dialog leaves behind what accepting or what refusing does. */
import type { FlowClose } from '../../lint/report.js';
import type { Entries, Stored } from './stored.js';

type Comparison = Pick<FlowClose, 'stores' | 'entries'>;

/** What code calls an answer, and the trackers that only an answer lets in. Code is in English wherever it runs. */
const TELLING =
  /consent|cookie|accept|reject|declin|den(?:y|ied)|refus|agree|allow|grant|opt[-_ ]?(?:in|out)|gdpr|ccpa|privacy|track|analytic|statistic|marketing|advert|(?:^|[^a-z])ads?(?:[^a-z]|$)|personali|necessary|essential|^_(?:ga|gid|gcl|fbp|pk|hj|uet|ttp)/i;
const UNDECIDED: Comparison = { stores: null, entries: [] };
const MOST_NAMED = 5;
const MOST_LEAVES = 500;
const DEEPEST = 6;

/**
 * Compares only what accepting and refusing leave different and that by its name or value is about consent. Closing
 * has to agree with one of them in all of it, and in something that is there rather than missing; else it is undecided.
 */
export function compareStored(accept: Stored, refuse: Stored, close: Stored): Comparison {
  const [yes, no, closed] = [accept, refuse, close].map(leavesOf);
  if (yes === undefined || no === undefined || closed === undefined) return UNDECIDED;
  const names = [...new Set([...yes.keys(), ...no.keys()])].filter(
    (name) => yes.get(name) !== no.get(name) && isTelling(name, [yes.get(name), no.get(name)]),
  );
  const agrees = (answer: Entries) =>
    names.every((name) => closed.get(name) === answer.get(name)) && names.some((name) => answer.has(name));
  const entries = names.slice(0, MOST_NAMED);
  if (agrees(yes)) return { stores: 'what accepting stores', entries };
  return agrees(no) ? { stores: 'what refusing stores', entries } : UNDECIDED;
}

function isTelling(name: string, values: readonly (string | undefined)[]): boolean {
  const [, own = ''] = name.split(' ');
  return [own, ...values].some((words) => words !== undefined && TELLING.test(words));
}

/** What was written or changed, taken apart and without what is another each time. */
function leavesOf({ before, after }: Stored): Entries {
  const leaves = new Map<string, string>();
  for (const [name, value] of after) {
    if (before.get(name) !== value) addLeaves(name, parsed(value), leaves, 0);
  }
  return leaves;
}

function addLeaves(name: string, value: unknown, leaves: Map<string, string>, depth: number): void {
  if (leaves.size >= MOST_LEAVES) return;
  if (typeof value !== 'object' || value === null || depth >= DEEPEST) {
    leaves.set(name, withoutChance(typeof value === 'string' ? value : JSON.stringify(value)));
    return;
  }
  for (const [key, inner] of Object.entries(value)) addLeaves(`${name}.${key}`, inner, leaves, depth + 1);
}

/** An object where it is one, in JSON or in the form of a query; else the text, decoded. */
function parsed(value: string): unknown {
  const text = decoded(value);
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    const isQuery = /^[\w.-]+=[^&]*(?:&[\w.-]+=[^&]*)+$/.test(text);
    return isQuery ? Object.fromEntries(new URLSearchParams(text)) : text;
  }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Dates, times, identifiers and other long numbers say when and who, not what. */
function withoutChance(value: string): string {
  return value
    .replace(/\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?/g, '#')
    .replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi, '#')
    .replace(/\b[\w-]{16,}\b/g, (word) => (/^[a-z_-]+$/i.test(word) ? word : '#'))
    .replace(/\b(?=[a-z]*\d)(?=\d*[a-z])[\da-z]{8,}\b/gi, '#')
    .replace(/\d{5,}/g, '#');
}
