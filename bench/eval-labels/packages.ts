/** All packages whose texts are judged. */
import { applyTruth } from './apply-truth.js';
import { readAutoconsent } from './autoconsent-labels.js';
import type { PackageTexts, TranslatedText } from './label.js';
import * as moreTruth from './more-truth.js';
import * as readMore from './read-more-texts.js';
import * as read from './read-texts.js';
import * as truth from './truth.js';

/** A package: its texts as it ships them, and what is known of its keys. */
interface Source {
  readonly name: string;
  readonly read: () => readonly TranslatedText[] | Promise<readonly TranslatedText[]>;
  readonly table: truth.TruthTable;
}

/** All but autoconsent, which ships patterns and not what a dialog says. */
export const sources: readonly Source[] = [
  { name: 'klaro', read: read.readKlaro, table: truth.klaro },
  { name: 'tarteaucitronjs', read: read.readTarteaucitron, table: truth.tarteaucitron },
  {
    name: '@dargmuesli/nuxt-cookie-control',
    read: read.readNuxtCookieControl,
    table: truth.nuxtCookieControl,
  },
  { name: '@c15t/translations', read: read.readC15t, table: truth.c15t },
  { name: 'hds-react', read: read.readHdsReact, table: truth.hdsReact },
  { name: 'cookieconsent', read: read.readOsano, table: truth.osano },
  { name: 'react-cookie-consent', read: read.readReactCookieConsent, table: truth.reactCookieConsent },
  { name: '@prezly/theme-kit-intl', read: readMore.readPrezly, table: moreTruth.prezly },
  { name: '@cookiepal-oss/consent', read: readMore.readCookiepal, table: moreTruth.cookiepal },
  { name: '@68publishers/cookie-consent', read: readMore.read68publishers, table: moreTruth.the68publishers },
  { name: 'orejime', read: readMore.readOrejime, table: moreTruth.orejime },
  { name: 'cookie-consent-js', read: readMore.readCookieConsentJs, table: moreTruth.cookieConsentJs },
  { name: '@structured-world/vue-privacy', read: readMore.readVuePrivacy, table: moreTruth.vuePrivacy },
  { name: 'cookie-bar', read: readMore.readCookieBar, table: moreTruth.cookieBar },
  { name: 'cookiecraft', read: readMore.readCookiecraft, table: moreTruth.cookiecraft },
  { name: '@kitconcept/volto-dsgvo-banner', read: readMore.readDsgvoBanner, table: moreTruth.dsgvoBanner },
  { name: '@keycloakify/login-ui', read: readMore.readKeycloakify, table: moreTruth.keycloakify },
];

export async function readPackages(): Promise<PackageTexts[]> {
  const packages = await Promise.all(
    sources.map(async ({ name, read, table }) => applyTruth(name, await read(), table)),
  );
  const original = packages.find(({ name }) => name === 'klaro');
  const judged = packages.map((one) =>
    one.name === 'orejime' && original !== undefined ? withoutCopies(one, original) : one,
  );
  return [...judged, readAutoconsent()];
}

/** What a fork says in words of its own. */
function withoutCopies(fork: PackageTexts, original: PackageTexts): PackageTexts {
  const known = new Set(original.labels.map(({ file, text }) => `${file} ${text}`));
  return { ...fork, labels: fork.labels.filter(({ file, text }) => !known.has(`${file} ${text}`)) };
}
