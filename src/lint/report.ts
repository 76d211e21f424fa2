/** The shape of what consentlint returns. Plain data: `JSON.stringify(report)` loses nothing. */
import type { ControlRole, DialogKind, Purpose } from '../dialog/dialog.js';
import type { ColorScheme, Engine } from '../snapshot/snapshot.js';
import type { Diagnostic } from '../source/diagnostic.js';
import type { SourceLocation } from '../source/location.js';
import type { Jurisdiction } from './references/source-text.js';

export type { Diagnostic } from '../source/diagnostic.js';
export type { SourceLocation } from '../source/location.js';
export type { Jurisdiction } from './references/source-text.js';

export const SCHEMA_VERSION = '1.0';

export type Severity = 'info' | 'warning' | 'error';

/** ACT Rules Format outcomes. @see https://www.w3.org/TR/act-rules-format/#outcome */
export type Outcome = 'passed' | 'failed' | 'inapplicable' | 'cantTell';

/** Measured facts behind an outcome; a number carries its unit in its name (`declineContrastRatio`, `acceptAreaPx2`). */
export interface Evidence {
  readonly [name: string]: EvidenceValue;
}
export type EvidenceValue = string | number | boolean | null | readonly EvidenceValue[] | Evidence;

/** A paragraph of law, a guideline, a standard or a study. */
export interface Reference {
  /** The text and the passage, `gdpr:withdrawal`. */
  readonly id: string;
  readonly title: string;
  readonly section: string;
  /** What the passage says, in our words. */
  readonly says: string;
  readonly url: string;
  readonly jurisdiction: Jurisdiction;
}

export interface ReportTarget {
  /** A CSS selector that matches this element alone in its tree; ` >>> ` steps into a shadow root or a frame. */
  readonly selector: string;
  /** The start tag and the beginning of the text, as written, at most 200 characters. */
  readonly html: string;
  /** Accessible name; empty for a declaration. */
  readonly name: string;
  /** `declaration`: a CSS declaration; `html` then holds `property: value` and `selector` its rule's selector. */
  readonly role: ControlRole | 'dialog' | 'element' | 'declaration';
  readonly location: SourceLocation | null;
}

export interface RelatedLocation extends ReportTarget {
  readonly message: string;
}

/** One replacement in one file; offsets as in {@link SourceLocation}. */
export interface TextEdit {
  readonly file: string;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly text: string;
}

export interface Fix {
  readonly description: string;
  readonly edits: readonly TextEdit[];
}

export interface ReportVariant {
  /** CSS px, `1280x800`. */
  readonly viewport: string;
  readonly colorScheme: ColorScheme;
}

export interface Finding {
  readonly ruleId: string;
  readonly outcome: 'failed' | 'cantTell';
  readonly severity: Severity;
  /** 0 to 1: how sure we are of the roles the finding rests on. */
  readonly confidence: number;
  readonly message: string;
  readonly target: ReportTarget;
  readonly related: readonly RelatedLocation[];
  readonly evidence: Evidence;
  readonly references: readonly Reference[];
  readonly helpUrl: string;
  readonly fix?: Fix;
  /** The variants it occurs in; all that were run, unless the defect is only on a phone or only in the dark. */
  readonly variants: readonly ReportVariant[];
  /** Stable across edits elsewhere in the file: 16 hex digits. */
  readonly fingerprint: string;
}

/** What one rule said of one target, passes included. */
export interface Result {
  readonly ruleId: string;
  readonly outcome: Outcome;
  /** Selector of the target; of the dialog when the rule was inapplicable to it. */
  readonly target: string;
  readonly variant: ReportVariant;
  /** Of the layer that it is on, where that is not the page itself. */
  readonly source?: string;
  /** Why it failed, or why it cannot be told, or which rule it gave way to. */
  readonly message?: string;
  readonly evidence: Evidence;
}

export interface ReportControl {
  readonly selector: string;
  readonly name: string;
  readonly role: ControlRole;
  readonly confidence: number;
  readonly purpose?: Purpose;
  readonly on?: boolean | null;
  readonly visible: boolean | null;
  /** Prominence score, see src/salience/README.md; null when it cannot be measured. */
  readonly prominence?: number | null;
}

export interface ReportDialog {
  readonly selector: string;
  readonly kind: DialogKind;
  readonly language: string;
  readonly layer: 'first' | 'deeper';
  /** Where the layer has a file of its own, or was reached by pressing something: what it is called. */
  readonly source?: string;
  /** Controls of other dialogs that are known to show this one. */
  readonly openedBy?: readonly { readonly selector: string; readonly name: string }[];
  readonly confidence: number;
  readonly evidence: readonly string[];
  readonly controls: readonly ReportControl[];
  readonly location: SourceLocation | null;
}

export interface Coverage {
  readonly ruleId: string;
  readonly passed: number;
  readonly failed: number;
  readonly cantTell: number;
  readonly inapplicable: number;
  /** The distinct reasons behind `cantTell`. */
  readonly undecided: readonly string[];
}

export interface Stats {
  readonly elements: number;
  readonly dialogs: number;
  readonly variants: readonly ReportVariant[];
  readonly suppressed: number;
  readonly durationMs: number;
  readonly coverage: readonly Coverage[];
}

/** A picture of the dialog that a finding is in. */
export interface Screenshot {
  /** Of the finding. */
  readonly fingerprint: string;
  readonly variant: ReportVariant;
  /** The PNG file, where a directory was given. */
  readonly file?: string;
  /** The PNG itself, in Base64, where none was. */
  readonly png?: string;
}

/** One press on the way. */
export interface FlowStep {
  readonly action: 'press' | 'switch on' | 'switch off' | 'open' | 'choose';
  readonly name: string;
  readonly selector: string;
  /** Of the layers on this way, from 1. */
  readonly layer: number;
  /** It had to be scrolled to. */
  readonly scrolled: boolean;
}

/** A way through the dialog as it was really gone, press by press. */
export interface FlowWay {
  readonly clicks: number;
  /** How often something had to be scrolled into view before it could be pressed. */
  readonly scrolls: number;
  /** Layers met, the first counted. */
  readonly layers: number;
  /** To read on the layers met, labels of controls left out. */
  readonly words: number;
  readonly steps: readonly FlowStep[];
  /** Afterwards no part of the dialog was left. */
  readonly ended: boolean;
}

/** What a press left behind (cookies, local and session storage), compared with what accepting and refusing left. */
interface FlowStored {
  /** Null where it cannot be told. */
  readonly stores: 'what accepting stores' | 'some of what accepting stores' | 'what refusing stores' | null;
  /** Names of the entries on which this rests: accepting and refusing leave them different. */
  readonly entries: readonly string[];
}

/** What closing without an answer left behind. */
export interface FlowClose extends FlowWay, FlowStored {}

/** What a button that commits choices left behind when they were left as the dialog had set them. */
export interface FlowUntouched extends FlowWay, FlowStored {
  /** Selector of the layer that the button is on. */
  readonly dialog: string;
  /** Of the button. */
  readonly selector: string;
  readonly name: string;
  /** Names of the optional choices that said yes as it was pressed. */
  readonly saidYes: readonly string[];
  /**
   * Whether it left something else once they had been switched off. Tried where it is itself the button that accepts,
   * so that there is no acceptance to compare it with; null elsewhere, and where it cannot be told.
   */
  readonly goesBySwitches: boolean | null;
}

/** How a dialog was gone through in a real browser, on visits of their own. */
export interface Flow {
  /** Selector of the dialog's first layer; null where the page showed none. */
  readonly dialog: string | null;
  /** The size and the colours in which everything was pressed. */
  readonly variant: ReportVariant;
  /** The shortest way to accept everything that was found; null where none was. */
  readonly accept: FlowWay | null;
  /** The shortest way to refuse everything that was found; null where none was. */
  readonly refuse: FlowWay | null;
  /** What a close button of the first layer did; null where there is none, or it was not pressed. */
  readonly close: FlowClose | null;
  /** What buttons left behind that commit choices, on layers where one of those says yes, or may, as it is set. */
  readonly untouched: readonly FlowUntouched[];
  /** Why one of them is null, or did not end. */
  readonly reasons: { readonly accept?: string; readonly refuse?: string; readonly close?: string };
  readonly explored: {
    readonly layers: number;
    /** Over all visits. */
    readonly presses: number;
    readonly visits: number;
    /** There was more to look into than the bounds allow. */
    readonly bounded: boolean;
    /** Controls that were left alone, and why. */
    readonly leftAlone: readonly {
      readonly selector: string;
      readonly name: string;
      readonly reason: string;
    }[];
    /** What the page tried to do when something was pressed, and was kept from. */
    readonly stopped: readonly string[];
  };
}

export interface Report {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'consentlint'; readonly version: string };
  readonly engine: Engine;
  /** The file linted, as given, or the address of the page. */
  readonly source: string;
  readonly dialogs: readonly ReportDialog[];
  readonly findings: readonly Finding[];
  readonly results: readonly Result[];
  readonly diagnostics: readonly Diagnostic[];
  readonly stats: Stats;
  /** From an engine that draws, when they were asked for. */
  readonly screenshots?: readonly Screenshot[];
  /** From `lintFlow()`. */
  readonly flow?: Flow;
}
