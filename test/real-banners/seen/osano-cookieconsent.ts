/** What a person sees of cookieconsent (Osano), and what the linter has to say of it. */
import { osanoBanners as banners } from '../osano-cookieconsent.js';
import { FAIR, NO_REFUSAL, type SeenBanner, type SeenDialog } from '../seen-banner.js';

/**
 * Controls go by their accessible names, which the package sets to its own, English, whatever stands on
 * the buttons: “deny cookies” is “Decline”, “allow cookies” “Allow cookies”, “dismiss cookie message” “Got it!”.
 */
const bar = {
  kind: 'cookies',
  language: 'en',
  layer: 'first',
  controls: {
    'policy-link': ['learn more about cookies'],
    decline: ['deny cookies'],
    accept: ['allow cookies'],
  },
  rules: FAIR,
} as const satisfies SeenDialog;

const notice = {
  ...bar,
  controls: { 'policy-link': ['learn more about cookies'], accept: ['dismiss cookie message'] },
  rules: {
    ...NO_REFUSAL,
    'missing-decline': { failed: ['dismiss cookie message'] },
    'prominent-accept': 'inapplicable',
  },
} as const satisfies SeenDialog;

export const osanoSeen: readonly SeenBanner[] = [
  {
    banner: banners.default,
    sees:
      'A line at the bottom, straight on the page without a background of its own: the site uses cookies, “Learn more”, ' +
      'and “Got it!” in a black frame at the right. No other button: there is no way to say no.',
    dialogs: [notice],
  },
  {
    banner: banners.defaultWithPalette,
    sees: 'The same on a black bar, with “Got it!” on yellow.',
    dialogs: [notice],
  },
  {
    banner: banners.optIn,
    sees:
      'A black bar at the bottom. At the right “Decline” as bold white text without a button, beside it “Allow cookies” on ' +
      'bright yellow: one looks like a button, the other like a word.',
    dialogs: [{ ...bar, rules: { ...FAIR, 'prominent-accept': { failed: ['allow cookies'] } } }],
  },
  {
    banner: banners.optInWithoutPalette,
    sees:
      'The same without a bar, straight on the page: “Decline” as bold black text, “Allow cookies” likewise but in a black ' +
      'frame. Both are black on white here; what they lie over when the page scrolls beneath is another matter.',
    dialogs: [
      {
        ...bar,
        rules: {
          ...FAIR,
          'low-contrast-decline': { cantTell: ['deny cookies'] },
          'prominent-accept': { failed: ['allow cookies'] },
        },
      },
    ],
  },
  {
    banner: banners.optOutFloating,
    sees:
      'A pale grey card at the bottom right. All its text is mid-grey on pale grey, “Decline” as bold text among it ' +
      '(3.3:1); beside it “Allow cookies”, white on a strong blue with the same width.',
    dialogs: [
      {
        ...bar,
        rules: {
          ...FAIR,
          'low-contrast-decline': { failed: ['deny cookies'] },
          'prominent-accept': { failed: ['allow cookies'] },
        },
      },
    ],
  },
  {
    banner: banners.equalButtons,
    sees: 'A black bar along the top with “Decline” and “Allow cookies” in one yellow block, black on yellow both.',
    dialogs: [bar],
  },
  {
    banner: banners.faintDeny,
    sees:
      'A white card at the bottom left. “Decline” is bold text in so light a grey on white that one hardly sees it; “Allow ' +
      'cookies” is white on dark green.',
    dialogs: [
      {
        ...bar,
        rules: {
          ...FAIR,
          'low-contrast-decline': { failed: ['deny cookies'] },
          'prominent-accept': { failed: ['allow cookies'] },
        },
      },
    ],
  },
  {
    banner: banners.french,
    sees: 'A dark blue card at the top left: “Refuser” as bold white text, “Tout accepter” black on near-white.',
    dialogs: [
      {
        ...bar,
        language: 'fr',
        rules: { ...FAIR, 'prominent-accept': { failed: ['allow cookies'] } },
      },
    ],
  },
  {
    banner: banners.germanWire,
    sees: 'A pale green bar at the bottom with “Ablehnen” and “Zustimmen” in equal dark green frames, equal letters.',
    dialogs: [{ ...bar, language: 'de' }],
  },
];
