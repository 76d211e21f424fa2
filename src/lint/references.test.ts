import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Passage } from './references/source-text.js';
import { cite, sourceTexts } from './references.js';
import { builtInRules } from './registry.generated.js';

const texts = Object.entries(sourceTexts);
const passages = texts.flatMap(([id, text]) =>
  Object.entries(text.passages).map(([key, passage]): [string, Passage] => [`${id}:${key}`, passage]),
);
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

describe('a citation', () => {
  it('is a text and a passage of it, with what it says and where it is in force', () => {
    expect(cite('edpb-taskforce', 'no-reject')).toEqual({
      id: 'edpb-taskforce:no-reject',
      title: 'EDPB, Report of the Cookie Banner Taskforce (2023)',
      section: 'type A, paragraphs 6–8',
      says: 'The vast majority of authorities hold that consent is not valid where a layer has a consent button and no way to refuse. A few do not.',
      url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/other/report-work-undertaken-cookie-banner-taskforce_en',
      jurisdiction: 'EU',
    });
  });

  it('leads to the page of the passage, where it has one', () => {
    expect(cite('wcag22', 'contrast-minimum').url).toBe('https://www.w3.org/TR/WCAG22/#contrast-minimum');
  });

  it('leaves out where the passage was read', () => {
    expect(cite('gdpr', 'withdrawal')).not.toHaveProperty('checked');
  });

  it('of a passage that is not in the text neither compiles nor runs', () => {
    // @ts-expect-error The passage is of another text.
    expect(() => cite('gdpr', 'no-reject')).toThrow('gdpr has no passage no-reject.');
  });
});

describe('the texts', () => {
  it('are all there: no two files give the same id', async () => {
    const names = readdirSync(new URL('./references/', import.meta.url)).filter(
      (name) => name !== 'source-text.ts',
    );
    const ids: string[] = [];
    for (const name of names) {
      const file: Record<string, object> = await import(`./references/${name.slice(0, -'.ts'.length)}.ts`);
      for (const someTexts of Object.values(file)) ids.push(...Object.keys(someTexts));
    }
    expect(ids.sort()).toEqual(Object.keys(sourceTexts).sort());
  });

  it.each(texts)('%s: id in kebab-case, title, https, passages', (id, { title, url, passages }) => {
    expect(id).toMatch(KEBAB_CASE);
    expect(title).not.toBe('');
    expect(url).toMatch(/^https:\/\//);
    expect(Object.keys(passages)).not.toEqual([]);
    for (const key of Object.keys(passages)) expect(key).toMatch(KEBAB_CASE);
  });

  it.each(texts)('%s: binds if it is a law or a judgment', (id, { kind, binding }) => {
    // India's guidelines are a notification under an act, which forbids what they list.
    expect(binding).toBe(kind === 'law' || kind === 'case' || id === 'india-guidelines');
  });
});

describe('a passage', () => {
  it.each(passages)('%s: where it is, what it says, where that was read', (_, passage) => {
    expect(passage.section).not.toBe('');
    expect(passage.says).toMatch(/^[A-Z0-9“].*\.$/s);
    expect(sentences(passage.says)).toBeLessThanOrEqual(2);
    expect(passage.checked).not.toBe('');
    expect(passage.checked).not.toContain('\n');
    expect(passage.url ?? 'https://').toMatch(/^https:\/\//);
  });

  it.each(passages)('%s: is told in our words, with eight quoted ones at most', (_, { says }) => {
    for (const [, quoted = ''] of says.matchAll(/["“«]([^"”»]*)["”»]/g))
      expect(quoted.split(/\s+/).length, quoted).toBeLessThanOrEqual(8);
  });

  it.each(passages)('%s: nothing is called illegal', (_, { says }) => {
    expect(says).not.toMatch(/\billegal/i);
  });
});

describe('the references of rules', () => {
  const known = new Map(passages);

  it.each(builtInRules.map((rule) => [rule.id, rule.references] as const))(
    '%s: each is one of these passages, cited once',
    (_, references) => {
      for (const { id, section, says } of references) {
        expect(known.get(id)).toMatchObject({ section, says });
      }
      expect(new Set(references.map(({ id }) => id)).size).toBe(references.length);
    },
  );
});

function sentences(text: string): number {
  return text.split(/\.(?: |$)/).filter((sentence) => sentence !== '').length;
}
