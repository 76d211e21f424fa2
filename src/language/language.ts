/** What the words of a consent interface mean, as far as words alone can tell. */

import type { LabelConcept } from './lexicon.js';

/** The languages that have a lexicon. BCP 47 primary subtags. */
export type LanguageCode = string;

/** Interfaces that were not translated are English. */
export const FALLBACK: LanguageCode = 'en';

export interface LanguageOptions {
  /** BCP 47 tag of the language that the text is in, if known. English is tried as well. */
  readonly language?: LanguageCode;
  /** The same, where it may be one of several: the most likely first; no others are tried. */
  readonly languages?: readonly LanguageCode[];
}

/** What a control does, judged from its label. */
export type ControlRole =
  | 'accept'
  | 'decline'
  | 'manage'
  | 'save'
  | 'close'
  | 'defer'
  | 'toggle'
  | 'policy-link'
  | 'other';

/** What a toggle switches. */
export type Purpose =
  | 'necessary'
  | 'functional'
  | 'analytics'
  | 'marketing'
  | 'personalisation'
  | 'training'
  | 'unknown';

/** What a consent dialog is about. */
export type DialogKind = 'cookies' | 'training' | 'terms' | 'marketing' | 'other';

/** A yes that says so; below this confidence it is “OK” or “Continue”, which stands in many other dialogs. */
export const PLAIN_YES = 0.7;

/** A stretch of a label that had its part in what was read from it. */
export interface DecidingWord {
  /** As it stands in the label. */
  readonly text: string;
  /** What it means: `accept`, `negation`, `only`, `necessary`, … */
  readonly concept: LabelConcept;
  /** Where it stands in the label: offsets in UTF-16 code units, the end excluded. */
  readonly start: number;
  readonly end: number;
}

export interface LabelClassification {
  readonly role: Exclude<ControlRole, 'toggle'>;
  /** 0 to 1: 1 when the label can mean nothing else in a consent dialog. */
  readonly confidence: number;
  /** Code of the lexicon it was understood in; `und` when in none. */
  readonly language: LanguageCode;
  /** It pays or subscribes: what stands beside accept where refusing has a price. */
  readonly isPaid?: boolean;
  /** The words that decided, in the order of the label; none when it says nothing. */
  readonly words: readonly DecidingWord[];
  /** The same as a sentence: the lexicon entries that matched, and why they mean this. */
  readonly evidence: string;
}
