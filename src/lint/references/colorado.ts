/** Colorado: the rules under its Privacy Act. They apply where that act asks for consent. */
import type { SourceTexts } from './source-text.js';

const JUSTIA = 'https://regulations.justia.com/states/colorado/900/904/rule-4-ccr-904-3/part-4-ccr-904-3-7';
const RULE_7_03 = `${JUSTIA}/section-4-ccr-904-3-7-03`;
const RULE_7_04 = `${JUSTIA}/section-4-ccr-904-3-7-04`;
const READ = 'regulations.justia.com and casetext.com, verbatim, as of September 2024';
const DESKBOOK = 'flipbuilder.com deskbook, pages 148–150, verbatim';

export const colorado = {
  'colorado-rules': {
    title: 'Colorado Privacy Act rules, 4 CCR 904-3',
    url: `${JUSTIA}/section-4-ccr-904-3-7-09`,
    jurisdiction: 'US-CO',
    kind: 'law',
    binding: true,
    passages: {
      'affirmative-action': {
        section: 'Rule 7.03(B)(2)',
        says: 'Accepting general terms as a whole, silence, inactivity, boxes ticked in advance and other things that people must act to prevent are no clear affirmative action.',
        checked: READ,
        url: RULE_7_03,
      },
      'general-terms': {
        section: 'Rule 7.03(C)(2)(a)',
        says: 'Consent is not free where it reflects acceptance of broad terms that describe data use along with other, unrelated matters.',
        checked: READ,
        url: RULE_7_03,
      },
      conditionality: {
        section: 'Rule 7.03(C)(2)(b)',
        says: 'Consent is not free where a contract depends on consent to data that it does not need.',
        checked: READ,
        url: RULE_7_03,
      },
      'separate-purposes': {
        section: 'Rule 7.03(D)(1)',
        says: 'Where purposes are not necessary to or compatible with each other, people can consent to each separately.',
        checked: 'flipbuilder.com deskbook, page 144, verbatim',
        url: RULE_7_03,
      },
      'separate-request': {
        section: 'Rule 7.04(B)',
        says: 'A request for consent is prominent, concise, and separate and distinct from other terms.',
        checked: READ,
        url: RULE_7_04,
      },
      'disclosure-by-link': {
        section: 'Rule 7.04(C)',
        says: 'Where possible, what has to be disclosed stands in the request itself. A link instead names the title and heading of the section and, if feasible, leads straight there.',
        checked: READ,
        url: RULE_7_04,
      },
      'equal-prominence': {
        section: 'Rule 7.09(A)(1)(a)',
        says: 'One choice should not be less prominent in size, font or styling; a larger or brighter “I accept”, or a greyed-out refusal, is not symmetrical.',
        checked: READ,
      },
      'reject-all': {
        section: 'Rule 7.09(A)(1)(b)',
        says: 'Rejecting all should be as easy as accepting all; offering only the latter is not symmetrical.',
        checked: READ,
      },
      'guilt-and-shame': {
        section: 'Rule 7.09(A)(2)(a)',
        says: 'A choice should not be presented so that it causes needless guilt or shames people into one of the options.',
        checked: READ,
      },
      'gratuitous-information': {
        section: 'Rule 7.09(A)(2)(b)',
        says: 'What explains the choice should not hold gratuitous information that manipulates emotions.',
        checked: READ,
      },
      closing: {
        section: 'Rule 7.09(A)(3)(a)',
        says: 'Closing a window that asks for consent should not be taken as consent.',
        checked: DESKBOOK,
      },
      'moving-on': {
        section: 'Rule 7.09(A)(3)(b)',
        says: 'Going on within a page after the choice was shown should not be taken as consent.',
        checked: DESKBOOK,
      },
      'pop-ups-after-refusal': {
        section: 'Rule 7.09(A)(6)(c)',
        says: 'People should not be forced through several pop-ups because they declined.',
        checked: DESKBOOK,
      },
      'false-urgency': {
        section: 'Rule 7.09(A)(7)(a)',
        says: 'A choice should not be driven by a false sense of urgency, such as a countdown to the end of something that does not end.',
        checked: DESKBOOK,
      },
      'double-negative': {
        section: 'Rule 7.09(A)(7)(b)',
        says: 'The options should avoid double negatives.',
        checked: DESKBOOK,
      },
      'confusing-syntax': {
        section: 'Rule 7.09(A)(7)(c)',
        says: 'The options should not be in confusing or unexpected syntax, such as a box that is to be left unticked in order to consent.',
        checked: DESKBOOK,
      },
      'answers-the-question': {
        section: 'Rule 7.09(A)(7)(d)',
        says: 'The words of the options should follow logically from the question.',
        checked: DESKBOOK,
      },
    },
  },
} as const satisfies SourceTexts;
