/**
 * The contrast of refusals, held against axe-core's own measurement of the same page in Chromium:
 * two programs that share no code come to the same ratio.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage } from '../bench/eval-style/chromium-styles.js';
import { createLinter, rules } from '../src/index.js';
import { chromiumIsThere, launchChromium } from './chromium.js';
import { fixtureNames } from './fixtures/read-fixture.js';
import { onlyRules } from './only-rules.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWPORT = { width: 1280, height: 800 };
/** As a share: axe puts translucent layers together in eight bits, one after the other. */
const ROUNDING = 0.03;

const RULE = 'low-contrast-decline';
const linter = createLinter({
  rules: onlyRules(RULE),
  viewports: [VIEWPORT],
  colorSchemes: ['light'],
});

interface Refusal {
  readonly selector: string;
  readonly ratio: number;
}

/** Refusals whose contrast the linter knows; those in shadow trees are left out, as selectors do not reach there. */
function measuredRefusals(file: string): Refusal[] {
  const report = linter.lint({ html: readFileSync(file, 'utf8'), filename: file, root: dirname(file) });
  return report.results.flatMap(({ ruleId, target, evidence }) => {
    const ratio = evidence['declineContrastRatio'];
    const isMeasured = ruleId === RULE && typeof ratio === 'number';
    return isMeasured && !target.includes('>>>') ? [{ selector: target, ratio }] : [];
  });
}

const fixtures = fixtureNames.map((name) => `fixtures/${name}/page.html`);
/** The rules about looks: their examples are the ones with unusual colours. */
const folders = rules.filter(({ tags }) => tags.includes('visual')).map(({ id }) => `rules/${id}/examples`);
const groups: readonly (readonly [name: string, files: readonly string[]])[] = [
  ['fixtures', fixtures],
  ...folders.map((folder) => [folder, readdirSync(folder).map((name) => `${folder}/${name}`)] as const),
];

describe.skipIf(!chromiumIsThere())('contrast as axe-core measures it in Chromium', () => {
  let browser: Browser;
  const compared: string[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it.each(groups)('agrees on every refusal of %s', async (_, files) => {
    const { tab, show } = await openStage(browser, { viewport: VIEWPORT, colorScheme: 'light' });
    const disagreements: string[] = [];
    for (const file of files) {
      const refusals = measuredRefusals(file);
      if (refusals.length === 0) continue;
      await show({ html: readFileSync(file, 'utf8'), root: dirname(file) });
      await tab.evaluate(AXE);
      for (const { selector, ratio } of refusals) {
        const measured = (await tab.evaluate(MEASURE(selector))) as number[];
        const [first] = measured;
        if (first === undefined) continue;
        compared.push(selector);
        const agrees = measured.some((other) => Math.abs(other - ratio) <= ROUNDING * ratio);
        if (!agrees)
          disagreements.push(`${file} ${selector}: axe ${measured.join(', ')}, consentlint ${ratio}`);
      }
    }
    await tab.close();
    expect(disagreements).toEqual([]);
  });

  it('has found enough to compare', () => {
    expect(compared.length).toBeGreaterThan(40);
  });
});

/** Contrast ratios of the texts in an element, whether axe takes them for good, bad or undecided. */
const MEASURE = (selector: string) => `
  axe.run(document.querySelector(${JSON.stringify(selector)}), { runOnly: ['color-contrast'], resultTypes: ['violations', 'passes'] })
    .then(({ violations, passes }) => [...violations, ...passes].flatMap(({ nodes }) =>
      nodes.flatMap(({ any }) => any.map(({ data }) => data?.contrastRatio).filter(Boolean))))`;
