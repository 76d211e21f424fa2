/** What the dialogs of `words-a-in-languages.test.ts` say, in each language. */
export interface Texts {
  readonly purposes: string;
  readonly accept: string;
  /** The same yes in other words. */
  readonly agree: string;
  readonly reject: string;
  readonly manage: string;
  readonly save: string;
  readonly later: string;
  /** Takes note, and says no yes. */
  readonly ok: string;
  readonly statistics: string;
  readonly advertising: string;
  /** A switch for both. */
  readonly all: string;
  readonly acceptStatistics: string;
  readonly saveAndAcceptAll: string;
  /** A refusal in terms that nobody understands. */
  readonly veiled: string;
  readonly goingOnAgrees: string;
  readonly goingOnLeavesOff: string;
  readonly silenceAgrees: string;
  readonly closingAgrees: string;
  readonly closingRefuses: string;
  readonly laterLasts: string;
  readonly comesBack: string;
  readonly withdrawal: string;
  readonly okAgrees: string;
  readonly mustAccept: string;
}
