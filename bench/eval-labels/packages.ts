/** All packages whose texts are judged. */
import { applyTruth } from './apply-truth.js';
import { readAutoconsent } from './autoconsent-labels.js';
import type { PackageTexts } from './label.js';
import * as moreTruth from './more-truth.js';
import * as readMore from './read-more-texts.js';
import * as read from './read-texts.js';
import * as truth from './truth.js';

export async function readPackages(): Promise<PackageTexts[]> {
  const klaro = applyTruth('klaro', read.readKlaro(), truth.klaro);
  return [
    klaro,
    applyTruth('tarteaucitronjs', read.readTarteaucitron(), truth.tarteaucitron),
    applyTruth('@dargmuesli/nuxt-cookie-control', read.readNuxtCookieControl(), truth.nuxtCookieControl),
    applyTruth('@c15t/translations', await read.readC15t(), truth.c15t),
    applyTruth('hds-react', read.readHdsReact(), truth.hdsReact),
    applyTruth('cookieconsent', read.readOsano(), truth.osano),
    applyTruth('react-cookie-consent', read.readReactCookieConsent(), truth.reactCookieConsent),
    readAutoconsent(),
    applyTruth('@prezly/theme-kit-intl', readMore.readPrezly(), moreTruth.prezly),
    applyTruth('@cookiepal-oss/consent', readMore.readCookiepal(), moreTruth.cookiepal),
    applyTruth('@68publishers/cookie-consent', readMore.read68publishers(), moreTruth.the68publishers),
    withoutCopies(applyTruth('orejime', readMore.readOrejime(), moreTruth.orejime), klaro),
    applyTruth('cookie-consent-js', readMore.readCookieConsentJs(), moreTruth.cookieConsentJs),
    applyTruth('@structured-world/vue-privacy', readMore.readVuePrivacy(), moreTruth.vuePrivacy),
    applyTruth('cookie-bar', readMore.readCookieBar(), moreTruth.cookieBar),
    applyTruth('cookiecraft', readMore.readCookiecraft(), moreTruth.cookiecraft),
    applyTruth('@kitconcept/volto-dsgvo-banner', readMore.readDsgvoBanner(), moreTruth.dsgvoBanner),
    applyTruth('@keycloakify/login-ui', readMore.readKeycloakify(), moreTruth.keycloakify),
  ];
}

/** What a fork says in words of its own. */
function withoutCopies(fork: PackageTexts, original: PackageTexts): PackageTexts {
  const known = new Set(original.labels.map(({ file, text }) => `${file} ${text}`));
  return { ...fork, labels: fork.labels.filter(({ file, text }) => !known.has(`${file} ${text}`)) };
}
