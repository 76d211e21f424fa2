/** Is the language of a banner told from what it says? */
import { detectLanguage } from '../../src/language/detect-language.js';
import { isKnown } from './judge.js';
import type { BannerText, PackageTexts } from './label.js';

export interface JudgedDetection {
  readonly banner: BannerText;
  readonly language: string;
  readonly isRight: boolean;
}

/**
 * @param declared What the page says in `lang`: nothing, or English everywhere, as templates do.
 */
export function judgeDetection(
  packages: readonly PackageTexts[],
  declared: 'en' | undefined,
): JudgedDetection[] {
  return packages
    .flatMap(({ banners }) => banners)
    .map((banner) => {
      const { language } = detectLanguage(banner.text, declared);
      // Of a language without a lexicon it must only not be taken for one that has.
      return { banner, language, isRight: language === (isKnown(banner) ? banner.language : 'und') };
    });
}
