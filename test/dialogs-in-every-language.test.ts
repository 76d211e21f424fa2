/** A banner and its settings with the texts of a package that we did not write: in every language it is understood as in English. */
import { baseTranslations } from '@c15t/translations/all';
import { describe, expect, it } from 'vitest';
import { knownLanguages, primarySubtag } from '../src/language/lexicons.js';
import { lint } from '../src/lint/lint.js';
import type { Finding } from '../src/lint/report.js';
import { onlyRules } from './only-rules.js';
import { BUTTON } from './plain-styles.js';

type Texts = (typeof baseTranslations)['en'];

const translations = Object.entries(baseTranslations as Record<string, Texts>);
const known = translations.filter(([code]) => knownLanguages.includes(primarySubtag(code)));
const RIGHT_TO_LEFT = new Set(['ar', 'he']);

interface Options {
  readonly lang: string | undefined;
  readonly withoutDecline?: boolean;
  readonly marketingIsOn?: boolean;
}

function page({ cookieBanner, common, consentTypes }: Texts, options: Options): string {
  const { lang, withoutDecline = false, marketingIsOn = false } = options;
  const direction = lang !== undefined && RIGHT_TO_LEFT.has(lang) ? ' dir="rtl"' : '';
  const toggle = (name: string, isOn: boolean, attributes = '') =>
    `<p><label><input type="checkbox" ${isOn ? 'checked' : ''} ${attributes}> ${name}</label></p>`;
  return `<!doctype html><html${lang === undefined ? '' : ` lang="${lang}"`}${direction}><style>button { ${BUTTON} }</style><body>
    <div role="dialog" style="position: fixed; bottom: 0; width: 600px; background: #fff">
      <h2>${cookieBanner.title}</h2><p>${cookieBanner.description}</p>
      ${toggle(consentTypes.necessary.title, true, 'disabled')}
      ${toggle(consentTypes.marketing.title, marketingIsOn)}
      ${toggle(consentTypes.measurement.title, false)}
      <button>${common.acceptAll}</button>${withoutDecline ? '' : `<button>${common.rejectAll}</button>`}
      <button>${common.customize}</button><button>${common.save}</button>
    </div>`;
}

const failedRules = (findings: readonly Finding[]): string[] =>
  findings.filter(({ outcome }) => outcome === 'failed').map(({ ruleId }) => ruleId);

describe.each(known)('%s', (code, texts) => {
  it.each([
    ['declared', code],
    ['not declared', undefined],
  ])('yes, no, settings and save are told apart; its language is %s', (_, lang) => {
    const { dialogs } = lint(page(texts, { lang }));
    const buttons = dialogs.map(({ controls }) =>
      controls.filter(({ role }) => role !== 'toggle').map(({ role }) => role),
    );
    expect(buttons).toEqual([['accept', 'decline', 'manage', 'save']]);
    expect(dialogs[0]?.kind).toBe('cookies');
  });

  it('what the switches are for is known', () => {
    const { dialogs } = lint(page(texts, { lang: code }));
    const purposes = dialogs[0]?.controls.flatMap(({ role, purpose }) =>
      role === 'toggle' ? [purpose] : [],
    );
    expect(purposes).toEqual(['necessary', 'marketing', 'analytics']);
  });

  it('what no words are needed for is judged as in English', () => {
    const config = { rules: onlyRules('missing-decline', 'preselected-toggle', 'prominent-accept') };
    const fair = lint(page(texts, { lang: code }), config);
    const unfair = lint(page(texts, { lang: code, withoutDecline: true, marketingIsOn: true }), config);
    expect(failedRules(fair.findings)).toEqual([]);
    expect(failedRules(unfair.findings).toSorted()).toEqual(['missing-decline', 'preselected-toggle']);
  });
});

it('leaves out no language but those without a lexicon', () => {
  const unknown = translations
    .map(([code]) => code)
    .filter((code) => !known.some(([other]) => other === code));
  expect(unknown.toSorted()).toEqual(['gu', 'lb', 'rm']);
});
