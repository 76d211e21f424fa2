/** react-cookie-consent: no stylesheet, everything in `style` attributes written by React. */
import type { Banner } from './site.js';

const ENGLISH = 'This website uses cookies to enhance the user experience.';

/** A site with one `<CookieConsent>` that has `props`, around `text`; `name` says which configuration it is. */
export function reactCookieConsent(name: string, props: object, text = ENGLISH, language = 'en'): Banner {
  return {
    name,
    stylesheets: [],
    scripts: [],
    modules: ['react', 'react-dom/client', 'react-cookie-consent'],
    start: `var React = require('react');
var place = document.createElement('div');
document.body.append(place);
require('react-dom/client').createRoot(place).render(
  React.createElement(require('react-cookie-consent').default, ${JSON.stringify(props)},
    ${JSON.stringify(text)})
);`,
    shown: '#rcc-confirm-button',
    language,
  };
}

export const reactCookieConsentBanners = {
  default: reactCookieConsent('react-cookie-consent-default', {}),
  withDecline: reactCookieConsent('react-cookie-consent-with-decline', { enableDeclineButton: true }),
  equalButtonsOnTop: reactCookieConsent('react-cookie-consent-equal-buttons', {
    enableDeclineButton: true,
    location: 'top',
    flipButtons: true,
    declineButtonStyle: { background: '#ffd42d', color: 'black' },
  }),
  declineAsPaleText: reactCookieConsent('react-cookie-consent-decline-as-pale-text', {
    enableDeclineButton: true,
    style: { background: '#ffffff', color: '#222222' },
    buttonStyle: {
      background: '#0057b8',
      color: '#ffffff',
      fontSize: '20px',
      fontWeight: 700,
      padding: '12px 40px',
    },
    declineButtonStyle: { background: 'transparent', color: '#cccccc', fontSize: '11px' },
  }),
  overlay: reactCookieConsent('react-cookie-consent-overlay', { overlay: true }),
  german: reactCookieConsent(
    'react-cookie-consent-german',
    { enableDeclineButton: true, buttonText: 'Alle akzeptieren', declineButtonText: 'Ablehnen' },
    'Wir verwenden Cookies, um Besuche zu zählen.',
    'de',
  ),
} as const;
