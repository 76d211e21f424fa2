/** What the words of a consent interface mean, as far as words alone can tell. */

/** The languages that have a lexicon. BCP 47 primary subtags. */
export type LanguageCode = string;

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

export interface LabelClassification {
  readonly role: Exclude<ControlRole, 'toggle'>;
  /** 0 to 1: 1 when the label can mean nothing else in a consent dialog. */
  readonly confidence: number;
  readonly language: LanguageCode;
  /** It pays or subscribes: what stands beside accept where refusing has a price. */
  readonly isPaid?: boolean;
  /** The lexicon entry that matched, and what it matched in the label: evidence for the report. */
  readonly evidence: string;
}
