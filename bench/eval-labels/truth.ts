/**
 * What the texts of each package are, read off the names of their keys, for a person to review. Where a key
 * does not say what pressing does, the package's code was asked; the comment says what it does.
 */
import type { Purpose } from '../../src/language/language.js';
import type { Role } from './label.js';

export interface TruthTable {
  /** Controls: key and what pressing does. */
  readonly labels: Readonly<Record<string, Role>>;
  /** The same for what stands outside of a dialog: links at the foot of a page, floating buttons. Judged apart. */
  readonly outside?: Readonly<Record<string, Role>>;
  /** Names of switches: key and what they switch; several where the package puts together what we keep apart. */
  readonly purposes: Readonly<Record<string, Purpose | readonly Purpose[]>>;
  /** What a banner says, to tell its language by. */
  readonly banners: readonly string[];
  /** Why the rest is left out: reason and keys; `*` stands for anything. */
  readonly leftOut: Readonly<Record<string, readonly string[]>>;
  /** Languages by other names than BCP 47 has for them. */
  readonly languages?: Readonly<Record<string, string>>;
  /** Files that are copies of others, or not in the language that they are named by. */
  readonly leftOutFiles?: Readonly<Record<string, string>>;
}

export const klaro: TruthTable = {
  labels: {
    acceptAll: 'accept',
    // Stores the switches as they are set.
    acceptSelected: 'save',
    close: 'close',
    // Opens the dialog with the switches (consent-notice.jsx: showModal). Where its words say “learn more”, see exceptions.json.
    'consentNotice.learnMore': 'manage',
    // Accepts all, or what is set beforehand (acceptAndHide or saveAndHide), and is the notice's only yes.
    ok: 'accept',
    decline: 'decline',
    save: 'save',
    // Buttons of a placeholder for blocked content: load it this time, or from now on.
    'contextualConsent.acceptOnce': 'accept',
    'contextualConsent.acceptAlways': 'accept',
    // A link that opens the dialog with the switches.
    'contextualConsent.modalLinkText': 'manage',
    // Link texts within sentences, inflected as those want them.
    'privacyPolicy.name': 'policy-link',
    'consentModal.privacyPolicy.name': 'policy-link',
    'consentNotice.privacyPolicy.name': 'policy-link',
    // A link to klaro's own page.
    poweredBy: 'other',
  },
  purposes: {
    'purposes.advertising.title': 'marketing',
    'purposes.marketing.title': 'marketing',
    'purposes.performance.title': 'analytics',
    // Its description: “essential for the correct functioning … You cannot disable them”.
    'purposes.functional.title': ['functional', 'necessary'],
  },
  banners: ['consentNotice.description', 'consentModal.description'],
  leftOut: {
    'names a switch for all purposes at once': ['service.disableAll.*'],
    'states or headings, which are not pressed': [
      'service.optOut.*',
      'service.required.*',
      'service.purpose',
      'service.purposes',
      'purposeItem.*',
      '*.title',
      'consentNotice.testing',
    ],
    'sentences around a link': ['*.privacyPolicy.text', 'privacyPolicy.text'],
    'descriptions that are shorter than a banner': [
      '*.description',
      'consentNotice.changeDescription',
      'contextualConsent.descriptionEmptyStore',
    ],
    'not shown by this version': ['consentNotice.imprint.name*'],
    'English copies in the Romanian file, which are not shown': ['*_en'],
  },
  languages: { no: 'nb', sr_cyrl: 'sr' },
};

export const tarteaucitron: TruthTable = {
  labels: {
    // Buttons that open the panel with the services.
    alertSmall: 'manage',
    personalize: 'manage',
    acceptAll: 'accept',
    allowAll: 'accept',
    denyAll: 'decline',
    // Of one service, or of all of a group.
    allow: 'accept',
    deny: 'decline',
    close: 'close',
    // The cross of the banner; tarteaucitron.js has it close the banner and refuse.
    closeBanner: 'close',
    privacyUrl: 'policy-link',
    // A link to what is known about a service's cookies.
    more: 'policy-link',
    // A link to the service's own site.
    source: 'other',
    save: 'save',
  },
  purposes: {
    'ads.title': 'marketing',
    'analytic.title': 'analytics',
    // “Can improve the usability of the site and help to promote it via the shares.”
    'social.title': ['marketing', 'functional'],
    'video.title': 'functional',
    'comment.title': 'functional',
    'support.title': 'functional',
    mandatoryTitle: 'necessary',
  },
  banners: ['alertBigPrivacy', 'disclaimer'],
  leftOut: {
    'headings and states, which are not pressed': [
      'middleBarHead',
      'all',
      'info',
      'title',
      'allowed',
      'disallowed',
      'fallback',
      'ourpartners',
    ],
    'sentences and parts of sentences': [
      'adblock',
      'adblock_call',
      'alertBig',
      'alertBigScroll',
      'alertBigClick',
      'noCookie',
      'useCookie',
      'useCookieCurrent',
      'useNoCookie',
      'noServices',
      'cookieDetail',
      'ourSite',
      'modalWindow',
      'newWindow',
      'reload',
      '*.details',
      'mandatoryText',
    ],
    'not shown by this version': ['credit'],
    'said of a counter, behind its number': ['toggleInfoBox'],
    'names an icon, “Cookies”, which says nothing of what it does': ['icon'],
    'a group without a purpose': ['api.title', 'other.title', 'google.title'],
  },
  languages: { no: 'nb', cn: 'zh' },
  leftOutFiles: { zh: 'a copy of cn', se: 'an older copy of sv' },
};

export const nuxtCookieControl: TruthTable = {
  labels: {
    accept: 'accept',
    acceptAll: 'accept',
    // The banner's second button: no cookie but the necessary ones (acceptNecessary).
    decline: 'decline',
    declineAll: 'decline',
    // Opens the dialog with the switches. Where its words say “learn more”, see exceptions.json.
    manageCookies: 'manage',
    save: 'save',
    close: 'close',
  },
  purposes: { cookiesFunctional: 'functional', cookiesNecessary: 'necessary' },
  banners: ['bannerDescription'],
  leftOut: {
    headings: ['bannerTitle', 'cookiesOptional'],
    'says nothing by itself': ['here'],
    sentences: ['iframeBlocked', 'settingsUnsaved'],
  },
  languages: { no: 'nb', rs: 'sr' },
};

export const c15t: TruthTable = {
  labels: {
    'common.acceptAll': 'accept',
    'common.rejectAll': 'decline',
    'common.customize': 'manage',
    'common.save': 'save',
    'common.close': 'close',
    'iab.common.acceptAll': 'accept',
    'iab.common.rejectAll': 'decline',
    'iab.common.customize': 'manage',
    'iab.common.saveSettings': 'save',
    // Beside what is done without consent, for a “legitimate interest”.
    'iab.preferenceCenter.purposeItem.objectButton': 'decline',
    // Beside blocked content: gives the consent that it needs.
    'frame.actionButton': 'accept',
    'legalLinks.privacyPolicy': 'policy-link',
    'legalLinks.cookiePolicy': 'policy-link',
    'legalLinks.termsOfService': 'policy-link',
    'iab.preferenceCenter.vendorList.privacyPolicy': 'policy-link',
  },
  purposes: {
    'consentTypes.necessary.title': 'necessary',
    'consentTypes.functionality.title': 'functional',
    'consentTypes.marketing.title': 'marketing',
    'consentTypes.measurement.title': 'analytics',
  },
  banners: ['cookieBanner.description', 'consentManagerDialog.description', 'iab.banner.description'],
  leftOut: {
    'a switch for two purposes that we keep apart': ['consentTypes.experience.title'],
    'sentences, headings, states, descriptions': [
      '*.title',
      '*.description',
      'common.securedBy',
      'frame.policyBlocked',
      'frame.loading',
      'frame.error',
      'iab.banner.andMore',
      'iab.banner.legitimateInterestNotice',
      'iab.banner.scope*',
      'iab.preferenceCenter.purposeItem.objected',
      'iab.preferenceCenter.purposeItem.*',
      'iab.preferenceCenter.specialPurposes.tooltip',
      'iab.preferenceCenter.footer.consentStorage',
      'iab.common.loading',
      'iab.common.showingSelectedVendor',
      'iab.common.customPartner',
    ],
    'tabs, lists and a search, whose code is not in the package': [
      'iab.preferenceCenter.tabs.*',
      'iab.preferenceCenter.vendorList.*',
      'iab.common.clearSelection',
    ],
    'opens a list of companies, in the settings or apart from them: the code is not in the package': [
      'iab.banner.partnersLink',
    ],
  },
};

export const hdsReact: TruthTable = {
  labels: {
    'texts.ui.showSettings': 'manage',
    // Folds the settings up again.
    'texts.ui.hideSettings': 'close',
    'texts.ui.approveAllConsents': 'accept',
    'texts.ui.approveRequiredAndSelectedConsents': 'save',
    'texts.ui.approveOnlyRequiredConsents': 'decline',
    'texts.ui.readMore': 'policy-link',
  },
  purposes: {
    'requiredCookies.title': 'necessary',
    'commonGroups.essential.title': 'necessary',
    'commonGroups.loadBalancing.title': 'necessary',
    'commonGroups.informationSecurity.title': 'necessary',
    'commonGroups.marketing.title': 'marketing',
    'commonGroups.socialMedia.title': ['marketing', 'functional'],
    'commonGroups.preferences.title': 'functional',
    'commonGroups.chat.title': 'functional',
    'commonGroups.statistics.title': 'analytics',
  },
  banners: ['texts.sections.main.text', 'texts.sections.details.text'],
  leftOut: {
    'headings, states, descriptions': [
      '*.text',
      '*.title',
      'texts.ui.settingsSaved',
      'texts.tableHeadings.*',
    ],
    'what a cookie does': ['commonCookies.*'],
    'groups without a purpose that we know': ['commonGroups.*'],
    'descriptions for screen readers': ['*.checkboxAriaDescription'],
  },
};

export const osano: TruthTable = {
  labels: {
    // The only button of the simplest banner: cookies are set, noting it is the yes.
    'content.dismiss': 'accept',
    'content.allow': 'accept',
    'content.deny': 'decline',
    'content.link': 'policy-link',
    'content.close': 'close',
    'aria-label.allow': 'accept',
    'aria-label.deny': 'decline',
    'aria-label.link': 'policy-link',
    // The cross; the button “Got it!” has the same name for screen readers.
    'aria-label.close': 'close',
  },
  purposes: {},
  banners: ['content.message'],
  leftOut: {
    'no text': ['content.href', 'content.target'],
    'a heading': ['content.header'],
    'the tab that opens the banner again, which names something else': ['content.policy'],
    'the name of a button that shows something else': ['aria-label.dismiss'],
  },
};

export const reactCookieConsent: TruthTable = {
  labels: {
    buttonText: 'accept',
    declineButtonText: 'decline',
    ariaAcceptLabel: 'accept',
    ariaDeclineLabel: 'decline',
  },
  purposes: {},
  banners: [],
  leftOut: { 'no text': ['*'] },
};
