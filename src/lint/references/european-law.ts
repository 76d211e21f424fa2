/** Laws of the European Union, and judgments of its Court of Justice. */
import type { SourceTexts } from './source-text.js';

const ARTICLE_7 = 'Whole article, verbatim from gdpr-info.eu, in two public compliance repositories (2026)';
const RECITAL_32 =
  'Verbatim from EUR-Lex and from the Official Journal’s PDF, in two public repositories (2026)';
const RECITAL_42 = 'overview.legal/laws/gdpr/rec-42, verbatim';
const DSA_25 = 'overview.legal/laws/dsa/art-25 and legalviz.eu, verbatim';

export const europeanLaw = {
  gdpr: {
    title: 'General Data Protection Regulation (EU) 2016/679',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    jurisdiction: 'EU',
    kind: 'law',
    binding: true,
    passages: {
      definition: {
        section: 'Article 4(11)',
        says: 'Consent is a freely given, specific, informed and unambiguous sign of what a person wants, made by a statement or a clear affirmative action.',
        checked: 'Verbatim from EUR-Lex, in a public repository (2026)',
      },
      'purpose-limitation': {
        section: 'Article 5(1)(b)',
        says: 'Personal data are collected for purposes that are specified, explicit and legitimate.',
        checked: 'Verbatim in several public copies of the Regulation',
      },
      distinguishable: {
        section: 'Article 7(2)',
        says: 'Where a written declaration also concerns other matters, the request for consent has to be clearly distinguishable from them, easy to find, and in clear and plain language.',
        checked: ARTICLE_7,
      },
      withdrawal: {
        section: 'Article 7(3)',
        says: 'Consent can be withdrawn at any time, people are told so before they give it, and withdrawing is as easy as giving.',
        checked: ARTICLE_7,
      },
      conditionality: {
        section: 'Article 7(4)',
        says: 'Whether consent is free depends not least on whether a contract or service is made conditional on consent to processing that it does not need.',
        checked: ARTICLE_7,
      },
      'plain-language': {
        section: 'Article 12(1)',
        says: 'Information is given in a concise, transparent, intelligible and easily accessible form, in clear and plain language.',
        checked: 'Verbatim in several public copies of the Regulation',
      },
      information: {
        section: 'Article 13(1)(a), (c) and (e), and 13(2)(a)',
        says: 'When data are collected, people are told who the controller is, what the purposes are, who receives the data, and how long they are kept.',
        checked: 'eulaw.online, odo24.pl and betterregulation.com, article in full',
      },
      'by-default': {
        section: 'Article 25(2)',
        says: 'By default, only data that each specific purpose needs are processed.',
        checked: 'Verbatim, with its paragraph number, in a public copy of the Regulation',
      },
      'affirmative-act': {
        section: 'Recital 32',
        says: 'Consent takes a clear affirmative act; silence, boxes ticked in advance and inactivity are not consent.',
        checked: RECITAL_32,
      },
      'clear-request': {
        section: 'Recital 32, last sentence',
        says: 'A request made by electronic means is clear and concise, and does not disrupt the use of the service more than it must.',
        checked: RECITAL_32,
      },
      'free-choice': {
        section: 'Recital 42',
        says: 'Consent is not free where a person has no genuine choice, or cannot refuse or withdraw without detriment.',
        checked: RECITAL_42,
      },
      'who-and-what-for': {
        section: 'Recital 42',
        says: 'For consent to be informed, people know at least who the controller is and what the data are meant for.',
        checked: RECITAL_42,
      },
      'separate-consent': {
        section: 'Recital 43',
        says: 'Consent is presumed not to be free where separate consent to different operations would be appropriate but cannot be given, or where a service depends on consent that it does not need.',
        checked: 'Verbatim from gdpr-info.eu, in four public repositories',
      },
    },
  },
  eprivacy: {
    title: 'ePrivacy Directive 2002/58/EC',
    url: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
    jurisdiction: 'EU',
    kind: 'law',
    binding: true,
    passages: {
      consent: {
        section: 'Article 5(3)',
        says: 'Storing information on a person’s device, or reading what is stored there, takes consent that was given after clear and comprehensive information.',
        checked:
          'Consolidated text of 19 December 2009, verbatim from EUR-Lex, in a public repository (2026)',
      },
      'strictly-necessary': {
        section: 'Article 5(3), second sentence',
        says: 'No consent is needed for what only carries a transmission, or is strictly necessary for a service that the person explicitly asked for.',
        checked:
          'Consolidated text of 19 December 2009, verbatim from EUR-Lex, in a public repository (2026)',
      },
    },
  },
  'cjeu-planet49': {
    title: 'CJEU, C-673/17 Planet49 (2019)',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0673',
    jurisdiction: 'EU',
    kind: 'case',
    binding: true,
    passages: {
      'pre-ticked': {
        section: 'operative part, point 1',
        says: 'A box that is ticked in advance, and that a person has to untick in order to refuse, is not valid consent to cookies.',
        checked: 'edpl.lexxion.eu/article/EDPL/2020/1/19; the point verbatim in a public repository',
      },
      'duration-and-access': {
        section: 'operative part, point 3',
        says: 'What people are told before cookies are stored includes how long these work and whether third parties may have access to them.',
        checked: 'edpl.lexxion.eu/article/EDPL/2020/1/19, the holdings in their order',
      },
    },
  },
  'cjeu-orange-romania': {
    title: 'CJEU, C-61/19 Orange Romania (2020)',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62019CJ0061',
    jurisdiction: 'EU',
    kind: 'case',
    binding: true,
    passages: {
      'extra-step-to-refuse': {
        section: 'on active consent and on formalities for refusing',
        says: 'Consent takes active behaviour after clear information; boxes ticked in advance, terms that mislead about the possibility to refuse, and formal requirements for refusing do not show it.',
        checked:
          'github.com/mnov88/cjeudataprotection, the holding in summary; no paragraph number taken from it',
      },
    },
  },
  dsa: {
    title: 'Digital Services Act (EU) 2022/2065',
    url: 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
    jurisdiction: 'EU',
    kind: 'law',
    binding: true,
    passages: {
      'no-manipulation': {
        section: 'Article 25(1) and (2)',
        says: 'Online platforms do not design interfaces that deceive, manipulate or otherwise impair free and informed decisions. Practices that the GDPR covers are left to it, so this supports only.',
        checked: DSA_25,
      },
      prominence: {
        section: 'Article 25(3)(a)',
        says: 'Names, as something that guidelines may address, giving more prominence to some choices when people are asked to decide. Supports only: what the GDPR covers is left out.',
        checked: DSA_25,
      },
      'repeated-requests': {
        section: 'Article 25(3)(b)',
        says: 'Names, as something that guidelines may address, asking again for a choice that was already made. Supports only: what the GDPR covers is left out.',
        checked: DSA_25,
      },
      'harder-to-end': {
        section: 'Article 25(3)(c)',
        says: 'Names, as something that guidelines may address, making it harder to end a service than to start it. Supports only: what the GDPR covers is left out.',
        checked: DSA_25,
      },
    },
  },
} as const satisfies SourceTexts;
