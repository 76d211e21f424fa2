import * as v from 'valibot';
import {
  type Control,
  cantTell,
  cite,
  type Dialog,
  defineRule,
  type Evidence,
  failed,
  inQuotes,
  nameInQuotes,
  type Passage,
  passed,
  type RuleContext,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { type Group, groupsIn } from './groups.js';
import { type Found, read } from './reading.js';
import { OPTIONAL, wordings } from './wordings.js';

const messages = {
  optional: (name: string, because: string, purpose: string, quote: string) =>
    `The text of ${name}, which ${because}, indicates ${purpose}: ${quote}.`,
  maybeExempt: (name: string, quote: string, exempt: string) =>
    `${name} measures the audience (${quote}) in a way that may be exempt from consent (${exempt}); whether it is cannot be told from the page.`,
};

/** Groups by what a finding about them points at; made once for a dialog. */
const known = new WeakMap<Dialog, ReadonlyMap<Control | Passage, Group>>();

function groupsByTarget(dialog: Dialog): ReadonlyMap<Control | Passage, Group> {
  const groups = known.get(dialog) ?? new Map(groupsIn(dialog).map((group) => [group.target, group]));
  known.set(dialog, groups);
  return groups;
}

function nameOf(target: Control | Passage): string {
  return 'role' in target ? nameInQuotes(target) : inQuotes(target.text);
}

function judge(target: Control | Passage, { dialog }: RuleContext<unknown>): Verdict {
  const group = groupsByTarget(dialog).get(target);
  if (group === undefined) return passed();
  const { found, exempt } = read(group.texts, dialog);
  const evidence: Evidence = {
    because: group.because,
    quotes: found.map(({ quote }) => quote),
    purposes: [...new Set(found.map(({ purpose }) => OPTIONAL[purpose]))],
  };
  const [plain] = found.filter(({ purpose }) => purpose !== 'analytics');
  const name = nameOf(target);
  if (plain !== undefined) return failed(describe(name, group, plain), evidence);
  const [measuring] = found;
  if (measuring === undefined) return passed(evidence);
  if (exempt === undefined) return failed(describe(name, group, measuring), evidence);
  return cantTell(messages.maybeExempt(name, inQuotes(measuring.quote), inQuotes(exempt)), {
    ...evidence,
    exempt,
  });
}

function describe(name: string, { because }: Group, { purpose, quote }: Found): string {
  return messages.optional(name, because, OPTIONAL[purpose], inQuotes(quote));
}

export default defineRule({
  id: 'misclassified-necessary',
  title: 'Only what is strictly necessary is called so',
  severity: 'warning',
  presets: {
    recommended: 'warning',
    strict: 'error',
    gdpr: 'error',
    cnil: 'error',
    italy: 'error',
  },
  tags: ['edpb-taskforce-i', 'misclassification'],
  references: [
    cite('eprivacy', 'strictly-necessary'),
    cite('edpb-taskforce', 'not-essential'),
    cite('gdpr', 'purpose-limitation'),
    cite('edpb-design', 'conflicting-information'),
  ],
  needs: ['state', 'language'],
  wordings,
  options: v.object({}),
  docs: {
    problem:
      'A group that is locked, always active or called necessary is, by its own name or description, for analytics, advertising, social media, personalisation or AI training. Nobody can refuse it, not even with “Reject all”.',
    why: 'Without consent, only what carries a transmission or is strictly necessary for the service that a person asked for may be stored or read. The EDPB’s taskforce found that some call essential what is not, and says that owners should be able to show that it is.',
    remedy:
      'Move the optional purpose into a group of its own with a switch that is off, and keep in the necessary group what the service cannot do without: the session, the basket, security, the language, the choice about cookies itself.',
    limits:
      'The rule goes by what the dialog says, not by what a cookie does. It reads sentence by sentence: what a sentence denies (“not used for advertising”), and sentences about keeping the choice itself (“stores whether you allowed marketing”), count as nothing. Measuring one’s own audience may be exempt, as the French CNIL has it; where the text says that it is anonymous, aggregated or exempt, the rule says that it cannot tell. Security, fraud prevention, load balancing and preferences such as language or basket are fine. Without a switch, a group is known by a heading, label or list item that begins with its name.',
  },
  applicability: (dialog) => [...groupsByTarget(dialog).keys()],
  expectation: judge,
});
