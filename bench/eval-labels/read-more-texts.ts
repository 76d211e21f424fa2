/** Reads the translations of the packages that came second, each in the form it ships them. Nothing is decided here. */
import { readdirSync } from 'node:fs';
import type { TranslatedText } from './label.js';
import {
  asObject,
  balanced,
  flatten,
  nodeModules,
  propertyOf,
  readPackageFile,
  runApart,
} from './package-files.js';

/** Each file of `build/i18n/` holds messages in parts; those that are no text are names of what is put in. */
export function readPrezly(): TranslatedText[] {
  return readJsonFolder('@prezly/theme-kit-intl/build/i18n/', (texts) =>
    Object.entries(asObject(texts)).map(([key, parts]) => [
      key,
      Object.values(asObject(parts))
        .filter((part) => propertyOf(part, 'type') === 0)
        .map((part) => String(propertyOf(part, 'value')))
        .join(''),
    ]),
  );
}

/** The built file holds all languages in one object. */
export function readCookiepal(): TranslatedText[] {
  const code = readPackageFile('@cookiepal-oss/consent/dist/index.js');
  return byLanguage(objectAfter(code, 'var DEFAULT_TRANSLATIONS = '));
}

/** Files of `dist/translations/`. */
export function read68publishers(): TranslatedText[] {
  return readJsonFolder('@68publishers/cookie-consent/dist/translations/', flatten);
}

/** One built file for each language; the texts stand at its end. */
export function readOrejime(): TranslatedText[] {
  const languages = readdirSync(new URL('orejime/dist/', nodeModules)).flatMap(
    (file) => /^orejime-standard-(\w+)\.js$/.exec(file)?.[1] ?? [],
  );
  return languages.flatMap((language) => {
    const code = readPackageFile(`orejime/dist/orejime-standard-${language}.js`);
    const texts = flatten(objectAfter(code, '={banner:{title:', 1));
    return texts.map(([key, text]) => ({ language, key, text }));
  });
}

/** Files of `cookie-consent-content/`. */
export function readCookieConsentJs(): TranslatedText[] {
  return readJsonFolder('cookie-consent-js/cookie-consent-content/', flatten);
}

/** The built file that holds the languages gives each a variable, and names them in one object. */
export function readVuePrivacy(): TranslatedText[] {
  const folder = '@structured-world/vue-privacy/dist/';
  const codes = readdirSync(new URL(folder, nodeModules))
    .filter((file) => /^index-.*\.js$/.test(file))
    .map((file) => readPackageFile(folder + file));
  const code = codes.find((one) => one.includes('doNotSell'));
  const end = code?.indexOf('\nfunction ') ?? -1;
  const name = /, (\w) = \{\n {2}en: /.exec(code ?? '')?.[1];
  if (code === undefined || end < 0 || name === undefined)
    throw new Error('@structured-world/vue-privacy is not written as it was.');
  const { texts } = runApart(`${code.slice(0, end)}\ntexts = ${name}`, { texts: {} });
  return byLanguage(texts);
}

/** Each file of `lang/` is the banner in HTML; the key is the `id` of the element, or what its label is `for`. */
export function readCookieBar(): TranslatedText[] {
  return readdirSync(new URL('cookie-bar/lang/', nodeModules)).flatMap((file) => {
    const html = readPackageFile(`cookie-bar/lang/${file}`).replace(/<!--.*?-->/gs, '');
    const elements = html.matchAll(
      /<(?:a|button|label)\b[^>]*?\b(?:id|for)=["']([\w-]+)["'][^>]*>(.*?)<\//gs,
    );
    const [, sentence = ''] = /<div id="cookie-bar"[^>]*>\s*<p>([^<]*)</.exec(html) ?? [];
    return [...elements]
      .map(([, key = '', text = '']) => [key, text.replace(/<[^>]*>/g, '')])
      .concat([['sentence', sentence]])
      .map(([key = '', text = '']) => ({ language: file.replace('.html', ''), key, text }));
  });
}

/** The built file gives each language a variable of its name. */
export function readCookiecraft(): TranslatedText[] {
  const code = readPackageFile('cookiecraft/dist/cookiecraft.js');
  const named = /const builtInTranslations = \{([\s\w,]*)\}/.exec(code)?.[1];
  const languages = named?.match(/\w+/g);
  if (languages == null) throw new Error('cookiecraft is not written as it was.');
  return languages.flatMap((language) =>
    flatten(objectAfter(code, `const ${language} = `)).map(([key, text]) => ({ language, key, text })),
  );
}

/** Files of gettext, whose keys are the English texts; the English file is empty. */
export function readDsgvoBanner(): TranslatedText[] {
  const folder = '@kitconcept/volto-dsgvo-banner/locales/';
  const languages = readdirSync(new URL(folder, nodeModules)).filter((name) => !name.includes('.'));
  return languages.flatMap((language) => {
    const file = readPackageFile(`${folder}${language}/LC_MESSAGES/volto.po`);
    const entries = [...file.matchAll(/^msgid "(.+)"\nmsgstr "(.*)"$/gm)];
    return entries.map(([, key = '', text = '']) => ({
      language,
      key,
      text: language === 'en' ? key : text,
    }));
  });
}

/** One module for each language, which gives its messages a variable. */
export function readKeycloakify(): TranslatedText[] {
  const folder = '@keycloakify/login-ui/core/i18n/messages_defaultSet/';
  return readdirSync(new URL(folder, nodeModules))
    .filter((file) => file.endsWith('.js') && file !== 'index.js' && file !== 'types.js')
    .flatMap((file) => {
      const texts = flatten(objectAfter(readPackageFile(folder + file), 'const messages = '));
      return texts.map(([key, text]) => ({ language: file.replace('.js', ''), key, text }));
    });
}

function readJsonFolder(folder: string, entries: (texts: unknown) => [string, string][]): TranslatedText[] {
  return readdirSync(new URL(folder, nodeModules))
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const texts: unknown = JSON.parse(readPackageFile(folder + file));
      return entries(texts).map(([key, text]) => ({ language: file.replace('.json', ''), key, text }));
    });
}

function byLanguage(texts: unknown): TranslatedText[] {
  return Object.entries(asObject(texts)).flatMap(([language, own]) =>
    flatten(own).map(([key, text]) => ({ language, key, text })),
  );
}

/** What the object literal that begins at the first brace of `start` says. */
function objectAfter(code: string, start: string, offset = start.length): unknown {
  const at = code.indexOf(start);
  if (at < 0) throw new Error(`The package is not written as it was: ${start} is missing.`);
  return runApart(`content = ${balanced(code, at + offset)}`, { content: {} })['content'];
}
