/** Which properties there are, what they are also called and what they set: as Chromium says. */
import { beforeAll, describe, expect, it } from 'vitest';
import { INITIAL, SHORTHANDS } from '../src/css/properties.generated.js';
import { longhandsOf, resetsOf } from '../src/css/properties.js';
import { canonicalName } from '../src/css/property-aliases.js';
import { chromiumIsThere, launchChromium } from './chromium.js';

/** For each property: all that setting it sets. */
const SET_BY_EACH = `(() => {
  const { style } = document.body;
  const names = new Set();
  for (const name in style) {
    if (typeof style[name] !== 'string' || name === 'cssText' || name === 'cssFloat') continue;
    names.add(name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase()).replace(/^webkit-/, '-webkit-'));
  }
  return [...names].map((name) => {
    style.cssText = '';
    style.setProperty(name, 'inherit');
    return [name, [...style]];
  });
})()`;

const sorted = (names: readonly string[] = []): string => names.toSorted().join(' ');

describe.skipIf(!chromiumIsThere())('Chromium', () => {
  let setBy: ReadonlyMap<string, readonly string[]>;
  beforeAll(async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      setBy = new Map((await page.evaluate(SET_BY_EACH)) as [string, string[]][]);
    } finally {
      await browser.close();
    }
  });

  it('knows every longhand that we know', () => {
    expect(Object.keys(INITIAL).filter((name) => sorted(setBy.get(name)) === '')).toEqual([]);
  });

  it('sets the same longhands by each shorthand that we know', () => {
    const shorthands = Object.keys(SHORTHANDS);
    const ours = shorthands.map((name) => [name, sorted([...(longhandsOf(name) ?? []), ...resetsOf(name)])]);
    expect(ours).toEqual(shorthands.map((name) => [name, sorted(setBy.get(name))]));
  });

  it('has the same other names for properties', () => {
    const differing = [...setBy].filter(([name, set]) => {
      const canonical = canonicalName(name);
      if (canonical !== name) return sorted(setBy.get(canonical)) !== sorted(set);
      if (set.length === 1) return set[0] !== name;
      const unprefixed = name.replace(/^-webkit-/, '');
      return unprefixed !== name && set.length > 1 && sorted(setBy.get(unprefixed)) === sorted(set);
    });
    expect(differing.map(([name]) => name)).toEqual(['-webkit-app-region']);
  });
});
