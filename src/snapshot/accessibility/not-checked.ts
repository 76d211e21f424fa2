import type { Diagnostic } from '../../source/diagnostic.js';

/** @param reason Why an accessibility checker that was asked for has not looked at a page, as a clause. */
export function notChecked(page: string, reason: string): Diagnostic {
  return {
    code: 'access-not-checked',
    severity: 'warning',
    message: `axe-core has not looked at ${page}: ${reason.replace(/\.$/, '')}.`,
  };
}
