/** What a person sees of react-cookie-consent, and what the linter has to say of it. */
import { reactCookieConsentBanners as banners } from '../react-cookie-consent.js';
import { FAIR, NO_REFUSAL, type SeenBanner, type SeenDialog } from '../seen-banner.js';

/** Accessible names: the package's own, English, whatever stands on the buttons. */
const bar = {
  kind: 'cookies',
  language: 'en',
  layer: 'first',
  controls: { accept: ['Accept cookies'], decline: ['Decline cookies'] },
  rules: FAIR,
} as const satisfies SeenDialog;

const notice = {
  ...bar,
  controls: { accept: ['Accept cookies'] },
  rules: {
    ...NO_REFUSAL,
    'missing-decline': { failed: ['Accept cookies'] },
    'prominent-accept': 'inapplicable',
  },
} as const satisfies SeenDialog;

export const reactCookieConsentSeen: readonly SeenBanner[] = [
  {
    banner: banners.default,
    sees: 'A dark bar at the bottom: the site uses cookies, and “I understand” on yellow. There is no way to say no.',
    dialogs: [notice],
  },
  {
    banner: banners.withDecline,
    sees:
      'The bar with two buttons of one height: “I decline” in pale letters on red, “I understand” black on yellow. Both ' +
      'colours are strong; yellow is the brighter one on the dark bar, but the red is not overlooked.',
    // Of the two raters in bench/eval-prominence one calls it unclear, the other says that accept stands out.
    dialogs: [{ ...bar, rules: { ...FAIR, 'prominent-accept': { nearLimit: [1.2, 1.7] } } }],
  },
  {
    banner: banners.equalButtonsOnTop,
    sees: 'The bar along the top, with “I understand” and “I decline” both black on yellow.',
    dialogs: [bar],
  },
  {
    banner: banners.declineAsPaleText,
    sees:
      'A white bar. “I understand” is a big blue button in large bold letters; “I decline” is tiny pale grey text on white, ' +
      'without a button.',
    dialogs: [
      {
        ...bar,
        rules: {
          ...FAIR,
          'low-contrast-decline': { failed: ['Decline cookies'] },
          'prominent-accept': { failed: ['Accept cookies'] },
        },
      },
    ],
  },
  {
    banner: banners.overlay,
    sees: 'The default bar, while the page behind it is greyed out. There is no way to say no.',
    dialogs: [notice],
  },
  {
    banner: banners.german,
    sees: 'The dark bar in German: “Ablehnen” in pale letters on red, “Alle akzeptieren” black on yellow.',
    dialogs: [{ ...bar, language: 'de' }],
  },
];
