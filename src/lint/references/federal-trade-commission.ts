/** The United States' Federal Trade Commission: staff guidance, which does not bind. */
import type { SourceTexts } from './source-text.js';

const CONTENTS = 'The variants of Appendix A, listed from the PDF in a public repository; name only';

export const federalTradeCommission = {
  'ftc-dark-patterns': {
    title: 'FTC staff report, Bringing Dark Patterns to Light (2022)',
    url: 'https://www.ftc.gov/reports/bringing-dark-patterns-light',
    jurisdiction: 'US',
    kind: 'guideline',
    binding: false,
    passages: {
      'hidden-disclosures': {
        section: 'on elements that hide or delay disclosure of material information',
        says: 'Hiding key terms, or telling them late, is one of four common types of dark pattern.',
        checked: 'huntonprivacyblog.com (27 September 2022)',
      },
      'hidden-information': {
        section: 'Appendix A, hidden information',
        says: 'Lists hidden information among the variants of sneaking.',
        checked: CONTENTS,
      },
      'privacy-choices': {
        section: 'Appendix A, subverting privacy preferences',
        says: 'Lists the subverting of privacy preferences among the variants of asymmetric choice.',
        checked: CONTENTS,
      },
      preselection: {
        section: 'Appendix A, preselection',
        says: 'Lists preselection among the variants of asymmetric choice.',
        checked: CONTENTS,
      },
      'false-hierarchy': {
        section: 'Appendix A, false hierarchy',
        says: 'Lists false hierarchy, together with pressured upselling, among the variants of interface interference.',
        checked: CONTENTS,
      },
      misdirection: {
        section: 'Appendix A, misdirection',
        says: 'Lists misdirection among the variants of interface interference.',
        checked: CONTENTS,
      },
      'trick-questions': {
        section: 'Appendix A, trick questions',
        says: 'Lists trick questions among the variants of asymmetric choice.',
        checked: CONTENTS,
      },
      'confirm-shaming': {
        section: 'Appendix A, confirm shaming',
        says: 'Lists confirm shaming among the variants of asymmetric choice.',
        checked: CONTENTS,
      },
      nagging: {
        section: 'Appendix A, nagging',
        says: 'Describes asking again and again without a way to decline for good, such as “Yes” or “Not Now” for sharing data or turning on cookies.',
        checked: 'The entry verbatim from the PDF, in a public repository',
      },
      'countdown-timer': {
        section: 'Appendix A, baseless countdown timer',
        says: 'Describes pressure to buy by a countdown that just goes away or starts again when it has run out.',
        checked: 'The entry verbatim from page 22 of the PDF, in two public repositories',
      },
      'false-limited-time': {
        section: 'Appendix A, false limited time message',
        says: 'Describes pressure to buy by an end that has no date, or one that means nothing.',
        checked: 'The entry verbatim from page 22 of the PDF, in a public repository',
      },
    },
  },
  'ftc-quiet-changes': {
    title: 'FTC, AI (and other) companies: quietly changing your terms of service (2024)',
    url: 'https://www.ftc.gov/policy/advocacy-research/tech-at-ftc/2024/02/ai-other-companies-quietly-changing-your-terms-service-could-be-unfair-or-deceptive',
    jurisdiction: 'US',
    kind: 'guideline',
    binding: false,
    passages: {
      'surreptitious-amendment': {
        section: 'on more permissive data practices',
        says: 'Adopting more permissive data practices, such as using data to train AI, and telling people only by a surreptitious, retroactive change of terms may be unfair or deceptive.',
        checked: 'ftc.gov, the post in part; crowell.com, ailegaljournal.com',
      },
    },
  },
} as const satisfies SourceTexts;
