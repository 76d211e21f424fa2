import { describe, expect, it } from 'vitest';
import { classifyLabel } from './classify.js';
import { labelledLabels } from './testing/labelled-labels.js';

function roleOf(label: string, language = 'en'): string {
  return classifyLabel(label, { languages: [language] }).role;
}

describe('the role of a label', () => {
  it.each(labelledLabels)('$language: “$label” is $role', ({ label, language, role }) => {
    expect(roleOf(label, language)).toBe(role);
  });
});
