/** Whether a press leaves behind what accepting or what refusing does. */
import type { FlowClose } from '../../lint/report.js';
import type { Stored } from './stored.js';

type Comparison = Pick<FlowClose, 'stores' | 'entries'>;

/**
 * What code calls an answer, the trackers that only an answer lets in, and packages whose entries hold nothing but
 * answers. Code is in English wherever it runs.
 */
const TELLING =
  /consent|cookie|accept|reject|declin|den(?:y|ied)|refus|agree|allow|grant|opt[-_ ]?(?:in|out)|gdpr|ccpa|privacy|track|analytic|statistic|marketing|advert|(?:^|[^a-z])ads?(?:[^a-z]|$)|personali|necessary|essential|^_(?:ga|gid|gcl|fbp|pk|hj|uet|ttp)|klaro|tarteaucitron|optanon|didomi|axeptio|borlabs|cmplz/i;
const UNDECIDED: Comparison = { stores: null, entries: [] };
const MOST_NAMED = 5;
const MOST_LEAVES = 500;
const DEEPEST = 6;

/** A value, or what a list holds. */
type Value = string | ReadonlySet<string>;

interface Leaf {
  readonly value: Value;
  /** What the page calls it, without where it is kept. */
  readonly called: string;
}
type Leaves = ReadonlyMap<string, Leaf>;

/**
 * Compares only what accepting and refusing leave different and that by its name or value is about consent. The press
 * has to agree in each entry with one of them, and in something that is there rather than missing; else it is undecided.
 *
 * @returns The entries that it rests on: of some of what accepting stores, those that say yes.
 */
export function compareStored(accept: Stored, refuse: Stored, press: Stored): Comparison {
  const [yes, no, own] = [leavesOf(accept), leavesOf(refuse), leavesOf(press)];
  const names = tellingNames(yes, no);
  const [first] = names;
  if (first === undefined) return UNDECIDED;
  const sides = names.map((name) => ({
    name,
    side: sideOf(own.get(name)?.value, yes.get(name)?.value, no.get(name)?.value),
  }));
  const named = (among: typeof sides) => among.slice(0, MOST_NAMED).map(({ name }) => name);
  const all = (side: Side, answer: Leaves) =>
    sides.every((one) => one.side === side) && names.some((name) => answer.has(name));
  if (all('yes', yes)) return { stores: 'what accepting stores', entries: named(sides) };
  if (all('no', no)) return { stores: 'what refusing stores', entries: named(sides) };
  if (sides.some(({ side }) => side === 'neither')) return UNDECIDED;
  const agreeing = sides.filter(({ name, side }) => side !== 'no' && yes.has(name));
  if (agreeing.length === 0) return UNDECIDED;
  return { stores: 'some of what accepting stores', entries: named(agreeing) };
}

/** Of what accepting and refusing leave different and that is about consent, what is not as accepting leaves it. */
export function notAsAccepted(accept: Stored, refuse: Stored, press: Stored): string[] {
  const [yes, no, own] = [leavesOf(accept), leavesOf(refuse), leavesOf(press)];
  const names = tellingNames(yes, no).filter((name) => !isSame(own.get(name)?.value, yes.get(name)?.value));
  return names.slice(0, MOST_NAMED);
}

/** Whether comparing with them can tell anything. */
export function canCompare(accept: Stored, refuse: Stored): boolean {
  return tellingNames(leavesOf(accept), leavesOf(refuse)).length > 0;
}

function tellingNames(yes: Leaves, no: Leaves): string[] {
  return [...new Set([...yes.keys(), ...no.keys()])].filter((name) => {
    const both = [yes.get(name), no.get(name)];
    return !isSame(both[0]?.value, both[1]?.value) && both.some(isTelling);
  });
}

function isTelling(leaf: Leaf | undefined): boolean {
  if (leaf === undefined) return false;
  const { called, value } = leaf;
  return [called, ...(typeof value === 'string' ? [value] : value)].some((words) => TELLING.test(words));
}

type Side = 'yes' | 'no' | 'between' | 'neither';

function sideOf(own: Value | undefined, yes: Value | undefined, no: Value | undefined): Side {
  if (isSame(own, yes)) return 'yes';
  if (isSame(own, no)) return 'no';
  if (!isList(own) || !isList(yes) || !isList(no)) return 'neither';
  // It holds what both hold, and nothing that neither does: so some of what only one of them holds.
  const isMade = [...own].every((item) => yes.has(item) || no.has(item));
  return isMade && [...yes].every((item) => !no.has(item) || own.has(item)) ? 'between' : 'neither';
}

function isList(value: Value | undefined): value is ReadonlySet<string> {
  return typeof value === 'object';
}

function isSame(one: Value | undefined, other: Value | undefined): boolean {
  if (!isList(one) || !isList(other)) return one === other;
  return one.size === other.size && [...one].every((item) => other.has(item));
}

/** What was written or changed, taken apart and without what is another each time. */
function leavesOf({ before, after }: Stored): Leaves {
  const leaves = new Map<string, Leaf>();
  for (const [name, value] of after) {
    if (before.get(name) !== value) addLeaves({ name, called: calledBy(name) }, parsed(value), leaves, 0);
  }
  return leaves;
}

/** `cookie consent of shop.example` is called consent. */
function calledBy(name: string): string {
  const [where = '', ...words] = name.split(' ');
  return words.slice(0, where === 'cookie' ? -2 : undefined).join(' ');
}

interface Place extends Pick<Leaf, 'called'> {
  readonly name: string;
}

function addLeaves({ name, called }: Place, value: unknown, leaves: Map<string, Leaf>, depth: number): void {
  if (leaves.size >= MOST_LEAVES) return;
  if (Array.isArray(value) && value.every(isPlain)) {
    leaves.set(name, { called, value: new Set(value.slice(0, MOST_LEAVES).map(inWords)) });
    return;
  }
  if (isPlain(value) || depth >= DEEPEST) {
    leaves.set(name, { called, value: inWords(value) });
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    addLeaves({ name: `${name}.${key}`, called: `${called}.${key}` }, inner, leaves, depth + 1);
  }
}

function isPlain(value: unknown): value is string | number | boolean | null | undefined {
  return typeof value !== 'object' || value === null;
}

function inWords(value: unknown): string {
  return withoutChance(typeof value === 'string' ? value : JSON.stringify(value));
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
