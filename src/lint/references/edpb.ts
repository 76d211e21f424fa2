/** What the European Data Protection Board says of consent and of cookie banners. None of it binds. */
import type { SourceTexts } from './source-text.js';

const WALKTHROUGH =
  'Quoted against the PDF, paragraph by paragraph, in github.com/jamesmcdonald112/composition-website';
const SKILL = 'github.com/ThomasMoreAI/legal-skills-open (ui-rules.md)';
const MEMO = 'Verbatim with its number from the EDPB’s PDF, in a public compliance memorandum (August 2026)';

export const edpb = {
  'edpb-taskforce': {
    title: 'EDPB, Report of the Cookie Banner Taskforce (2023)',
    url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/other/report-work-undertaken-cookie-banner-taskforce_en',
    jurisdiction: 'EU',
    kind: 'guideline',
    binding: false,
    passages: {
      'no-reject': {
        section: 'type A, paragraphs 6–8',
        says: 'The vast majority of authorities hold that consent is not valid where a layer has a consent button and no way to refuse. A few do not.',
        checked: `${WALKTHROUGH}; paragraph 8 also in ${SKILL}`,
      },
      'pre-ticked': {
        section: 'type B, paragraphs 9–10',
        says: 'Boxes that are ticked in advance do not lead to valid consent.',
        checked: WALKTHROUGH,
      },
      'clear-information': {
        section: 'type C, paragraph 12',
        says: 'A banner makes clear what it is about, what consent is asked for, and how to give it.',
        checked: WALKTHROUGH,
      },
      'no-impression-of-duty': {
        section: 'type C, paragraph 13',
        says: 'People should understand what they consent to and how. Banners must not give the impression that content can be had only with consent, nor clearly push people to give it.',
        checked: WALKTHROUGH,
      },
      'link-design': {
        section: 'type C, paragraph 14',
        says: 'Consent is not valid where the only alternative is a link, in a paragraph of text or outside the banner, that nothing visual draws attention to.',
        checked: WALKTHROUGH,
      },
      'colours-and-contrast': {
        section: 'types D and E, paragraphs 15–19',
        says: 'No general standard for colours and contrast can be imposed; they are judged case by case. A button to refuse that practically nobody can read could be manifestly misleading.',
        checked: `${WALKTHROUGH}; each paragraph verbatim`,
      },
      'legitimate-interest': {
        section: 'type H, paragraphs 20–25',
        says: 'Placing and reading cookies that need consent cannot rest on legitimate interest. A second refusal of legitimate interests, on a deeper layer, may make people think that they have to refuse twice.',
        checked: `${WALKTHROUGH}; paragraph 24 verbatim`,
      },
      'not-essential': {
        section: 'type I, paragraphs 26–30',
        says: 'Some controllers call essential what is not strictly necessary; owners should be able to show that it is. Keeping preferences that people expressed counts as essential.',
        checked: `${WALKTHROUGH}; each paragraph verbatim`,
      },
      withdrawal: {
        section: 'type K, paragraphs 31–35',
        says: 'Withdrawing has to be possible at any time and as easy as consenting, by something easy to reach such as an icon or a link in a visible, standard place. No one form can be imposed.',
        checked: `${WALKTHROUGH}; paragraphs 31 to 34 verbatim`,
      },
    },
  },
  'edpb-consent': {
    title: 'EDPB, Guidelines 05/2020 on consent',
    url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en',
    jurisdiction: 'EU',
    kind: 'guideline',
    binding: false,
    passages: {
      'cookie-walls': {
        section: 'paragraphs 38–41',
        says: 'Consent is not free where access to a service or its functions is made conditional on it.',
        checked: 'techlaw.ie (May 2020), with these numbers; text in datenrecht.ch and panettalawfirm.it',
      },
      granularity: {
        section: 'paragraphs 42–45',
        says: 'Where there are several purposes, people are free to choose which they accept, and consent is sought for each. One request for marketing and for sharing is not granular.',
        checked: 'privacad.com, verbatim with numbers; 42–44 also in a public memorandum (August 2026)',
      },
      'no-detriment': {
        section: 'paragraph 46',
        says: 'The controller has to show that consent can be refused or withdrawn without detriment.',
        checked: MEMO,
      },
      'vague-purposes': {
        section: 'footnote 30',
        says: 'A vague or general purpose, such as improving the experience of users or marketing, is usually not specific enough without more detail.',
        checked: MEMO,
      },
      'minimum-information': {
        section: 'paragraph 64',
        says: 'Informed consent takes at least: who the controller is, each purpose, what data, the right to withdraw, and, where they apply, automated decisions and the risks of transfers.',
        checked: 'A public memorandum (August 2026) for the number; the list in another public repository',
      },
      'plain-language': {
        section: 'section 3.3.2, how to provide information',
        says: 'Controllers cannot use long policies that are hard to understand, or statements full of legal jargon.',
        checked:
          'Sentence verbatim in a public repository; heading in the contents at scribd.com/document/556641169',
      },
      'separate-request': {
        section: 'paragraph 71',
        says: 'A request made by electronic means is separate and distinct, not a paragraph within terms and conditions; on small screens, information may be layered.',
        checked: MEMO,
      },
      'first-layer': {
        section: 'footnote 42',
        says: 'Where who the controller is or what the purpose is cannot be told from the first layer, it will be hard to show that consent was informed.',
        checked: MEMO,
      },
      'active-motion': {
        section: 'paragraph 75',
        says: 'Consent is always given by an active motion or declaration; it must be obvious that the person consented to that processing.',
        checked: 'privacad.com, verbatim with its number',
      },
      'pre-ticked': {
        section: 'paragraph 79',
        says: 'Opt-in boxes that are ticked in advance are invalid.',
        checked: MEMO,
      },
      'blanket-acceptance': {
        section: 'paragraph 81',
        says: 'Consent cannot be given by the same motion as agreeing to a contract or to general terms; accepting such terms as a whole is no clear affirmative action.',
        checked: MEMO,
      },
      scrolling: {
        section: 'paragraph 86, example 16',
        says: 'Scrolling, swiping or similar activity on a page is never a clear affirmative action.',
        checked: `${MEMO}; techlaw.ie with the same number`,
      },
      'named-as-consent': {
        section: 'footnote 38',
        says: 'A declaration of consent must be named as such; that somebody knows of something is not clear language for it.',
        checked: MEMO,
      },
      withdrawal: {
        section: 'paragraph 114',
        says: 'Where consent takes one click, swipe or keystroke, withdrawing has in practice to be equally easy.',
        checked: 'Quoted with its number in two public repositories; sentence verbatim in a third',
      },
    },
  },
} as const satisfies SourceTexts;
