/** Reading handlers that stand in attributes. What they call is compared as written, not run. */

/** Calls that any handler may make, whatever it is for. */
const INCIDENTAL =
  /^(?:if|for|while|switch|return|function|(?:event|e|\$event)\.\w+|preventDefault|stopPropagation|[\w$.]*\.(?:click|getElementById|querySelector|focus|includes))$/;
/** Longer handlers are programs. */
const MOST_CHARACTERS = 500;

/** `setConsent(true)`, with its arguments, white space taken out; a bare name is a call, as frameworks have it. */
export function callsIn(handler: string): string[] {
  const code = handler.slice(0, MOST_CHARACTERS).replace(/\s+/g, '');
  if (/^[\w$.]+$/.test(code)) return [`${code}()`];
  const calls = code.match(/[\w$.]+\([^()]*\)/g) ?? [];
  return calls.filter((call) => !INCIDENTAL.test(call.slice(0, call.indexOf('('))));
}

/** `acceptAll()`, `banner.agree()`, `allowCookies(true)`; not `acceptNecessary()`, `accept(false)`. */
export function isNamedAfterAccepting(call: string): boolean {
  return /(?:^|\.)(?:accept|agree|allow)(?:all|cookies?|everything|consent)*\((?!false|'?none|"?none)[^()]*\)$/i.test(
    call,
  );
}

const KEYS = { escape: 'Escape', esc: 'Escape', enter: 'Enter', '27': 'Escape', '13': 'Enter' } as const;

/** The reflex key that a handler is for: by the attribute (`@keydown.escape`), or by what it compares the key with. */
export function keyOf(attribute: string, handler: string): 'Escape' | 'Enter' | undefined {
  const modifier = /\.(escape|esc|enter)\b/.exec(attribute)?.[1];
  const compared = /(?:key|code|which)\s*===?\s*['"]?(escape|esc|enter|27|13)\b/i.exec(handler)?.[1];
  const key = (modifier ?? compared)?.toLowerCase();
  return key === undefined ? undefined : KEYS[key as keyof typeof KEYS];
}
