/** tarteaucitronjs, which loads its own stylesheet, language and services. */
import type { Banner } from './site.js';

interface Options {
  readonly parameters?: object;
  readonly language?: string;
  readonly siteCss?: string;
  readonly openPanel?: boolean;
  readonly services?: readonly string[];
  readonly shown?: string;
}

/** A site with tarteaucitron; `name` says which configuration it is. */
export function tarteaucitron(name: string, options: Options): Banner {
  const parameters = { privacyUrl: '/privacy', ...options.parameters };
  const language = options.language ?? 'en';
  const services = options.services ?? ['youtube', 'vimeo'];
  // On the first visit alone: after some choices the package loads the page anew.
  const open = options.openPanel
    ? `if (!document.cookie.includes('tarteaucitron=')) window.addEventListener('tac.root_available', function () { setTimeout(function () { tarteaucitron.userInterface.openPanel(); }); });`
    : '';
  return {
    name,
    stylesheets: [],
    scripts: ['tarteaucitronjs/tarteaucitron.js'],
    start: `tarteaucitronForceLanguage = ${JSON.stringify(language)};
${open}
tarteaucitron.events.load = function () { window.tarteaucitronListens = true; };
tarteaucitron.init(${JSON.stringify(parameters)});
(tarteaucitron.job = tarteaucitron.job || []).push(...${JSON.stringify(services)});`,
    shown:
      options.shown ??
      (options.openPanel ? '#tarteaucitron[style*="block"]' : '#tarteaucitronAlertBig[style*="block"]'),
    // The package adds its listeners half a second after it shows the banner.
    listens: 'window.tarteaucitronListens === true',
    language,
    ...(options.openPanel ? { heights: { '#tarteaucitron': 640, '#tarteaucitronClosePanel': 22 } } : {}),
    ...(options.siteCss === undefined ? {} : { siteCss: options.siteCss }),
  };
}

const paleDenial = `#tarteaucitronRoot #tarteaucitronAlertBig #tarteaucitronAllDenied2 {
  background: #fff;
  color: #bbb;
  font-size: 12px;
}`;

export const tarteaucitronBanners = {
  default: tarteaucitron('tarteaucitron-default', {}),
  french: tarteaucitron('tarteaucitron-french', { language: 'fr' }),
  germanBottomBar: tarteaucitron('tarteaucitron-german-bottom-bar', {
    language: 'de',
    parameters: { orientation: 'bottom' },
  }),
  noDeny: tarteaucitron('tarteaucitron-no-deny', { parameters: { DenyAllCta: false } }),
  topWithCross: tarteaucitron('tarteaucitron-top-with-cross', {
    parameters: { orientation: 'top', DenyAllCta: false, closePopup: true },
    shown: '#tarteaucitronCloseCross',
  }),
  onlyPersonalize: tarteaucitron('tarteaucitron-only-personalize', {
    parameters: { AcceptAllCta: false, DenyAllCta: false },
  }),
  palerDeny: tarteaucitron('tarteaucitron-paler-deny', { siteCss: paleDenial }),
  panel: tarteaucitron('tarteaucitron-panel', { openPanel: true }),
  /** Matomo is one of the services that the package takes to need no consent. */
  panelWithMatomo: tarteaucitron('tarteaucitron-panel-matomo', {
    openPanel: true,
    services: ['youtube', 'matomo'],
  }),
} as const;
