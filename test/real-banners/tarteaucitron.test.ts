import { describeBanners } from './describe-banners.js';
import { tarteaucitronSeen } from './seen/tarteaucitron.js';

describeBanners('tarteaucitronjs', tarteaucitronSeen);
