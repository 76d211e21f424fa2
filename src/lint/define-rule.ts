/**
 * The authoring API: everything that a rule may import.
 *
 * A rule follows the ACT Rules Format: *applicability* names its targets, *expectation* judges each.
 *
 * @see https://www.w3.org/TR/act-rules-format/
 */
import type { GenericSchema, InferOutput } from 'valibot';
import type { Control, Dialog, Passage } from '../dialog/dialog.js';
import type { LanguageCode } from '../language/language.js';
import type { Wordings } from '../language/wordings.js';
import type { Measurements } from '../salience/measurements.js';
import type { DeclarationSource, SnapshotElement } from '../snapshot/snapshot.js';
import type { Evidence, Fix, Flow, FlowUntouched, Reference, Severity } from './report.js';
import type { RulePresets } from './rule-setting.js';

export { accessibleName } from '../dialog/accessible-name.js';
export type { Control, Dialog, Disclosure, Passage, Toggle, Visibility } from '../dialog/dialog.js';
export { agreeing, denying } from '../language/agreeing.js';
export { cookieWord } from '../language/cookie-word.js';
export {
  type DataUse,
  dataUseWordings,
  isConcrete,
  type StatedUse,
  statedUses,
} from '../language/data-uses/data-uses.js';
export { possibleReasons, reasonsGiven, reasonWordings } from '../language/data-uses/reasons.js';
export { type DetectedLanguage, detectLanguage } from '../language/detect-language.js';
export { PLAIN_YES } from '../language/language.js';
export { languageName } from '../language/language-name.js';
export { isQuestion, sentencesOf } from '../language/sentences.js';
export { stateSaidBy } from '../language/state-words.js';
export { isVerbLast } from '../language/verb-last.js';
export { wordCount } from '../language/word-count.js';
export { defineWordings, type Wording, type Wordings } from '../language/wordings.js';
export { wordsOf } from '../language/words.js';
export type { Measured } from '../salience/measure.js';
export type {
  Comparison,
  EqualizedPart,
  LabelContrast,
  Measurements,
  Prominence,
  ProminenceParts,
  Scrolling,
  Unseen,
} from '../salience/measurements.js';
export { uniqueSelector } from '../snapshot/selectors.js';
export type {
  AccessCheck,
  DeclarationSource,
  SnapshotElement,
  SnapshotNode,
  Style,
} from '../snapshot/snapshot.js';
export { ancestors, closest, descendants, elementChildren, isWithin, textContent } from '../snapshot/tree.js';
export {
  isOptionalToggle,
  isRefusedBySaving,
  saysYesUntouched,
  type ToggleControl,
} from './authoring/choices.js';
export { listFew, stepName, stepsInWords } from './authoring/in-words.js';
export {
  elementBehind,
  knownLayerBehind,
  layerBehind,
  leadsAway,
  MOST_FOLDS,
  openerOf,
} from './authoring/layers.js';
export {
  firstReading,
  isSeen,
  mayBePressed,
  seenControls,
  seenPassages,
  stretchOf,
} from './authoring/reading-helpers.js';
export {
  inQuotes,
  isOutOfUse,
  isRefusal,
  isUsable,
  nameInQuotes,
  passageBefore,
  round,
  showsWords,
} from './authoring/rule-helpers.js';
export { cite } from './references.js';
export type { Evidence, Fix, Flow, FlowUntouched, FlowWay, Reference, Severity } from './report.js';

export type { RulePresets } from './rule-setting.js';

/** What a rule needs to know, so that what could not be known turns into `cantTell` and not into a guess. */
export type Need = 'state' | 'style' | 'layout' | 'language' | 'flow';

/** Where else to look: another control, or the declaration that did it. */
export interface Related {
  readonly message: string;
  readonly node: SnapshotElement | undefined;
  /** Points at the CSS instead of the element. */
  readonly declaration?: DeclarationSource | undefined;
  /** Points at an attribute instead of the whole element. */
  readonly attribute?: string | undefined;
}

export interface Details {
  readonly related?: readonly Related[];
  readonly fix?: Fix | undefined;
  /** Points the finding at one attribute of the target instead of its start tag. */
  readonly attribute?: string | undefined;
  /** Lowers the finding's confidence below that of the controls it rests on. 0 to 1. */
  readonly confidence?: number;
}

export type Verdict =
  | { readonly outcome: 'passed'; readonly evidence: Evidence }
  | {
      readonly outcome: 'failed';
      readonly message: string;
      readonly evidence: Evidence;
      readonly details: Details;
    }
  | {
      readonly outcome: 'cantTell';
      readonly reason: string;
      readonly evidence: Evidence;
      readonly details: Details;
    };

/** The target meets the expectation; say by how much. */
export function passed(evidence: Evidence = {}): Verdict {
  return { outcome: 'passed', evidence };
}

/** The target does not. `message` is one sentence with the decisive number in it. */
export function failed(message: string, evidence: Evidence, details: Details = {}): Verdict {
  return { outcome: 'failed', message, evidence, details };
}

/** It cannot be decided; `reason` is one sentence that says what was missing. */
export function cantTell(reason: string, evidence: Evidence = {}, details: Details = {}): Verdict {
  // A reason that is quoted in another one may bring a full stop along.
  return { outcome: 'cantTell', reason: reason.replace(/\.{2}$/, '.'), evidence, details };
}

export interface RuleContext<Options> {
  readonly dialog: Dialog;
  readonly options: Options;
  /** Contrast, size and prominence of controls, measured or estimated. */
  readonly measure: Measurements;
  /** What else is on the page. */
  readonly page: Page;
  /** How this dialog was gone through in a real browser; undefined where that was not done, or not in this variant. */
  readonly flow?: Flow | undefined;
  /** Buttons of this dialog, which may be a layer of that one, that were pressed there with every choice as it was set. */
  readonly untouched?: readonly FlowUntouched[];
}

export interface Page {
  /** All dialogs that are linted, this one among them, in document order: what its layers have in common. */
  readonly dialogs: readonly Dialog[];
  /** Of the text outside the dialogs; `und` when that is not known. */
  readonly language: LanguageCode;
  /** The instruments of another dialog of the page, to compare layers. */
  measureOf(dialog: Dialog): Measurements;
}

/** A control, a passage of text, or the dialog when the rule judges it as a whole. */
export type Target = Control | Passage | Dialog;

/** Where another rule makes this one give way. */
export interface Yield {
  /** The id of the other rule. */
  readonly rule: string;
  /** `target`: where it fails on the same element; `dialog`: where it fails anywhere in the dialog. */
  readonly on: 'target' | 'dialog';
  /** Where both may be wrong for reasons of their own: only where the evidence says that the cause is the same. */
  readonly onlyIf?: {
    /** Completes “gives way only where …”. */
    readonly words: string;
    holds(evidence: Evidence): boolean;
  };
}

export interface RuleDocumentation {
  /** What is wrong, in the words of a person who meets it. Markdown. */
  readonly problem: string;
  /** Why it matters: what the effect on people is, and who says so. Markdown. */
  readonly why: string;
  /** How to mend it. Markdown. */
  readonly remedy: string;
  /** What the rule does not see, and what it leaves alone on purpose. Markdown. */
  readonly limits: string;
}

export interface RuleDefinition<
  OptionsSchema extends GenericSchema = GenericSchema,
  T extends Target = Target,
> {
  /** Kebab-case; the name of the rule's folder. */
  readonly id: string;
  /** The state of affairs the rule wants, as one sentence without a full stop. */
  readonly title: string;
  /** Severity in the preset `all`. */
  readonly severity: Severity;
  /** The presets that hold the rule, each with a severity, or with a severity and options: what is plain in one jurisdiction is open in another. */
  readonly presets: RulePresets;
  /** What it is about, for readers; presets do not go by it. */
  readonly tags: readonly string[];
  readonly references: readonly Reference[];
  readonly needs: readonly Need[];
  /**
   * Rules that tell the same cause better. Where one of them failed, in the same dialog and variant, what
   * this rule found or could not tell becomes inapplicable. One that is off, or that has itself given way
   * there, changes nothing.
   */
  readonly yieldsTo?: readonly Yield[];
  /** The rule's own words; of a dialog in a language that they lack, the rule says that it cannot tell. */
  readonly wordings?: Wordings;
  /** The same for a rule that goes by words but not by `wordings`. BCP 47 primary subtags. */
  readonly languages?: readonly LanguageCode[];
  /** A valibot object schema in which every entry has a default and a description with its unit. */
  readonly options: OptionsSchema;
  readonly docs: RuleDocumentation;
  applicability(dialog: Dialog, context: RuleContext<InferOutput<OptionsSchema>>): readonly T[];
  expectation(target: T, context: RuleContext<InferOutput<OptionsSchema>>): Verdict;
}

/** A rule whose option and target types have been forgotten, as the runner sees it. */
export type Rule = RuleDefinition;

/**
 * Declares a rule; the identity function at run time.
 *
 * The parameters of `applicability` and `expectation` are inferred from `options`. Forgetting them
 * afterwards is sound because the runner only ever passes options parsed by that same schema, and
 * targets that came from that same `applicability`.
 */
export function defineRule<const S extends GenericSchema, T extends Target>(
  definition: RuleDefinition<S, T>,
): Rule {
  return definition as unknown as Rule;
}
