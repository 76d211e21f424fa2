/** cookieconsent (Osano, once Insites), version 3: its three types of compliance, with and without a palette. */
import type { Banner } from './site.js';

/** A site with cookieconsent, initialised with `options`; `name` says which configuration it is. */
export function osano(name: string, options: object, language?: string): Banner {
  return {
    name,
    stylesheets: ['cookieconsent/build/cookieconsent.min.css'],
    scripts: ['cookieconsent/build/cookieconsent.min.js'],
    start: `cookieconsent.initialise(${JSON.stringify(options)});`,
    shown: '.cc-window:not(.cc-invisible)',
    ...(language === undefined ? {} : { language }),
  };
}

/** The palette of the package's own demonstration page, in its words: "popup" and "button". */
const palette = { popup: { background: '#000' }, button: { background: '#f1d600' } };

export const osanoBanners = {
  default: osano('osano-default', {}),
  defaultWithPalette: osano('osano-default-palette', { palette }),
  optIn: osano('osano-opt-in', { type: 'opt-in', palette }),
  optInWithoutPalette: osano('osano-opt-in-no-palette', { type: 'opt-in' }),
  optOutFloating: osano('osano-opt-out-floating', {
    type: 'opt-out',
    position: 'bottom-right',
    theme: 'classic',
    palette: { popup: { background: '#edeff5', text: '#838391' }, button: { background: '#4b81e8' } },
  }),
  equalButtons: osano('osano-equal-buttons', {
    type: 'opt-in',
    theme: 'edgeless',
    position: 'top',
    palette: { ...palette, highlight: { background: '#f1d600', text: '#000' } },
  }),
  faintDeny: osano('osano-faint-deny', {
    type: 'opt-in',
    position: 'bottom-left',
    palette: {
      popup: { background: '#ffffff', text: '#333333' },
      button: { background: '#0b6623' },
      highlight: { background: '#ffffff', text: '#d8d8d8' },
    },
  }),
  /** The package's `aria-label`s stay English, whatever the site writes on the buttons. */
  french: osano(
    'osano-french',
    {
      type: 'opt-in',
      position: 'top-left',
      palette: { popup: { background: '#1d3557' }, button: { background: '#f1faee' } },
      content: {
        message: 'Ce site utilise des cookies pour mesurer les visites.',
        deny: 'Refuser',
        allow: 'Tout accepter',
        link: 'En savoir plus',
      },
    },
    'fr',
  ),
  germanWire: osano(
    'osano-german-wire',
    {
      type: 'opt-in',
      theme: 'edgeless',
      palette: {
        popup: { background: '#eaf7f7', text: '#1f3b3b' },
        button: { background: 'transparent', text: '#0f5c5c', border: '#0f5c5c' },
        highlight: { background: 'transparent', text: '#0f5c5c', border: '#0f5c5c' },
      },
      content: {
        message: 'Diese Website verwendet Cookies, um Besuche zu zählen.',
        deny: 'Ablehnen',
        allow: 'Zustimmen',
        link: 'Mehr erfahren',
      },
    },
    'de',
  ),
} as const;
