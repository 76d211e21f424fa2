/**
 * What pages without a doctype may write: lengths without unit, colours without `#`.
 *
 * @see https://quirks.spec.whatwg.org/#css
 */
const UNITLESS_LENGTH =
  /^(?:background-position|border-spacing|border-(?:top|right|bottom|left)-width|border-width|bottom|clip|font-size|height|left|letter-spacing|margin(?:-(?:top|right|bottom|left))?|max-height|max-width|min-height|min-width|padding(?:-(?:top|right|bottom|left))?|right|text-indent|top|vertical-align|width|word-spacing)$/;
const HASHLESS_COLOR = /^(?:background-color|border-color|border-(?:top|right|bottom|left)-color|color)$/;
const NUMBERS = /^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:[a-z]+|%)?\s*)+$/i;

/** @returns the value as it would be written on a page with a doctype */
export function withoutQuirks(property: string, value: string): string {
  if (UNITLESS_LENGTH.test(property) && NUMBERS.test(value))
    return value.replace(/(?<![\w.])[+-]?(?:\d+\.?\d*|\.\d+)(?![\w.%])/g, '$&px');
  if (HASHLESS_COLOR.test(property))
    return value.replace(/(?<![\w#-])(?:[\da-f]{6}|[\da-f]{3})(?![\w(-])/gi, '#$&');
  return value;
}
