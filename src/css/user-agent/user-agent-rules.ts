/** The rules of the user agent stylesheet, parsed when first needed and then shared by all pages. */
import { Layer } from '../cascade/layer.js';
import { flattenStylesheet } from '../flatten-stylesheet.js';
import type { StyleRule } from '../style-rule.js';
import { WorkBudget } from '../work-budget.js';
import { USER_AGENT_CSS } from './stylesheet.js';

let rules: readonly StyleRule[] | undefined;

export function userAgentRules(): readonly StyleRule[] {
  rules ??= parse();
  return rules;
}

function parse(): readonly StyleRule[] {
  const fail = (what: string): never => {
    throw new Error(`The user agent stylesheet is broken: ${what}`);
  };
  let order = 0;
  return flattenStylesheet(
    {
      text: USER_AGENT_CSS,
      file: '<user agent>',
      start: { line: 1, column: 1, offset: 0 },
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
