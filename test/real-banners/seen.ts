/** What a person sees of every configuration. */
import { klaroSeen } from './seen/klaro.js';
import { osanoSeen } from './seen/osano-cookieconsent.js';
import { reactCookieConsentSeen } from './seen/react-cookie-consent.js';
import { tarteaucitronSeen } from './seen/tarteaucitron.js';
import { vanillaCookieConsentSeen } from './seen/vanilla-cookieconsent.js';
import type { SeenBanner } from './seen-banner.js';

export const allSeen: readonly SeenBanner[] = [
  ...vanillaCookieConsentSeen,
  ...klaroSeen,
  ...osanoSeen,
  ...tarteaucitronSeen,
  ...reactCookieConsentSeen,
];
