/**
 * What is found must not hang on how a page happens to be written. Every fixture is rewritten
 * mechanically in ways that leave what a person sees and reads as it is, and must give the same outcome.
 */
import { describe, expect, it } from 'vitest';
import { createLinter, type Report } from '../src/index.js';
import { fixtureNames, readFixture } from './fixtures/read-fixture.js';
import { minify, reformat } from './fixtures/reformat.js';
import { renameNames } from './fixtures/rename-names.js';
import { rewordLabels } from './fixtures/reword-labels.js';
import { pageOf, readSite, type Variation, writeSite } from './fixtures/site-files.js';
import { surround } from './fixtures/surround.js';
import { wrapDialogs } from './fixtures/wrap-dialogs.js';

/** Without the rule that compares the dialog with its page: what is put around it here is English. */
const linter = createLinter({ extends: 'strict', rules: { 'language-discontinuity': 'off' } });

const variations: readonly (readonly [name: string, vary: Variation])[] = [
  ['classes and ids are renamed', renameNames],
  ['labels are in other words', (site) => rewordLabels(site, 1)],
  ['labels are in yet other words', (site) => rewordLabels(site, 2)],
  ['labels are in still other words', (site) => rewordLabels(site, 3)],
  ['the source is formatted differently', reformat],
  ['the style sheets are minified', minify],
  ['the dialog stands in more boxes', wrapDialogs],
  ['other things stand around the dialog', surround],
  ['all of it at once', (site) => surround(reformat(renameNames(rewordLabels(site, 4))))],
];

/** Which rule says what of a control in which role, in which variants; and what the dialogs are understood as. */
function outcomeOf({ dialogs, findings }: Report) {
  return {
    dialogs: dialogs.map(({ kind, language, layer, controls }) => ({
      kind,
      language,
      layer,
      controls: controls.map(({ role, on, visible }) => `${role} ${on ?? ''} ${visible}`),
    })),
    findings: findings
      .map(({ ruleId, outcome, target, variants }) => {
        const where = variants.map(({ viewport, colorScheme }) => `${viewport} ${colorScheme}`).sort();
        return `${ruleId} ${outcome} on ${target.role} at ${where.join(', ')}`;
      })
      .sort(),
  };
}

describe.each(fixtureNames)('fixture %s gives the same outcome when', (name) => {
  const fixture = readFixture(name);
  const site = readSite(fixture);
  const original = linter.lint(fixture.page);

  it.each(variations)('%s', (_, vary) => {
    const varied = vary(site);
    expect(outcomeOf(linter.lint(writeSite(varied)))).toEqual(outcomeOf(original));
  });

  // Where there is no dialog, there may be nothing to reword.
  if (original.dialogs.length > 0) {
    it('and the variations do vary it', () => {
      for (const [variation, vary] of variations) {
        expect(pageOf(vary(site)), variation).not.toBe(pageOf(site));
      }
    });
  }
});

describe('the variations', () => {
  it('leave no class or id of the original but those that say a state', () => {
    const page = `<style>.cookie-box .switch.is-on, #accept\\:1, .a\\.b { color: red }</style>
      <div class="cookie-box a.b"><label for="accept:1" class="switch  is-on switch--is-on">x</label>
      <input id="accept:1" aria-labelledby="accept:1 t"><a href="#accept:1">y</a></div>`;
    const renamed = pageOf(renameNames({ files: new Map([['page.html', page]]) }));
    expect(renamed).not.toMatch(/cookie|switch(?!--is-on)|accept|a\.b/);
    expect(renamed).toMatch(/class="z\d+q\s+is-on z\d+q--is-on"/);
    const id = /id="(z\d+q)"/.exec(renamed)?.[1];
    expect(renamed).toContain(`for="${id}"`);
    expect(renamed).toContain(`href="#${id}"`);
    expect(renamed).toContain(`#${id},`);
  });
});
