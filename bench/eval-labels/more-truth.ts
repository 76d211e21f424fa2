/** What the texts of the packages that came second are, in the manner of truth.ts. */
import type { TruthTable } from './truth.js';

export const prezly: TruthTable = {
  labels: {
    'cookieConsent.accept': 'accept',
    'cookieConsent.acceptAll': 'accept',
    'cookieConsent.acceptSelection': 'save',
    'cookieConsent.managePreferences': 'manage',
    'cookieConsent.reject': 'decline',
    'cookieConsent.rejectAll': 'decline',
    'cookieConsent.cookiePolicy': 'policy-link',
    'cookieConsent.privacyPolicy': 'policy-link',
    'subscription.privacyPolicy': 'policy-link',
  },
  outside: {
    // At the foot of a page, to change one's mind.
    'actions.startUsingCookies': 'accept',
    'actions.stopUsingCookies': 'decline',
  },
  purposes: {
    'cookieConsent.categoryNecessary': 'necessary',
    // “Used to collect information about how visitors use our website, directly by us.”
    'cookieConsent.categoryFirstParty': 'analytics',
  },
  banners: ['cookieConsent.subtitle'],
  leftOut: {
    'headings, sentences, descriptions': [
      'cookieConsent.title',
      'cookieConsent.notice',
      'cookieConsent.managePreferencesTitle',
      'cookieConsent.*Description',
    ],
    'a category that says who, not what for': ['cookieConsent.categoryThirdParty'],
    'not of a consent dialog: a news site around it': [
      'actions.*',
      'boilerplate.*',
      'categories.*',
      'contacts.*',
      'errors.*',
      'homepage.*',
      'mediaGallery.*',
      'misc.*',
      'newsroom.*',
      'noStories.*',
      'notFound.*',
      'search.*',
      'serverError.*',
      'subscription.*',
    ],
  },
};

export const cookiepal: TruthTable = {
  labels: {
    'notice.button.accept': 'accept',
    'notice.button.reject': 'decline',
    'notice.button.customise': 'manage',
    'notice.button.close': 'close',
    'notice.cookiePolicy.label': 'policy-link',
    'preferences.button.accept': 'accept',
    'preferences.button.reject': 'decline',
    'preferences.button.save': 'save',
    'preferences.button.close': 'close',
    'preferences.googlePrivacy.linkLabel': 'policy-link',
  },
  // The round button that opens the preferences again.
  outside: { 'fab.tooltip': 'manage' },
  purposes: {
    'category.necessary.title': 'necessary',
    'category.functional.title': 'functional',
    'category.analytics.title': 'analytics',
    'category.advertisement.title': 'marketing',
    // “Used to understand and analyse the key performance indicators of the website.”
    'category.performance.title': 'analytics',
  },
  banners: ['notice.description', 'preferences.description'],
  leftOut: {
    'headings, states, descriptions, columns of a table': [
      '*.title',
      '*.description',
      'preferences.alwaysActive',
      'preferences.noCookies',
      'preferences.*Header',
      'preferences.googlePrivacy.message',
    ],
    'folds the rest of a description out and in: about the dialog, and in the words of links that lead out of it':
      ['preferences.showMore', 'preferences.showLess'],
    'a category without a purpose': ['category.other.title'],
  },
};

export const the68publishers: TruthTable = {
  labels: {
    // Its role is `accept_all` unless a site sets another (ConsentModalOptions.mjs).
    consent_modal_primary_btn: 'accept',
    consent_modal_secondary_btn_settings: 'manage',
    consent_modal_secondary_btn_accept_necessary: 'decline',
    settings_modal_save_settings_btn: 'save',
    settings_modal_accept_all_btn: 'accept',
    settings_modal_reject_all_btn: 'decline',
    settings_modal_close_btn_label: 'close',
    // A link to what the provider of a cookie says of it.
    find_out_more: 'policy-link',
  },
  // The floating button that opens the settings again.
  outside: { modal_trigger_title: 'manage' },
  purposes: {
    // “Necessary for the proper functioning of our website.”
    functionality_storage_title: ['functional', 'necessary'],
    personalization_storage_title: 'personalisation',
    security_storage_title: 'necessary',
    ad_storage_title: 'marketing',
    ad_user_data_title: 'marketing',
    ad_personalization_title: ['marketing', 'personalisation'],
    analytics_storage_title: 'analytics',
  },
  banners: ['consent_modal_description', 'settings_modal_before_consent_description'],
  leftOut: {
    'headings, descriptions, columns of a table and what stands in them': [
      '*_title',
      '*_description',
      'cookie_table_*',
      'processing_time_*',
      'cookie_type_*',
    ],
  },
  languages: { no: 'nb' },
};

export const orejime: TruthTable = {
  labels: {
    'banner.accept': 'accept',
    'banner.acceptTitle': 'accept',
    'banner.decline': 'decline',
    'banner.declineTitle': 'decline',
    'banner.configure': 'manage',
    'banner.configureTitle': 'manage',
    'modal.acceptAll': 'accept',
    'modal.declineAll': 'decline',
    'modal.save': 'save',
    'modal.saveTitle': 'save',
    'modal.close': 'close',
    'modal.closeTitle': 'close',
    // Beside blocked content.
    'contextual.accept': 'accept',
    // Two choices for each purpose.
    'purpose.accept': 'accept',
    'purpose.decline': 'decline',
    // Link texts within sentences, inflected as those want them.
    'banner.privacyPolicyLabel': 'policy-link',
    'modal.privacyPolicyLabel': 'policy-link',
    'contextual.privacyPolicyLabel': 'policy-link',
    // A link to its own page.
    'misc.poweredBy': 'other',
  },
  purposes: {},
  banners: ['banner.description', 'modal.description'],
  leftOut: {
    'headings, states, descriptions': [
      '*.title',
      '*.description',
      'modal.globalPreferences',
      'contextual.accepted',
      'purpose.mandatory*',
      'purpose.exempt*',
      'purpose.enabled',
      'purpose.disabled',
      'purpose.partial',
      'misc.newWindowTitle',
      'misc.updateNeeded',
    ],
    'folds a description out': ['purpose.showMore'],
  },
};

export const cookieConsentJs: TruthTable = {
  labels: {
    buttonAcceptAll: 'accept',
    // Nothing but what is technically necessary.
    buttonAcceptTechnical: 'decline',
    // A link text within a sentence.
    privacyPolicy: 'policy-link',
  },
  purposes: {},
  banners: ['body'],
  leftOut: { 'a heading': ['title'] },
  languages: { cz: 'cs', gr: 'el' },
};

export const vuePrivacy: TruthTable = {
  labels: {
    'banner.acceptAll': 'accept',
    'banner.rejectAll': 'decline',
    'banner.customize': 'manage',
    'banner.privacyLinkText': 'policy-link',
    'preferenceCenter.acceptAll': 'accept',
    'preferenceCenter.savePreferences': 'save',
  },
  purposes: {
    'preferenceCenter.categories.necessary.name': 'necessary',
    'preferenceCenter.categories.analytics.name': 'analytics',
    'preferenceCenter.categories.marketing.name': 'marketing',
    'preferenceCenter.categories.functional.name': 'functional',
  },
  banners: ['banner.message'],
  leftOut: {
    'headings, descriptions': ['*.title', '*.description'],
    'not shown by this version, and English in every language': ['ccpa.doNotSell'],
  },
};

export const cookieBar: TruthTable = {
  labels: {
    'cookie-bar-button': 'accept',
    'cookie-bar-button-no': 'decline',
    // Opens the long text with the switches.
    'cookie-bar-button-customize': 'manage',
    'cookiebar-save-customized': 'save',
    'cookie-bar-main-privacy-link': 'policy-link',
    // A link text within a sentence, inflected as that wants it.
    'cookie-bar-privacy-link': 'policy-link',
    'cookie-bar-prompt-close': 'close',
  },
  purposes: {
    'cookiebar-technical': 'necessary',
    'cookiebar-tracking': ['analytics', 'marketing'],
  },
  banners: ['sentence'],
  leftOut: {
    'its own name': ['cookie-bar-prompt-logo'],
    'opens the long text, which holds switches only where a site asks for them': ['cookie-bar-prompt-button'],
    'a category that says who, not what for': ['cookiebar-third-party'],
  },
  languages: { no: 'nb', se: 'sv', br: 'pt' },
};

export const cookiecraft: TruthTable = {
  labels: {
    acceptAll: 'accept',
    rejectAll: 'decline',
    // Does what `rejectAll` does.
    essentialsOnly: 'decline',
    customize: 'manage',
    savePreferences: 'save',
    privacyPolicyLabel: 'policy-link',
  },
  // The floating button that opens the preferences again.
  outside: { cookieSettings: 'manage' },
  purposes: {},
  banners: ['description'],
  leftOut: {
    headings: ['title', 'preferencesTitle'],
    'stands beside a picture, and says nothing of what it does': ['cookies'],
  },
};

export const dsgvoBanner: TruthTable = {
  labels: {
    'Agree to all cookies': 'accept',
    'Adjust privacy settings': 'manage',
    // In place of blocked content.
    'Customize Privacy Settings': 'manage',
    'Privacy Policy': 'policy-link',
    Save: 'save',
    // From the switches to the first text.
    Back: 'other',
  },
  purposes: {
    'Technically required': 'necessary',
    Tracking: ['analytics', 'marketing'],
  },
  banners: [
    'To give you the best possible user experience, we use cookies on our website. Cookies required for the operation of the site are set automatically. You can also allow other cookies. You can {agree_all_cookies} or {adjust_privacy_settings}.',
  ],
  leftOut: {
    'a heading': ['Privacy Notice'],
    'names of the buttons, in a sentence': ['agree to all cookies', 'adjust the privacy settings'],
    sentences: ['You can *'],
  },
  languages: { pt_br: 'pt' },
};

/** Of the pages of a sign-in that ask for consent: to terms, and to what an application may know. */
export const keycloakify: TruthTable = {
  labels: {
    doAccept: 'accept',
    doDecline: 'decline',
    // The buttons named `accept` and `cancel` on the page that asks whether an application may have access.
    doYes: 'accept',
    doNo: 'decline',
    // Link texts within a sentence there.
    oauthGrantTos: 'policy-link',
    oauthGrantPolicy: 'policy-link',
  },
  purposes: {},
  banners: [],
  leftOut: { 'of the other pages, and sentences': ['*'] },
  languages: { no: 'nb' },
};
