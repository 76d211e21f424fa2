/** What the dialogs of `words-b-in-languages.test.ts` say, in each language. */
export interface Texts {
  readonly purposes: string;
  readonly accept: string;
  readonly reject: string;
  readonly save: string;
  readonly advertising: string;
  readonly legitimateInterest: string;
  readonly consent: string;
  /** A heading of both. */
  readonly consentAndInterest: string;
  readonly doNotRefuse: string;
  /** A no, and then a refusal. */
  readonly noRefuse: string;
  readonly untick: string;
  readonly tick: string;
  readonly negatedQuestion: string;
  readonly plainQuestion: string;
  readonly yes: string;
  readonly no: string;
  readonly presses: string;
  readonly answerBy: string;
  readonly takesEffect: string;
  readonly leavesOff: string;
  /** Cookies are kept: no deadline. */
  readonly howLong: string;
  readonly shames: string;
  readonly plainNo: string;
  readonly threatens: string;
  readonly costsNothing: string;
  readonly promotes: string;
  readonly offersAsPurpose: string;
  readonly necessary: string;
  readonly measures: string;
  readonly keepsSession: string;
  readonly notForAds: string;
  readonly termsAndOffers: string;
  readonly terms: string;
  readonly termsWithoutOffers: string;
  readonly praises: string;
  readonly canRefuse: string;
  readonly saysWhatFor: string;
}
