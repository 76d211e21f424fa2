/** The shape of the texts that rules may cite. What is written about them is data, to be reviewed line by line. */

/** Where a text is in force, or whose practice it tells of. */
export const jurisdictions = ['EU', 'FR', 'IT', 'UK', 'US', 'US-CA', 'US-CO', 'IN', 'international'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

export type TextKind = 'law' | 'case' | 'guideline' | 'recommendation' | 'enforcement' | 'standard' | 'study';

export interface Passage {
  /** The article, paragraph or heading; a number only where it was read, else what the passage is about. */
  readonly section: string;
  /** What the passage says, in our words, and never more than it says. One sentence or two. */
  readonly says: string;
  /** Where it was read. For reviewers: reports do not print it. */
  readonly checked: string;
  /** Where the passage has a page of its own. */
  readonly url?: string;
}

export interface SourceText {
  readonly title: string;
  readonly url: string;
  readonly jurisdiction: Jurisdiction;
  readonly kind: TextKind;
  /** Laws and judgments bind; guidance, decisions against one company, standards and studies do not. */
  readonly binding: boolean;
  readonly passages: Readonly<Record<string, Passage>>;
}

/** By id, which is kebab-case. */
export type SourceTexts = Readonly<Record<string, SourceText>>;
