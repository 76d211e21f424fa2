/** What the readers of packages give: texts that others wrote, with the truth about them. */
import type { LabelClassification, LanguageCode, Purpose } from '../../src/language/language.js';

export type Role = LabelClassification['role'];

/** One text of a translation file. */
export interface TranslatedText {
  /** As the package names it: `pt-BR`, `sr_cyrl`. */
  readonly language: string;
  /** Path in the file, with dots: `consentNotice.learnMore`. */
  readonly key: string;
  readonly text: string;
}

export interface FromPackage {
  readonly package: string;
  /** BCP 47 primary subtag. */
  readonly language: LanguageCode;
  /** The language of the file that it stands in, which is that of the dialog around it. */
  readonly file: LanguageCode;
  readonly key: string;
  readonly text: string;
}

/** The label of a control. */
export interface PackageLabel extends FromPackage {
  readonly role: Role;
}

/** The name of a switch. More than one purpose where the package puts together what we keep apart. */
export interface PackagePurpose extends FromPackage {
  readonly purposes: readonly Purpose[];
}

/** What a banner says above its buttons. */
export type BannerText = FromPackage;

export interface PackageTexts {
  readonly name: string;
  readonly labels: readonly PackageLabel[];
  /** Labels of controls outside of a dialog, which are held to nothing. */
  readonly outside: readonly PackageLabel[];
  readonly purposes: readonly PackagePurpose[];
  readonly banners: readonly BannerText[];
}
