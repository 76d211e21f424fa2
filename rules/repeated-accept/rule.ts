import * as v from 'valibot';
import {
  ancestors,
  type Control,
  cite,
  type Dialog,
  defineRule,
  type Evidence,
  failed,
  inQuotes,
  isRefusal,
  isUsable,
  isWithin,
  languageName,
  PLAIN_YES,
  passed,
  type RuleContext,
  type SnapshotElement,
  textContent,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { languages, saysNoMoreThanYes } from './plain-yes.js';

interface Options {
  readonly maximumAccepts: number;
}
type Context = RuleContext<Options>;

const messages = {
  repeated: (accepts: readonly Control[], refusals: readonly Control[]) =>
    `Accepting is offered ${accepts.length} times (${namesOf(accepts)}), refusing ${refusals.length === 0 ? 'not at all' : `once (${namesOf(refusals)})`}.`,
};

function namesOf(controls: readonly Control[]): string {
  return controls.map(({ name }) => inQuotes(name)).join(', ');
}

function seen({ dialog, measure }: Context, isWanted: (control: Control) => boolean): Control[] {
  return dialog.controls.filter((control) => isWanted(control) && isUsable(control, measure));
}

/** Those that say the same yes as another: the most numerous of their kind, in document order. */
function sameAccepts(context: Context): Control[] {
  const { dialog } = context;
  const candidates = seen(context, ({ role, confidence }) => role === 'accept' && confidence >= PLAIN_YES);
  const inRows = inRowsOfTheirOwn(candidates, dialog);
  const accepts = candidates.filter((control) => !inRows.has(control));
  const kinds = grouped(accepts, (control) => kindOf(control, dialog));
  return [...kinds.values()].toSorted((left, right) => right.length - left.length)[0] ?? [];
}

function grouped<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}

/** “Accept all” and “I agree” say the same; what names a thing says yes to that thing. */
function kindOf({ name }: Control, { language }: Dialog): string {
  return saysNoMoreThanYes(name, language) ? '' : name.toLowerCase();
}

/** Those of a list of services or purposes, each of which can be allowed by itself: rows alike, with words of their own. */
function inRowsOfTheirOwn(accepts: readonly Control[], dialog: Dialog): ReadonlySet<Control> {
  const rows = rowsOf(accepts);
  const lists = grouped([...rows.values()], (row) => row.parent);
  const isInRow = (control: Control) => {
    const row = rows.get(control);
    if (row?.parent === undefined || row === control.node) return false;
    const others = lists.get(row.parent) ?? [];
    return others.some((other) => other !== row && isAlike(row, other)) && hasWordsOfItsOwn(row, dialog);
  };
  return new Set(accepts.filter(isInRow));
}

/** The largest box around each that holds none of the others. */
function rowsOf(accepts: readonly Control[]): ReadonlyMap<Control, SnapshotElement> {
  const held = new Map<SnapshotElement, number>();
  for (const { node } of accepts)
    for (const element of [node, ...ancestors(node)]) held.set(element, (held.get(element) ?? 0) + 1);
  return new Map(
    accepts.map((control) => [
      control,
      [control.node, ...ancestors(control.node)].findLast((element) => held.get(element) === 1) ??
        control.node,
    ]),
  );
}

/** Besides the labels of controls. */
function hasWordsOfItsOwn(row: SnapshotElement, { controls }: Dialog): boolean {
  const within = controls.filter(({ node }) => isWithin(node, row));
  const labels = within.reduce((sum, { node }) => sum + wordsOf(textContent(node)), 0);
  return wordsOf(textContent(row)) > labels;
}

function isAlike(first: SnapshotElement, second: SnapshotElement): boolean {
  return first.tag === second.tag && first.attributes.get('class') === second.attributes.get('class');
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function judge(target: Control, context: Context): Verdict {
  const accepts = sameAccepts(context);
  const refusals = seen(context, isRefusal);
  const evidence: Evidence = {
    timesAccept: accepts.length,
    timesRefuse: refusals.length,
    maximumAccepts: context.options.maximumAccepts,
    accepts: accepts.map(({ name }) => name),
    refusals: refusals.map(({ name }) => name),
  };
  if (accepts.length <= context.options.maximumAccepts || refusals.length > 1) return passed(evidence);
  const related = accepts
    .filter((control) => control !== target)
    .map(({ node }) => ({ message: 'Accepting is offered here, too.', node }));
  return failed(messages.repeated(accepts, refusals), evidence, { related });
}

export default defineRule({
  id: 'repeated-accept',
  title: 'Accepting is not offered more often than refusing',
  severity: 'warning',
  // The CNIL’s notices alone speak of it.
  presets: { strict: 'warning', gdpr: 'info', cnil: 'warning' },
  tags: ['steering'],
  references: [
    cite('cnil-notices', 'repeated-accept'),
    cite('edpb-taskforce', 'no-impression-of-duty'),
    cite('ico-cma', 'nudges-and-sludge'),
  ],
  needs: ['language'],
  options: v.object({
    maximumAccepts: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.description('How many controls of a layer that refuses once at most may say the same yes.'),
      ),
      1,
    ),
  }),
  docs: {
    problem:
      'The layer says yes in several places, at the top, below the text and in a link, and no in one, or nowhere. Wherever the eye falls, there is a way to agree.',
    why: 'The CNIL gave notice to publishers whose banners offered accepting several times and refusing once, in unclear words. The EDPB’s taskforce holds that a banner must not clearly push people to consent; the British authorities ask for options that are as easy to select as each other.',
    remedy:
      'Offer each answer once. Where a long dialog needs its answers at the top and at the bottom, put both in both places.',
    // Asking for names takes longer than linting a page, so only who reads it asks.
    get limits() {
      return `Counted are the controls that can be seen and used in the same variant, so that copies for another size of window do not count. Only the same yes counts twice: buttons that say no more than that (“Accept all”, “I agree”, in ${new Intl.ListFormat('en-GB').format(languages.map(languageName))}), or that say the same words; “OK” and “Got it” say too little. “Accept analytics” beside “Accept all” are two answers; “Save” and “Accept selection” save; “Allow” in each row of a list of services is one answer for each. One accept is allowed where refusing is offered once or not at all (\`maximumAccepts\`); where it is offered twice, nothing is said, however often accepting is.`;
    },
  },
  applicability: (_, context) => {
    const accepts = sameAccepts(context);
    const target = accepts[1] ?? accepts[0];
    return target === undefined ? [] : [target];
  },
  expectation: judge,
});
