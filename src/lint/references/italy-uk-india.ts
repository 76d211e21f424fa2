/** Italy, the United Kingdom and India: one text each. */
import type { SourceTexts } from './source-text.js';

const GARANTE =
  'punto-informatico.it, sernet.it and pglegal.it, in summary; no section number taken from them';
const ICO_CMA =
  'wsgrdataadvisor.com, technologylawdispatch.com, sparqa.com; the five names in a public repository';

export const italyUkIndia = {
  'garante-cookies': {
    title: 'Garante, guidelines on cookies, 10 June 2021, doc. web 9677876',
    url: 'https://www.garanteprivacy.it/home/docweb/-/docweb-display/docweb/9677876',
    jurisdiction: 'IT',
    kind: 'guideline',
    binding: false,
    passages: {
      'close-refuses': {
        section: 'on the × of the banner',
        says: 'Closing the banner by its × keeps the settings as they are by default: people go on without giving consent, and are told so.',
        checked: GARANTE,
      },
      scrolling: {
        section: 'on scrolling',
        says: 'Scrolling down a page does not by itself express consent.',
        checked: GARANTE,
      },
      'cookie-walls': {
        section: 'on cookie walls',
        says: 'Keeping people out of a site unless they consent is not lawful as a rule.',
        checked: GARANTE,
      },
    },
  },
  'ico-cma': {
    title: 'ICO and CMA, Harmful design in digital markets (2023)',
    url: 'https://www.drcf.org.uk/publications/papers/ico-cma-joint-paper-on-harmful-design-in-digital-practices',
    jurisdiction: 'UK',
    kind: 'guideline',
    binding: false,
    passages: {
      'nudges-and-sludge': {
        section: 'harmful nudges and sludge',
        says: 'One choice should not be made easier or harder than another; options are of equal prominence and equally easy to select.',
        checked: ICO_CMA,
      },
      confirmshaming: {
        section: 'confirmshaming',
        says: 'Pressing or shaming people into a choice can mean that consent was not freely given.',
        checked: ICO_CMA,
      },
      'biased-framing': {
        section: 'biased framing',
        says: 'Favouring one option and playing down its risks keeps people from informed decisions.',
        checked: ICO_CMA,
      },
      'bundled-consent': {
        section: 'bundled consent',
        says: 'Bundling different kinds of consent into one control is a harmful practice.',
        checked: ICO_CMA,
      },
      'default-settings': {
        section: 'default settings',
        says: 'Defaults that people find hard to change are named as a harmful practice.',
        checked: ICO_CMA,
      },
    },
  },
  'india-guidelines': {
    title: 'India, Guidelines for Prevention and Regulation of Dark Patterns (2023)',
    url: 'https://scconline.com/blog/?p=308381',
    jurisdiction: 'IN',
    kind: 'guideline',
    binding: true,
    passages: {
      'false-urgency': {
        section: 'Annexure 1, false urgency',
        says: 'Falsely stating or implying urgency or scarcity, so as to mislead people into an immediate purchase or step, is a dark pattern.',
        checked: 'storyboard18.com, definition in full',
      },
      'confirm-shaming': {
        section: 'Annexure 1, confirm shaming',
        says: 'Causing fear, shame, ridicule or guilt, so as to nudge people into buying or into keeping a subscription, is a dark pattern.',
        checked: 'storyboard18.com, definition in full',
      },
      'interface-interference': {
        section: 'Annexure 1, interface interference',
        says: 'Interface interference is on the list of dark patterns that platforms may not use.',
        checked: 'scconline.com and worldcybersecurities.com, name only',
      },
      'trick-question': {
        section: 'Annexure 1, trick question',
        says: 'The trick question is on the list of dark patterns that platforms may not use.',
        checked: 'scconline.com and worldcybersecurities.com, name only',
      },
      nagging: {
        section: 'Annexure 1, nagging',
        says: 'Nagging is on the list of dark patterns that platforms may not use.',
        checked: 'worldcybersecurities.com and public repositories, name only',
      },
    },
  },
} as const satisfies SourceTexts;
