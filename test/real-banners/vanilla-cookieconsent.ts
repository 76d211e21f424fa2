/** vanilla-cookieconsent (Orest Bida), version 3: configurations as in its documentation, and unfair ones. */
import type { Banner } from './site.js';

interface Options {
  readonly gui?: object;
  readonly consentModal?: object;
  readonly preferencesModal?: object;
  readonly analyticsOn?: boolean;
  readonly siteCss?: string;
  readonly darkMode?: boolean;
  readonly language?: string;
  /** Opens the second layer. */
  readonly openPreferences?: boolean;
}

const consentModal = {
  title: 'Cookies on this allotment',
  description: 'We use cookies to count visitors and to see which birds they look up.',
  acceptAllBtn: 'Accept all',
  acceptNecessaryBtn: 'Reject all',
  showPreferencesBtn: 'Manage preferences',
};

const preferencesModal = {
  title: 'Cookie preferences',
  acceptAllBtn: 'Accept all',
  acceptNecessaryBtn: 'Reject all',
  savePreferencesBtn: 'Save preferences',
  closeIconLabel: 'Close',
  sections: [
    { title: 'How we use cookies', description: 'Choose what we may store.' },
    {
      title: 'Strictly necessary cookies',
      description: 'Without them the site cannot work.',
      linkedCategory: 'necessary',
    },
    { title: 'Analytics', description: 'They count visitors.', linkedCategory: 'analytics' },
  ],
};

const german = {
  language: 'de',
  consentModal: {
    title: 'Cookies im Schrebergarten',
    description: 'Wir verwenden Cookies, um Besuche zu zählen und zu sehen, welche Vögel gesucht werden.',
    acceptAllBtn: 'Alle akzeptieren',
    acceptNecessaryBtn: 'Nur notwendige',
    showPreferencesBtn: 'Einstellungen',
  },
  preferencesModal: {
    title: 'Cookie-Einstellungen',
    acceptAllBtn: 'Alle akzeptieren',
    savePreferencesBtn: 'Auswahl speichern',
    closeIconLabel: 'Schließen',
    sections: [
      {
        title: 'Notwendige Cookies',
        description: 'Ohne sie geht es nicht.',
        linkedCategory: 'necessary',
      },
      { title: 'Statistik', description: 'Sie zählen Besuche.', linkedCategory: 'analytics' },
    ],
  },
};

const french = {
  language: 'fr',
  consentModal: {
    title: 'Des cookies au jardin',
    description: 'Nous utilisons des cookies pour compter les visites et voir quels oiseaux sont recherchés.',
    acceptAllBtn: 'Tout accepter',
    acceptNecessaryBtn: 'Continuer sans accepter',
    showPreferencesBtn: 'Personnaliser',
  },
};

/** A site with vanilla-cookieconsent; `name` says which configuration it is. */
export function vanillaCookieConsent(name: string, options: Options): Banner {
  const translation = {
    consentModal: options.consentModal ?? consentModal,
    preferencesModal: options.preferencesModal ?? preferencesModal,
  };
  const config = {
    // Chromium under test says that it is one.
    hideFromBots: false,
    categories: {
      necessary: { enabled: true, readOnly: true },
      analytics: { enabled: options.analyticsOn ?? false },
    },
    guiOptions: options.gui ?? {},
    language: { default: 'xx', translations: { xx: translation } },
  };
  const dark = options.darkMode ? `document.documentElement.classList.add('cc--darkmode');` : '';
  const open = options.openPreferences ? '.then(function () { CookieConsent.showPreferences(); })' : '';
  return {
    name,
    stylesheets: ['vanilla-cookieconsent/dist/cookieconsent.css'],
    scripts: ['vanilla-cookieconsent/dist/cookieconsent.umd.js'],
    start: `${dark}CookieConsent.run(${JSON.stringify(config)})${open};`,
    shown: options.openPreferences
      ? '.show--preferences #cc-main .cc--anim .pm'
      : '.show--consent #cc-main .cc--anim .cm',
    ...(options.siteCss === undefined ? {} : { siteCss: options.siteCss }),
    ...(options.language === undefined ? {} : { language: options.language }),
  };
}

const { acceptNecessaryBtn: _reject, ...withoutReject } = consentModal;

export const vanillaCookieConsentBanners = {
  default: vanillaCookieConsent('vanilla-cookieconsent-default', {}),
  dark: vanillaCookieConsent('vanilla-cookieconsent-dark', { darkMode: true }),
  german: vanillaCookieConsent('vanilla-cookieconsent-german', {
    ...german,
    gui: { consentModal: { layout: 'box wide', position: 'middle center' } },
  }),
  frenchUnequalButtons: vanillaCookieConsent('vanilla-cookieconsent-french-unequal-buttons', {
    ...french,
    gui: { consentModal: { layout: 'cloud inline', equalWeightButtons: false } },
  }),
  unequalButtons: vanillaCookieConsent('vanilla-cookieconsent-unequal-buttons', {
    gui: { consentModal: { equalWeightButtons: false } },
  }),
  barWithUnequalButtons: vanillaCookieConsent('vanilla-cookieconsent-bar-unequal-buttons', {
    gui: {
      consentModal: { layout: 'bar', position: 'bottom', equalWeightButtons: false, flipButtons: true },
    },
  }),
  noReject: vanillaCookieConsent('vanilla-cookieconsent-no-reject', { consentModal: withoutReject }),
  closeInsteadOfReject: vanillaCookieConsent('vanilla-cookieconsent-close-instead-of-reject', {
    consentModal: { ...withoutReject, closeIconLabel: 'Close' },
  }),
  rejectAsPaleLink: vanillaCookieConsent('vanilla-cookieconsent-reject-as-pale-link', {
    gui: { consentModal: { layout: 'cloud' } },
    siteCss: `#cc-main .cm__btn[data-role="necessary"] {
  background: none;
  border: 0;
  color: #c9ced3;
  font-size: 12px;
  font-weight: 400;
}`,
  }),
  preferences: vanillaCookieConsent('vanilla-cookieconsent-preferences', { openPreferences: true }),
  preferencesWithAnalyticsOn: vanillaCookieConsent('vanilla-cookieconsent-preferences-analytics-on', {
    openPreferences: true,
    analyticsOn: true,
  }),
  germanPreferencesWithStatisticsOn: vanillaCookieConsent('vanilla-cookieconsent-german-preferences', {
    ...german,
    gui: { preferencesModal: { layout: 'bar', equalWeightButtons: false } },
    openPreferences: true,
    analyticsOn: true,
  }),
} as const;
