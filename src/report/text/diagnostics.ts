/** Which diagnostics a person at a terminal needs to see. */
import type { Diagnostic } from '../../lint/report.js';

export interface ShownDiagnostics {
  readonly shown: readonly Diagnostic[];
  /** How many of each code were left out because there are so many alike. */
  readonly leftOut: ReadonlyMap<Diagnostic['code'], number>;
}

/** Of one code; a framework's stylesheet alone can hold hundreds of old browsers' declarations. */
const SHOWN_PER_CODE = 5;

/** Warnings and errors, and of many alike the first few; notes only matter where nothing was found. */
export function chooseDiagnostics(diagnostics: readonly Diagnostic[]): ShownDiagnostics {
  const seen = new Map<Diagnostic['code'], number>();
  const shown = diagnostics.filter(({ code, severity }) => {
    if (severity === 'info') return false;
    seen.set(code, (seen.get(code) ?? 0) + 1);
    return (seen.get(code) ?? 0) <= SHOWN_PER_CODE;
  });
  const leftOut = [...seen].flatMap(([code, amount]): [Diagnostic['code'], number][] =>
    amount > SHOWN_PER_CODE ? [[code, amount - SHOWN_PER_CODE]] : [],
  );
  return { shown, leftOut: new Map(leftOut) };
}
