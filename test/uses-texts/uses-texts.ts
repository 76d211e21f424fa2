/** What the dialogs of `uses-in-languages.test.ts` are made from, for each language. */

/** A dialog that asks for a yes. */
export interface Asking {
  readonly title: string;
  readonly says: readonly string[];
  readonly switches?: readonly string[];
  readonly yes: string;
  readonly no: string;
}

/** One more text in such a dialog, and how it is set. */
export interface Printed extends Asking {
  readonly print: string;
  readonly as: 'plain' | 'small' | 'pale' | 'after' | 'folded';
}

/** A notice of new terms; the link stands after what it says. */
export interface Update extends Asking {
  readonly link: string;
}

/** `inOwnWords`: a purpose is told in words that no list need hold, so that whatever is said, it must not be a failure. */
interface Judged<Texts> {
  readonly failed: readonly Texts[];
  readonly passed: readonly Texts[];
  readonly cannotTell: readonly Texts[];
  readonly inOwnWords: readonly Texts[];
}

export interface UsesTexts {
  readonly missing: Judged<Asking>;
  readonly vague: Judged<Asking>;
  readonly fine: Judged<Printed | Update>;
}
