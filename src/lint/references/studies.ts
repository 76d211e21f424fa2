/** Studies of what consent interfaces do to people. */
import type { SourceText, SourceTexts } from './source-text.js';

const STUDY = {
  jurisdiction: 'international',
  kind: 'study',
  binding: false,
} as const satisfies Partial<SourceText>;
const BOUHOULA = 'The paper’s PDF, in its authors’ repository';

export const studies = {
  'nouwens-2020': {
    ...STUDY,
    title: 'Nouwens et al., Dark Patterns after the GDPR (CHI 2020)',
    url: 'https://doi.org/10.1145/3313831.3376321',
    passages: {
      'removing-the-refusal': {
        section: 'effect of removing the refusal from the first layer',
        says: 'In an experiment, taking the refusal off the first page raised consent by 22 to 23 percentage points.',
        checked: 'Abstract, docslib.org and pdfslide.net',
      },
      'granular-controls': {
        section: 'effect of granular controls on the first page',
        says: 'In an experiment, showing more granular controls on the first page lowered consent by 8 to 20 percentage points.',
        checked: 'Abstract, docslib.org and pdfslide.net',
      },
      'layers-to-refuse': {
        section: 'where the refusal is',
        says: 'Of the buttons that refuse all, 74.3 % were one layer deep, and 0.9 % two.',
        checked: 'presstest.hi5place.com, quoting the paper',
      },
      'minimal-requirements': {
        section: 'share of pop-ups that meet minimal requirements',
        says: '11.8 % of the pop-ups met three minimal requirements: explicit consent, refusing as easy as accepting, nothing ticked in advance.',
        checked: 'Abstract, docslib.org; foxrothschild.com for the three requirements',
      },
    },
  },
  'bielova-2024': {
    ...STUDY,
    title: 'Bielova et al., The Effect of Design Patterns on Cookie Consent Decisions (USENIX Security 2024)',
    url: 'https://www.usenix.org/conference/usenixsecurity24/presentation/bielova',
    passages: {
      'highlighted-refusal': {
        section: 'highlighting one of the options',
        says: 'In an experiment with 3,947 participants, highlighting the refusal changed decisions substantially.',
        checked: 'tnache.org, abstract',
      },
    },
  },
  'machuletz-2020': {
    ...STUDY,
    title: 'Machuletz and Böhme, Multiple Purposes, Multiple Problems (PoPETs 2020)',
    url: 'https://doi.org/10.2478/popets-2020-0037',
    passages: {
      'highlighted-default': {
        section: 'highlighted default button',
        says: 'In an experiment with 150 participants, a highlighted button that accepts everything led people to allow more purposes.',
        checked: 'scholarfeed.com, abstract',
      },
    },
  },
  'grassl-2021': {
    ...STUDY,
    title: 'Graßl et al., Dark and Bright Patterns in Cookie Consent Requests (JDSR 2021)',
    url: 'https://doi.org/10.33621/jdsr.v3i1.54',
    passages: {
      'most-agree-anyway': {
        section: 'first experiment, 228 participants',
        says: 'Most participants agreed to all requests, whatever the nudges.',
        checked: 'scribd.com/document/618175911, abstract',
      },
      'defaults-and-obstruction': {
        section: 'second experiment, 255 participants',
        says: 'Defaults and obstruction swayed people when they were turned towards privacy.',
        checked: 'scribd.com/document/618175911, abstract',
      },
    },
  },
  'habib-2022': {
    ...STUDY,
    title: 'Habib et al., “Okay, whatever”: An Evaluation of Cookie Consent Interfaces (CHI 2022)',
    url: 'https://doi.org/10.1145/3491102.3501985',
    passages: {
      'link-not-used': {
        section: 'on a control for cookie preferences',
        says: 'None of the participants who were shown one of the designs used its control for cookie preferences.',
        checked: 'sciencex excerpt, cut; address in several repositories',
      },
    },
  },
  'utz-2019': {
    ...STUDY,
    title: 'Utz et al., (Un)informed Consent: Studying GDPR Consent Notices in the Field (CCS 2019)',
    url: 'https://doi.org/10.1145/3319535.3354212',
    passages: {
      'what-notices-tell': {
        section: 'what notices tell',
        says: 'Of the notices looked at, 92 % linked to a policy, 39 % named a purpose, and 21 % told who has access to the data.',
        checked: 'foxrothschild.com, quoting the paper',
      },
    },
  },
  'soe-2020': {
    ...STUDY,
    title: 'Soe et al., Circumvention by Design (NordiCHI 2020)',
    url: 'https://doi.org/10.1145/3419249.3420132',
    passages: {
      'news-outlets': {
        section: '300 consent notices of news outlets',
        says: 'The notices, read by hand, held a variety of dark patterns that circumvent the intent of the GDPR.',
        checked: 'Abstract, in github.com/wsg-ariadne/janus',
      },
    },
  },
  'santos-2021': {
    ...STUDY,
    title: 'Santos et al., Cookie Banners, What’s the Purpose? (WPES 2021)',
    url: 'https://doi.org/10.1145/3463676.3485611',
    passages: {
      'vague-purposes': {
        section: 'vague purposes',
        says: 'Of some 400 banner texts, 61 % stated purposes vaguely.',
        checked: 'dl.acm.org, abstract',
      },
      'positive-framing': {
        section: 'positive framing',
        says: 'Of some 400 banner texts, 30 % used positive framing.',
        checked: 'dl.acm.org, abstract',
      },
    },
  },
  'matte-2020': {
    ...STUDY,
    title: 'Matte et al., Do Cookie Banners Respect my Choice? (IEEE S&P 2020)',
    url: 'https://doi.org/10.1109/SP40000.2020.00076',
    passages: {
      preselection: {
        section: 'preselected choices',
        says: '236 sites nudged people towards accepting by choices made beforehand.',
        checked: 'deepai.org, abstract',
      },
    },
  },
  'krisam-2021': {
    ...STUDY,
    title: 'Krisam et al., Dark Patterns in the Wild (EuroUSEC 2021)',
    url: 'https://doi.org/10.1145/3481357.3481516',
    passages: {
      'visual-nudging': {
        section: 'visual nudging',
        says: 'Of the most visited German sites whose notice could be refused, more than 85 % nudged visually towards accepting.',
        checked: 'publikationen.bibliothek.kit.edu/1000136334, abstract',
      },
      'one-click': {
        section: 'refusing with one click',
        says: 'Of the most visited German sites with a notice, 21.5 % let people refuse all with one click.',
        checked: 'publikationen.bibliothek.kit.edu/1000136334, abstract',
      },
    },
  },
  'bouhoula-2024': {
    ...STUDY,
    title:
      'Bouhoula et al., Automated Large-Scale Analysis of Cookie Notice Compliance (USENIX Security 2024)',
    url: 'https://www.usenix.org/conference/usenixsecurity24/presentation/bouhoula',
    passages: {
      'no-refusal': {
        section: 'notices without a refusal',
        says: 'Of 33,431 notices that could be accepted, 56.7 % had no refusal on the first layer.',
        checked: BOUHOULA,
      },
      'interface-interference': {
        section: 'interface interference',
        says: 'Of 16,122 notices, 67.8 % showed accepting and refusing differently in colour or type, to the advantage of accepting.',
        checked: BOUHOULA,
      },
      'cookies-after-closing': {
        section: 'cookies after closing',
        says: 'Of 4,974 sites whose notice could be closed, 77.5 % set advertising or analytics cookies after that.',
        checked: BOUHOULA,
      },
    },
  },
  'dark-dialogs-2023': {
    ...STUDY,
    title: 'Kirkman et al., DarkDialogs (EuroS&P 2023)',
    url: 'https://www.esat.kuleuven.be/cosic/blog/euro-sp-2023-darkdialogs-automated-detection-of-10-dark-patterns-on-cookie-dialogs/',
    passages: {
      'ten-patterns': {
        section: 'detecting ten dark patterns',
        says: 'Presents a tool that finds ten dark patterns in cookie dialogs, and reports an accuracy of 99 %.',
        checked: 'Blog of COSIC, KU Leuven, the page linked to',
      },
    },
  },
  'gray-2024': {
    ...STUDY,
    title: 'Gray et al., An Ontology of Dark Patterns Knowledge (CHI 2024)',
    url: 'https://doi.org/10.1145/3613904.3642436',
    passages: {
      ontology: {
        section: 'the ontology',
        says: 'Puts 64 types of dark pattern, from ten taxonomies, into an order of three levels.',
        checked: 'bibbase.org; address and count in several repositories',
      },
    },
  },
  'mathur-2019': {
    ...STUDY,
    title: 'Mathur et al., Dark Patterns at Scale (CSCW 2019)',
    url: 'https://doi.org/10.1145/3359183',
    passages: {
      instances: {
        section: 'dark patterns on shopping sites',
        says: 'Found 1,818 instances of 15 types of dark pattern on some 11,000 shopping sites; 183 sites used them to deceive.',
        checked: 'zbook.org, abstract',
      },
    },
  },
} as const satisfies SourceTexts;
