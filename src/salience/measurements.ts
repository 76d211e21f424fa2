/** The measuring instruments a rule is handed: one per dialog and variant, every result computed once. */
import type { Control, Visibility } from '../dialog/dialog.js';
import type { DeclarationSource, SnapshotElement } from '../snapshot/snapshot.js';
import type { BoxSize, Measured } from './measure.js';

export type SurfaceKind = 'filled' | 'outlined' | 'text';

/** Contrast of a text, such as a control's label, with what is behind it. */
export interface LabelContrast {
  /** WCAG 2.x contrast ratio, 1 to 21. */
  readonly ratio: Measured;
  /** Composited colours as `#rrggbb`, when known. */
  readonly foreground: string | undefined;
  readonly background: string | undefined;
  readonly fontSizePx: number;
  readonly fontWeight: number;
  /** WCAG's large-scale text: at least 24 px, or 18.66 px and bold. */
  readonly largeText: boolean;
  /** The declarations of the text colour and of the background behind it. */
  readonly foregroundDeclaration: DeclarationSource | undefined;
  readonly backgroundDeclaration: DeclarationSource | undefined;
  /** The element whose text was measured. */
  readonly node: SnapshotElement;
}

/** The control's own surface against what surrounds it. */
export interface SurfaceContrast {
  readonly kind: SurfaceKind;
  /** WCAG contrast ratio of fill (or border, for an outlined control) to the surroundings; 1 for bare text. */
  readonly ratio: Measured;
  readonly surface: string | undefined;
  readonly surroundings: string | undefined;
  readonly declaration: DeclarationSource | undefined;
}

/** What keeps something from being seen, and the element that does it. */
export type Unseen = Omit<Extract<Visibility, { kind: 'hidden' }>, 'kind'>;

/** Differences are those of `colorDifference()` (black to white is 1) from what surrounds the control. */
export interface ProminenceParts {
  readonly surfaceKind: SurfaceKind;
  readonly surfaceDifference: number;
  /** 0 when there is no border. */
  readonly borderDifference: number;
  readonly borderWidthPx: number;
  /** Of the border from both what is inside and what is around it, whichever is nearer: whether it frames the box. */
  readonly frameDifference: number;
  /** Of a shadow or glow around the box, averaged over its reach; 0 when there is none. */
  readonly shadowDifference: number;
  readonly shadowReachPx: number;
  readonly labelDifference: number;
  /** Of the label from what is right behind it: how easily it is read. Undefined when no text is shown. */
  readonly legibilityDifference: number | undefined;
  /** Of a badge on the control (“Recommended”, in a box of its own) from the control; 0 when there is none. */
  readonly badgeDifference: number;
  readonly areaPx2: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fontSizePx: number;
  readonly fontWeight: number;
  readonly boxProvenance: 'measured' | 'estimated';
}

/** How much a control stands out, in px² of full difference. See README.md beside this file. */
export type Prominence =
  | { readonly kind: 'known'; readonly score: number; readonly parts: ProminenceParts }
  | { readonly kind: 'unknown'; readonly reason: string };

/** `surface`: fill, border and the label's colour on it; `type`: size and weight of the label. */
export type EqualizedPart = 'surface' | 'text colour' | 'type' | 'size' | 'shadow' | 'badge';

/** Whether something within its dialog has to be scrolled before any of a control is seen. */
export type Scrolling =
  | { readonly kind: 'needed'; readonly scroller: SnapshotElement }
  | { readonly kind: 'not needed' }
  | { readonly kind: 'unknown' };

/** Where one control lies, seen from another. */
export type Placement = 'left' | 'right' | 'above' | 'below';

export interface Equalizer {
  readonly part: EqualizedPart;
  /** The ratio once this part and those before it in the list are alike. */
  readonly ratioThen: number;
}

export interface Factors {
  readonly strength: number;
  readonly size: number;
  readonly legibility: number;
  readonly type: number;
  readonly marks: number;
}

export interface Comparison {
  /** Ratio first / second of the two scores, with the effect of label length taken out. */
  readonly ratio: number;
  /**
   * The same split by cause; their product is `ratio`: how strongly each differs from its surroundings, how large it
   * is, how easily its label is read, the size of its type, and what is there to call attention to it.
   */
  readonly factors: Factors;
  /**
   * What would make the two equal: the parts that the second would have to take over from the first, each
   * time the one that brings the ratio nearest to 1, until it is there. Empty when the ratio is not above 1.
   */
  readonly equalizers: readonly Equalizer[];
  /** Bound of the relative error of `ratio`, from the estimate of the sizes; 0 when measured. */
  readonly errorFraction: number;
}

export interface Measurements {
  /** Whether a person can see the control: what its dialog's markup and styles say, and where its box and its colours put it. */
  visibility(control: Control): Visibility;
  /** Why nobody can read the label of a control whose box is seen; undefined when it can be read, or that is not known. */
  unreadableLabel(control: Control): Unseen | undefined;
  /** WCAG contrast of the label; undefined when the control shows no text. */
  labelContrast(control: Control): LabelContrast | undefined;
  /**
   * The same for a text of the dialog, such as a passage's node: of its own lines where it holds text
   * directly, else of the element below whose text makes the most of it; undefined when it shows none.
   */
  text(node: SnapshotElement): LabelContrast | undefined;
  /** Like `visibility`, for any element of the dialog: text in the colour of its background is hidden. */
  visibilityOf(node: SnapshotElement): Visibility;
  surfaceContrast(control: Control): SurfaceContrast;
  /** Border box, in CSS px. */
  size(control: Control): BoxSize;
  prominence(control: Control): Prominence;
  /** Where `first` lies, seen from `second`: undefined when they overlap, or that is not certain. */
  placement(first: Control, second: Control): Placement | undefined;
  /** Whether a box of the dialog has to be scrolled down to the control: `not needed` where all of it is in view at first. */
  scrolling(control: Control): Scrolling;
  /** Whether a circle of this radius around the middle of `control` meets the box of `other`, beyond doubt (WCAG 2.5.8, spacing). */
  crowds(control: Control, radiusPx: number, other: Control): boolean;
  /** How many times more `first` stands out than `second`; undefined when either is unknown. */
  compare(first: Control, second: Control): Comparison | undefined;
}
