import { describeBanners } from './describe-banners.js';
import { osanoSeen } from './seen/osano-cookieconsent.js';

describeBanners('cookieconsent (Osano)', osanoSeen);
