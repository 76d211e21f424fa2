/** Whole dialogs in more languages: where a rule that reads fails, and the same dialog with one fair text, where it passes. */
import { describe, expect, it } from 'vitest';
import { lint } from '../src/lint/lint.js';
import { onlyRules } from './only-rules.js';
import { BUTTON, LAYER } from './plain-styles.js';
import { textsByLanguage } from './texts-by-language.js';
import type { Texts } from './words-a-texts/texts.js';

const paragraphs = (...sentences: readonly string[]) => sentences.map((one) => `<p>${one}</p>`).join('');
const buttons = (...labels: readonly string[]) => labels.map((one) => `<button>${one}</button>`).join('');
const toggle = (name: string, isOn: boolean) =>
  `<p><label><input type="checkbox"${isOn ? ' checked' : ''}> ${name}</label></p>`;
const dialog = (content: string, attributes = '') =>
  `<div role="dialog" aria-label="Cookies" style="${LAYER}" ${attributes}>${content}</div>`;

interface Pair {
  readonly rule: string;
  readonly what: string;
  readonly unfair: (texts: Texts) => string;
  readonly fair: (texts: Texts) => string;
}

const pairs: readonly Pair[] = [
  {
    rule: 'implied-consent',
    what: 'going on counts, or leaves all off',
    unfair: (t) => dialog(paragraphs(t.purposes, t.goingOnAgrees) + buttons(t.reject, t.accept)),
    fair: (t) => dialog(paragraphs(t.purposes, t.goingOnLeavesOff, t.okAgrees) + buttons(t.reject, t.accept)),
  },
  {
    rule: 'implied-consent',
    what: 'doing nothing counts, or nothing is said of it',
    unfair: (t) => dialog(paragraphs(t.purposes, t.silenceAgrees) + buttons(t.reject, t.accept)),
    fair: (t) => dialog(paragraphs(t.purposes, t.okAgrees) + buttons(t.reject, t.accept)),
  },
  {
    rule: 'close-means-accept',
    what: 'closing accepts, or refuses',
    unfair: (t) =>
      dialog(`<button>×</button>${paragraphs(t.purposes, t.closingAgrees)}${buttons(t.accept, t.manage)}`),
    fair: (t) =>
      dialog(`<button>×</button>${paragraphs(t.purposes, t.closingRefuses)}${buttons(t.accept, t.manage)}`),
  },
  {
    rule: 'close-means-accept',
    what: 'a cross is called accept, or the cross stands beside a refusal',
    unfair: (t) =>
      dialog(
        `<button aria-label="${t.accept}">×</button>${paragraphs(t.purposes)}${buttons(t.save, t.reject)}`,
      ),
    fair: (t) => dialog(`<button>×</button>${paragraphs(t.purposes)}${buttons(t.accept, t.reject)}`),
  },
  {
    rule: 'deferred-refusal',
    what: 'the question comes back, or does not',
    unfair: (t) => dialog(paragraphs(t.purposes, t.comesBack) + buttons(t.accept, t.later)),
    fair: (t) => dialog(paragraphs(t.purposes, t.laterLasts) + buttons(t.accept, t.later)),
  },
  {
    rule: 'no-withdrawal-info',
    what: 'nothing is said of withdrawing, or it is',
    unfair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.reject)),
    fair: (t) => dialog(paragraphs(t.purposes, t.withdrawal) + buttons(t.accept, t.reject)),
  },
  {
    rule: 'no-withdrawal-info',
    what: 'the page has no way back, or has a link',
    unfair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.reject)),
    fair: (t) =>
      `${dialog(paragraphs(t.purposes) + buttons(t.accept, t.reject))}<a href="#c">${t.manage}</a>`,
  },
  {
    rule: 'ambiguous-accept',
    what: 'the yes takes note, or says yes',
    unfair: (t) => dialog(paragraphs(t.purposes) + buttons(t.ok, t.reject)),
    fair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.reject)),
  },
  {
    rule: 'ambiguous-accept',
    what: 'what the button does is not said, or is',
    unfair: (t) => dialog(paragraphs(t.purposes) + buttons(t.ok, t.reject)),
    fair: (t) => dialog(paragraphs(t.purposes, t.okAgrees) + buttons(t.ok, t.reject)),
  },
  {
    rule: 'repeated-accept',
    what: 'the same yes stands in two places, or in one',
    unfair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.agree, t.reject)),
    fair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.acceptStatistics, t.reject)),
  },
  {
    rule: 'consent-wall',
    what: 'accepting is a condition, or there is a way on',
    unfair: (t) => dialog(paragraphs(t.purposes, t.mustAccept) + buttons(t.ok), 'aria-modal="true"'),
    fair: (t) => dialog(paragraphs(t.purposes, t.mustAccept) + buttons(t.ok, t.reject), 'aria-modal="true"'),
  },
  {
    rule: 'accept-commits-preset',
    what: 'the button does not name the switch that is on, or does',
    unfair: (t) => dialog(paragraphs(t.purposes) + toggle(t.statistics, true) + buttons(t.agree)),
    fair: (t) => dialog(paragraphs(t.purposes) + toggle(t.statistics, true) + buttons(t.acceptStatistics)),
  },
  {
    rule: 'accept-commits-preset',
    what: 'the button does not say that it accepts all, or does',
    unfair: (t) => dialog(paragraphs(t.purposes) + toggle(t.statistics, true) + buttons(t.agree, t.reject)),
    fair: (t) => dialog(paragraphs(t.purposes) + toggle(t.statistics, true) + buttons(t.accept, t.reject)),
  },
  {
    rule: 'misleading-label',
    what: 'the refusal is not clear, or there is a plain one beside it',
    unfair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.agree, t.veiled)),
    fair: (t) => dialog(paragraphs(t.purposes) + buttons(t.accept, t.agree, t.veiled, t.reject)),
  },
  {
    rule: 'unequal-effort',
    what: 'refusing is a layer below, or beside accepting',
    unfair: (t) => withSettings(t, buttons(t.accept)),
    fair: (t) => withSettings(t, buttons(t.accept, t.reject)),
  },
];

/** A first layer, and settings below it in which one switch stands for the two others. */
function withSettings(t: Texts, answers: string): string {
  const onFirst = `${paragraphs(t.purposes)}${answers}<button aria-controls="more">${t.manage}</button>`;
  const switches = [t.all, t.statistics, t.advertising].map((name) => toggle(name, true)).join('');
  return `${dialog(onFirst)}<div id="more" role="dialog" aria-label="${t.manage}" style="display: none">
    ${switches}${buttons(t.save)}</div>`;
}

function outcomesOf(rule: string, lang: string, body: string) {
  const page = `<!doctype html><html lang="${lang}"><style>button { ${BUTTON} }</style><body>${body}`;
  const { results, findings } = lint(page, { rules: onlyRules(rule) });
  const outcomes = new Set(results.map(({ outcome }) => outcome).filter((one) => one !== 'inapplicable'));
  return { outcomes: [...outcomes].toSorted(), findings };
}

describe.each(await textsByLanguage<Texts>('words-a-texts'))('%s', (lang, t) => {
  it.each(pairs)('$rule: $what', ({ rule, unfair, fair }) => {
    expect(outcomesOf(rule, lang, unfair(t)).outcomes).toContain('failed');
    expect(outcomesOf(rule, lang, fair(t)).outcomes).toEqual(['passed']);
  });

  it('misleading-label: a button that saves accepts all, below a switch that is on', () => {
    const unfair = dialog(
      paragraphs(t.purposes) + toggle(t.statistics, true) + buttons(t.saveAndAcceptAll, t.reject),
    );
    const fair = dialog(paragraphs(t.purposes) + toggle(t.statistics, true) + buttons(t.save, t.reject));
    expect(outcomesOf('misleading-label', lang, unfair).outcomes).toContain('failed');
    expect(outcomesOf('misleading-label', lang, fair).outcomes).toEqual([]);
  });

  it('unequal-effort: the switch for all is one click', () => {
    const { findings } = outcomesOf('unequal-effort', lang, withSettings(t, buttons(t.accept)));
    expect(findings.map(({ evidence }) => evidence['clicksToRefuse'])).toEqual([3]);
  });
});
