/** California: the regulations under its Consumer Privacy Act, and what their agency has made of them. */
import type { SourceTexts } from './source-text.js';

const SECTION_7004 =
  'flipbuilder.com deskbook, pages 65–67, and law.cornell.edu, verbatim, before the amendments of 2026';
const ADVISORY = 'technologylaw.fkks.com and mondaq.com, with the advisory’s questions';

export const california = {
  'ccpa-regulations': {
    title: 'CCPA regulations, 11 CCR',
    url: 'https://www.law.cornell.edu/regulations/california/11-CCR-7004',
    jurisdiction: 'US-CA',
    kind: 'law',
    binding: true,
    passages: {
      'plain-language': {
        section: '§ 7003(a)',
        says: 'What consumers are told is easy to read and to understand, in straightforward language without technical or legal jargon.',
        checked:
          'mondaq.com/unitedstates/privacy-protection/1515190 and technologylaw.fkks.com, on the advisory',
        url: 'https://cppa.ca.gov/regulations/pdf/cppa_regs.pdf',
      },
      'easy-to-understand': {
        section: '§ 7004(a)(1)',
        says: 'Ways to consent use language that consumers can easily read and understand.',
        checked: SECTION_7004,
      },
      symmetry: {
        section: '§ 7004(a)(2)',
        says: 'The way to the choice that protects privacy more is not longer, harder or more time-consuming than the way to the other.',
        checked: SECTION_7004,
      },
      'number-of-steps': {
        section: '§ 7004(a)(2)(A)',
        says: 'Opting out of sale or sharing in more steps than opting back in is not symmetrical.',
        checked: SECTION_7004,
      },
      'ask-me-later': {
        section: '§ 7004(a)(2)(B)',
        says: '“Yes” beside “Ask me later” is not symmetrical, since nothing declines; the second only puts the decision off.',
        checked: SECTION_7004,
      },
      'accept-and-preferences': {
        section: '§ 7004(a)(2)(C)',
        says: '“Accept All” beside “More Information” or “Preferences” is not symmetrical.',
        checked: SECTION_7004,
      },
      'double-negative': {
        section: '§ 7004(a)(3) and (a)(3)(A)',
        says: 'Methods should not use double negatives; “Yes” or “No” beside a statement that begins with “Do Not” is one.',
        checked: SECTION_7004,
      },
      'unclear-toggle': {
        section: '§ 7004(a)(3)(B)',
        says: 'Switches and buttons that say on or off may confuse, and may need further words to make them clear.',
        checked: SECTION_7004,
      },
      'changing-order': {
        section: '§ 7004(a)(3)(C)',
        says: 'Buttons placed against what people expect may confuse, such as “No” before “Yes” after several questions the other way round.',
        checked: SECTION_7004,
      },
      'disruptive-screens': {
        section: '§ 7004(a)(4)(A)',
        says: 'Making people click through disruptive screens before they can opt out impairs their choice.',
        checked: SECTION_7004,
      },
      bundling: {
        section: '§ 7004(a)(4)(B)',
        says: 'Offering consent to reasonable uses only together with uses that do not fit the context in which the data were collected impairs people’s choice.',
        checked: SECTION_7004,
      },
      'easy-to-execute': {
        section: '§ 7004(a)(5)',
        says: 'Ways to consent are easy to carry out, without needless burden or friction.',
        checked: SECTION_7004,
      },
      'no-consent': {
        section: '§ 7004(b)',
        says: 'A method that does not comply may be a dark pattern, and an agreement obtained by one is not consent.',
        checked: SECTION_7004,
      },
      'effect-not-intent': {
        section: '§ 7004(c)',
        says: 'What makes an interface a dark pattern is its effect on people’s choice; intent does not decide, but is a factor.',
        checked: SECTION_7004,
      },
    },
  },
  'cppa-advisory': {
    title: 'CPPA, Enforcement Advisory 2024-02 on dark patterns (2024)',
    url: 'https://cppa.ca.gov/pdf/enfadvisory202402.pdf',
    jurisdiction: 'US-CA',
    kind: 'guideline',
    binding: false,
    passages: {
      'plain-language': {
        section: 'questions on language',
        says: 'Businesses should ask themselves whether their language is easy to read and free of technical or legal jargon.',
        checked: ADVISORY,
      },
      symmetry: {
        section: 'questions on symmetry',
        says: 'Businesses should ask themselves whether saying no takes consumers longer than saying yes.',
        checked: ADVISORY,
      },
      'effect-not-intent': {
        section: 'on effect and intent',
        says: 'Dark patterns are about effect, not about intent.',
        checked: 'huntonak.com, on the advisory',
      },
    },
  },
  'cppa-honda': {
    title: 'CPPA, order against American Honda Motor Co. (2025)',
    url: 'https://cppa.ca.gov/regulations/pdf/20250307_hmc_order.pdf',
    jurisdiction: 'US-CA',
    kind: 'enforcement',
    binding: false,
    passages: {
      'two-steps-against-one': {
        section: 'on the cookie management tool',
        says: 'Alleges a lack of symmetry: opting out took two steps, a switch and a confirmation, and opting in took one, “Allow All”. Settled, without an admission of liability, for 632,500 dollars.',
        checked: 'zwillgen.com, debevoisedatablog.com, cookietrust.io',
      },
    },
  },
} as const satisfies SourceTexts;
