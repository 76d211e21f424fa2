/**
 * The texts that rules cite, and how to cite them.
 *
 * Most requirements leave a margin that a tool cannot judge, so a rule says what a text says, and never
 * that something is illegal. `rules/REFERENCES.md` is made from this.
 */
import { accessibilityStandard } from './references/accessibility-standard.js';
import { california } from './references/california.js';
import { colorado } from './references/colorado.js';
import { edpb } from './references/edpb.js';
import { edpbDesignPatterns } from './references/edpb-design-patterns.js';
import { europeanLaw } from './references/european-law.js';
import { federalTradeCommission } from './references/federal-trade-commission.js';
import { france } from './references/france.js';
import { italyUkIndia } from './references/italy-uk-india.js';
import type { SourceText, SourceTexts } from './references/source-text.js';
import { studies } from './references/studies.js';
import type { Reference } from './report.js';

const typed = {
  ...europeanLaw,
  ...edpb,
  ...edpbDesignPatterns,
  ...france,
  ...italyUkIndia,
  ...california,
  ...colorado,
  ...federalTradeCommission,
  ...accessibilityStandard,
  ...studies,
};

/** Every text, by id. */
export const sourceTexts: SourceTexts = typed;

type Typed = typeof typed;
type PassageOf<Id extends keyof Typed> = Extract<keyof Typed[Id]['passages'], string>;

/** Cites one passage: `cite('edpb-taskforce', 'no-reject')`. A pair that does not exist does not compile. */
export function cite<Id extends keyof Typed>(id: Id, passageKey: PassageOf<Id>): Reference {
  const text: SourceText = typed[id];
  const passage = text.passages[passageKey];
  if (passage === undefined) throw new Error(`${id} has no passage ${passageKey}.`);
  const { section, says, url = text.url } = passage;
  return {
    id: `${id}:${passageKey}`,
    title: text.title,
    section,
    says,
    url,
    jurisdiction: text.jurisdiction,
  };
}
