/** klaro: the notice and the modal, in its shipped looks. */
import type { Banner } from './site.js';

interface Options {
  /** Options of klaro's configuration. */
  readonly klaro?: object;
  readonly analyticsOn?: boolean;
  readonly siteCss?: string;
  readonly language?: string;
  /** Opens the second layer. */
  readonly openModal?: boolean;
}

/** A site with klaro; `name` says which configuration it is. */
export function klaro(name: string, options: Options): Banner {
  const config = {
    version: 1,
    acceptAll: true,
    translations: {
      zz: { privacyPolicyUrl: '/privacy' },
      en: { purposes: { analytics: 'Analytics', advertising: 'Advertising', security: 'Security' } },
      de: { purposes: { analytics: 'Besucher-Statistiken', advertising: 'Werbung', security: 'Sicherheit' } },
      fr: { purposes: { analytics: 'Statistiques', advertising: 'Publicité', security: 'Sécurité' } },
    },
    services: [
      { name: 'matomo', title: 'Matomo', purposes: ['analytics'], default: options.analyticsOn ?? false },
      { name: 'adsense', title: 'AdSense', purposes: ['advertising'], default: options.analyticsOn ?? false },
      { name: 'session', title: 'Login session', purposes: ['security'], required: true },
    ],
    ...options.klaro,
  };
  const open = options.openModal
    ? `window.addEventListener('load', function () { klaro.show(klaroConfig, true); });`
    : '';
  const modal = options.openModal || 'mustConsent' in (options.klaro ?? {});
  return {
    name,
    stylesheets: ['klaro/dist/klaro.css'],
    scripts: ['klaro/dist/klaro-no-css.js'],
    start: `var klaroConfig = ${JSON.stringify(config)}; klaro.setup(klaroConfig); ${open}`,
    shown: modal ? '#klaro .cookie-modal .cm-btn' : '#klaro .cookie-notice .cm-btn',
    ...(options.siteCss === undefined ? {} : { siteCss: options.siteCss }),
    ...(options.language === undefined ? {} : { language: options.language }),
  };
}

export const klaroBanners = {
  default: klaro('klaro-default', {}),
  german: klaro('klaro-german', { language: 'de' }),
  frenchNoDecline: klaro('klaro-french-no-decline', { language: 'fr', klaro: { hideDeclineAll: true } }),
  light: klaro('klaro-light', { klaro: { styling: { theme: ['light', 'bottom', 'wide'] } } }),
  noDecline: klaro('klaro-no-decline', { klaro: { hideDeclineAll: true } }),
  noticeAsModal: klaro('klaro-notice-as-modal', { klaro: { noticeAsModal: true } }),
  modal: klaro('klaro-modal', { openModal: true }),
  germanModal: klaro('klaro-german-modal', { language: 'de', openModal: true }),
  mustConsentWithAllOn: klaro('klaro-must-consent-all-on', {
    klaro: { mustConsent: true, hideDeclineAll: true },
    analyticsOn: true,
  }),
  declineAsPaleText: klaro('klaro-decline-as-pale-text', {
    siteCss: `.klaro .cookie-notice .cn-decline {
  background: transparent;
  color: #6b6b6b;
  font-size: 11px;
}`,
  }),
} as const;
