import { describe, expect, it } from 'vitest';
import { meaningOfOn } from './toggle-wording.js';

describe('what being on means', () => {
  it.each([
    ['en', 'Allow analytics', 'consents'],
    ['en', 'Do not use my data', 'objects'],
    ['en', 'Disable tracking', 'objects'],
    ['en', 'Enable or disable all services', 'consents'],
    ['de', 'Alle Dienste aktivieren oder deaktivieren', 'consents'],
    ['fr', 'Activer ou désactiver tous les services', 'consents'],
    ['de', 'Tracking deaktivieren', 'objects'],
    ['en', 'I agree to be contacted and refuse profiling', 'objects'],
  ])('%s: “%s” %s', (language, label, meaning) => {
    expect(meaningOfOn(label, [language])).toBe(meaning);
  });
});
