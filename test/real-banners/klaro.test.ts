import { describeBanners } from './describe-banners.js';
import { klaroSeen } from './seen/klaro.js';

describeBanners('klaro', klaroSeen);
