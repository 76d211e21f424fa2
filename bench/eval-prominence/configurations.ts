/**
 * Configurations of consent packages that differ in how accept and decline look: by the packages' own
 * options and variables where they have any, else by rules such as a site's author adds.
 */
import { klaro } from '../../test/real-banners/klaro.js';
import { osano } from '../../test/real-banners/osano-cookieconsent.js';
import { reactCookieConsent } from '../../test/real-banners/react-cookie-consent.js';
import type { Banner } from '../../test/real-banners/site.js';
import { tarteaucitron } from '../../test/real-banners/tarteaucitron.js';
import { vanillaCookieConsent } from '../../test/real-banners/vanilla-cookieconsent.js';

function vanilla(name: string, consentModal: object, siteCss?: string, darkMode = false): Banner {
  return vanillaCookieConsent(`vanilla-${name}`, {
    gui: { consentModal },
    darkMode,
    ...(siteCss === undefined ? {} : { siteCss }),
  });
}

const VANILLA: readonly Banner[] = [
  vanilla('box-inline-flipped', { layout: 'box inline', flipButtons: true }),
  vanilla('box-wide-unequal', { layout: 'box wide', equalWeightButtons: false }),
  vanilla('bar-inline', { layout: 'bar inline' }),
  vanilla('cloud-dark-unequal', { layout: 'cloud', equalWeightButtons: false }, undefined, true),
  vanilla('box-dark-unequal-flipped', { equalWeightButtons: false, flipButtons: true }, undefined, true),
  vanilla(
    'cloud-outlined-reject',
    { layout: 'cloud inline', equalWeightButtons: false },
    '#cc-main { --cc-btn-primary-bg: #0a7d5a; --cc-btn-primary-border-color: #0a7d5a; --cc-btn-secondary-bg: transparent; --cc-btn-secondary-border-color: #0a7d5a; --cc-btn-secondary-color: #0a7d5a; --cc-btn-border-radius: 2rem; }',
  ),
  vanilla(
    'two-fills',
    { equalWeightButtons: false, position: 'middle center' },
    '#cc-main { --cc-btn-primary-bg: #1d4ed8; --cc-btn-primary-border-color: #1d4ed8; --cc-btn-secondary-bg: #9f1239; --cc-btn-secondary-border-color: #9f1239; --cc-btn-secondary-color: #fff; }',
  ),
  vanilla(
    'orange-on-navy',
    { layout: 'bar', equalWeightButtons: false },
    '#cc-main { --cc-bg: #0b1f3a; --cc-primary-color: #fff; --cc-secondary-color: #c3cddd; --cc-btn-primary-bg: #ff8a00; --cc-btn-primary-color: #1a1200; --cc-btn-primary-border-color: #ff8a00; --cc-btn-secondary-bg: #13315c; --cc-btn-secondary-color: #dbe5f5; --cc-btn-secondary-border-color: #13315c; }',
  ),
  vanilla(
    'reject-filled-accept-plain',
    { layout: 'box wide' },
    '#cc-main .cm__btn[data-role="all"] { background: transparent; border-color: transparent; color: #30363c; }',
  ),
  vanilla(
    'outlined-both',
    { layout: 'box' },
    '#cc-main { --cc-btn-primary-bg: transparent; --cc-btn-primary-color: #5b21b6; --cc-btn-primary-border-color: #5b21b6; }',
  ),
];

const KLARO: readonly Banner[] = [
  klaro('klaro-grey-buttons', { siteCss: '.klaro { --green1: #5c5c5c; }' }),
  klaro('klaro-light-top', { klaro: { styling: { theme: ['light', 'top', 'wide'] } } }),
  klaro('klaro-light-pale-decline', {
    klaro: { styling: { theme: ['light'] } },
    siteCss: '.klaro .cookie-notice .cn-decline { background: #eceeef; color: #555; }',
  }),
  klaro('klaro-neon-accept', {
    siteCss:
      '.klaro { --green1: #7CFF4F; } .klaro .cookie-notice .cm-btn-success { color: #08210a; font-weight: 700; }',
  }),
  klaro('klaro-large-accept', {
    siteCss: '.klaro .cookie-notice .cm-btn-success { font-size: 18px; padding: 0.6em 1.4em; }',
  }),
  klaro('klaro-red-decline', {
    klaro: { styling: { theme: ['light', 'bottom', 'wide'] } },
    siteCss:
      '.klaro .cookie-notice .cn-decline { background: #b3261e; } .klaro .cookie-notice .cm-btn-success { background: #146c2e; }',
  }),
  klaro('klaro-modal-light', { openModal: true, klaro: { styling: { theme: ['light'] } } }),
];

const OSANO: readonly Banner[] = [
  osano('osano-classic-mint', {
    type: 'opt-in',
    theme: 'classic',
    palette: {
      popup: { background: '#eaf7f7', text: '#5c7291' },
      button: { background: '#56cbdb', text: '#ffffff' },
    },
  }),
  osano('osano-edgeless-raspberry', {
    type: 'opt-in',
    theme: 'edgeless',
    palette: { popup: { background: '#343c66', text: '#cfcfe8' }, button: { background: '#f71559' } },
  }),
  osano('osano-wire', {
    type: 'opt-in',
    palette: {
      popup: { background: '#252e39' },
      button: { background: 'transparent', text: '#14a7d0', border: '#14a7d0' },
    },
  }),
  osano('osano-two-fills', {
    type: 'opt-in',
    position: 'bottom-left',
    palette: {
      popup: { background: '#f4f4f4', text: '#222' },
      button: { background: '#00695c', text: '#fff' },
      highlight: { background: '#4e342e', text: '#fff' },
    },
  }),
  osano('osano-tonal-deny', {
    type: 'opt-in',
    position: 'bottom-right',
    theme: 'classic',
    palette: {
      popup: { background: '#ffffff', text: '#333' },
      button: { background: '#303f9f', text: '#fff' },
      highlight: { background: '#e3e6f8', text: '#303f9f' },
    },
  }),
  osano('osano-deny-filled', {
    type: 'opt-in',
    theme: 'edgeless',
    palette: {
      popup: { background: '#fdf6e3', text: '#3b3a36' },
      button: { background: 'transparent', text: '#3b3a36' },
      highlight: { background: '#b58900', text: '#000' },
    },
  }),
  osano('osano-white-beside-yellow', {
    type: 'opt-in',
    theme: 'classic',
    palette: {
      popup: { background: '#000' },
      button: { background: '#f1d600' },
      highlight: { background: '#ffffff', text: '#000' },
    },
  }),
  osano('osano-top-left-blue', {
    type: 'opt-out',
    position: 'top-left',
    palette: { popup: { background: '#1565c0' }, button: { background: '#ffffff', text: '#1565c0' } },
  }),
];

const refuse = { enableDeclineButton: true };

const REACT_COOKIE_CONSENT: readonly Banner[] = [
  reactCookieConsent('rcc-same-green', {
    ...refuse,
    buttonStyle: { background: '#2e7d32', color: '#fff' },
    declineButtonStyle: { background: '#2e7d32', color: '#fff' },
  }),
  reactCookieConsent('rcc-grey-decline', {
    ...refuse,
    buttonStyle: { background: '#4caf50', color: '#fff', fontSize: '15px', borderRadius: '4px' },
    declineButtonStyle: { background: '#5a5a5a', color: '#ddd', fontSize: '15px', borderRadius: '4px' },
  }),
  reactCookieConsent('rcc-slightly-larger-accept', {
    ...refuse,
    style: { background: '#fafafa', color: '#222' },
    buttonStyle: { background: '#37474f', color: '#fff', fontSize: '15px' },
    declineButtonStyle: { background: '#37474f', color: '#fff', fontSize: '14px' },
  }),
  reactCookieConsent('rcc-outlined-decline', {
    ...refuse,
    style: { background: '#ffffff', color: '#1b1b1b', boxShadow: '0 -2px 12px #0003' },
    buttonStyle: { background: '#6d28d9', color: '#fff', padding: '10px 24px' },
    declineButtonStyle: {
      background: '#fff',
      color: '#6d28d9',
      border: '1px solid #6d28d9',
      padding: '9px 24px',
    },
  }),
  reactCookieConsent('rcc-both-links', {
    ...refuse,
    style: { background: '#102a43' },
    buttonStyle: { background: 'none', color: '#9fd3ff', textDecoration: 'underline' },
    declineButtonStyle: { background: 'none', color: '#9fd3ff', textDecoration: 'underline' },
  }),
  reactCookieConsent('rcc-decline-yellow', {
    ...refuse,
    buttonStyle: { background: 'transparent', color: '#fff', border: '1px solid #777' },
    declineButtonStyle: { background: '#ffd42d', color: '#000' },
  }),
  reactCookieConsent('rcc-bold-accept', {
    ...refuse,
    style: { background: '#eef2f7', color: '#243b53' },
    buttonStyle: { background: '#d9e2ec', color: '#102a43', fontWeight: 700, padding: '8px 16px' },
    declineButtonStyle: { background: '#d9e2ec', color: '#102a43', padding: '8px 16px' },
  }),
];

const tarteaucitronAlert = '#tarteaucitronRoot #tarteaucitronAlertBig';

const TARTEAUCITRON: readonly Banner[] = [
  tarteaucitron('tarteaucitron-grey-deny', {
    siteCss: `${tarteaucitronAlert} #tarteaucitronAllDenied2 { background: #6b7280; }`,
  }),
  tarteaucitron('tarteaucitron-top-same', {
    parameters: { orientation: 'top' },
    siteCss: `${tarteaucitronAlert} :is(#tarteaucitronAllDenied2, #tarteaucitronPersonalize2) { background: #fff; color: #222; }`,
  }),
  tarteaucitron('tarteaucitron-large-accept', {
    language: 'fr',
    siteCss: `${tarteaucitronAlert} #tarteaucitronPersonalize2 { background: #00a37a; font-size: 22px; padding: 16px 36px; font-weight: bold; }`,
  }),
  tarteaucitron('tarteaucitron-underlined-deny', {
    parameters: { orientation: 'bottom' },
    siteCss: `${tarteaucitronAlert} #tarteaucitronAllDenied2 { background: none; text-decoration: underline; }
${tarteaucitronAlert} #tarteaucitronAllDenied2 .tarteaucitronCross { display: none; }`,
  }),
];

export const configurations: readonly Banner[] = [
  ...VANILLA,
  ...KLARO,
  ...OSANO,
  ...REACT_COOKIE_CONSENT,
  ...TARTEAUCITRON,
];
