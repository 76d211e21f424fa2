/** Every configuration that is tested. */
import { klaroBanners } from './klaro.js';
import { osanoBanners } from './osano-cookieconsent.js';
import { reactCookieConsentBanners } from './react-cookie-consent.js';
import type { Banner } from './site.js';
import { tarteaucitronBanners } from './tarteaucitron.js';
import { vanillaCookieConsentBanners } from './vanilla-cookieconsent.js';

export const allBanners: readonly Banner[] = [
  vanillaCookieConsentBanners,
  klaroBanners,
  osanoBanners,
  tarteaucitronBanners,
  reactCookieConsentBanners,
].flatMap((banners) => Object.values<Banner>(banners));
