/** Stylesheets and scripts that a page asked for in vain: what it would look like with them is not known. */
import type { Diagnostic } from '../../index.js';

export interface MissingResource {
  readonly kind: 'stylesheet' | 'script';
  readonly address: string;
  /** The end of a sentence, without its full stop. */
  readonly why: string;
}

const SHOWN = 3;

/** One diagnostic for each kind. */
export function missingResources(name: string, missing: readonly MissingResource[]): Diagnostic[] {
  return (['stylesheet', 'script'] as const).flatMap((kind) => {
    const own = [
      ...new Map(missing.filter((one) => one.kind === kind).map((one) => [one.address, one])).values(),
    ];
    const [first] = own;
    if (first === undefined) return [];
    const what = own.length === 1 ? `a ${kind}` : `${own.length} ${kind}s`;
    const named = own.slice(0, SHOWN).map(({ address }) => shorten(address));
    const others = own.length > SHOWN ? ` and ${own.length - SHOWN} others` : '';
    const [it, builds] = own.length === 1 ? ['it', 'builds'] : ['they', 'build'];
    const effect = kind === 'script' ? `what ${it} ${builds} is not seen` : 'colours and sizes may be others';
    const diagnostic: Diagnostic = {
      code: `${kind}-not-loaded`,
      severity: 'warning',
      message: `${name} was read without ${what}, so ${effect}: ${named.join(', ')}${others} (${first.why}).`,
    };
    return [diagnostic];
  });
}

function shorten(address: string): string {
  return address.length > 120 ? `${address.slice(0, 117)}…` : address;
}
