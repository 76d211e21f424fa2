/** What a person sees of klaro, and what the linter has to say of it. */
import { klaroBanners as banners } from '../klaro.js';
import { FAIR, NO_REFUSAL, type SeenBanner, type SeenDialog } from '../seen-banner.js';

const notice = {
  kind: 'cookies',
  language: 'en',
  layer: 'first',
  controls: { manage: ['Let me choose'], decline: ['I decline'], accept: ["That's ok"] },
  // Grey beside green on dark grey, both plainly buttons of one size: people differ over it.
  rules: { ...FAIR, 'prominent-accept': { nearLimit: [1.2, 2] } },
} as const satisfies SeenDialog;

const purposes = {
  Analytics: 'off',
  Advertising: 'off',
  Security: 'on',
  'Enable or disable all services': 'off',
} as const;

const modal = {
  kind: 'cookies',
  language: 'en',
  layer: 'first',
  controls: {
    close: ['Close'],
    'policy-link': ['privacy policy'],
    decline: ['I decline'],
    save: ['Accept selected'],
    accept: ['Accept all'],
    other: ['↓ 1 service', '↓ 1 service', '↓ 1 service', 'Realized with Klaro!'],
  },
  toggles: purposes,
  rules: {
    ...FAIR,
    'preselected-toggle': 'passed',
    'prominent-accept': { nearLimit: [1.2, 2] },
  },
} as const satisfies SeenDialog;

export const klaroSeen: readonly SeenBanner[] = [
  {
    banner: banners.default,
    sees:
      'A dark grey card at the bottom right, full width on a phone: “Let me choose” as a green link, then two small ' +
      'buttons of one height in white letters, “I decline” on mid-grey and “That’s ok” on green.',
    dialogs: [notice],
  },
  {
    banner: banners.german,
    sees: 'The same in German: link “Lassen Sie mich wählen”, “Ich lehne ab” on grey, “Das ist ok” on green.',
    dialogs: [
      {
        ...notice,
        language: 'de',
        controls: { manage: ['Lassen Sie mich wählen'], decline: ['Ich lehne ab'], accept: ['Das ist ok'] },
      },
    ],
  },
  {
    banner: banners.frenchNoDecline,
    sees: 'The dark card in French with one button, “C’est bon.” on green, and the green link “Laissez-moi choisir”.',
    dialogs: [
      {
        ...notice,
        language: 'fr',
        controls: { manage: ['Laissez-moi choisir'], accept: ["C'est bon."] },
        rules: {
          ...NO_REFUSAL,
          'missing-decline': { failed: ["C'est bon."] },
          'prominent-accept': { failed: ["C'est bon."] },
        },
      },
    ],
  },
  {
    banner: banners.light,
    sees:
      'A near-white bar near the bottom. “I decline” on mid-grey and “That’s ok” on green stand out equally from it. ' +
      'White on that grey (#777) has a contrast of 4.48:1, a hair below the 4.5:1 that WCAG asks for.',
    dialogs: [
      {
        ...notice,
        rules: { ...FAIR, 'low-contrast-decline': { failed: ['I decline'] } },
      },
    ],
  },
  {
    banner: banners.noDecline,
    sees: 'The dark card with “That’s ok” on green as its only button, and the link “Let me choose”.',
    dialogs: [
      {
        ...notice,
        controls: { manage: ['Let me choose'], accept: ["That's ok"] },
        rules: {
          ...NO_REFUSAL,
          'missing-decline': { failed: ["That's ok"] },
          'prominent-accept': { failed: ["That's ok"] },
        },
      },
    ],
  },
  {
    banner: banners.noticeAsModal,
    sees:
      'The page goes grey; in the middle the dark card, with “Let me choose” as a blue button at the left, “I decline” on ' +
      'grey and “That’s ok” on green at the right. On a phone the card is wider than the screen, which cuts off “That’s ok”.',
    dialogs: [notice],
  },
  {
    banner: banners.modal,
    sees:
      'The page goes grey; a dark panel with an ×. The switches of “Analytics” and “Advertising” are white and off, ' +
      '“Security” is green, on and marked as always required; “Enable or disable all services” stands half-way. Below, ' +
      'three buttons of one size: “I decline” on grey, “Accept selected” on blue, “Accept all” on green.',
    dialogs: [modal],
  },
  {
    banner: banners.germanModal,
    sees:
      'The same panel in German. On a phone the labels of the three buttons wrap onto two lines, and “Ich lehne ab” is the ' +
      'narrowest of them.',
    dialogs: [
      {
        ...modal,
        language: 'de',
        controls: {
          close: ['Schließen'],
          'policy-link': ['Datenschutzerklärung'],
          decline: ['Ich lehne ab'],
          save: ['Ausgewählte akzeptieren'],
          accept: ['Alle akzeptieren'],
          other: ['↓ 1 Dienst', '↓ 1 Dienst', '↓ 1 Dienst', 'Realisiert mit Klaro!'],
        },
        toggles: {
          'Besucher-Statistiken': 'off',
          Werbung: 'off',
          Sicherheit: 'on',
          'Alle Dienste aktivieren oder deaktivieren': 'off',
        },
        // Labelled blind from a screenshot at 375 px (bench/eval-prominence): the grey sinks in, and accept is wider.
        rules: { ...modal.rules, 'prominent-accept': { failed: ['Alle akzeptieren'] } },
      },
    ],
  },
  {
    banner: banners.mustConsentWithAllOn,
    sees:
      'The panel without × and without “I decline”. All switches are green and on: “Analytics”, “Advertising”, “Security” ' +
      'and “Enable or disable all services”. “Accept selected” on blue and “Accept all” on green are the only ways out, ' +
      'and stand out alike.',
    dialogs: [
      {
        ...modal,
        controls: {
          'policy-link': ['privacy policy'],
          save: ['Accept selected'],
          accept: ['Accept all'],
          other: modal.controls.other,
        },
        toggles: {
          Analytics: 'on',
          Advertising: 'on',
          Security: 'on',
          'Enable or disable all services': 'on',
        },
        rules: {
          'low-contrast-decline': 'inapplicable',
          'missing-decline': { failed: ['Accept all'] },
          // Matomo and AdSense are the services that “↓ 1 service” unfolds.
          'preselected-toggle': {
            failed: ['Analytics', 'Matomo', 'Advertising', 'AdSense', 'Enable or disable all services'],
          },
          'prominent-accept': 'passed',
        },
      },
    ],
  },
  {
    banner: banners.declineAsPaleText,
    sees:
      'The default card, but “I decline” is tiny text without a button, dark grey on a dark grey that is nearly the same, ' +
      'beside “That’s ok” on green.',
    dialogs: [
      {
        ...notice,
        rules: {
          ...FAIR,
          'low-contrast-decline': { failed: ['I decline'] },
          'prominent-accept': { failed: ["That's ok"] },
        },
      },
    ],
  },
];
