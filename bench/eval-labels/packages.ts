/** All packages whose texts are judged. */
import { applyTruth } from './apply-truth.js';
import { readAutoconsent } from './autoconsent-labels.js';
import type { PackageTexts } from './label.js';
import * as read from './read-texts.js';
import * as truth from './truth.js';

export async function readPackages(): Promise<PackageTexts[]> {
  return [
    applyTruth('klaro', read.readKlaro(), truth.klaro),
    applyTruth('tarteaucitronjs', read.readTarteaucitron(), truth.tarteaucitron),
    applyTruth('@dargmuesli/nuxt-cookie-control', read.readNuxtCookieControl(), truth.nuxtCookieControl),
    applyTruth('@c15t/translations', await read.readC15t(), truth.c15t),
    applyTruth('hds-react', read.readHdsReact(), truth.hdsReact),
    applyTruth('cookieconsent', read.readOsano(), truth.osano),
    applyTruth('react-cookie-consent', read.readReactCookieConsent(), truth.reactCookieConsent),
    readAutoconsent(),
  ];
}
