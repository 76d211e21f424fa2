import { describeBanners } from './describe-banners.js';
import { vanillaCookieConsentSeen } from './seen/vanilla-cookieconsent.js';

describeBanners('vanilla-cookieconsent', vanillaCookieConsentSeen);
