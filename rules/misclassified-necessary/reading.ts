/** What the texts of a group say that it is for. */
import { type Dialog, sentencesOf } from '../../src/lint/define-rule.js';
import { OPTIONAL, wordings } from './wordings.js';

type OptionalPurpose = keyof typeof OPTIONAL;

export interface Found {
  readonly purpose: OptionalPurpose;
  readonly quote: string;
}

interface Reading {
  readonly found: readonly Found[];
  /** Words that may make measuring an audience exempt. */
  readonly exempt: string | undefined;
}

/** What the texts of a group say that it is for, sentence by sentence. */
export function read(texts: readonly string[], { language }: Pick<Dialog, 'language'>): Reading {
  const found: Found[] = [];
  let exempt: string | undefined;
  for (const sentence of texts.flatMap((text) => sentencesOf(text))) {
    const words = wordings.find(sentence, language);
    exempt ??= words.find(({ concept }) => concept === 'exempt')?.quote;
    // Keeping what people decided about advertising is necessary; “no” may stand before or after what it denies.
    if (words.some(({ concept }) => concept === 'choice' || concept === 'negation')) continue;
    for (const { concept, quote } of words) {
      if (concept === 'preventing') break;
      if (isOptionalPurpose(concept)) found.push({ purpose: concept, quote });
    }
  }
  return { found, exempt };
}

function isOptionalPurpose(concept: string): concept is OptionalPurpose {
  return Object.hasOwn(OPTIONAL, concept);
}
