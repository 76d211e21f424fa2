/** The CNIL, France's data protection authority. */
import type { SourceTexts } from './source-text.js';

const RECOMMENDED = 'Read for this project’s design notes in two public summaries, one of them French';
const NOTICES =
  'blog.eprivacy.eu and sourcepoint.com, the CNIL’s list in full; lewissilkin.com, natlawreview.com';
const GUIDELINES = 'bismuth.fr and quantic-avocats.com, in summary; no number taken from them';

export const france = {
  'cnil-guidelines': {
    title: 'CNIL, guidelines on cookies, délibération 2020-091 (2020)',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388179',
    jurisdiction: 'FR',
    kind: 'guideline',
    binding: false,
    passages: {
      'cookie-walls': {
        section: 'Article 2, on freely given consent',
        says: 'Making a service or a site conditional on accepting may, in some cases, take away the freedom of consent.',
        checked: 'legifrance.gouv.fr/jorf/article_jo/JORFARTI000042388188 (article 2); quantic-avocats.com',
      },
      'refusing-as-simple': {
        section: 'on refusing',
        says: 'Refusing takes no step at all, or one that is as simple as that of accepting.',
        checked: GUIDELINES,
      },
      silence: {
        section: 'on silence',
        says: 'Silence counts as a refusal.',
        checked: GUIDELINES,
      },
      'general-terms': {
        section: 'on specific consent',
        says: 'Accepting general terms of use as a whole is not valid consent.',
        checked: GUIDELINES,
      },
      'minimum-information': {
        section: 'on informed consent',
        says: 'Before they consent, people are told at least who is responsible, what for, how to accept or refuse, what follows from either, and that consent can be withdrawn.',
        checked: GUIDELINES,
      },
    },
  },
  'cnil-recommendation': {
    title: 'CNIL, recommendation on cookies, délibération 2020-092 (2020)',
    url: 'https://www.cnil.fr/sites/default/files/2026-01/recommandation_cookies_consolidee.pdf',
    jurisdiction: 'FR',
    kind: 'recommendation',
    binding: false,
    passages: {
      'same-ease': {
        section: 'refusing on the same screen, with the same ease',
        says: 'Recommends that people can refuse on the screen on which they can accept, as easily.',
        checked: RECOMMENDED,
      },
      'same-prominence': {
        section: 'buttons of the same size, font and emphasis',
        says: 'Recommends buttons and type of the same size, legibility and emphasis for accepting and refusing.',
        checked: RECOMMENDED,
      },
      'off-by-default': {
        section: 'toggles off by default',
        says: 'Recommends that switches are off until people turn them on.',
        checked: RECOMMENDED,
      },
      'no-opposite-impression': {
        section: 'wording that a quick reading does not turn round',
        says: 'Recommends that a quick reading does not suggest the opposite of what is chosen.',
        checked: RECOMMENDED,
      },
      'not-mandatory': {
        section: 'no impression that consent is mandatory',
        says: 'Recommends that nothing gives the impression that consent is mandatory.',
        checked: RECOMMENDED,
      },
      closing: {
        section: 'closing as a way to refuse',
        says: 'Closing may refuse, where people are told that it does.',
        checked: RECOMMENDED,
      },
      'purposes-first': {
        section: 'purposes shown before the choice',
        says: 'Recommends that the purposes stand before the choice, each with a short heading and a brief description.',
        checked: 'fr.privacyvox.com, summary of the recommendation',
      },
      'all-at-once': {
        section: 'one consent for several purposes',
        says: 'One consent for all purposes can be offered, where each is shown beforehand and can be chosen by itself as well.',
        checked: 'quantic-avocats.com (5 November 2020)',
      },
      'keeping-the-choice': {
        section: 'paragraphs 38–39',
        says: 'Keeping the choice, a refusal as well, for six months is good practice.',
        checked: 'Two public repositories (2026), with these numbers',
      },
    },
  },
  'cnil-fines': {
    title: 'CNIL, fines for cookies that are harder to refuse than to accept (2021–2022)',
    url: 'https://www.cnil.fr/en/cookies-cnil-fines-google-total-150-million-euros-and-facebook-60-million-euros-non-compliance',
    jurisdiction: 'FR',
    kind: 'enforcement',
    binding: false,
    passages: {
      google: {
        section: 'SAN-2021-023, Google, 31 December 2021',
        says: '150 million euros, because refusing cookies was harder than accepting them.',
        checked: 'The CNIL’s own page cited in several repositories; quantic-avocats.com',
      },
      facebook: {
        section: 'SAN-2021-024, Facebook, 31 December 2021',
        says: '60 million euros, because refusing cookies was harder than accepting them; the button at the end of the way to refuse was titled “Accept cookies”.',
        checked: 'Number in three public repositories; zonebourse.com, foxrothschild.com',
      },
      microsoft: {
        section: 'SAN-2022-023, Microsoft, 19 December 2022',
        says: '60 million euros, among others because Bing’s banner took one click to accept and two to refuse.',
        checked: 'data.ewatchers.org, the decision’s text from Légifrance; next-law.fr',
        url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000046768989',
      },
      tiktok: {
        section: 'SAN-2022-027, TikTok, 29 December 2022',
        says: '5 million euros, among others because refusing cookies was not as easy as accepting them.',
        checked: 'gdprhub.eu; number and address in a public repository',
        url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000046977994',
      },
    },
  },
  'cnil-notices': {
    title: 'CNIL, formal notices on misleading cookie banners (2024)',
    url: 'https://www.cnil.fr/en/dark-patterns-cookie-banners-cnil-issues-formal-notice-website-publishers',
    jurisdiction: 'FR',
    kind: 'enforcement',
    binding: false,
    passages: {
      'refusal-as-link': {
        section: 'the refusal as a link',
        says: 'Objects to a refusal that is a link whose colour, size and font stress accepting out of proportion.',
        checked: NOTICES,
      },
      'refusal-in-text': {
        section: 'the refusal among the information',
        says: 'Objects to a refusal so embedded in the information, or so close to paragraphs, that it is not easily told apart.',
        checked: NOTICES,
      },
      'repeated-accept': {
        section: 'accepting offered several times',
        says: 'Objects to accepting being offered several times and refusing once, in terms that are not explicit.',
        checked: NOTICES,
      },
      'unclear-refusal': {
        section: 'the refusal in terms that are not explicit',
        says: 'Gives “I decline non-essential purposes” as an example of a refusal in terms that are not explicit.',
        checked: NOTICES,
      },
    },
  },
} as const satisfies SourceTexts;
