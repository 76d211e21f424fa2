/** Puts the texts of a package and what is known of its keys together. */
import { primarySubtag } from '../../src/language/lexicons.js';
import { readExceptions } from './exceptions.js';
import type { FromPackage, PackageLabel, PackagePurpose, PackageTexts, TranslatedText } from './label.js';
import type { TruthTable } from './truth.js';

/**
 * The texts of one package that are judged, the same text in one role once in each language.
 *
 * @throws when a key is in no list of the table, so that nothing is left out unseen.
 */
export function applyTruth(name: string, texts: readonly TranslatedText[], table: TruthTable): PackageTexts {
  const patterns = Object.values(table.leftOut).flat().map(patternOf);
  const judged = texts
    .filter(({ language }) => table.leftOutFiles?.[language] === undefined)
    .map((text) => locate(name, text, texts, table))
    .filter(({ text }) => text !== '');
  for (const { key, text } of judged) {
    const lists = [table.labels, table.purposes, table.outside];
    const isListed = lists.some((list) => list?.[key] !== undefined);
    if (isListed || table.banners.includes(key) || patterns.some((pattern) => pattern.test(key))) continue;
    throw new Error(`truth.ts says nothing of ${key} of ${name}: ${text}`);
  }
  return {
    name,
    labels: unique(judged.flatMap((one) => asLabel(one, table.labels))),
    outside: unique(judged.flatMap((one) => asLabel(one, table.outside ?? {}))),
    purposes: judged.flatMap((one) => asPurpose(one, table)),
    banners: judged.filter(({ key }) => table.banners.includes(key)),
  };
}

function locate(
  name: string,
  { language, key, text }: TranslatedText,
  texts: readonly TranslatedText[],
  table: TruthTable,
): FromPackage {
  const file = primarySubtag(table.languages?.[language] ?? language);
  const filled = fillPlaceholders(
    text,
    texts.filter((other) => other.language === language),
  );
  return { package: name, language: file, file, key, text: filled.replace(/\s+/g, ' ').trim() };
}

function asLabel(from: FromPackage, roles: TruthTable['labels']): PackageLabel[] {
  const role = roles[from.key];
  if (role === undefined) return [];
  const exception = readExceptions().find(
    (one) =>
      one.package === from.package &&
      one.language === from.file &&
      one.text === from.text &&
      one.key === from.key,
  );
  const said = exception?.says ?? role;
  return said === 'nothing' ? [] : [{ ...from, language: exception?.isIn ?? from.language, role: said }];
}

function asPurpose(from: FromPackage, { purposes }: TruthTable): PackagePurpose[] {
  const purpose = purposes[from.key];
  if (purpose === undefined) return [];
  return [{ ...from, purposes: typeof purpose === 'string' ? [purpose] : purpose }];
}

/** The first of each text in one language and role; capitals make no other text of it. */
export function unique(labels: readonly PackageLabel[]): PackageLabel[] {
  const found = new Map<string, PackageLabel>();
  for (const label of labels) {
    const name = [label.language, label.role, label.text.toLowerCase()].join(' ');
    if (!found.has(name)) found.set(name, label);
  }
  return [...found.values()];
}

/** `{category}` and `{purposes}` stand for names of purposes; what else is in braces is a number or a name. */
function fillPlaceholders(text: string, file: readonly TranslatedText[]): string {
  if (!text.includes('{') && !text.includes('&')) return text;
  const titles = file.filter(({ key }) => /^(purposes|consentTypes)\.\w+\.title$/.test(key));
  const category = titles.find(({ key }) => key === 'consentTypes.functionality.title');
  return text
    .replace('{category}', () => category?.text ?? '')
    .replace('{purposes}', () => titles.map((title) => title.text).join(', '))
    .replace('{{siteName}}', 'example.org')
    .replace(/\{\w*[cC]ount\}/g, '12')
    .replace(/\{\w+\}/g, '')
    .replaceAll('&quot;', '"');
}

function patternOf(keys: string): RegExp {
  const parts = keys.split('*').map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('.*')}$`, 'u');
}
