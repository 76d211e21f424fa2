/**
 * From the declarations of a property, in order of precedence, to its cascaded value: the first that
 * is valid, with `var()` replaced, shorthands taken apart, and `revert` rolled back.
 *
 * @see https://drafts.csswg.org/css-cascade-5/#cascading
 */
import type { Cascade, CascadeEntry } from '../cascade/cascade.js';
import { type SubstitutionSource, substitute } from '../custom-properties/substitute.js';
import { longhandsOf } from '../properties.js';
import { expandShorthand } from '../shorthands/expand-shorthand.js';
import { isTooComplex } from '../values/complexity.js';
import { CSS_WIDE_KEYWORDS, isValidDeclaration, needsSubstitution } from '../values/grammar.js';

export interface CascadedValue {
  readonly text: string;
  readonly entry: CascadeEntry;
}

export interface CascadeOutcome {
  /** Undefined when no declaration applies. */
  readonly winner: CascadedValue | undefined;
  /** Why another declaration, with another value, may win instead. */
  readonly undecided: string | undefined;
}

/** What becomes of a declaration whose `var()` gives nothing usable (CSS Variables §3.1). */
const INVALID_AT_COMPUTED_VALUE_TIME = 'unset';
/** … and of one that sets a custom property: it is as if it had never been set (§2). */
const GUARANTEED_INVALID = 'initial';

export function cascadedValue(
  cascade: Cascade,
  property: string,
  logical: string | undefined,
  source: SubstitutionSource,
): CascadeOutcome {
  const entries = cascade.entries(property, logical);
  const doubtful: CascadedValue[] = [];
  let winner: CascadedValue | undefined;
  let isRolledBack: (entry: CascadeEntry) => boolean = () => false;
  for (let index = entries.length - 1; index >= 0 && winner === undefined; index--) {
    const entry = entries[index];
    if (entry === undefined || isRolledBack(entry)) continue;
    const text = specifiedText(entry, property, logical, source);
    if (text === undefined) continue;
    if (entry.undecided !== undefined) doubtful.push({ text, entry });
    else if (text === 'revert')
      isRolledBack = ({ block }) => block.origin !== 'user-agent' || entry.block.origin === 'user-agent';
    else if (text === 'revert-layer') isRolledBack = sameLayer(entry, isRolledBack);
    else winner = { text, entry };
  }
  const other = doubtful.find(({ text }) => text !== winner?.text);
  return { winner, undecided: other?.entry.undecided };
}

function sameLayer(
  { block }: CascadeEntry,
  already: (entry: CascadeEntry) => boolean,
): (entry: CascadeEntry) => boolean {
  return (other) =>
    already(other) ||
    (other.block.origin === block.origin &&
      other.block.layer === block.layer &&
      other.block.isInline === block.isInline &&
      other.block.treeDepth === block.treeDepth);
}

/** The value that a declaration gives a longhand; undefined when a browser drops the declaration. */
function specifiedText(
  { declaration, block }: CascadeEntry,
  property: string,
  logical: string | undefined,
  source: SubstitutionSource,
): string | undefined {
  const { property: declared, value } = declaration;
  if (property.startsWith('--')) return customText(value, source);
  const substituted = needsSubstitution(value);
  const text = substituted ? substitute(value, source) : value;
  if (text === undefined) return INVALID_AT_COMPUTED_VALUE_TIME;
  if (isTooComplex(text)) {
    source.giveUp(`A value of ${declared} is too long or nested too deep to be read.`);
    return INVALID_AT_COMPUTED_VALUE_TIME;
  }
  const longhandText =
    declared === 'all' || longhandsOf(declared) !== undefined
      ? fromShorthand(declared, text, property, logical, source)
      : fromLonghand(declared, text, block.origin === 'user-agent');
  return longhandText ?? (substituted ? INVALID_AT_COMPUTED_VALUE_TIME : undefined);
}

function customText(value: string, source: SubstitutionSource): string | undefined {
  const keyword = value.toLowerCase();
  if (CSS_WIDE_KEYWORDS.has(keyword)) return keyword;
  if (!needsSubstitution(value)) return value;
  const text = substitute(value, source);
  if (text === undefined) return GUARANTEED_INVALID;
  return CSS_WIDE_KEYWORDS.has(text.toLowerCase()) ? text.toLowerCase() : text;
}

/** The user agent sheet is ours, and uses keywords that no author may. */
function fromLonghand(property: string, text: string, isTrusted: boolean): string | undefined {
  const keyword = text.toLowerCase();
  if (CSS_WIDE_KEYWORDS.has(keyword)) return keyword;
  return isTrusted || isValidDeclaration(property, text) ? text : undefined;
}

function fromShorthand(
  shorthand: string,
  text: string,
  property: string,
  logical: string | undefined,
  source: SubstitutionSource,
): string | undefined {
  const keyword = text.toLowerCase();
  if (CSS_WIDE_KEYWORDS.has(keyword)) return keyword;
  if (shorthand === 'all') return undefined;
  const expansion = expandShorthand(shorthand, text);
  if (expansion === 'invalid') return undefined;
  if (expansion === 'unsupported') {
    source.note(`The shorthand ${shorthand} is not taken apart.`);
    return undefined;
  }
  return expansion.get(property) ?? (logical === undefined ? undefined : expansion.get(logical));
}
