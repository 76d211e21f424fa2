/** What a person sees of tarteaucitronjs, and what the linter has to say of it. */

import { FAIR, NO_REFUSAL, type SeenBanner, type SeenDialog } from '../seen-banner.js';
import { tarteaucitronBanners as banners } from '../tarteaucitron.js';

const alert = {
  kind: 'cookies',
  language: 'en',
  layer: 'first',
  // Accessible names: on the screen stands “OK, accept all”, “Deny all cookies”, “Personalize”.
  controls: {
    accept: ['Cookies : OK, accept all'],
    decline: ['Cookies : Deny all cookies'],
    manage: ['Personalize (modal window)'],
    'policy-link': ['Privacy policy'],
  },
  rules: FAIR,
} as const satisfies SeenDialog;

/** Opened with “Personalize”; in the page, hidden, from the start. Each “Allow” and “Deny” has a box of its own to tick. */
const panel = {
  kind: 'cookies',
  language: 'en',
  layer: 'deeper',
  controls: {
    close: ['Close'],
    save: ['Save'],
    'policy-link': ['Privacy policy', 'Read more', 'Read more'],
    other: [
      'Mandatory cookies',
      'Videos',
      'View the official website',
      'View the official website',
      'tarteaucitron.io',
    ],
  },
  toggles: {
    'Cookies : Allow all cookies': 'off',
    'Cookies : Deny all cookies': 'off',
    'Allow Vimeo': 'off',
    'Deny Vimeo': 'off',
    'Allow YouTube': 'off',
    'Deny YouTube': 'off',
  },
  rules: {
    'low-contrast-decline': 'inapplicable',
    'missing-decline': 'inapplicable',
    'preselected-toggle': 'passed',
    'prominent-accept': 'inapplicable',
  },
} as const satisfies SeenDialog;

const frenchPanel = {
  ...panel,
  language: 'fr',
  controls: {
    close: ['Fermer'],
    save: ['Enregistrer'],
    'policy-link': ['Politique de confidentialité', 'En savoir plus', 'En savoir plus'],
    other: [
      'Cookies obligatoires',
      'Vidéos',
      'Voir le site officiel',
      'Voir le site officiel',
      'tarteaucitron.io',
    ],
  },
  toggles: {
    'Cookies : Tout accepter': 'off',
    'Cookies : Tout refuser': 'off',
    'Autoriser Vimeo': 'off',
    'Interdire Vimeo': 'off',
    'Autoriser YouTube': 'off',
    'Interdire YouTube': 'off',
  },
} as const satisfies SeenDialog;

const germanPanel = {
  ...panel,
  language: 'de',
  controls: {
    close: ['Schließen'],
    save: ['Speichern'],
    'policy-link': ['Datenschutzbestimmungen', 'Weiter lesen', 'Weiter lesen'],
    other: [
      'Notwendige Cookies',
      'Videos',
      'Zur offiziellen Webseite',
      'Zur offiziellen Webseite',
      'tarteaucitron.io',
    ],
  },
  toggles: {
    'Cookies : Erlaube alle Cookies': 'off',
    'Cookies : Verbiete alle Cookies': 'off',
    'Erlauben Vimeo': 'off',
    'Ablehnen Vimeo': 'off',
    'Erlauben YouTube': 'off',
    'Ablehnen YouTube': 'off',
  },
} as const satisfies SeenDialog;

export const tarteaucitronSeen: readonly SeenBanner[] = [
  {
    banner: banners.default,
    sees:
      'The page is blurred; in the middle a white card. “OK, accept all” and “Deny all cookies” are alike, black on yellow, ' +
      'one height and letter; “Personalize” is plain text beside them, “Privacy policy” below.',
    dialogs: [panel, alert],
  },
  {
    banner: banners.french,
    sees: 'The same in French: “Tout accepter” and “Tout refuser” alike, “Personnaliser” as text.',
    dialogs: [
      frenchPanel,
      {
        ...alert,
        language: 'fr',
        controls: {
          accept: ['Cookies : Tout accepter'],
          decline: ['Cookies : Tout refuser'],
          manage: ['Personnaliser (fenêtre modale)'],
          'policy-link': ['Politique de confidentialité'],
        },
      },
    ],
  },
  {
    banner: banners.germanBottomBar,
    sees:
      'A white bar at the bottom, in German: “Alle akzeptieren” and “Verbiete alle Cookies” alike, black on yellow; at ' +
      '1280 px the second has slipped to the next line.',
    dialogs: [
      germanPanel,
      {
        ...alert,
        language: 'de',
        controls: {
          accept: ['Cookies : Alle akzeptieren'],
          decline: ['Cookies : Verbiete alle Cookies'],
          manage: ['Personalisieren (modales Fenster)'],
          'policy-link': ['Datenschutzbestimmungen'],
        },
      },
    ],
  },
  {
    banner: banners.noDeny,
    sees: 'The default card without “Deny all cookies”: one yellow button, and “Personalize” as text.',
    dialogs: [
      panel,
      {
        ...alert,
        controls: {
          accept: ['Cookies : OK, accept all'],
          manage: ['Personalize (modal window)'],
          'policy-link': ['Privacy policy'],
        },
        rules: {
          ...NO_REFUSAL,
          'missing-decline': { failed: ['Cookies : OK, accept all'] },
          'prominent-accept': { failed: ['Cookies : OK, accept all'] },
        },
      },
    ],
  },
  {
    banner: banners.topWithCross,
    sees:
      'A white bar along the top: yellow “OK, accept all”, “Personalize” and “Privacy policy” as text, and a bare “X” at ' +
      'the end, which does not say what it means.',
    dialogs: [
      panel,
      {
        ...alert,
        controls: {
          accept: ['Cookies : OK, accept all'],
          manage: ['Personalize (modal window)'],
          'policy-link': ['Privacy policy'],
          close: ['Hide cookie banner'],
        },
        rules: {
          ...NO_REFUSAL,
          'missing-decline': { failed: ['Cookies : OK, accept all'] },
          'prominent-accept': { failed: ['Cookies : OK, accept all'] },
        },
      },
    ],
  },
  {
    banner: banners.onlyPersonalize,
    sees: 'The card with a single yellow button, “Personalize”: nothing can be accepted here, and nothing refused.',
    dialogs: [
      panel,
      {
        ...alert,
        controls: { manage: ['Personalize (modal window)'], 'policy-link': ['Privacy policy'] },
        rules: {
          ...NO_REFUSAL,
          'missing-decline': 'inapplicable',
          'prominent-accept': 'inapplicable',
        },
      },
    ],
  },
  {
    banner: banners.palerDeny,
    sees:
      'The default card, but “Deny all cookies” is light grey text on white without a button, paler even than ' +
      '“Personalize”; “OK, accept all” is black on yellow.',
    dialogs: [
      panel,
      {
        ...alert,
        rules: {
          ...FAIR,
          'low-contrast-decline': { failed: ['Cookies : Deny all cookies'] },
          'prominent-accept': { failed: ['Cookies : OK, accept all'] },
        },
      },
    ],
  },
  {
    banner: banners.panel,
    sees:
      'A tall white panel with “Close” on a tab above it. “Allow all cookies” and “Deny all cookies” alike, yellow, each ' +
      'with an empty box. Below, for Vimeo and for YouTube, “Allow” and “Deny”, likewise yellow with empty boxes: nothing ' +
      'is chosen yet. “Save” at the very end.',
    dialogs: [panel, alert],
  },
  {
    banner: banners.panelWithMatomo,
    sees:
      'The same panel with Matomo (audience measurement) and YouTube. The box of Matomo’s “Allow” is ticked before anybody ' +
      'touched it; the others are empty.',
    dialogs: [
      {
        ...panel,
        controls: { ...panel.controls, other: [...panel.controls.other, 'Audience measurement'] },
        toggles: {
          'Cookies : Allow all cookies': 'off',
          'Cookies : Deny all cookies': 'off',
          'Allow Matomo (privacy by design)': 'on',
          'Deny Matomo (privacy by design)': 'off',
          'Allow YouTube': 'off',
          'Deny YouTube': 'off',
        },
        rules: {
          ...panel.rules,
          'preselected-toggle': { failed: ['Allow Matomo (privacy by design)'] },
        },
      },
      alert,
    ],
  },
];
