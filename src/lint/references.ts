/**
 * The texts that rules cite. A function per text; its argument is the passage.
 *
 * Cite what the text says, in our words, in the rule's documentation; never print "illegal": most
 * requirements leave a margin that a tool cannot judge.
 */
import type { Reference } from './report.js';

type Cite = (section: string) => Reference;

function cite(id: string, title: string, url: string): Cite {
  return (section) => ({ id: `${id}:${slug(section)}`, title, section, url });
}

function slug(section: string): string {
  return section
    .toLowerCase()
    .replaceAll('§', '')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Regulation (EU) 2016/679. */
export const gdpr = cite(
  'gdpr',
  'General Data Protection Regulation (EU) 2016/679',
  'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
);

/** Report of the work undertaken by the EDPB's Cookie Banner Taskforce, 17 January 2023. Not binding. */
export const edpbTaskforce = cite(
  'edpb-taskforce',
  'EDPB, Report of the Cookie Banner Taskforce (2023)',
  'https://www.edpb.europa.eu/our-work-tools/our-documents/other/report-work-undertaken-cookie-banner-taskforce_en',
);

/** EDPB Guidelines 05/2020 on consent under the GDPR. */
export const edpbConsent = cite(
  'edpb-consent',
  'EDPB, Guidelines 05/2020 on consent',
  'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en',
);

/** EDPB Guidelines 03/2022 on deceptive design patterns, version 2.0. */
export const edpbDesign = cite(
  'edpb-design',
  'EDPB, Guidelines 03/2022 on deceptive design patterns',
  'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en',
);

/** Court of Justice of the European Union, Grand Chamber, 1 October 2019. */
export const planet49 = cite(
  'cjeu-c-673-17',
  'CJEU, C-673/17 Planet49 (2019)',
  'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0673',
);

/** CNIL recommendation, délibération 2020-092 of 17 September 2020. */
export const cnil = cite(
  'cnil-2020-092',
  'CNIL, recommendation on cookies, délibération 2020-092 (2020)',
  'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197',
);

/** California Consumer Privacy Act regulations on consent and choice. */
export const ccpa = cite(
  'ccpa-7004',
  'CCPA regulations, 11 CCR',
  'https://www.law.cornell.edu/regulations/california/11-CCR-7004',
);

/** Colorado Privacy Act rules on user interface design for consent. */
export const colorado = cite(
  'colorado-7.09',
  'Colorado Privacy Act rules, 4 CCR 904-3',
  'https://regulations.justia.com/states/colorado/900/904/rule-4-ccr-904-3/part-4-ccr-904-3-7/section-4-ccr-904-3-7-09',
);

/** Federal Trade Commission staff report, September 2022. */
export const ftcDarkPatterns = cite(
  'ftc-dark-patterns',
  'FTC staff report, Bringing Dark Patterns to Light (2022)',
  'https://www.ftc.gov/reports/bringing-dark-patterns-light',
);

/** Digital Services Act; its Article 25(2) leaves out what the GDPR covers, so it only supports. */
export const dsa = cite(
  'dsa',
  'Digital Services Act (EU) 2022/2065',
  'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
);

/** Web Content Accessibility Guidelines 2.2. */
export const wcag = cite('wcag22', 'WCAG 2.2', 'https://www.w3.org/TR/WCAG22/');

/** Nouwens, Liccardi, Veale, Karger, Kagal: Dark Patterns after the GDPR. CHI 2020. */
export const nouwens2020 = cite(
  'nouwens-2020',
  'Nouwens et al., Dark Patterns after the GDPR (CHI 2020)',
  'https://doi.org/10.1145/3313831.3376321',
);

/** Bouhoula, Kubicek, Zac, Cotrini, Basin: Automated Large-Scale Analysis of Cookie Notice Compliance. USENIX Security 2024. */
export const bouhoula2024 = cite(
  'bouhoula-2024',
  'Bouhoula et al., Automated Large-Scale Analysis of Cookie Notice Compliance (USENIX Security 2024)',
  'https://www.usenix.org/conference/usenixsecurity24/presentation/bouhoula',
);

/** Bielova, Litvine, Nguyen, Chammat, Toubiana, Hary. USENIX Security 2024; 3,947 participants. */
export const bielova2024 = cite(
  'bielova-2024',
  'Bielova et al., The Effect of Design Patterns on Cookie Consent Decisions (USENIX Security 2024)',
  'https://www.usenix.org/conference/usenixsecurity24/presentation/bielova',
);

/** Machuletz, Böhme: Multiple Purposes, Multiple Problems. PoPETs 2020. */
export const machuletz2020 = cite(
  'machuletz-2020',
  'Machuletz and Böhme, Multiple Purposes, Multiple Problems (PoPETs 2020)',
  'https://doi.org/10.2478/popets-2020-0037',
);
