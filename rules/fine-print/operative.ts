/** The passages that say what is consented to, and what keeps each from being read before consent is given. */
import {
  cookieWord,
  type DataUse,
  isConcrete,
  type Passage,
  possibleReasons,
  type RuleContext,
  reasonsGiven,
  round,
  seenControls,
  statedUses,
} from '../../src/lint/define-rule.js';
import { orderIn, standsAfter } from './reading-order.js';

export interface Options {
  readonly leastFontSizePx: number;
  readonly leastShareOfBodySize: number;
  readonly leastContrast: number;
  readonly leastContrastLarge: number;
}

export type Flaw =
  | { readonly kind: 'hidden'; readonly reason: string }
  | { readonly kind: 'small'; readonly fontSizePx: number; readonly bodyFontSizePx: number }
  | { readonly kind: 'faint'; readonly contrastRatio: number; readonly least: number }
  | { readonly kind: 'after' };

export interface Operative {
  readonly passage: Passage;
  readonly uses: ReadonlySet<DataUse>;
  readonly isConcrete: boolean;
  /** The words that say it. */
  readonly quote: string;
  readonly flaw: Flaw | undefined;
  /** Why it is not known whether there is a flaw. */
  readonly unknown: string | undefined;
}

/** Sizes are computed from fractions of one another. */
const ROUNDING_PX = 0.05;

/** In document order. */
export function operativePassages(context: RuleContext<Options>): Operative[] {
  const { dialog, measure } = context;
  const commits = seenControls(dialog, measure, 'accept', 'save');
  const order = orderIn(dialog);
  const bodyFontSizePx = bodySize(context);
  return dialog.passages.flatMap((passage) => {
    const stated = statedUses(passage.text, dialog.language).filter(({ isDenied }) => !isDenied);
    const uses = operativeUses(new Set(stated.map(({ use }) => use)), dialog.kind);
    if (uses.size === 0) return [];
    const told = stated.filter(({ use }) => uses.has(use));
    const quote = told.find(isConcrete)?.quote ?? told[0]?.quote ?? passage.text;
    const isAfter = standsAfter(passage.node, commits, { order, measure });
    const judged = flawOf(passage, isAfter, bodyFontSizePx, context);
    return [{ passage, uses, isConcrete: told.some(isConcrete), quote, ...judged }];
  });
}

/**
 * What is told in plain sight in words of its own, so that it may be the same as what stands in small print.
 * Undefined when nothing is.
 */
export function plainlyToldOtherwise(context: RuleContext<Options>): string | undefined {
  const { dialog, measure } = context;
  const commits = seenControls(dialog, measure, 'accept', 'save');
  const order = orderIn(dialog);
  const bodyFontSizePx = bodySize(context);
  for (const passage of dialog.passages) {
    const { text, node } = passage;
    if (statedUses(text, dialog.language).some(({ use }) => use !== 'recipients')) continue;
    // Words that begin a reason stand in any chat: “Good to see you”.
    const reasons = cookieWord(text) === undefined ? [] : reasonsGiven(text, dialog.language);
    const [told] = [...reasons, ...possibleReasons(text, dialog.language)];
    if (told === undefined) continue;
    const isAfter = standsAfter(node, commits, { order, measure });
    const { flaw } = flawOf(passage, isAfter, bodyFontSizePx, context);
    if (flaw === undefined) return told;
  }
  return undefined;
}

/** What is necessary needs no consent, and names of others say nothing yet; how long matters where it is what changes. */
function operativeUses(uses: ReadonlySet<DataUse>, kind: string): ReadonlySet<DataUse> {
  const operative = new Set(uses);
  operative.delete('necessary');
  operative.delete('recipients');
  if (uses.has('necessary')) operative.delete('functions');
  if (kind !== 'terms' && kind !== 'training') operative.delete('retention');
  return operative;
}

function flawOf(
  { node }: Passage,
  isAfter: boolean | 'unknown',
  bodyFontSizePx: number,
  { measure, options }: RuleContext<Options>,
): Pick<Operative, 'flaw' | 'unknown'> {
  const visibility = measure.visibilityOf(node);
  if (visibility.kind === 'hidden')
    return { flaw: { kind: 'hidden', reason: visibility.reason }, unknown: undefined };
  const text = measure.text(node);
  const flawed = (flaw: Flaw) => ({ flaw, unknown: undefined });
  if (isAfter === true) return flawed({ kind: 'after' });
  if (text === undefined) return { flaw: undefined, unknown: undefined };
  const { fontSizePx, ratio, largeText } = text;
  const isSmall =
    fontSizePx < options.leastFontSizePx - ROUNDING_PX ||
    fontSizePx < options.leastShareOfBodySize * bodyFontSizePx - ROUNDING_PX;
  if (isSmall) return flawed({ kind: 'small', fontSizePx: round(fontSizePx, 1), bodyFontSizePx });
  const least = largeText ? options.leastContrastLarge : options.leastContrast;
  if (ratio.kind === 'known' && ratio.value < least)
    return flawed({ kind: 'faint', contrastRatio: round(ratio.value), least });
  if (isAfter === 'unknown')
    return { flaw: undefined, unknown: 'whether it stands before or after the button is not known' };
  return { flaw: undefined, unknown: ratio.kind === 'unknown' ? ratio.reason : undefined };
}

/** The size in which most of the dialog's text is set, headings aside; of two, the larger. CSS px. */
function bodySize({ dialog, measure }: RuleContext<Options>): number {
  const lengths = new Map<number, number>();
  for (const { node, text, kind } of dialog.passages) {
    if (kind === 'heading' || measure.visibilityOf(node).kind === 'hidden') continue;
    const size = round(measure.text(node)?.fontSizePx ?? 0, 1);
    if (size > 0) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  }
  const [most] = [...lengths].sort(([sizeA, a], [sizeB, b]) => b - a || sizeB - sizeA);
  return most?.[0] ?? 0;
}
