import { describeBanners } from './describe-banners.js';
import { reactCookieConsentSeen } from './seen/react-cookie-consent.js';

describeBanners('react-cookie-consent', reactCookieConsentSeen);
