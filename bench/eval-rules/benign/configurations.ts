/**
 * Fair configurations of the five consent packages: their own options, varied systematically, with complete
 * texts, equal buttons and everything optional switched off.
 */
import { klaro } from '../../../test/real-banners/klaro.js';
import { osano } from '../../../test/real-banners/osano-cookieconsent.js';
import { reactCookieConsent } from '../../../test/real-banners/react-cookie-consent.js';
import type { Banner } from '../../../test/real-banners/site.js';
import { tarteaucitron } from '../../../test/real-banners/tarteaucitron.js';
import { vanillaCookieConsent } from '../../../test/real-banners/vanilla-cookieconsent.js';
import { type Palette, palettes, pick } from './palettes.js';
import { type BenignLanguage, type FairText, languages, words } from './texts.js';

/** Every text in every language, each with a palette; `index` numbers them, to choose other options by. */
function eachText<T>(make: (text: FairText, language: BenignLanguage, index: number) => T): T[] {
  let index = 0;
  return languages.flatMap((language) =>
    words[language].texts.map((text) => {
      index += 1;
      return make(text, language, index);
    }),
  );
}

/** One purpose needs no second layer. */
const isOnePurpose = ({ about }: FairText): boolean => about !== 'two-purposes';

const VANILLA_LAYOUTS = [
  'box',
  'box wide',
  'box inline',
  'cloud',
  'cloud inline',
  'bar',
  'bar inline',
] as const;
const VANILLA_PLACES = ['bottom right', 'middle center', 'top left', 'bottom center'] as const;

function vanillaNotices(): Banner[] {
  return VANILLA_LAYOUTS.flatMap((layout, row) =>
    eachText((text, language, index) => {
      const colours = pick(palettes, index + row * 2);
      const place = layout.startsWith('bar') ? 'bottom' : pick(VANILLA_PLACES, index + row);
      const flipButtons = (index + row) % 3 === 0;
      const name = `vanilla-${layout.replace(' ', '-')}-${language}-${text.about}-${colours.name}`;
      return vanillaCookieConsent(name, {
        language,
        gui: { consentModal: { layout, position: place, flipButtons, equalWeightButtons: true } },
        consentModal: {
          title: text.title,
          description: text.body,
          acceptAllBtn: text.accept,
          acceptNecessaryBtn: text.decline,
          ...(isOnePurpose(text) && index % 2 === 0 ? {} : { showPreferencesBtn: text.settings }),
          ...(index % 3 === 0 ? { footer: `<a href="/cookies">${words[language].policy}</a>` } : {}),
        },
        siteCss: `#cc-main { --cc-bg: ${colours.background}; --cc-primary-color: ${colours.text}; --cc-secondary-color: ${colours.text}; --cc-btn-primary-bg: ${colours.button}; --cc-btn-primary-color: ${colours.label}; --cc-btn-primary-border-color: ${colours.border}; --cc-btn-secondary-bg: ${colours.button}; --cc-btn-secondary-color: ${colours.label}; --cc-btn-secondary-border-color: ${colours.border}; --cc-footer-bg: ${colours.background}; --cc-footer-color: ${colours.link}; --cc-link-color: ${colours.link}; --cc-modal-margin: 1rem; }`,
      });
    }),
  );
}

/** The second layer of vanilla-cookieconsent: all three buttons alike, the optional category off. */
function vanillaPreferences(): Banner[] {
  return languages.flatMap((language) =>
    (['box', 'bar'] as const).map((layout) => {
      const { texts, save, close, necessary, statistics, preferences, preferencesText } = words[language];
      const text = pick(texts, 2);
      return vanillaCookieConsent(`vanilla-preferences-${layout}-${language}`, {
        language,
        openPreferences: true,
        gui: { preferencesModal: { layout, equalWeightButtons: true } },
        consentModal: {
          title: text.title,
          description: text.body,
          acceptAllBtn: text.accept,
          acceptNecessaryBtn: text.decline,
          showPreferencesBtn: text.settings,
        },
        preferencesModal: {
          title: preferences,
          acceptAllBtn: text.accept,
          acceptNecessaryBtn: text.decline,
          savePreferencesBtn: save,
          closeIconLabel: close,
          sections: [
            { description: preferencesText },
            { ...necessary, linkedCategory: 'necessary' },
            { ...statistics, linkedCategory: 'analytics' },
          ],
        },
      });
    }),
  );
}

const KLARO_THEMES = [
  ['light', 'bottom', 'wide'],
  ['light', 'top', 'wide'],
  ['light', 'bottom', 'right'],
  ['bottom', 'left'],
  ['top', 'right'],
] as const;

function klaroCss(colours: Palette): string {
  return `.klaro .cookie-notice, .klaro .cookie-modal .cm-modal { background: ${colours.background} !important; color: ${colours.text} !important; }
.klaro .cookie-notice :is(p, strong, h1, span), .klaro .cookie-modal .cm-modal :is(p, strong, h1, h2, label, label span) { color: ${colours.text} !important; }
.klaro :is(.cookie-notice, .cm-modal) a { color: ${colours.link} !important; }
.klaro .cookie-modal .cm-modal .hide svg { stroke: ${colours.text} !important; }
.klaro .cm-btn { background: ${colours.button} !important; color: ${colours.label} !important; border: 1px solid ${colours.border} !important; padding: 0.5em 1em !important; font-size: 16px !important; }`;
}

function klaroTranslation(text: FairText, language: BenignLanguage): object {
  const { save, close, preferences, preferencesText, statistics, videos, necessary } = words[language];
  return {
    acceptAll: text.accept,
    acceptSelected: save,
    decline: text.decline,
    ok: text.accept,
    close,
    consentNotice: { title: text.title, description: text.body, learnMore: text.settings },
    consentModal: { title: preferences, description: preferencesText },
    purposes: { statistics, videos, necessary },
  };
}

function klaroBanners(): Banner[] {
  return KLARO_THEMES.flatMap((theme, row) =>
    eachText((text, language, index) => {
      const colours = pick(palettes, index + row * 3);
      return klaro(`klaro-${theme.join('-')}-${language}-${text.about}-${colours.name}`, {
        language,
        siteCss: klaroCss(colours),
        openModal: row === 0 && text.about === 'two-purposes',
        klaro: {
          lang: language,
          styling: { theme },
          disablePoweredBy: true,
          noticeAsModal: row === 2 && index % 2 === 0,
          showNoticeTitle: row % 2 === 1,
          hideToggleAll: true,
          translations: {
            zz: { privacyPolicyUrl: '/privacy' },
            [language]: klaroTranslation(text, language),
          },
          services: [
            { name: 'counter', title: words[language].statistics.title, purposes: ['statistics'] },
            { name: 'filmhaus', title: 'Filmhaus', purposes: ['videos'] },
            {
              name: 'login',
              title: words[language].necessary.title,
              purposes: ['necessary'],
              required: true,
            },
          ].filter(({ name }) => name !== 'filmhaus' || !isOnePurpose(text)),
        },
      });
    }),
  );
}

/** Not the theme `classic`: it gives the last button, which accepts, another width. */
const OSANO_LOOKS = [
  { theme: 'block', position: 'bottom' },
  { theme: 'block', position: 'top' },
  { theme: 'edgeless', position: 'bottom' },
  { theme: 'block', position: 'bottom-right' },
  { theme: 'block', position: 'top-left' },
] as const;

function osanoBanners(): Banner[] {
  return OSANO_LOOKS.flatMap((look, row) =>
    eachText((text, language, index) => {
      const colours = pick(palettes, index + row * 4);
      const button = { background: colours.button, text: colours.label, border: colours.border };
      const options = {
        type: 'opt-in',
        ...look,
        revokable: false,
        palette: {
          popup: { background: colours.background, text: colours.text, link: colours.link },
          button,
          highlight: button,
        },
        // The package's own have English names for screen readers, whatever the language.
        elements: {
          allow: '<a role="button" tabindex="0" class="cc-btn cc-allow">{{allow}}</a>',
          deny: '<a role="button" tabindex="0" class="cc-btn cc-deny">{{deny}}</a>',
          messagelink:
            '<span id="cookieconsent:desc" class="cc-message">{{message}} <a class="cc-link" href="{{href}}">{{link}}</a></span>',
        },
        content: {
          message: text.body,
          allow: text.accept,
          deny: text.decline,
          link: words[language].policy,
          href: '/cookies',
        },
      };
      const name = `osano-${look.theme}-${look.position}-${language}-${text.about}-${colours.name}`;
      return osano(name, options, language);
    }).filter(({ name }) => !name.includes('two-purposes')),
  );
}

const REACT_PLACES = ['bottom', 'top'] as const;

function reactBanners(): Banner[] {
  return REACT_PLACES.flatMap((location, row) =>
    [0, 1].flatMap((round) =>
      eachText((text, language, index) => {
        const colours = pick(palettes, index + row * 2 + round * 5);
        const style = {
          background: colours.button,
          color: colours.label,
          border: `1px solid ${colours.border}`,
          borderRadius: `${round * 6}px`,
          fontSize: '16px',
          padding: '10px 20px',
        };
        const props = {
          location,
          flipButtons: round === 1,
          enableDeclineButton: true,
          buttonText: text.accept,
          declineButtonText: text.decline,
          ariaAcceptLabel: text.accept,
          ariaDeclineLabel: text.decline,
          style: { background: colours.background, color: colours.text, fontSize: '16px' },
          buttonStyle: style,
          declineButtonStyle: style,
        };
        const name = `react-${location}-${round}-${language}-${text.about}-${colours.name}`;
        return reactCookieConsent(name, props, text.body, language);
      }).filter(({ name }) => !name.includes('two-purposes')),
    ),
  );
}

const TARTEAUCITRON_PLACES = ['middle', 'bottom', 'top'] as const;

function tarteaucitronBanners(): Banner[] {
  return TARTEAUCITRON_PLACES.flatMap((orientation, row) =>
    eachText((text, language, index) => {
      const colours = pick(palettes, index + row * 2);
      const own = {
        alertBigPrivacy: text.body,
        acceptAll: text.accept,
        denyAll: text.decline,
        personalize: text.settings,
        privacyUrl: words[language].policy,
      };
      const banner = tarteaucitron(`tarteaucitron-${orientation}-${language}-${text.about}-${colours.name}`, {
        language,
        parameters: { orientation, highPrivacy: true, showIcon: false, removeCredit: true },
        siteCss: `#tarteaucitronRoot #tarteaucitronAlertBig, #tarteaucitronRoot #tarteaucitronAlertBig #tarteaucitronDisclaimerAlert { background: ${colours.background} !important; color: ${colours.text} !important; font-size: 16px !important; }
#tarteaucitronRoot #tarteaucitronAlertBig :is(#tarteaucitronPersonalize2, #tarteaucitronAllDenied2, #tarteaucitronCloseAlert, #tarteaucitronPrivacyUrl) { background: ${colours.button} !important; color: ${colours.label} !important; border: 1px solid ${colours.border} !important; }
#tarteaucitronRoot #tarteaucitronAlertBig :is(.tarteaucitronCheck, .tarteaucitronCross)::before { color: ${colours.label} !important; }`,
      });
      return { ...banner, start: `tarteaucitronCustomText = ${JSON.stringify(own)};\n${banner.start}` };
    }),
  );
}

/** All of them: more than two hundred. */
export const benignBanners: readonly Banner[] = [
  ...vanillaNotices(),
  ...vanillaPreferences(),
  ...klaroBanners(),
  ...osanoBanners(),
  ...reactBanners(),
  ...tarteaucitronBanners(),
];
