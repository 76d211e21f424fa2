/**
 * The patterns of the EDPB's guidelines on deceptive design, version 2.0. They were written for social
 * media and are cited by name; a section number is given where it was read.
 */
import type { SourceTexts } from './source-text.js';

const NAMED = 'Names and categories of Annex I in github.com/ThomasMoreAI/legal-skills-open (ui-rules.md)';
const NUMBERED = `${NAMED}; number in the same repository`;
const GLOSSED = `${NAMED}; gloss at securiti.ai/blog/edpb-guidelines-on-dark-patterns-in-social-media`;

export const edpbDesignPatterns = {
  'edpb-design': {
    title: 'EDPB, Guidelines 03/2022 on deceptive design patterns',
    url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en',
    jurisdiction: 'EU',
    kind: 'guideline',
    binding: false,
    passages: {
      overloading: {
        section: 'Annex I, overloading',
        says: 'Burying people under requests, information or options, so that they give up and accept, is a category of deceptive design.',
        checked: NAMED,
      },
      'continuous-prompting': {
        section: 'section 4.1.1, continuous prompting',
        says: 'Asking again and again for data or for consent, so that people give in, is a deceptive pattern.',
        checked: NUMBERED,
      },
      'privacy-maze': {
        section: 'Annex I, overloading: privacy maze',
        says: 'Making people go through too many pages for what they look for is a deceptive pattern.',
        checked: GLOSSED,
      },
      'too-many-options': {
        section: 'section 4.1.3, too many options',
        says: 'Offering so many options that people overlook some or give up is a deceptive pattern.',
        checked: `${NUMBERED}; gloss at securiti.ai`,
      },
      'deceptive-snugness': {
        section: 'section 4.2.1, deceptive snugness',
        says: 'Having the options that invade privacy most enabled by default is a deceptive pattern.',
        checked: `${NUMBERED}; gloss at securiti.ai`,
      },
      'look-over-there': {
        section: 'Annex I, skipping: look over there',
        says: 'Distracting people from data protection with something else is a deceptive pattern.',
        checked: GLOSSED,
      },
      stirring: {
        section: 'Annex I, stirring',
        says: 'Affecting a choice by appeals to emotion or by visual nudges is a category of deceptive design.',
        checked: NAMED,
      },
      'emotional-steering': {
        section: 'Annex I, stirring: emotional steering',
        says: 'Presenting words or visuals so that they sway people’s emotions against their interest is a deceptive pattern.',
        checked: GLOSSED,
      },
      'hidden-in-plain-sight': {
        section: 'Annex I, stirring: hidden in plain sight',
        says: 'Listed among the patterns that sway a choice by emotion or by visual nudges.',
        checked: NAMED,
      },
      obstructing: {
        section: 'Annex I, obstructing',
        says: 'Making it hard or impossible for people to inform themselves or to manage their data is a category of deceptive design.',
        checked: NAMED,
      },
      'longer-than-necessary': {
        section: 'Annex I, obstructing: longer than necessary',
        says: 'Listed among the patterns that make it hard for people to manage their data.',
        checked: NAMED,
      },
      'misleading-action': {
        section: 'section 4.4.3, misleading action',
        says: 'Listed among the patterns that make it hard for people to inform themselves or to manage their data.',
        checked: NUMBERED,
      },
      'lacking-hierarchy': {
        section: 'Annex I, fickle: lacking hierarchy',
        says: 'Listed among the patterns of an unstable, inconsistent interface.',
        checked: NAMED,
      },
      'inconsistent-interface': {
        section: 'Annex I, fickle: inconsistent interface',
        says: 'Listed among the patterns of an unstable, inconsistent interface.',
        checked: NAMED,
      },
      'language-discontinuity': {
        section: 'Annex I, fickle: language discontinuity',
        says: 'Listed among the patterns of an unstable, inconsistent interface.',
        checked: NAMED,
      },
      'left-in-the-dark': {
        section: 'Annex I, left in the dark',
        says: 'Hiding information or controls that concern data protection is a category of deceptive design.',
        checked: NAMED,
      },
      'conflicting-information': {
        section: 'Annex I, left in the dark: conflicting information',
        says: 'Listed among the patterns that hide information or controls.',
        checked: NAMED,
      },
      'ambiguous-wording': {
        section: 'Annex I, left in the dark: ambiguous wording or information',
        says: 'Listed among the patterns that hide information or controls.',
        checked: NAMED,
      },
    },
  },
} as const satisfies SourceTexts;
