/** What a person sees of vanilla-cookieconsent, and what the linter has to say of it. */

import { FAIR, NO_REFUSAL, type SeenBanner, type SeenDialog } from '../seen-banner.js';
import { vanillaCookieConsentBanners as banners } from '../vanilla-cookieconsent.js';

const firstLayer = {
  kind: 'cookies',
  language: 'en',
  layer: 'first',
  controls: { accept: ['Accept all'], decline: ['Reject all'], manage: ['Manage preferences'] },
  rules: FAIR,
} as const satisfies SeenDialog;

const preferences = {
  kind: 'cookies',
  language: 'en',
  layer: 'deeper',
  controls: {
    close: ['Close'],
    accept: ['Accept all'],
    decline: ['Reject all'],
    save: ['Save preferences'],
    other: ['Analytics', 'Strictly necessary cookies'],
  },
  toggles: { 'Strictly necessary cookies': 'on', Analytics: 'off' },
  rules: { ...FAIR, 'preselected-toggle': 'passed' },
} as const satisfies SeenDialog;

export const vanillaCookieConsentSeen: readonly SeenBanner[] = [
  {
    banner: banners.default,
    sees:
      'A white card at the bottom right, full width on a phone. Three buttons of one width below one another: ' +
      '“Accept all” and “Reject all” alike, white on near-black; “Manage preferences” dark on pale grey.',
    dialogs: [firstLayer],
  },
  {
    banner: banners.dark,
    sees: 'The same card in black, with “Accept all” and “Reject all” both dark on pale blue.',
    dialogs: [firstLayer],
  },
  {
    banner: banners.german,
    sees:
      'A wide white card in the middle: “Alle akzeptieren” and “Nur notwendige” side by side in the same near-black, ' +
      '“Einstellungen” pale at the far right; on a phone the three stand below one another.',
    dialogs: [
      {
        ...firstLayer,
        language: 'de',
        controls: { accept: ['Alle akzeptieren'], decline: ['Nur notwendige'], manage: ['Einstellungen'] },
      },
    ],
  },
  {
    banner: banners.frenchUnequalButtons,
    sees:
      'A white card at the bottom with “Tout accepter” near-black; “Continuer sans accepter”, of the same size, and ' +
      '“Personnaliser” are pale grey on white, so that the dark one is what the eye falls on. All text is easy to read.',
    dialogs: [
      {
        ...firstLayer,
        language: 'fr',
        controls: {
          accept: ['Tout accepter'],
          decline: ['Continuer sans accepter'],
          manage: ['Personnaliser'],
        },
        rules: { ...FAIR, 'prominent-accept': { failed: ['Tout accepter'] } },
      },
    ],
  },
  {
    banner: banners.unequalButtons,
    sees:
      'The default card, but “Reject all” is pale grey like “Manage preferences”; only “Accept all” is near-black. ' +
      'Sizes are equal, and dark text on pale grey is easy to read.',
    dialogs: [{ ...firstLayer, rules: { ...FAIR, 'prominent-accept': { failed: ['Accept all'] } } }],
  },
  {
    banner: banners.barWithUnequalButtons,
    sees:
      'A white bar along the bottom: “Manage preferences” at the left and “Reject all” at the right in pale grey, ' +
      'beside it “Accept all” in near-black; below one another on a phone.',
    dialogs: [{ ...firstLayer, rules: { ...FAIR, 'prominent-accept': { failed: ['Accept all'] } } }],
  },
  {
    banner: banners.noReject,
    sees: 'The default card without “Reject all”: near-black “Accept all”, pale “Manage preferences”, no way to refuse.',
    dialogs: [
      {
        ...firstLayer,
        controls: { accept: ['Accept all'], manage: ['Manage preferences'] },
        rules: {
          ...NO_REFUSAL,
          'missing-decline': { failed: ['Accept all'] },
          'prominent-accept': { failed: ['Accept all'] },
        },
      },
    ],
  },
  {
    banner: banners.closeInsteadOfReject,
    sees:
      'As before, with a white × on near-black in the card’s upper right corner. Nothing says what closing means for ' +
      'cookies, so it is no refusal.',
    dialogs: [
      {
        ...firstLayer,
        controls: { accept: ['Accept all'], manage: ['Manage preferences'], close: ['Close'] },
        rules: {
          ...NO_REFUSAL,
          'missing-decline': { failed: ['Accept all'] },
          'prominent-accept': { failed: ['Accept all'] },
        },
      },
    ],
  },
  {
    banner: banners.rejectAsPaleLink,
    sees:
      'A wide white card at the bottom. Between near-black “Accept all” and pale grey “Manage preferences” stands ' +
      '“Reject all” as small thin text without a button, in a grey so pale on white that it is easily overlooked.',
    dialogs: [
      {
        ...firstLayer,
        rules: {
          ...FAIR,
          'low-contrast-decline': { failed: ['Reject all'] },
          'prominent-accept': { failed: ['Accept all'] },
        },
      },
    ],
  },
  {
    banner: banners.preferences,
    sees:
      'The page, with the card on it, goes dark; over it a white panel. “Strictly necessary cookies” is switched on and ' +
      'greyed out, “Analytics” is off. Below, “Accept all” and “Reject all” alike in near-black, “Save preferences” pale.',
    dialogs: [firstLayer, preferences],
  },
  {
    banner: banners.preferencesWithAnalyticsOn,
    sees: 'The same panel, but the switch of “Analytics” is on, near-black with a tick, before anybody touched it.',
    dialogs: [
      firstLayer,
      {
        ...preferences,
        toggles: { 'Strictly necessary cookies': 'on', Analytics: 'on' },
        rules: { ...FAIR, 'preselected-toggle': { failed: ['Analytics'] } },
      },
    ],
  },
  {
    banner: banners.germanPreferencesWithStatisticsOn,
    sees:
      'A white panel along the left edge, the rest dark. “Statistik” is switched on. Below, near-black “Alle akzeptieren” ' +
      'and pale “Auswahl speichern”: whoever does not want statistics has to switch them off first, and then save.',
    dialogs: [
      {
        ...firstLayer,
        language: 'de',
        controls: { accept: ['Alle akzeptieren'], decline: ['Nur notwendige'], manage: ['Einstellungen'] },
      },
      {
        ...preferences,
        language: 'de',
        controls: {
          close: ['Schließen'],
          accept: ['Alle akzeptieren'],
          save: ['Auswahl speichern'],
          other: ['Notwendige Cookies', 'Statistik'],
        },
        toggles: { 'Notwendige Cookies': 'on', Statistik: 'on' },
        rules: {
          'low-contrast-decline': 'inapplicable',
          'missing-decline': { failed: ['Alle akzeptieren'] },
          'preselected-toggle': { failed: ['Statistik'] },
          'prominent-accept': { failed: ['Alle akzeptieren'] },
        },
      },
    ],
  },
];
