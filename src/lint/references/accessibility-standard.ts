/** The success criteria of the Web Content Accessibility Guidelines that rules measure by. */
import type { SourceTexts } from './source-text.js';

const WCAG = 'https://www.w3.org/TR/WCAG22/';

export const accessibilityStandard = {
  wcag22: {
    title: 'WCAG 2.2',
    url: WCAG,
    jurisdiction: 'international',
    kind: 'standard',
    binding: false,
    passages: {
      'use-of-color': {
        section: 'SC 1.4.1 Use of Color (A)',
        says: 'Colour is not the only visual means of conveying information, showing an action, asking for a response or telling an element apart.',
        checked: 'github.com/w3c/wcag, guidelines/sc/20/use-of-color.html',
        url: `${WCAG}#use-of-color`,
      },
      'contrast-minimum': {
        section: 'SC 1.4.3 Contrast (Minimum) (AA)',
        says: 'Text has a contrast of at least 4.5:1, large text of 3:1; controls that are not in use are exempt.',
        checked: 'w3.org, Understanding WCAG 2.2',
        url: `${WCAG}#contrast-minimum`,
      },
      'non-text-contrast': {
        section: 'SC 1.4.11 Non-text Contrast (AA)',
        says: 'What is needed to make out a control or its state has a contrast of at least 3:1 with adjacent colours; controls that are not in use are exempt.',
        checked: 'github.com/w3c/wcag, guidelines/sc/21/non-text-contrast.html (Ukrainian version)',
        url: `${WCAG}#non-text-contrast`,
      },
      keyboard: {
        section: 'SC 2.1.1 Keyboard (A)',
        says: 'All functions can be operated by keyboard.',
        checked: 'github.com/addyosmani/web-quality-skills, quick reference; stated without its exceptions',
        url: `${WCAG}#keyboard`,
      },
      'focus-visible': {
        section: 'SC 2.4.7 Focus Visible (AA)',
        says: 'What can be operated by keyboard has a way of operation in which the focus can be seen.',
        checked: 'github.com/Lorenalgm/DevChallenge issue 33; github.com/w3c/wcag pull request 3219',
        url: `${WCAG}#focus-visible`,
      },
      'target-size': {
        section: 'SC 2.5.8 Target Size (Minimum) (AA)',
        says: 'Targets for pointers measure at least 24 by 24 CSS px, unless they are spaced out, are within a sentence, or have an equivalent that does.',
        checked: 'github.com/w3c/wcag, guidelines/sc/22/target-size-minimum.html',
        url: `${WCAG}#target-size-minimum`,
      },
      'name-role-value': {
        section: 'SC 4.1.2 Name, Role, Value (A)',
        says: 'Name and role of every control, and the states that people can set, can be told by software.',
        checked: 'w3.org, Understanding WCAG 2.0 and 2.1, verbatim',
        url: `${WCAG}#name-role-value`,
      },
    },
  },
} as const satisfies SourceTexts;
