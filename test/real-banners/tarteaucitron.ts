/** tarteaucitronjs, which loads its own stylesheet, language and services. */
import type { Banner } from './site.js';

interface Options {
  readonly parameters?: object;
  readonly language?: string;
  readonly siteCss?: string;
  readonly openPanel?: boolean;
  readonly shown?: string;
}

function tarteaucitron(name: string, options: Options): Banner {
  const parameters = { privacyUrl: '/privacy', ...options.parameters };
  const language = options.language ?? 'en';
  const open = options.openPanel
    ? `window.addEventListener('tac.root_available', function () { setTimeout(function () { tarteaucitron.userInterface.openPanel(); }); });`
    : '';
  return {
    name,
    stylesheets: [],
    scripts: ['tarteaucitronjs/tarteaucitron.js'],
    start: `tarteaucitronForceLanguage = ${JSON.stringify(language)};
${open}
tarteaucitron.init(${JSON.stringify(parameters)});
(tarteaucitron.job = tarteaucitron.job || []).push('youtube', 'matomo');`,
    shown: options.shown ?? '#tarteaucitronAlertBig[style*="block"]',
    language,
    ...(options.siteCss === undefined ? {} : { siteCss: options.siteCss }),
  };
}

export const tarteaucitronBanners = {
  default: tarteaucitron('tarteaucitron-default', {}),
  french: tarteaucitron('tarteaucitron-french', { language: 'fr' }),
  bottomBar: tarteaucitron('tarteaucitron-bottom-bar', { parameters: { orientation: 'bottom' } }),
  noDeny: tarteaucitron('tarteaucitron-no-deny', { parameters: { DenyAllCta: false } }),
  topWithCross: tarteaucitron('tarteaucitron-top-with-cross', {
    parameters: { orientation: 'top', DenyAllCta: false, closePopup: true },
    shown: '#tarteaucitronCloseCross',
  }),
  palerDeny: tarteaucitron('tarteaucitron-paler-deny', {
    siteCss: `#tarteaucitronRoot #tarteaucitronAlertBig #tarteaucitronAllDenied2 {
  background: #fff;
  color: #bbb;
  font-size: 12px;
}`,
  }),
  panel: tarteaucitron('tarteaucitron-panel', { openPanel: true, shown: '#tarteaucitron[style*="block"]' }),
} as const;
