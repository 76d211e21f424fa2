/** The rules of the user agent stylesheet, parsed when first needed and then shared by all pages. */

import { BEGINNING } from '../../source/location.js';
import { Layer } from '../cascade/layer.js';
import { RuleIndex } from '../cascade/rule-index.js';
import { flattenStylesheet } from '../flatten-stylesheet.js';
import type { StyleRule } from '../style-rule.js';
import { WorkBudget } from '../work-budget.js';
import { QUIRKS_CSS, USER_AGENT_CSS } from './stylesheet.js';

const indexes = new Map<boolean, RuleIndex>();

export function userAgentIndex(quirksMode: boolean): RuleIndex {
  const known = indexes.get(quirksMode);
  if (known !== undefined) return known;
  const rules = parse(quirksMode ? USER_AGENT_CSS + QUIRKS_CSS : USER_AGENT_CSS);
  const index = new RuleIndex(rules, false, undefined);
  indexes.set(quirksMode, index);
  return index;
}

function parse(text: string): readonly StyleRule[] {
  const fail = (what: string): never => {
    throw new Error(`The user agent stylesheet is broken: ${what}`);
  };
  let order = 0;
  return flattenStylesheet(
    {
      text,
      file: '<user agent>',
      start: BEGINNING,
      media: '',
      origin: 'user-agent',
      scope: undefined,
      treeDepth: 0,
    },
    {
      load: () => undefined,
      report: ({ message }) => fail(message),
      budget: WorkBudget.unlimited(),
      quirksMode: false,
      registry: new Map(),
      outermostLayer: new Layer(undefined),
      nextOrder: () => order++,
    },
  );
}
