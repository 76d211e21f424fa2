/**
 * How a sentence says that something counts as consent, or that it does not: words that several rules share.
 * Whatever else the sentence says (going on, closing, doing nothing) is the rule's own.
 */
import { ar } from './agreeing/ar.js';
import { cs } from './agreeing/cs.js';
import { da } from './agreeing/da.js';
import { de } from './agreeing/de.js';
import { el } from './agreeing/el.js';
import { en } from './agreeing/en.js';
import { es } from './agreeing/es.js';
import { fi } from './agreeing/fi.js';
import { fr } from './agreeing/fr.js';
import { hu } from './agreeing/hu.js';
import { it } from './agreeing/it.js';
import { ja } from './agreeing/ja.js';
import { nb } from './agreeing/nb.js';
import { nl } from './agreeing/nl.js';
import { pl } from './agreeing/pl.js';
import { pt } from './agreeing/pt.js';
import { ro } from './agreeing/ro.js';
import { sv } from './agreeing/sv.js';
import { zh } from './agreeing/zh.js';
import type { Terms } from './lexicon.js';
import { conceptsOf } from './wordings.js';

/**
 * - `agrees`: "you agree", "means your consent": it counts. Spread into a rule's wordings, after its own concepts.
 * - `supposes`: "if you agree": asked or supposed, not said. Longer than what `agrees` has, so that it wins.
 * - `denies`: "does not mean", "without consenting": the sentence denies that something counts. Apart from the
 *   others, whose words it shares: within one set of wordings the longer phrase hides the shorter.
 */
type AgreeingTerms = Readonly<Record<'agrees' | 'supposes' | 'denies', Terms | string>>;

const words = {
  en,
  ar,
  cs,
  da,
  de,
  el,
  es,
  fi,
  fr,
  hu,
  it,
  ja,
  nb,
  nl,
  pl,
  pt,
  ro,
  sv,
  zh,
} as const satisfies Readonly<Record<string, AgreeingTerms>>;
export const agreeing = conceptsOf(words, 'agrees', 'supposes');
export const denying = conceptsOf(words, 'denies');
