/** Reads the translations that consent packages ship, each in the form it ships them. Nothing is decided here. */
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

/** The built file assigns `self.translations`; it is run where there is nothing else. */
export function readKlaro(): TranslatedText[] {
  const self = runApart(readPackageFile('klaro/dist/translations.js'), { self: {} })['self'];
  const translations = propertyOf(propertyOf(self, 'translations'), 'default');
  return Object.entries(asObject(translations)).flatMap(([language, texts]) =>
    // The Czech file says in its keys how to write their texts, which the package does not understand.
    flatten(texts).map(([key, text]) => ({
      language,
      key: key.replace('|capitalize', '').replace(/^účely\./, 'purposes.'),
      text,
    })),
  );
}

/** Each file of `lang/` assigns `tarteaucitron.lang`. */
export function readTarteaucitron(): TranslatedText[] {
  const files = readdirSync(new URL('tarteaucitronjs/lang/', nodeModules));
  return files
    .filter((file) => !file.endsWith('.min.js'))
    .flatMap((file) => {
      const code = readPackageFile(`tarteaucitronjs/lang/${file}`);
      const { tarteaucitron } = runApart(code, { tarteaucitron: {} });
      const language = file.split('.')[1] ?? '';
      return flatten(propertyOf(tarteaucitron, 'lang')).map(([key, text]) => ({ language, key, text }));
    });
}

/** Each file of `dist/runtime/locale/` exports its texts. */
export function readNuxtCookieControl(): TranslatedText[] {
  const folder = '@dargmuesli/nuxt-cookie-control/dist/runtime/locale/';
  return readdirSync(new URL(folder, nodeModules))
    .filter((file) => file.endsWith('.js') && file !== 'index.js')
    .flatMap((file) => {
      const code = readPackageFile(folder + file).replace(/^export default/, 'texts =');
      const texts = flatten(runApart(code, { texts: {} })['texts']);
      return texts.map(([key, text]) => ({ language: file.replace(/\.js$/, ''), key, text }));
    });
}

/** An ES module without imports or effects. */
export async function readC15t(): Promise<TranslatedText[]> {
  const module: unknown = await import(new URL('@c15t/translations/dist/all.js', nodeModules).href);
  return Object.entries(asObject(propertyOf(module, 'baseTranslations'))).flatMap(([language, texts]) =>
    flatten(texts).map(([key, text]) => ({ language, key, text })),
  );
}

/** A function in the built file returns the texts, the language being a level somewhere within. */
export function readHdsReact(): TranslatedText[] {
  const folder = new URL('hds-react/', nodeModules);
  const file = readdirSync(folder).find((name) => /^useCookies-\w+\.js$/.test(name));
  if (file === undefined) throw new Error('hds-react has no useCookies-….js.');
  const code = readPackageFile(`hds-react/${file}`);
  const start = code.indexOf('function(){const e={fi:{description');
  const { content } = runApart(`content = (${balanced(code, start)})()`, { content: {} });
  return flatten(content).flatMap(([path, text]) => {
    const steps = path.split('.');
    const at = steps.findIndex((step) => ['fi', 'sv', 'en'].includes(step));
    return at < 0 ? [] : [{ language: steps[at] ?? '', key: steps.toSpliced(at, 1).join('.'), text }];
  });
}

/** English defaults in the source: texts, and names of the controls for screen readers. */
export function readOsano(): TranslatedText[] {
  const code = readPackageFile('cookieconsent/src/cookieconsent.js');
  const start = code.indexOf('content: {');
  const { content } = runApart(`content = ${balanced(code, start)}`, { content: {} });
  const named = [...code.matchAll(/^ +(\w+):\s+'<\w+ aria-label="([^"]+)"/gm)];
  return [
    ...flatten(content).map(([key, text]) => ({
      language: 'en',
      key: `content.${key}`,
      text: text.replace('&#x274c;', '\u274C'),
    })),
    ...named.map(([, key = '', text = '']) => ({ language: 'en', key: `aria-label.${key}`, text })),
  ];
}

/** English defaults in the source. */
export function readReactCookieConsent(): TranslatedText[] {
  const code = readPackageFile('react-cookie-consent/src/CookieConsent.props.tsx');
  return [...code.matchAll(/^ +(\w+): "([^"]*)",$/gm)].map(([, key = '', text = '']) => ({
    language: 'en',
    key,
    text,
  }));
}
